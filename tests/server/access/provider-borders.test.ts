// Whom the server believes to be the identity provider: the address that was set, and nobody it leads to.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inMemory } from '../harness.ts';
import { eventsIn } from './events.ts';
import { identityProvider } from './identity-provider.ts';
import { installation, publicAddress } from './people.ts';
import { comeBy } from './through-provider.ts';

const callback = `${publicAddress}/api/v1/sign-in/library/callback/provider`;
const wellKnown = '/.well-known/openid-configuration';
let provider: Awaited<ReturnType<typeof identityProvider>>;
let between: Server;
let address = '';

beforeAll(async () => {
  provider = await identityProvider(callback);
  between = createServer((request, response) => void answer(request.url ?? '', response));
  between.listen(0, '127.0.0.1');
  await once(between, 'listening');
  address = `http://127.0.0.1:${(between.address() as AddressInfo).port}`;
});
afterAll(async () => {
  between.closeAllConnections();
  between.close();
  await provider.close();
});

type Answering = { writeHead: (status: number, headers: Record<string, string>) => { end: (text?: string) => void } };

/** Two ways to lead elsewhere: the document of somebody else, and a redirect to it. */
async function answer(path: string, response: Answering): Promise<void> {
  if (path !== `/copied${wellKnown}`) return response.writeHead(302, { location: provider.discoveryUrl }).end();
  const document = await (await fetch(provider.discoveryUrl)).text();
  return response.writeHead(200, { 'content-type': 'application/json' }).end(document);
}

function installedWith(discoveryUrl: string) {
  const { clientId, clientSecret } = provider;
  return installation(inMemory(), { provider: { name: 'Caritas', discoveryUrl, clientId, clientSecret } });
}

test('nobody gets in by a provider whose document names another issuer than the address that was set', async () => {
  const all = installedWith(`${address}/copied${wellKnown}`);
  await all.person('copied', 'evaluator', { site: null });
  provider.say({ email: 'copied@example.org', email_verified: true });
  const back = await comeBy(all, callback);
  expect([back.status, back.headers.get('location')]).toEqual([303, '/anmelden?fehler=signInRefused']);
  expect((await back.session.ask('/api/v1/session')).status).toBe(401);
  expect(eventsIn(all.server.logged).at(-1)).toMatchObject({ event: 'provider.refused', why: 'unable_to_get_user_info' });
});

test('where the document was moved to is not asked', async () => {
  const all = installedWith(`${address}/moved${wellKnown}`);
  const { status } = await all.server.send('/api/v1/sign-in/provider', {});
  expect([status, eventsIn(all.server.logged).map(({ event }) => event)]).toEqual([503, ['provider.unreachable']]);
});

test('and the same provider under its own address lets in whom it knows', async () => {
  const all = installedWith(provider.discoveryUrl);
  await all.person('straight', 'evaluator', { site: null });
  provider.say({ email: 'straight@example.org', email_verified: true });
  expect((await comeBy(all, callback)).headers.get('location')).toBe('/');
});
