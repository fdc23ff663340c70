// Middleware that writes one line a request to the log: what was asked for and how it went, never what was in it.
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { Context } from 'hono';
import type { Logger } from 'pino';
import type { Env } from './env.ts';

/** The pattern of the address, not the address: people type anything into one. */
export const routePattern = (c: Context<Env>): string => matchedRoutes(c).find(({ path }) => !path.endsWith('*'))?.path ?? '*';

export const requestLog = (log: Logger) =>
  createMiddleware<Env>(async (c, next) => {
    const begin = performance.now();
    await next();
    const ms = Math.round(performance.now() - begin);
    log.info({ request: c.get('requestId'), method: c.req.method, route: routePattern(c), status: c.res.status, ms }, 'answered');
  });
