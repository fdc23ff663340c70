// Middleware that writes security events to the log: who (by pseudonym), from which address, by which route. Never what was typed.
import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Logger } from 'pino';
import type { ProblemCode } from '../../contract/problem.ts';
import { roleOf } from '../access/asker.ts';
import { securityEvents, type Note, type SecurityEvent } from '../parts/security-events.ts';
import type { Env } from './env.ts';
import { routePattern } from './request-log.ts';

/** What a session is recognised by in the log. Of a random secret nobody finds the way back from it. */
export const fingerprintOf = (token: string): string =>
  createHash('sha256').update(`etappe.session/1\n${token}`).digest('base64url').slice(0, 16);

/** What is refused says itself what it is: noted here for every route, so that none can forget it. */
const refusals: Readonly<Partial<Record<ProblemCode, 'access.denied' | 'border.refused' | 'input.refused'>>> = {
  notSignedIn: 'access.denied',
  accessEnded: 'access.denied',
  notForRole: 'access.denied',
  mayNotReview: 'access.denied',
  mayNotWriteDirectory: 'access.denied',
  ownRoles: 'access.denied',
  noMembership: 'access.denied',
  secondFactorMissing: 'access.denied',
  unknownCase: 'access.denied',
  unknownPerson: 'access.denied',
  foreignHost: 'border.refused',
  foreignOrigin: 'border.refused',
  malformed: 'input.refused',
  notJson: 'input.refused',
  tooLarge: 'input.refused',
  unsupportedType: 'input.refused',
};

/** Asked by every page that is opened, also by those where people sign in: no attempt on anything. */
const isAskedByItself = (c: Context<Env>): boolean => c.req.method === 'GET' && c.req.path === '/api/v1/session';

function refusalOf(c: Context<Env>): SecurityEvent | null {
  const problem = c.get('problem');
  if (problem === undefined || ((problem === 'notSignedIn' || problem === 'accessEnded') && isAskedByItself(c))) return null;
  // A sign-in, which has been noted with whose it was.
  if (problem === 'accessEnded' && c.req.path.startsWith('/api/v1/sign-in')) return null;
  if (problem === 'tooManyAttempts') {
    const seconds = c.res.headers.get('retry-after');
    return { event: 'limit.reached', seconds: seconds === null ? null : Number(seconds) };
  }
  if (problem === 'linkSpent') return { event: 'link.refused' };
  // Without a session it was a sign-in, which has been noted with more than is known here.
  if (problem === 'signInRefused' || problem === 'codeRefused') return c.get('asker') === undefined ? null : { event: 'proof.failed' };
  const event = refusals[problem];
  if (event === undefined) return null;
  return event === 'access.denied' ? { event, problem, case: c.get('caseAsked') ?? null } : { event, problem };
}

function whoAndWhence(c: Context<Env>) {
  const asker = c.get('asker');
  const session = asker?.kind === 'signedIn' ? fingerprintOf(asker.session.token) : null;
  const address = c.get('came')?.address ?? null;
  const who = asker === undefined ? { person: null, role: null } : { person: asker.id, role: roleOf(asker) };
  return { request: c.get('requestId'), ...who, session, address, method: c.req.method, route: routePattern(c) };
}

/** Security events are written where the log is at `warn` as well: who wants few lines still wants to know who came in. */
export function securityLog(log: Logger) {
  const lines = log.level === 'silent' ? log : log.child({}, { level: 'info' });
  return createMiddleware<Env>(async (c, next) => {
    const note: Note = (event) => lines[securityEvents[event.event]]({ ...whoAndWhence(c), ...event }, 'security');
    c.set('note', note);
    await next();
    const refusal = refusalOf(c);
    if (refusal !== null) note(refusal);
  });
}
