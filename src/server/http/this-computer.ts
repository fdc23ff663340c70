// Middleware that keeps out whoever is not this computer's own screen: until people can sign in, that is the only lock.
import { createMiddleware } from 'hono/factory';
import type { Env } from './env.ts';
import { problem } from './problem.ts';

const ownNames = new Set(['localhost', '127.0.0.1']);

/** A foreign name that leads to this computer would let a foreign page read everything (DNS rebinding). */
export const ownNameOnly = createMiddleware<Env>(async (c, next) =>
  ownNames.has(new URL(c.req.url).hostname) ? next() : problem(c, 'foreignHost'),
);

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Browsers say where a request comes from and cannot be made to lie; programs on this computer say nothing. */
export const ownPageOnly = createMiddleware<Env>(async (c, next) => {
  if (reading.has(c.req.method)) return next();
  const site = c.req.header('sec-fetch-site') ?? 'none';
  const origin = c.req.header('origin');
  const isOwn = (site === 'same-origin' || site === 'none') && (origin === undefined || origin === new URL(c.req.url).origin);
  return isOwn ? next() : problem(c, 'foreignOrigin');
});
