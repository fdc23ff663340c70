// GET /api/v1/cases: the caseload, most pressing first, a page at a time.
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import { Caseload, CaseloadQuery, pageLength } from '../../contract/caseload.ts';
import { ActorHeader } from '../../contract/request.ts';
import { roleOf, type Asker } from '../access/asker.ts';
import { viewerOf } from '../caseload/viewer.ts';
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
  ({ caseload, clock }: RouteParts): RouteHandler<typeof caseloadRoute, Env> =>
  async (c) => {
    const asker = c.get('asker');
    const { q = '', offset = 0, limit = pageLength.usual, whose, ...narrowed } = c.req.valid('query');
    return c.json(
      await caseload.read({ ...narrowed, viewer: viewerOf(asker), counsellor: whoseOf(asker, whose), q, offset, limit }, clock.today()),
      200,
    );
  };

/** Others than counsellors have no cases of their own: theirs are all of them. */
const whoseOf = (asker: Asker, whose: CaseloadQuery['whose']): string | undefined =>
  whose === 'mine' && roleOf(asker) === 'counsellor' ? asker.id : undefined;
