// GET /api/v1/cases/{id}: everything about one case, as of today.
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import { CaseView } from '../../contract/case-view.ts';
import { draftsOf, viewOf } from '../../record/case/view-of.ts';
import { seen } from '../cases/seen.ts';
import type { Env } from '../http/env.ts';
import type { RouteParts } from './route-parts.ts';
import { problem } from '../http/problem.ts';
import { CasePath, problems } from './shared.ts';

export const caseRoute = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}',
  summary: 'One case: state, offers, entries, words',
  request: { params: CasePath },
  responses: {
    200: { description: 'the case; its version is the ETag', content: { 'application/json': { schema: CaseView } } },
    ...problems(404),
  },
});

export const getCase =
  ({ cases, storage, clock }: RouteParts): RouteHandler<typeof caseRoute, Env> =>
  async (c) => {
    const { id } = c.req.valid('param');
    const opened = await cases.open(id);
    if (opened === null) return problem(c, 'unknownCase');
    const view = seen(viewOf(opened, draftsOf(await storage.file.drafts(id), clock.now()), clock.today()), c.get('sight'));
    return c.json(view, 200, { etag: `"${view.version}"` });
  };
