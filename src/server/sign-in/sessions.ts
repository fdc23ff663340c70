// Who has signed in, by the cookie of a request: asked anew every time, so that a role that ends or a session closed elsewhere counts at once.
import type { Membership } from '../../organisation/membership.ts';
import { membershipsOf, needsSecondFactor, rulesFor, standInsOf, teamOf, type Organisation } from '../../organisation/organisation.ts';
import type { Standpoint } from '../../organisation/sight.ts';
import { AccessRole } from '../../organisation/access-role.ts';
import type { AccessStore } from '../../record/ports/access-store.ts';
import type { SignedIn } from '../access/asker.ts';
import type { Clock } from '../parts/clock.ts';
import type { Auth } from './auth.ts';
import type { ReadOrganisation } from './read-organisation.ts';

export type SessionParts = {
  readonly auth: Auth;
  readonly readOrganisation: ReadOrganisation;
  readonly accesses: AccessStore;
  readonly clock: Clock;
  /** The instant sessions are measured by, in milliseconds: never a day that somebody has set. */
  readonly now: () => number;
  /** True where somebody without a password has their second factor at the identity provider. */
  readonly hasProvider: boolean;
};

/** Milliseconds between two notes of somebody being there: a write at each request would be one for each click. */
const noteEvery = 60_000;

/** Milliseconds; longer than any session lasts. */
const aDay = 86_400_000;

type Found = NonNullable<Awaited<ReturnType<Auth['api']['getSession']>>>;

/**
 * `isActive`: whether the request counts as somebody being there. Null for nobody, and for whoever was away for too long; `accessEnded` for
 * whoever has left: their sessions open nothing, and serve only to tell them.
 */
export type Identify = (headers: Headers, isActive: boolean) => Promise<SignedIn | 'accessEnded' | null>;

export const identifying =
  (parts: SessionParts): Identify =>
  async (headers, isActive) => {
    const found = await parts.auth.api.getSession({ headers });
    if (found === null) return null;
    const organisation = await parts.readOrganisation();
    if (organisation.departed.has(found.user.id)) return 'accessEnded';
    const memberships = membershipsOf(organisation, found.user.id, parts.clock.today());
    const rules = rulesFor(organisation, memberships);
    const { internalAdapter } = await parts.auth.$context;
    const now = parts.now();
    const seen = (found.session.seenAt ?? found.session.createdAt).getTime();
    // Begun while the clock ran ahead, and set right since: it would never end.
    const isOfTomorrow = seen - now > aDay && parts.clock.isDoubted?.() !== true;
    const hasEnded =
      isOfTomorrow || now - seen > rules.idleMinutes * 60_000 || now - found.session.createdAt.getTime() > rules.sessionHours * 3_600_000;
    if (hasEnded) {
      // By a clock that is doubted nothing is cleared away: put right, it may say otherwise.
      if (parts.clock.isDoubted?.() !== true) await internalAdapter.deleteSession(found.session.token);
      return null;
    }
    if (isActive && now - seen > noteEvery) await internalAdapter.updateSession(found.session.token, { seenAt: new Date(now) });
    return signedIn(parts, found, organisation, memberships);
  };

async function signedIn(
  parts: SessionParts,
  { user, session }: Found,
  organisation: Organisation,
  memberships: readonly Membership[],
): Promise<SignedIn> {
  const membership = memberships.find(({ id }) => id === session.membership) ?? firstOf(memberships);
  return {
    kind: 'signedIn',
    id: user.id,
    name: user.name,
    email: user.email,
    session: { id: session.id, token: session.token },
    memberships,
    membership,
    standpoint: membership === null ? null : await standpointOf(parts, organisation, membership),
    secondFactor: user.twoFactorEnabled ? 'on' : await withoutSecondFactor(parts, organisation, user.id, memberships),
    rules: rulesFor(organisation, memberships),
  };
}

/** Whoever has no password signs in at the identity provider, which asks for a second factor itself (5-trust). */
async function withoutSecondFactor(
  { auth, hasProvider }: SessionParts,
  organisation: Organisation,
  person: string,
  memberships: readonly Membership[],
): Promise<'off' | 'missing'> {
  if (!needsSecondFactor(organisation, memberships)) return 'off';
  if (!hasProvider) return 'missing';
  return (await (await auth.$context).internalAdapter.findCredentialAccount(person)) === null ? 'off' : 'missing';
}

/** Until somebody chooses: the role in the order of the standard, so that a counsellor who also leads begins as a counsellor. */
const firstOf = (memberships: readonly Membership[]): Membership | null =>
  memberships.toSorted((a, b) => AccessRole.options.indexOf(a.role) - AccessRole.options.indexOf(b.role))[0] ?? null;

async function standpointOf(
  { accesses, clock, now }: SessionParts,
  organisation: Organisation,
  membership: Membership,
): Promise<Standpoint> {
  const { person, role, site, centre } = membership;
  const works = role === 'counsellor' || role === 'deputy';
  // A clock that was set back must not open again what has ended.
  const instant = clock.isDoubted?.() === true ? clock.now() : new Date(now());
  const running = works ? await accesses.emergencies(instant.toISOString()) : [];
  return {
    person,
    role,
    site,
    centre,
    leads: role === 'teamLead' && membership.team !== null ? teamOf(organisation, membership) : null,
    standsInFor: works ? standInsOf(organisation, membership, clock.today()).map((standIn) => standIn.for) : [],
    emergencies: running.filter((one) => one.person === person).map((one) => one.case),
  };
}
