// The whole server as `start` puts it together, without a port: on gated stores, by a day that is moved, with people who have signed in.
import type { Day } from '../../../machines/day.ts';
import type { Membership } from '../../../src/organisation/membership.ts';
import { emptyOrganisation, membershipsOf, rulesFor } from '../../../src/organisation/organisation.ts';
import { appOf } from '../../../src/server/app.ts';
import type { SignedIn } from '../../../src/server/access/asker.ts';
import { newDispatcher } from '../../../src/server/messages/dispatcher.ts';
import type { Clock } from '../../../src/server/parts/clock.ts';
import { newLog } from '../../../src/server/parts/log.ts';
import type { Mailer } from '../../../src/server/parts/mailer.ts';
import { routeParts } from '../../../src/server/routes/route-parts.ts';
import { organisationReader } from '../../../src/server/sign-in/read-organisation.ts';
import type { SignIn } from '../../../src/server/sign-in/sign-in.ts';
import type { RealStorage } from './gated-storage.ts';
import { everybody, site, type Person } from './people.ts';

/** By which header a simulated person is known. Signing in has tests of its own, and goes by instants and threads that no seed decides. */
export const personHeader = 'x-person';

const memberships: readonly Membership[] = everybody.map(({ id, role, centre }, index) => ({
  id: `m-${String(index).padStart(16, '0')}`,
  person: id,
  role,
  site: role === 'systemAdministration' ? null : site,
  centre,
  team: null,
  from: '2020-01-01',
  until: null,
}));

export const enrol = (storage: Pick<RealStorage, 'organisation'>): Promise<void> =>
  storage.organisation.add(
    memberships.map((entry) => ({ kind: 'membership', id: entry.id, entry, by: null, at: '2020-01-01T08:00:00.000Z' })),
  );

const rules = rulesFor(emptyOrganisation(), []);

function askerFor(member: Membership): SignedIn {
  const { person: id, role, site: at, centre } = member;
  return {
    kind: 'signedIn',
    id,
    name: id,
    email: `${id}@centre.example`,
    session: { id, token: id },
    memberships: [member],
    membership: member,
    standpoint: { person: id, role, site: at, centre, leads: null, standsInFor: [], emergencies: [] },
    secondFactor: 'on',
    rules,
  };
}

/** What the routes of this simulation ask of a sign-in; the organisation is the one that is kept. */
function signInOn(storage: RealStorage, clock: Clock): SignIn {
  const readOrganisation = organisationReader(storage.organisation);
  const asked: Pick<SignIn, 'identify' | 'readOrganisation'> & { readonly settings: Pick<SignIn['settings'], 'now'> } = {
    readOrganisation,
    async identify(headers) {
      const [member] = membershipsOf(await readOrganisation(), headers.get(personHeader) ?? '', clock.today());
      return member === undefined ? null : askerFor(member);
    },
    settings: { now: () => clock.now().getTime() },
  };
  return asked as SignIn;
}

export type Mailing = (mail: { readonly id: string; readonly text: string }) => Promise<'unreachable' | null>;

const mailerFrom = (send: Mailing): Mailer => ({
  send: ({ id, subject, body }) => send({ id, text: `${subject}\n${body}` }),
  staff: new Map(),
  close: () => {},
});

export type Answer = { readonly status: number; readonly text: string; readonly headers: Headers };
export type Request = {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Server = {
  readonly storage: RealStorage;
  readonly ask: (person: Person | null, request: Request) => Promise<Answer>;
  readonly round: () => Promise<void>;
};

export function serverOn(storage: RealStorage, clock: Clock, send: Mailing): Server {
  const given = { storage, clock, setDay: false, log: newLog('silent'), screen: null, mailer: mailerFrom(send) };
  const parts = routeParts(given, signInOn(storage, clock));
  const app = appOf(parts);
  const staffAddresses = { of: async (id: string) => `${id}@centre.example`, having: async () => ['anybody@centre.example'] };
  const dispatcher = newDispatcher({ ...parts, staffAddresses, address: 'http://localhost', staffLanguage: 'de' });
  return {
    storage,
    round: dispatcher.tick,
    async ask(person, { method, path, body, headers = {} }) {
      const json = body === undefined ? {} : { body: JSON.stringify(body) };
      const known = { 'content-type': 'application/json', ...(person !== null && { [personHeader]: person.id }), ...headers };
      const response = await app.request(path, { method, headers: known, ...json });
      return { status: response.status, text: await response.text(), headers: response.headers };
    },
  };
}

/** A clock that goes on by a second whenever it is told to. */
export function movedClock(first: Day) {
  let [day, seconds] = [first, 0];
  const now = () => new Date(Date.parse(`${day}T07:00:00.000Z`) + seconds * 1000);
  return {
    clock: { now, today: () => day },
    today: () => day,
    tick: () => void (seconds += 1),
    set: (to: Day) => void ([day, seconds] = [to, 0]),
  };
}
