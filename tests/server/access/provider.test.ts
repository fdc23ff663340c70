// Signing in by the organisation's own identity provider: a real one on this computer, and answers of it that are not what they should be.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../../../src/contract/session.ts';
import { inMemory } from '../harness.ts';
import { eventsIn } from './events.ts';
import { identityProvider } from './identity-provider.ts';
import { cookiesIn, installation, publicAddress, type Installation } from './people.ts';
import { comeBy } from './through-provider.ts';

const callback = `${publicAddress}/api/v1/sign-in/library/callback/provider`;
let provider: Awaited<ReturnType<typeof identityProvider>>;
let all: Installation;

beforeAll(async () => {
  provider = await identityProvider(callback);
  const { discoveryUrl, clientId, clientSecret } = provider;
  all = installation(inMemory(), { provider: { name: 'Caritas', discoveryUrl, clientId, clientSecret } });
});
afterAll(() => provider.close());

const throughProvider = (change?: (back: URL) => void, to?: string) => comeBy(all, callback, change, to);

const refused = [303, '/anmelden?fehler=signInRefused'];
const whereTo = ({ status, headers }: { status: number; headers: Headers }) => [status, headers.get('location')];

test('who was invited under the address the provider vouches for is in, with the second factor that the provider asks for', async () => {
  const { id } = await all.person('invited', 'counsellor', { site: 'wiesbaden' }, { isSecured: false });
  await (await all.signIn.auth.$context).internalAdapter.deleteAccounts(id);
  provider.say({ email: 'invited@example.org', email_verified: true, name: 'Jana Weber' });
  const back = await throughProvider();
  expect(whereTo(back)).toEqual([303, '/']);
  const { body } = await back.session.ask<Session>('/api/v1/session');
  expect(body.signedIn).toMatchObject({ email: 'invited@example.org', role: 'counsellor', secondFactor: 'off' });
  expect((await back.session.ask('/api/v1/cases')).status).toBe(200);
});

test('who wanted to go somewhere comes back there, signed in or not; another host is no such place', async () => {
  const { email } = await all.person('deep', 'counsellor', { site: 'wiesbaden' });
  provider.say({ email, email_verified: true });
  expect(whereTo(await throughProvider(() => {}, '/calendar?month=2026-09&error=x'))).toEqual([303, '/calendar?month=2026-09&error=x']);
  const changed = await throughProvider((back) => back.searchParams.set('code', 'x'), '/calendar?month=2026-09');
  expect(whereTo(changed)).toEqual([303, '/anmelden?fehler=signInRefused&nach=%2Fcalendar%3Fmonth%3D2026-09']);
  for (const to of ['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example/', 'calendar'])
    expect((await all.server.send('/api/v1/sign-in/provider', { to })).status, to).toBe(400);
});

test('who was not invited stays outside and is told so; so does an address the provider does not vouch for', async () => {
  provider.say({ email: 'stranger@example.org', email_verified: true });
  const back = await throughProvider();
  expect(whereTo(back)).toEqual([303, '/anmelden?fehler=unknownPerson']);
  expect((await back.session.ask('/api/v1/session')).status).toBe(401);
  await all.person('unproven', 'evaluator', { site: null });
  provider.say({ email: 'unproven@example.org', email_verified: false });
  expect(whereTo(await throughProvider())).toEqual(refused);
});

test('who has left here is not let in by the provider either, and is told so', async () => {
  const { id, email } = await all.person('left', 'evaluator', { site: null });
  const entry = { person: id, on: '2026-08-31', roles: [] };
  await all.storage.organisation.add([{ kind: 'departed', id, entry, by: null, at: '2026-08-31T08:00:00.000Z' }]);
  provider.say({ email, email_verified: true });
  const back = await throughProvider();
  expect([whereTo(back), back.headers.getSetCookie()]).toEqual([[303, '/anmelden?fehler=accessEnded'], []]);
  const { internalAdapter } = await all.signIn.auth.$context;
  // The one they had when they left, and none since.
  expect(await internalAdapter.listSessions(id)).toHaveLength(1);
});

