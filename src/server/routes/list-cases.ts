// GET /api/v1/cases: the caseload, most pressing first, a page at a time.
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import { Caseload, CaseloadQuery, pageLength } from '../../contract/caseload.ts';
import { ActorHeader } from '../../contract/request.ts';
import { roleOf, type Asker } from '../access/asker.ts';
import { viewerOf } from '../caseload/viewer.ts';
import { colleaguesOf } from '../sign-in/people.ts';
import type { Env } from '../http/env.ts';
import type { RouteParts } from './route-parts.ts';
import { problems } from './shared.ts';

export const caseloadRoute = createRoute({
  method: 'get',
  path: '/api/v1/cases',
  summary: 'The caseload',
  request: { headers: ActorHeader, query: CaseloadQuery },
  responses: { 200: { description: 'a page of it', content: { 'application/json': { schema: Caseload } } }, ...problems(400) },
});

export const listCases =
  (parts: RouteParts): RouteHandler<typeof caseloadRoute, Env> =>
  async (c) => {
    const { caseload, clock } = parts;
    const asker = c.get('asker');
    const { q = '', offset = 0, limit = pageLength.usual, whose, ...narrowed } = c.req.valid('query');
    const colleagues = q === '' ? new Map<string, string>() : await colleaguesShown(parts, asker);
    const asked = { ...narrowed, viewer: viewerOf(asker), counsellor: whoseOf(asker, whose), colleagues, q, offset, limit };
    return c.json(await caseload.read(asked, clock.today()), 200);
  };

/** A row of one's own does not say so: else whoever shares a name with a client would find every case by it. */
async function colleaguesShown({ signIn, staff, clock }: RouteParts, asker: Asker): Promise<ReadonlyMap<string, string>> {
  const known = signIn === null || asker.kind === 'demonstration' ? staff : await colleaguesOf(signIn, asker, clock.today());
  return new Map(known.filter(({ id }) => id !== asker.id).map(({ id, name }) => [id, name]));
}

/** Others than counsellors have no cases of their own: theirs are all of them. */
const whoseOf = (asker: Asker, whose: CaseloadQuery['whose']): string | undefined =>
  whose === 'mine' && roleOf(asker) === 'counsellor' ? asker.id : undefined;
