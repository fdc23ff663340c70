// Middleware that answers only to the server's own names, and lets only its own pages write.
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Entrance } from '../parts/entrance.ts';
import type { Env } from './env.ts';
import { faultAt } from './malformed.ts';
import { langOf, problem } from './problem.ts';

const onThisComputer = ['localhost', '127.0.0.1'];
const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A foreign name that leads here would let a foreign page read everything (DNS rebinding). This computer's own names always count: health is
 * asked under them.
 */
export function ownNameOnly({ publicAddress }: Entrance) {
  const address = publicAddress === null ? null : new URL(publicAddress);
  const ownNames = new Set([...onThisComputer, ...(address === null ? [] : [address.hostname])]);
  return createMiddleware<Env>(async (c, next) => {
    if (hostLines(c) > 1) return problem(c, 'malformed', { errors: [faultAt(langOf(c), 'notAllowed', ['Host'])] });
    const { host, proto } = c.get('came');
    const name = host === null ? new URL(c.req.url).hostname : nameIn(host);
    if (!ownNames.has(name)) return problem(c, 'foreignHost');
    if (address === null || address.protocol !== 'https:' || proto === null || proto === 'https') return next();
    // Somebody typed the address without https and the proxy passed that on: nothing is answered in the open. A program that asks the interface
    // is refused: led on in silence it would go on sending in the open, and nobody would notice.
    const { pathname, search } = new URL(c.req.url);
    const isPage = reading.has(c.req.method) && !pathname.startsWith('/api/');
    return isPage ? c.redirect(`${address.origin}${pathname}${search}`, 308) : problem(c, 'foreignOrigin');
  });
}

/** Empty where it is more than a name and a port. */
const nameIn = (host: string): string => (/^[\w.:[\]-]+$/u.test(host) ? (URL.parse(`http://${host}`)?.hostname ?? '') : '');

/** RFC 9112, section 3.2: more than one is refused. Node keeps the first in silence, and a proxy may have looked at the other. */
function hostLines(c: Context<Env>): number {
  const { incoming } = (c.env ?? {}) as { incoming?: { rawHeaders?: readonly string[] } };
  return (incoming?.rawHeaders ?? []).filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length;
}

/** Browsers say where a request comes from and cannot be made to lie; programs say nothing. */
export const ownPageOnly = ({ publicAddress }: Entrance) =>
  createMiddleware<Env>(async (c, next) => {
    if (reading.has(c.req.method)) return next();
    const site = c.req.header('sec-fetch-site') ?? 'none';
    const origin = c.req.header('origin');
    const own = publicAddress ?? new URL(c.req.url).origin;
    const isOwn = (site === 'same-origin' || site === 'none') && (origin === undefined || origin === own);
    return isOwn ? next() : problem(c, 'foreignOrigin');
  });
