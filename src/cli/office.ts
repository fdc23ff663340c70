// The people of an installation, as the command line works with them: read, signed out, let go.
import { isInForce, type Membership } from '../organisation/membership.ts';
import type { OrganisationEntry } from '../organisation/organisation-store.ts';
import { foldedCases } from '../server/cases/folded-cases.ts';
import { depart, type Departure } from '../server/people/departure.ts';
import { invite } from '../server/people/invite.ts';
import { standingOf } from '../server/people/standing.ts';
import { endSessionsOf } from '../server/sign-in/end-sessions.ts';
import { openSignIn } from '../server/sign-in/at-start.ts';
import { accountsOf, everyAccount, haveComeIn, newMembershipId } from '../server/sign-in/people.ts';
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
  /** System administration of the whole programme, from today on; whoever had left is back. */
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
      appoint: (person) => appoint(storage, signIn, person, clock),
      link: (person, more) => linkFor({ signIn, clock, mailer: null }, person, more),
    });
  });

async function appoint({ organisation }: Storage, signIn: SignIn, person: string, clock: Clock): Promise<void> {
  const id = newMembershipId();
  const everywhere = { site: null, centre: null, team: null, from: clock.today(), until: null };
  const entry = { id, person, role: 'systemAdministration' as const, ...everywhere };
  const entries: OrganisationEntry[] = [{ kind: 'membership', id, entry }];
  if ((await signIn.readOrganisation()).departed.has(person)) entries.push({ kind: 'departed', id: person, entry: null });
  const at = clock.now().toISOString();
  await organisation.add(entries.map((one) => ({ ...one, by: null, at })));
}

async function linkFor(parts: Parameters<typeof invite>[0], person: string, more: { readonly alsoSecondFactor: boolean }): Promise<string> {
  const account = (await accountsOf(parts.signIn, [person])).get(person);
  if (account === undefined) throw new Error(`nobody has the pseudonym ${person}`);
  const { link } = await invite(parts, account, 'de', more);
  if (link === null) throw new Error('a link that is not sent by mail is told');
  return link.slice(address.length);
}

async function workersOf(signIn: SignIn, today: string): Promise<Worker[]> {
  const organisation = await signIn.readOrganisation();
  const memberships = [...organisation.memberships.values()];
  const accounts = await everyAccount(signIn);
  const active = await haveComeIn(
    signIn,
    accounts.map(({ id }) => id),
  );
  const { internalAdapter } = await signIn.auth.$context;
  const workers: Worker[] = [];
  for (const { id, name, email, twoFactorEnabled } of accounts) {
    const standing = standingOf(organisation, id, active.has(id), today);
    // Those of whoever has left open nothing any more.
    const openSessions = standing.state === 'left' ? 0 : (await internalAdapter.listSessions(id, { onlyActiveSessions: true })).length;
    workers.push({
      id,
      name,
      email,
      ...standing,
      hasSecondFactor: twoFactorEnabled,
      openSessions,
      memberships: memberships.filter((one) => one.person === id && isNow(one, today)),
    });
  }
  const collator = new Intl.Collator('de');
  return workers.toSorted((a, b) => collator.compare(a.name, b.name));
}

/** Also what begins later: it will be a role. */
const isNow = (membership: Membership, today: string): boolean => membership.from > today || isInForce(membership, today);
