// GET /api/v1/cases: the caseload, most pressing first, a page at a time. POST /api/v1/cases/search: what of it holds the words.
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { Caseload, CaseloadQuery, CaseloadSearch, pageLength } from '../../contract/caseload.ts';
import { ActorHeader } from '../../contract/request.ts';
import { roleOf, type Asker } from '../access/asker.ts';
import { viewerOf } from '../caseload/viewer.ts';
import { colleaguesOf } from '../sign-in/people.ts';
import type { Env } from '../http/env.ts';
import type { RouteParts } from './route-parts.ts';
import { problems } from './shared.ts';

const page = { 200: { description: 'a page of it', content: { 'application/json': { schema: Caseload } } } };

export const caseloadRoute = createRoute({
  method: 'get',
  path: '/api/v1/cases',
  summary: 'The caseload',
  request: { headers: ActorHeader, query: CaseloadQuery },
  responses: { ...page, ...problems(400) },
});

export const caseSearchRoute = createRoute({
  method: 'post',
  path: '/api/v1/cases/search',
  summary: 'Cases of the caseload by words',
  request: { headers: ActorHeader, body: { required: true, content: { 'application/json': { schema: CaseloadSearch } } } },
  responses: { ...page, ...problems(400, 413, 415) },
});

export const listCases =
  (parts: RouteParts): RouteHandler<typeof caseloadRoute, Env> =>
  async (c) => {
    const { offset = 0, limit = pageLength.usual, ...asked } = c.req.valid('query');
    return c.json(await pageOf(parts, c, { ...asked, words: '', offset, limit }, new Map()), 200);
  };

export const searchCases =
  (parts: RouteParts): RouteHandler<typeof caseSearchRoute, Env> =>
  async (c) =>
    c.json(await pageOf(parts, c, c.req.valid('json'), await colleaguesShown(parts, c.get('asker'))), 200);

function pageOf(
  { caseload, clock }: RouteParts,
  c: Context<Env>,
  { whose, ...asked }: CaseloadSearch,
  colleagues: ReadonlyMap<string, string>,
): Promise<Caseload> {
  const asker = c.get('asker');
  return caseload.read({ ...asked, viewer: viewerOf(asker), counsellor: whoseOf(asker, whose), colleagues }, clock.today());
}

/** A row of one's own does not say so: else whoever shares a name with a client would find every case by it. */
async function colleaguesShown({ signIn, staff, clock }: RouteParts, asker: Asker): Promise<ReadonlyMap<string, string>> {
  const known = signIn === null || asker.kind === 'demonstration' ? staff : await colleaguesOf(signIn, asker, clock.today());
  return new Map(known.filter(({ id }) => id !== asker.id).map(({ id, name }) => [id, name]));
}

/** Others than counsellors have no cases of their own: theirs are all of them. */
const whoseOf = (asker: Asker, whose: CaseloadQuery['whose']): string | undefined =>
  whose === 'mine' && roleOf(asker) === 'counsellor' ? asker.id : undefined;
