// One line a request, and one a defect: what was asked for and how it went, never what was in it.
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { Logger } from 'pino';
import type { Env } from '../parts/server-parts.ts';

/** The pattern of the address, not the address: people type anything into one. */
export const requestLog = (log: Logger) =>
  createMiddleware<Env>(async (c, next) => {
    const begin = performance.now();
    await next();
    const ms = Math.round(performance.now() - begin);
    const route = matchedRoutes(c).find(({ path }) => !path.endsWith('*'))?.path ?? '*';
    log.info({ request: c.get('requestId'), method: c.req.method, route, status: c.res.status, ms }, 'answered');
  });

/** Where it happened. Messages stay out: some of them repeat what was sent. */
export function traceOf(error: unknown): { name: string; code?: string; at: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { name: error.name, ...code, at: at.slice(0, 12).map((line) => line.trim()) };
}
