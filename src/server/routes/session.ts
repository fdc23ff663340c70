// /api/v1/session: the day, who asks and in which role, and the sites.
import { createRoute, z, type RouteHandler } from '@hono/zod-openapi';
import type { Day } from '../../../machines/day.ts';
import { sites, type SiteCode } from '../../../machines/sites.ts';
import { ActorHeader, Nothing } from '../../contract/request.ts';
import { Session } from '../../contract/session.ts';
import { keepsSecondFactor, standInsOf } from '../../organisation/organisation.ts';
import { actorOf, roleOf, type Asker, type SignedIn } from '../access/asker.ts';
import { can } from '../access/can.ts';
import type { Env } from '../http/env.ts';
import { problem } from '../http/problem.ts';
import { accountsOf, colleaguesOf } from '../sign-in/people.ts';
import type { SignIn } from '../sign-in/sign-in.ts';
import type { RouteParts } from './route-parts.ts';
import { answerOf, bodyOf, problems } from './shared.ts';

/** Where new cases are opened in the demonstration, and by whoever belongs to no site. */
const defaultSite: SiteCode = 'wiesbaden';

const path = '/api/v1/session';

export const sessionRoute = createRoute({
  method: 'get',
  path,
  summary: 'The day, who asks and in which role, and the sites',
  request: { headers: ActorHeader },
  responses: { 200: answerOf('the session', Session), ...problems(400, 401) },
});

export const chooseMembershipRoute = createRoute({
  method: 'put',
  path: `${path}/membership`,
  summary: 'Act in another of my roles',
  request: bodyOf(z.strictObject({ membership: z.string().max(40) })),
  responses: { 204: { description: 'from the next request on' }, ...problems(400, 401, 403, 404, 409, 413, 415) },
});

export const renewRoute = createRoute({
  method: 'post',
  path: `${path}/renewal`,
  summary: 'I am still there',
  request: bodyOf(Nothing),
  responses: { 204: { description: 'the session goes on' }, ...problems(400, 401, 403, 413, 415) },
});

export const getSession =
  (parts: RouteParts): RouteHandler<typeof sessionRoute, Env> =>
  async (c) =>
    c.json(await sessionOf(parts, c.get('asker')), 200);

async function sessionOf({ clock, watch, setDay, staff, signIn }: RouteParts, asker: Asker): Promise<Session> {
  const own = asker.kind === 'demonstration' ? null : (asker.membership?.site ?? null);
  const places = sites.filter(({ code }) => own === null || code === own).map(({ code, name, land }) => ({ code, name, land }));
  const doubt = watch.doubt();
  const role = roleOf(asker);
  const mayConfirm = role !== null && can(role, 'clock.confirm');
  const all = {
    today: clock.today(),
    setDay,
    ...(doubt !== null && { clock: { ...doubt, mayConfirm } }),
    actor: actorOf(asker),
    sites: places,
  };
  if (asker.kind === 'demonstration' || signIn === null) return { ...all, signedIn: null, staff: [...staff], site: defaultSite };
  return {
    ...all,
    signedIn: { ...signedInView(asker), standsInFor: await standInsNow(signIn, asker, clock.today()) },
    staff: await colleaguesOf(signIn, asker, clock.today()),
    site: asker.membership?.site ?? defaultSite,
  };
}

/** Of whoever works with cases in the role they act in. */
async function standInsNow(signIn: SignIn, { membership, standpoint }: SignedIn, today: Day): Promise<SignedInView['standsInFor']> {
  if (membership === null || standpoint === null || standpoint.standsInFor.length === 0) return [];
  const standIns = standInsOf(await signIn.readOrganisation(), membership, today);
  const accounts = await accountsOf(signIn, standpoint.standsInFor);
  return standIns.map(({ for: person, until }) => ({ person, name: accounts.get(person)?.name ?? null, until }));
}

type SignedInView = NonNullable<Session['signedIn']>;

function signedInView(asker: SignedIn): Omit<SignedInView, 'standsInFor'> {
  const { name, email, memberships, membership, secondFactor, rules } = asker;
  const role = roleOf(asker);
  return {
    name,
    email,
    role,
    memberships: [...memberships],
    membership: membership?.id ?? null,
    secondFactor,
    keepsSecondFactor: keepsSecondFactor(memberships, rules),
    idleMinutes: rules.idleMinutes,
    mayOpenInEmergency: role !== null && can(role, 'emergency.use') && rules.emergencyHours > 0,
  };
}

export const chooseMembership =
  ({ signIn }: RouteParts): RouteHandler<typeof chooseMembershipRoute, Env> =>
  async (c) => {
    const asker = c.get('asker');
    if (signIn === null || asker.kind === 'demonstration') return problem(c, 'demonstrationOnly');
    const { membership } = c.req.valid('json');
    if (!asker.memberships.some(({ id }) => id === membership)) return problem(c, 'notFound');
    await (await signIn.auth.$context).internalAdapter.updateSession(asker.session.token, { membership });
    return c.body(null, 204);
  };

/** Asking for it was enough: the guard has noted that somebody is there. */
export const renew: RouteHandler<typeof renewRoute, Env> = (c) => c.body(null, 204);
