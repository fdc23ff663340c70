// The people of an installation, as the command line works with them: read, signed out, let go.
import { isInForce, type Membership } from '../organisation/membership.ts';
import { foldedCases } from '../server/cases/folded-cases.ts';
import { depart, type Departure } from '../server/people/departure.ts';
import { invite } from '../server/people/invite.ts';
import { endSessionsOf } from '../server/sign-in/end-sessions.ts';
import { openSignIn } from '../server/sign-in/at-start.ts';
import { accountsOf, haveComeIn, newMembershipId } from '../server/sign-in/people.ts';
import type { SignIn } from '../server/sign-in/sign-in.ts';
import type { Clock } from '../server/parts/clock.ts';
import type { Place, Storage } from '../storage/open-storage.ts';
import type { Io } from './io.ts';
import type { Texts } from './texts.ts';
import type { Worker } from './worker.ts';
import { withStorage } from './with-storage.ts';

export type Office = {
  /** By name. */
  readonly workers: () => Promise<readonly Worker[]>;
  /** How many there were. */
  readonly endSessions: (person: string) => Promise<number>;
  readonly depart: (person: string) => Promise<Departure>;
  /** System administration of the whole programme, from today on. */
  readonly appoint: (person: string) => Promise<void>;
  /** The part of a link behind the address of the server. One given before does not count any more. */
  readonly link: (person: string, more: { readonly alsoSecondFactor: boolean }) => Promise<string>;
};

/** Under which address people reach the server is not known here: of a link only what stands behind it is told. */
const address = 'http://localhost';

export const withOffice = <T>(place: Place, io: Io, t: Texts, use: (office: Office) => Promise<T>): Promise<T> =>
  withStorage(place, t, async (storage) => {
    const clock = { now: () => new Date(), today: io.today };
    const signIn = await openSignIn({ provider: null, leakedPasswords: null }, address, { ...storage, clock });
    return use({
      workers: () => workersOf(signIn, io.today()),
      endSessions: (person) => endSessionsOf(signIn.auth, person),
      depart: (person) => depart({ storage, clock, signIn, cases: foldedCases(storage.file) }, person, null),
      appoint: (person) => appoint(storage, person, clock),
      link: (person, more) => linkFor({ signIn, clock, mailer: null }, person, more),
    });
  });

async function appoint({ organisation }: Storage, person: string, clock: Clock): Promise<void> {
  const id = newMembershipId();
  const everywhere = { site: null, centre: null, team: null, from: clock.today(), until: null };
  const entry = { id, person, role: 'systemAdministration' as const, ...everywhere };
  await organisation.add([{ kind: 'membership', id, entry, by: null, at: clock.now().toISOString() }]);
}

async function linkFor(parts: Parameters<typeof invite>[0], person: string, more: { readonly alsoSecondFactor: boolean }): Promise<string> {
  const account = (await accountsOf(parts.signIn, [person])).get(person);
  if (account === undefined) throw new Error(`nobody has the pseudonym ${person}`);
  const { link } = await invite(parts, account, 'de', more);
  if (link === null) throw new Error('a link that is not sent by mail is told');
  return link.slice(address.length);
}

async function workersOf(signIn: SignIn, today: string): Promise<Worker[]> {
  const { memberships, departed } = await signIn.readOrganisation();
  const byPerson = Map.groupBy(memberships.values(), ({ person }) => person);
  const accounts = await accountsOf(signIn, [...byPerson.keys()]);
  const active = await haveComeIn(signIn, [...byPerson.keys()]);
  const { internalAdapter } = await signIn.auth.$context;
  const workers: Worker[] = [];
  for (const [id, theirs] of byPerson) {
    const account = accounts.get(id);
    if (account === undefined) continue;
    const { name, email, twoFactorEnabled } = account;
    const hasLeft = theirs.every(({ until }) => until !== null && until < today);
    const state = hasLeft ? 'left' : active.has(id) ? 'active' : 'invited';
    // Those of whoever has left open nothing any more.
    const openSessions = departed.has(id) ? 0 : (await internalAdapter.listSessions(id, { onlyActiveSessions: true })).length;
    workers.push({
      id,
      name,
      email,
      state,
      hasSecondFactor: twoFactorEnabled,
      openSessions,
      memberships: theirs.filter((one) => isNow(one, today)),
    });
  }
  const collator = new Intl.Collator('de');
  return workers.toSorted((a, b) => collator.compare(a.name, b.name));
}

/** Also what begins later: it will be a role. */
const isNow = (membership: Membership, today: string): boolean => membership.from > today || isInForce(membership, today);
