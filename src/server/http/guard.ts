// Before any route of the interface: who asks, and whether they may do what it does. Denied unless the policy says otherwise.
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { Context } from 'hono';
import type { ProblemCode } from '../../contract/problem.ts';
import type { Env } from './env.ts';
import { faultAt } from './malformed.ts';
import { langOf, problem } from './problem.ts';
import { rightOfRoute } from '../access/right-of-route.ts';
import { can, type Right } from '../access/can.ts';
import { actorFrom } from '../access/staff.ts';
import type { StaffMember } from '../parts/staff-member.ts';

/** Said in the words of what was wanted, where there are some. */
const denials: Readonly<Partial<Record<Right, ProblemCode>>> = {
  'text.review': 'mayNotReview',
  'directory.write': 'mayNotWriteDirectory',
};

/**
 * The route that will answer: the first one without a wildcard, which middleware and the files of the screen have. Null where none will: that
 * is answered as an address nobody knows.
 */
function routeOf(c: Context<Env>): string | null {
  const route = matchedRoutes(c).find(({ method, path }) => method !== 'ALL' && !path.includes('*'));
  return route === undefined ? null : `${route.method} ${route.path}`;
}

export const guard = (staff: readonly StaffMember[]) =>
  createMiddleware<Env>(async (c, next) => {
    const route = routeOf(c);
    if (route === null) return next();
    const actor = actorFrom(c.req.header('etappe-actor'), staff);
    if (actor === null) return problem(c, 'malformed', { errors: [faultAt(langOf(c), 'notAllowed', ['Etappe-Actor'])] });
    const right = rightOfRoute[route];
    if (right === undefined || !can(actor.role, right)) return problem(c, (right && denials[right]) ?? 'notForRole');
    c.set('actor', actor);
    return next();
  });
