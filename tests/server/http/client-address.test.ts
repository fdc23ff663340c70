// From where a request comes: what a trusted proxy says, and what anybody may have made up.
import { expect, test } from 'vitest';
import { OpenAPIHono } from '@hono/zod-openapi';
import { clientAddress, noteWhence } from '../../../src/server/http/client-address.ts';
import { mayConnectTo } from '../../../src/server/http/door.ts';
import type { Env } from '../../../src/server/http/env.ts';
import { strangers, type NoteStranger } from '../../../src/server/http/strangers.ts';
import { thisComputerOnly, type Entrance } from '../../../src/server/parts/entrance.ts';
import { inMemory, newKey, serverOn } from '../harness.ts';

const behind = (...trustedProxies: string[]): Entrance => ({ publicAddress: 'https://etappe.example', behindProxy: true, trustedProxies });

/** What is known of a request from `peer` with these headers. */
async function came(entrance: Entrance, peer: string, headers: Record<string, string>, note: NoteStranger = () => {}) {
  const app = new OpenAPIHono<Env>();
  app.use(noteWhence(entrance, note));
  app.get('/', (c) => c.json({ ...c.get('came'), address: clientAddress(c) }));
  const answer = await app.request('/', { headers }, { incoming: { socket: { remoteAddress: peer } } });
  return (await answer.json()) as { address: string; host: string | null; proto: string | null };
}

