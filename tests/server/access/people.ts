// An installation with people who have signed in: one server, its sessions, and a clock that can be moved.
import type { SiteCode } from '../../../machines/sites.ts';
import type { AccessRole } from '../../../src/organisation/access-role.ts';
import { rolesOfCentre } from '../../../src/organisation/access-role.ts';
import type { Membership } from '../../../src/organisation/membership.ts';
import type { SignInSettings } from '../../../src/server/parts/sign-in-settings.ts';
import type { Clock } from '../../../src/server/parts/clock.ts';
import type { ServerParts } from '../../../src/server/parts/server-parts.ts';
import { accountsOf, newAccount, newMembershipId } from '../../../src/server/sign-in/people.ts';
import { setPassword } from '../../../src/server/sign-in/set-password.ts';
import { newSignIn } from '../../../src/server/sign-in/sign-in.ts';
import { serverOn, type Answer } from '../harness.ts';

export const password = 'Wasserfall-blau-47';
export const publicAddress = 'http://localhost';

export type Place = { readonly site: SiteCode | null; readonly centre?: string };

type Session = {
  readonly id: string;
  readonly email: string;
  readonly cookie: string;
  readonly ask: <Body = Record<string, unknown>>(path: string, init?: RequestInit) => Promise<Answer<Body>>;
  readonly send: <Body = Record<string, unknown>>(
    path: string,
    body: unknown,
    headers?: Record<string, string>,
    method?: string,
  ) => Promise<Answer<Body>>;
};

/** Cookies as a browser would send them back; one that has run out is dropped. */
export function cookiesIn(headers: Headers, before = ''): string {
  const jar = new Map(before.split('; ').flatMap((pair) => (pair === '' ? [] : [pair.split(/=(.*)/su).slice(0, 2) as [string, string]])));
  for (const cookie of headers.getSetCookie()) {
    const [pair = ''] = cookie.split(';');
    const [name = '', value = ''] = pair.split(/=(.*)/su);
    if (/max-age=0/iu.test(cookie) || value === '') jar.delete(name);
    else jar.set(name, value);
  }
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
}

export function installation(storage: ServerParts['storage'], more: Partial<SignInSettings> = {}, parts: Partial<ServerParts> = {}) {
  let shifted = 0;
  const settings: SignInSettings = {
    publicAddress,
    secrets: ['a-secret-for-tests-that-is-long-enough-0'],
    provider: null,
    leakedPasswords: null,
    now: () => Date.now() + shifted,
    ...more,
  };
  // One clock for both: the day is moved at the server.
  const clock: Clock = { now: () => server.clock.now(), today: () => server.clock.today() };
  const signIn = newSignIn(settings, { ...storage, clock });
  const server = serverOn(storage, parts, signIn);

  async function give(person: string, role: AccessRole, { site, centre }: Place, fields: Partial<Membership> = {}): Promise<Membership> {
    const entry: Membership = {
      id: newMembershipId(),
      person,
      role,
      site,
      centre: rolesOfCentre.has(role) ? (centre ?? `${site}-1`) : null,
      team: null,
      from: '2026-01-01',
      until: null,
      ...fields,
    };
    await storage.organisation.add([{ kind: 'membership', id: entry.id, entry, by: null, at: '2026-01-01T08:00:00.000Z' }]);
    return entry;
  }

  /** With a password, and with a second factor if `isSecured`: one that nobody has to type in a test that is about something else. */
  async function person(
    name: string,
    role: AccessRole | null,
    place: Place,
    { isSecured = true, ...fields }: { isSecured?: boolean } & Partial<Membership> = {},
  ) {
    const email = `${name}@example.org`;
    const id = await newAccount(signIn, { name, email });
    if (id === null) throw new Error(`${email} is there already`);
    await setPassword(signIn.auth, id, password, { alsoSecondFactor: false });
    if (role !== null) await give(id, role, place, fields);
    const session = await enter(email);
    if (isSecured) await (await signIn.auth.$context).internalAdapter.updateUser(id, { twoFactorEnabled: true });
    return { ...session, id };
  }

  async function enter(email: string): Promise<Session> {
    const answer = await server.send('/api/v1/sign-in', { email, password });
    if (answer.status !== 200) throw new Error(`signing in was answered with ${answer.status}: ${answer.text}`);
    const id = (await (await signIn.auth.$context).internalAdapter.findUserByEmail(email))?.user.id ?? '';
    return { id, email, ...sessionOf(cookiesIn(answer.headers)) };
  }

  const sessionOf = (cookie: string): Pick<Session, 'cookie' | 'ask' | 'send'> => ({
    cookie,
    ask: (path, init = {}) => server.ask(path, { ...init, headers: { ...(init.headers as Record<string, string>), cookie } }),
    send: (path, body, headers = {}, method = 'POST') => server.send(path, body, { ...headers, cookie }, method),
  });

  return { server, signIn, storage, person, give, enter, sessionOf, accountsOf, shift: (by: number) => void (shifted += by) };
}

export type Installation = ReturnType<typeof installation>;
