// Before any route of the interface: who asks, and whether they may do what it does. Denied unless the policy says otherwise.
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { Context, Next } from 'hono';
import type { ProblemCode } from '../../contract/problem.ts';
import type { CaseFacts } from '../../organisation/sight.ts';
import type { Env } from './env.ts';
import { problem } from './problem.ts';
import { admissionOfRoute, type Admission } from '../access/admission-of-route.ts';
import type { ClockWatch } from '../parts/clock-watch.ts';
import { withinScope } from '../../storage/scope.ts';
import { actorOf, roleOf, scopeOf, sightFor, type Asker } from '../access/asker.ts';
import { can, isEnough, type Right } from '../access/can.ts';

export type Guarding = {
  /** A response where the request itself is wrong about who asks. */
  readonly whoAsks: (c: Context<Env>) => Promise<Asker | Response>;
  /** Null where there is no such case. */
  readonly factsOf: (id: string) => Promise<CaseFacts | null>;
  readonly watch: Pick<ClockWatch, 'look' | 'doubt' | 'noteWrite'>;
  /** Notes in the access log that somebody sees a case, before anything of it is answered. */
  readonly journal: (asker: Asker, facts: CaseFacts, right: Right) => Promise<void>;
};

/** Said in the words of what was wanted, where there are some. */
const denials: Readonly<Partial<Record<Right, ProblemCode>>> = {
  'text.review': 'mayNotReview',
  'directory.write': 'mayNotWriteDirectory',
};

/**
 * The route that will answer: the first one without a wildcard, which middleware and the files of the screen have. Null where none will: that
 * is answered as an address nobody knows.
 */
function routeOf(c: Context<Env>): { readonly name: string; readonly isAboutCase: boolean } | null {
  const route = matchedRoutes(c).find(({ method, path }) => method !== 'ALL' && !path.includes('*'));
  return route === undefined ? null : { name: `${route.method} ${route.path}`, isAboutCase: route.path.startsWith('/api/v1/cases/:id') };
}

/** Middleware stands before the route and does not know its parameters yet. */
function caseIn(path: string): string {
  const [, id = ''] = /^\/api\/v1\/cases\/([^/]+)/u.exec(path) ?? [];
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

export function guard({ whoAsks, factsOf, journal, watch }: Guarding) {
  /** To one case: as far as whoever asks sees it, and noted before anything of it is answered. */
  async function admit(c: Context<Env>, next: Next, asker: Asker, right: Right): Promise<Response | void> {
    const facts = await factsOf(caseIn(c.req.path));
    const sight = facts === null ? null : sightFor(asker, facts);
    if (facts !== null) c.set('caseAsked', facts.id);
    // A case of others is answered like one that does not exist: nobody learns that there is one.
    if (facts === null || sight === null) return problem(c, 'unknownCase');
    if (!isEnough(sight, right)) return problem(c, 'notForRole');
    c.set('sight', sight);
    await journal(asker, facts, right);
    return next();
  }

  async function noted(c: Context<Env>, isDated: boolean, answering: () => Promise<Response | void>): Promise<Response | void> {
    const answer = await answering();
    if (isDated && (answer instanceof Response ? answer : c.res).status < 400) await watch.noteWrite();
    return answer;
  }

  return createMiddleware<Env>(async (c, next) => {
    const route = routeOf(c);
    if (route === null) return next();
    const admission = admissionOfRoute[route.name];
    await watch.look();
    const isDated = writesByTheClock(c.req.method, route.name, admission);
    const doubt = isDated ? watch.doubt() : null;
    if (admission === 'everybody' && doubt !== null) return problem(c, 'clockDoubted', { doubt });
    if (admission === 'everybody') return noted(c, isDated, next);
    const asker = await whoAsks(c);
    if (asker instanceof Response) return asker;
    if (admission === undefined) return problem(c, 'notForRole');
    c.set('asker', asker);
    const actor = actorOf(asker);
    if (actor !== null) c.set('actor', actor);
    if (admission === 'account') return next();
    const denied = denialOf(asker, admission);
    if (denied !== null) return problem(c, denied);
    if (doubt !== null) return problem(c, 'clockDoubted', { doubt });
    return noted(c, isDated, () =>
      withinScope(scopeOf(asker, admission), () => (route.isAboutCase ? admit(c, next, asker, admission) : next())),
    );
  });
}

/**
 * What is written for good, on the day of the clock. Drafts are not: what somebody types is kept whatever the clock says. Nor is what belongs to
 * the sign-in, which goes by instants, nor a search, whose words only stand in a body.
 */
function writesByTheClock(method: string, route: string, admission: Admission | undefined): boolean {
  if (method === 'GET' || method === 'HEAD' || admission === undefined) return false;
  if (admission === 'everybody') return route === 'POST /api/v1/first-run';
  return !undated.has(admission);
}

const undated: ReadonlySet<Admission> = new Set(['account', 'draft.write', 'clock.confirm', 'case.list', 'directory.read']);

function denialOf(asker: Asker, right: Right): ProblemCode | null {
  if (asker.kind === 'signedIn' && asker.secondFactor === 'missing') return 'secondFactorMissing';
  const role = roleOf(asker);
  if (role === null) return asker.kind === 'signedIn' ? 'noMembership' : 'notForRole';
  return can(role, right) ? null : (denials[right] ?? 'notForRole');
}
