// GET /api/v1/cases: the caseload, most pressing first, a page at a time.
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import { Caseload, CaseloadQuery, pageLength } from '../../contract/caseload.ts';
import type { Env } from '../http/env.ts';
import type { RouteParts } from './route-parts.ts';
import { problems } from './shared.ts';

export const caseloadRoute = createRoute({
  method: 'get',
  path: '/api/v1/cases',
  summary: 'The caseload',
  request: { query: CaseloadQuery },
  responses: { 200: { description: 'a page of it', content: { 'application/json': { schema: Caseload } } }, ...problems(400) },
});

export const listCases =
  ({ caseload, clock }: RouteParts): RouteHandler<typeof caseloadRoute, Env> =>
  async (c) => {
    const { q = '', offset = 0, limit = pageLength.usual, ...narrowed } = c.req.valid('query');
    return c.json(await caseload.read({ ...narrowed, q, offset, limit }, clock.today()), 200);
  };