test('an answer that was changed, repeated or made for somebody else opens nothing', async () => {
  await all.person('careful', 'evaluator', { site: null });
  provider.say({ email: 'careful@example.org', email_verified: true });
  expect(whereTo(await throughProvider((back) => back.searchParams.set('state', 'x')))).toEqual(refused);
  expect(whereTo(await throughProvider((back) => back.searchParams.set('code', 'x')))).toEqual(refused);
  const first = await throughProvider();
  expect(whereTo(first)).toEqual([303, '/']);
  const again = await all.server.ask(`${first.at.pathname}${first.at.search}`, { headers: { cookie: cookiesIn(first.begun.headers) } });
  expect(whereTo(again)).toEqual(refused);
  // In another browser, without the cookie of the one that began.
  const begun = await throughProvider((back) => back.searchParams.set('stolen', 'yes'));
  const elsewhere = await all.server.ask(`${begun.at.pathname}${begun.at.search}`);
  expect(whereTo(elsewhere)).toEqual(refused);
});

test('the log says who came by the provider, and why it let nobody in, in codes that we know', async () => {
  const { id } = await all.person('noted', 'evaluator', { site: null });
  provider.say({ email: 'noted@example.org', email_verified: true });
  const before = all.server.logged.length;
  await throughProvider();
  await throughProvider((back) => back.searchParams.set('code', 'x'));
  await all.server.ask('/api/v1/sign-in/library/callback/provider?error=canary-4711&state=x');
  const away = installation(inMemory(), { provider: { ...provider, name: 'Caritas', discoveryUrl: 'http://127.0.0.1:9/nobody' } });
  expect((await away.server.send('/api/v1/sign-in/provider', {})).status).toBe(503);
  const lines = eventsIn([...all.server.logged.slice(before), ...away.server.logged]);
  expect(lines.map(({ event, person, by = null, why = null }) => [event, person, by, why])).toEqual([
    ['signIn.succeeded', id, 'provider', null],
    ['provider.refused', null, null, 'invalid_code'],
    ['provider.refused', null, null, expect.stringMatching(/^(?:other|state_\w+)$/u)],
    ['provider.unreachable', null, null, null],
  ]);
  expect(JSON.stringify(lines)).not.toContain('canary');
});

test('a token for another audience is refused', async () => {
  const { discoveryUrl, clientSecret } = provider;
  const other = installation(inMemory(), { provider: { name: 'Caritas', discoveryUrl, clientId: 'somebody-else', clientSecret } });
  const { idToken } = await tokenOf();
  const { socialProviders } = await other.signIn.auth.$context;
  const known = socialProviders.find(({ id }) => id === 'provider');
  expect(await known?.getUserInfo({ idToken } as never)).toBeNull();
  const mine = (await all.signIn.auth.$context).socialProviders.find(({ id }) => id === 'provider');
  expect(await mine?.getUserInfo({ idToken } as never)).toMatchObject({ user: { email: 'token@example.org' } });
});

/** A token of the provider for this client, as it is really issued. */
async function tokenOf(): Promise<{ idToken: string }> {
  const kept = (await all.signIn.auth.$context).adapter;
  const person = await all.person('token', 'evaluator', { site: null });
  provider.say({ email: person.email, email_verified: true });
  await throughProvider();
  const where = [
    { field: 'providerId', value: 'provider' },
    { field: 'userId', value: person.id },
  ];
  return { idToken: (await kept.findOne<{ idToken: string | null }>({ model: 'account', where }))?.idToken ?? '' };
}

test('in the demonstration and without a provider there is no way to one', async () => {
  const alone = installation(inMemory());
  expect((await alone.server.send('/api/v1/sign-in/provider', {})).status).toBe(404);
  expect((await alone.server.ask('/api/v1/sign-in/library/callback/provider?code=x&state=y')).status).toBe(404);
  expect((await alone.server.ask('/api/v1/sign-in/library/callback/google?code=x&state=y')).status).toBe(404);
});
