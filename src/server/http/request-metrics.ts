// Middleware that counts every answer and how long it took, by the pattern of its address.
import { createMiddleware } from 'hono/factory';
import type { Metrics } from '../parts/metrics.ts';
import type { Env } from './env.ts';
import { routePattern } from './request-log.ts';

const known = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']);

export const requestMetrics = ({ requests }: Metrics) =>
  createMiddleware<Env>(async (c, next) => {
    const end = requests.startTimer();
    await next();
    // Nobody can make up a new line by making up a method.
    end({ method: known.has(c.req.method) ? c.req.method : 'other', route: routePattern(c), status: c.res.status });
  });
