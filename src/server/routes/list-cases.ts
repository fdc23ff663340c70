// GET /api/v1/cases: the caseload, most pressing first, a page at a time.
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import type { Actor } from '../../../machines/actor.ts';
import { Caseload, CaseloadQuery, pageLength } from '../../contract/caseload.ts';
import { ActorHeader } from '../../contract/request.ts';
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
    const actor = c.get('actor');
    const { q = '', offset = 0, limit = pageLength.usual, whose, ...narrowed } = c.req.valid('query');
    return c.json(await caseload.read({ ...narrowed, counsellor: whoseOf(actor, whose), q, offset, limit }, clock.today()), 200);
  };

/** Others than counsellors have no cases of their own: theirs are all of them. */
const whoseOf = ({ role, id }: Actor, whose: CaseloadQuery['whose']): string | undefined =>
  whose === 'mine' && role === 'counsellor' ? id : undefined;