const forged = { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-host': 'etappe.example', 'x-forwarded-proto': 'https' };

test.each([
  ['nobody is trusted', thisComputerOnly, '127.0.0.1'],
  ['another one is trusted', behind('10.0.0.5'), '10.0.0.6'],
  ['another network is trusted', behind('10.0.0.0/24'), '10.0.1.5'],
  ['the proxy is another computer', behind('10.0.0.5'), '127.0.0.1'],
])('where %s, what was forwarded is not believed', async (_, entrance, peer) => {
  expect(await came(entrance, peer, forged)).toEqual({ address: peer, host: null, proto: null });
});

test.each([
  ['10.0.0.5', behind('10.0.0.5')],
  ['::ffff:10.0.0.5', behind('10.0.0.0/8')],
  ['fd00::5', behind('fd00::/8')],
  ['127.0.0.1', behind()],
  ['::1', behind()],
])('%s is trusted and believed', async (peer, entrance) => {
  expect(await came(entrance, peer, forged)).toEqual({ address: '203.0.113.7', host: 'etappe.example', proto: 'https' });
});

test.each([
  ['203.0.113.7, 198.51.100.1', '198.51.100.1'],
  ['203.0.113.7, 198.51.100.1, 10.0.0.9', '198.51.100.1'],
  ['10.0.0.8, 10.0.0.9', '10.0.0.8'],
  ['::ffff:198.51.100.1', '198.51.100.1'],
  ['2001:db8::7', '2001:db8::7'],
  ['nonsense', '10.0.0.5'],
  ['nonsense, 10.0.0.9', '10.0.0.9'],
  ['198.51.100.1:4711', '10.0.0.5'],
  ['', '10.0.0.5'],
])('forwarded for %s: the first address from the right that no proxy of ours has', async (list, address) => {
  expect(await came(behind('10.0.0.0/24'), '10.0.0.5', { 'x-forwarded-for': list })).toMatchObject({ address });
});

test('what stands furthest right of a name and a protocol is the word of our own proxy', async () => {
  const headers = { 'x-forwarded-host': 'evil.example, etappe.example', 'x-forwarded-proto': 'http, HTTPS' };
  expect(await came(behind('10.0.0.5'), '10.0.0.5', headers)).toMatchObject({ host: 'etappe.example', proto: 'https' });
});

test('what is not believed, not understood or not let in is said in the log, once for each address and never without end', async () => {
  const said: unknown[][] = [];
  const note = strangers({ warn: (...line: unknown[]) => void said.push(line) });
  for (const _ of [1, 2]) await came(behind('10.0.0.5'), '10.0.0.6', forged, note);
  await came(behind('10.0.0.5'), '10.0.0.6', {}, note);
  await came(behind('10.0.0.5'), '10.0.0.5', forged, note);
  await came(behind('10.0.0.5'), '10.0.0.5', { 'x-forwarded-for': '198.51.100.1:4711' }, note);
  const mayConnect = mayConnectTo(behind('10.0.0.5'), null, note);
  expect(['10.0.0.5', '127.0.0.1', '10.88.0.1', '10.88.0.1'].map((address) => mayConnect?.(address))).toEqual([true, true, false, false]);
  expect(said).toEqual([
    [{ address: '10.0.0.6' }, expect.stringMatching(/^X-Forwarded headers not believed/u)],
    [{ address: '10.0.0.5' }, expect.stringMatching(/^X-Forwarded-For not understood/u)],
    [{ address: '10.88.0.1' }, expect.stringMatching(/^connection cut off: not in server\.trustedProxies/u)],
  ]);
  for (let index = 0; index < 200; index += 1) note(`10.1.0.${index}`, 'anything');
  expect(said).toHaveLength(100);
});

const proxied = () => serverOn(inMemory(), { entrance: behind('10.0.0.5') });
const from = (peer: string, rawHeaders: string[] = []) => ({ incoming: { socket: { remoteAddress: peer }, rawHeaders } });

test('behind a proxy the server answers to its public name, however it is passed on, and to no other', async () => {
  const { app } = proxied();
  const status = async (url: string, headers: Record<string, string>, peer = '10.0.0.5') =>
    (await app.request(url, { headers }, from(peer))).status;
  expect(await status('http://127.0.0.1:4173/healthz', { 'x-forwarded-host': 'etappe.example' })).toBe(200);
  expect(await status('http://etappe.example/readyz', { 'x-forwarded-proto': 'https' })).toBe(200);
  expect(await status('http://localhost:4173/readyz', {}, '127.0.0.1')).toBe(200);
  expect(await status('http://127.0.0.1:4173/healthz', { 'x-forwarded-host': 'evil.example' })).toBe(421);
  expect(await status('http://evil.example/healthz', { 'x-forwarded-host': 'etappe.example' }, '10.0.0.6')).toBe(421);
  for (const host of [
    'etappe.example/',
    'etappe.example/@evil.example:x',
    'x@etappe.example',
    'etappe.example ',
    'etappe.example:99999',
    '',
  ]) {
    expect([host, await status('http://127.0.0.1:4173/healthz', { 'x-forwarded-host': `${host}` })]).toEqual([
      host,
      host.endsWith(' ') ? 200 : 421,
    ]);
  }
  expect(await status('http://127.0.0.1:4173/healthz', { 'x-forwarded-host': 'ETAPPE.example:443' })).toBe(200);
});

test('whoever comes to the proxy in the open is sent to the encrypted address with pages only, and writes nothing', async () => {
  const { app } = proxied();
  const headers = { 'x-forwarded-proto': 'http' };
  const page = await app.request('http://etappe.example/cases?q=1', { headers }, from('10.0.0.5'));
  expect([page.status, page.headers.get('location')]).toEqual([308, 'https://etappe.example/cases?q=1']);
  const write = await app.request('http://etappe.example/api/v1/cases', { method: 'POST', headers }, from('10.0.0.5'));
  expect(write.status).toBe(403);
  const read = await app.request('http://etappe.example/api/v1/cases', { headers }, from('10.0.0.5'));
  expect([read.status, read.headers.get('location')]).toEqual([403, null]);
  for (const method of ['HEAD', 'OPTIONS'])
    expect((await app.request('http://etappe.example/cases', { method, headers }, from('10.0.0.5'))).status).toBe(308);
  const posted = await app.request('http://etappe.example/cases', { method: 'POST', headers }, from('10.0.0.5'));
  expect([posted.status, posted.headers.get('location')]).toEqual([403, null]);
});

test('a public address that is not encrypted is answered as it is asked for', async () => {
  const entrance = { ...behind('10.0.0.5'), publicAddress: 'http://etappe.example' };
  const { app } = serverOn(inMemory(), { entrance });
  const answer = await app.request('http://etappe.example/healthz', { headers: { 'x-forwarded-proto': 'http' } }, from('10.0.0.5'));
  expect([answer.status, answer.headers.get('strict-transport-security')]).toEqual([200, null]);
});

test('two Host headers are refused', async () => {
  const { app } = proxied();
  const answer = await app.request(
    'http://etappe.example/healthz',
    {},
    from('10.0.0.5', ['Host', 'etappe.example', 'host', 'evil.example']),
  );
  expect(answer.status).toBe(400);
  expect(((await answer.json()) as { errors: object[] }).errors).toEqual([
    { path: 'Host', message: 'hat einen Wert, den es hier nicht gibt' },
  ]);
  // A value is no name.
  const once = await app.request('http://etappe.example/healthz', {}, from('10.0.0.5', ['Host', 'etappe.example', 'X-Of', 'host']));
  expect(once.status).toBe(200);
});

test.each([
  [{ origin: 'https://etappe.example', 'sec-fetch-site': 'same-origin' }, 201],
  [{ origin: 'http://etappe.example' }, 403],
  [{ origin: 'https://evil.example' }, 403],
  [{ origin: 'http://localhost' }, 403],
  [{}, 201],
])('with a public address a write that comes with %j is answered with %i', async (headers: Record<string, string>, status) => {
  const { send } = proxied();
  const answer = await send('/api/v1/cases', { site: 'wetzlar' }, { ...headers, 'idempotency-key': newKey() });
  expect(answer.status).toBe(status);
});

test('HTTPS is promised where there is an encrypted address, and nowhere else', async () => {
  const strict = async (entrance: Entrance) =>
    (await serverOn(inMemory(), { entrance }).ask('/healthz')).headers.get('strict-transport-security');
  expect(await strict(behind())).toBe('max-age=31536000');
  expect(await strict(thisComputerOnly)).toBeNull();
});

test('a calendar feed is found under the public address', async () => {
  const { send } = proxied();
  const { body } = await send<{ address: string }>('/api/v1/calendar/feed', {});
  expect(body.address).toMatch(/^https:\/\/etappe\.example\/calendar\/.+\.ics$/u);
});
