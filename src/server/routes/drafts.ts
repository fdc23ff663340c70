// PUT and DELETE /api/v1/cases/{id}/drafts/{page}: what was typed and not proposed yet, sealed like the rest.
import { createRoute, z, type RouteHandler } from '@hono/zod-openapi';
import { Draft } from '../../contract/request.ts';
import type { Env } from '../http/env.ts';
import type { RouteParts } from './route-parts.ts';
import { problem } from '../http/problem.ts';
import { CasePath, problems } from './shared.ts';

const DraftPath = CasePath.extend({ page: z.string().regex(/^[A-Za-z][A-Za-z0-9.-]{0,59}$/) });

const kept = { 204: { description: 'kept' } };

export const keepDraftRoute = createRoute({
  method: 'put',
  path: '/api/v1/cases/{id}/drafts/{page}',
  summary: 'Keep the draft of a page',
  request: { params: DraftPath, body: { required: true, content: { 'application/json': { schema: Draft } } } },
  responses: { ...kept, ...problems(400, 403, 404, 413, 415) },
});

export const dropDraftRoute = createRoute({
  method: 'delete',
  path: '/api/v1/cases/{id}/drafts/{page}',
  summary: 'Drop the draft of a page',
  request: { params: DraftPath },
  responses: { ...kept, ...problems(400, 403, 404) },
});

export const keepDraft =
  ({ storage }: RouteParts): RouteHandler<typeof keepDraftRoute, Env> =>
  async (c) => {
    const { id, page } = c.req.valid('param');
    return (await storage.file.saveDraft(id, page, c.req.valid('json'))) ? c.body(null, 204) : problem(c, 'unknownCase');
  };

export const dropDraft =
  ({ storage }: RouteParts): RouteHandler<typeof dropDraftRoute, Env> =>
  async (c) => {
    const { id, page } = c.req.valid('param');
    return (await storage.file.saveDraft(id, page, null)) ? c.body(null, 204) : problem(c, 'unknownCase');
  };
