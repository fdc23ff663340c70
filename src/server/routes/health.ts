// GET /healthz and /readyz: whether the process lives, and whether it can do its work.
import { createRoute, z, type RouteHandler } from '@hono/zod-openapi';
import { traceOf } from '../parts/log.ts';
import type { Env } from '../http/env.ts';
import type { RouteParts } from './route-parts.ts';
import { problem } from '../http/problem.ts';
import { problems } from './shared.ts';

const Health = z.object({ status: z.literal('alive') }).openapi('Health');
const Ready = z
  .object({
    status: z.literal('ready'),
    clock: z
      .enum(['believed', 'doubted'])
      .openapi({ description: 'doubted: it reads, and records nothing until somebody confirms the clock' }),
  })
  .openapi('Ready');
const answer = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } });

export const healthRoute = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'The process lives',
  responses: { 200: { description: 'it does', content: answer(Health) } },
});

export const readyRoute = createRoute({
  method: 'get',
  path: '/readyz',
  summary: 'Database readable and writable, keys present',
  responses: { 200: { description: 'they are', content: answer(Ready) }, ...problems() },
});

export const getHealth: RouteHandler<typeof healthRoute, Env> = (c) => c.json({ status: 'alive' }, 200);

/** No case has this id: it is random everywhere else. */
const nobody = 'readyz';

export const getReady =
  ({ storage: { store, keys, tryWriting }, watch, log }: RouteParts): RouteHandler<typeof readyRoute, Env> =>
  async (c) => {
    try {
      await store.head(nobody);
      await keys.get(nobody);
      await tryWriting();
      await watch.look();
      return c.json({ status: 'ready', clock: watch.doubt() === null ? 'believed' : 'doubted' }, 200);
    } catch (error) {
      log.warn({ request: c.get('requestId'), ...traceOf(error) }, 'not ready');
      return problem(c, 'unavailable');
    }
  };
