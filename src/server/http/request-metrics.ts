// Middleware that counts every answer and how long it took, by the pattern of its address.
import { createMiddleware } from 'hono/factory';
import type { Metrics } from '../parts/metrics.ts';
import type { Env } from './env.ts';
import { routePattern } from './request-log.ts';

const known = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** Refused, or asked to wait: what somebody who is guessing gets to see. */
const refusals = new Set([401, 429]);

export const requestMetrics = ({ requests, signInFailures }: Metrics) =>
  createMiddleware<Env>(async (c, next) => {
    const end = requests.startTimer();
    await next();
    // Nobody can make up a new line by making up a method.
    const route = routePattern(c);
    end({ method: known.has(c.req.method) ? c.req.method : 'other', route, status: c.res.status });
    if (route.startsWith('/api/v1/sign-in') && refusals.has(c.res.status)) signInFailures.inc();
  });
