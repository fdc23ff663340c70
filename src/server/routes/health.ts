// GET /healthz and /readyz: whether the process lives, and whether it can do its work.
import { createRoute, z, type RouteHandler } from '@hono/zod-openapi';
import { traceOf } from '../parts/log.ts';
import type { Env } from '../http/env.ts';
import type { RouteParts } from './route-parts.ts';
import { problem } from '../http/problem.ts';
import { problems } from './shared.ts';

const Health = z.object({ status: z.enum(['alive', 'ready']) }).openapi('Health');
const content = { 'application/json': { schema: Health } };

export const healthRoute = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'The process lives',
  responses: { 200: { description: 'it does', content } },
});

export const readyRoute = createRoute({
  method: 'get',
  path: '/readyz',
  summary: 'Database readable and writable, keys present',
  responses: { 200: { description: 'they are', content }, ...problems() },
});

export const getHealth: RouteHandler<typeof healthRoute, Env> = (c) => c.json({ status: 'alive' }, 200);

/** No case has this id: it is random everywhere else. */
const nobody = 'readyz';

export const getReady =
  ({ storage: { store, keys, tryWriting }, log }: RouteParts): RouteHandler<typeof readyRoute, Env> =>
  async (c) => {
    try {
      await store.head(nobody);
      await keys.get(nobody);
      await tryWriting();
      return c.json({ status: 'ready' }, 200);
    } catch (error) {
      log.warn({ request: c.get('requestId'), ...traceOf(error) }, 'not ready');
      return problem(c, 'unavailable');
    }
  };
