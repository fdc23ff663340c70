// /metrics on a port of its own: what it counts, that nobody can be found in it, and that nothing else answers there.
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newLog } from '../../src/server/parts/log.ts';
import { headerFor } from '../../src/scenarios/record-of.ts';
import { countedRounds, countedStorage } from '../../src/server/metrics/counted.ts';
import { newMetrics } from '../../src/server/parts/metrics.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { start, type Started } from '../../src/server/start.ts';
import { inMemory, inquiry, newKey, serverOn } from './harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'etappe-metrics-'));
const canaries = ['Kanarienfrau', '0152 28817099', 'kanari@post.example', 'kanarie-notiz'];
let server: Started;
let id = '';

const call = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${server.port}${path}`, init);
const send = (path: string, body: unknown, headers: Record<string, string> = {}, method = 'POST') =>
  call(path, {
    method,
    headers: { 'content-type': 'application/json', 'idempotency-key': newKey(), ...headers },
    body: JSON.stringify(body),
  });

const metricsText = async (): Promise<string> => (await fetch(`http://127.0.0.1:${server.metricsPort}/metrics`)).text();

/** The value of one line: its name with its labels in any order. */
const valueIn = (text: string, name: string, labels: Record<string, string> = {}): number | null => {
  const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
  const line = text
    .split('\n')
    .find((one) => one.startsWith(name) && /[ {]/u.test(one[name.length] ?? '') && wanted.every((label) => one.includes(label)));
  return line === undefined ? null : Number(line.slice(line.lastIndexOf(' ') + 1));
};

beforeAll(async () => {
  server = await start({
    directory: join(folder, 'data'),
    keyFile: join(folder, 'keys', 'data.kek'),
    port: 0,
    metricsPort: 0,
    clock: { now: () => new Date('2026-08-31T08:00:00Z'), today: () => '2026-08-31' },
    setDay: true,
    log: newLog('silent'),
    screen: null,
  });
  const words = { name: canaries[0], contact: `${canaries[1]}, ${canaries[2]}` };
  id = ((await (await send('/api/v1/cases', { site: 'wetzlar', proposal: { ...inquiry, words } })).json()) as { id: string }).id;
  const note = { type: 'client.described', occupation: 'other', interpreter: 'needed', titleExpires: null, words: { note: canaries[3] } };
  await send(`/api/v1/cases/${id}/proposals`, note, { 'if-match': '"1"' });
  await send(`/api/v1/cases/${id}/proposals`, note, { 'if-match': '"1"' });
  await call(`/api/v1/cases/${id}`);
  await send('/api/v1/cases/search', { words: canaries[0] });
  await call(`/${canaries[0]}/${canaries[3]}`);
  await call('/api/v1/cases', { method: 'PURGE' });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('answers are counted by the pattern of their address and their status', async () => {
  const text = await metricsText();
  const answered = (method: string, route: string, status: string) =>
    valueIn(text, 'etappe_http_request_duration_seconds_count', { method, route, status });
  expect(answered('POST', '/api/v1/cases', '201')).toBe(1);
  expect(answered('POST', '/api/v1/cases/:id/proposals', '200')).toBe(1);
  expect(answered('POST', '/api/v1/cases/:id/proposals', '412')).toBe(1);
  expect(answered('GET', '/api/v1/cases/:id', '200')).toBe(1);
  expect(answered('other', '*', '404')).toBe(1);
});

test('appends, entries, the outbox, the projections, the cases and the rounds are there', async () => {
  const text = await metricsText();
  expect(valueIn(text, 'etappe_append_duration_seconds_count', { outcome: 'kept' })).toBe(2);
  expect(valueIn(text, 'etappe_entries_total')).toBe(2);
  for (const status of ['waiting', 'heldBack', 'failed']) expect(valueIn(text, 'etappe_outbox_messages', { status })).not.toBeNull();
  expect(valueIn(text, 'etappe_projection_outdated_cases', { projection: 'caseload' })).toBe(0);
  expect(valueIn(text, 'etappe_projection_outdated_cases', { projection: 'figures' })).not.toBeNull();
  expect(valueIn(text, 'etappe_cases', { group: 'inProgress' })).toBe(1);
  // The first round begins with the server and may still be under way.
  await expect.poll(async () => valueIn(await metricsText(), 'etappe_last_round_timestamp_seconds')).toBeGreaterThan(1_000_000_000);
  expect(valueIn(text, 'etappe_sign_in_failures_total')).toBe(0);
  expect(valueIn(text, 'nodejs_eventloop_lag_seconds')).not.toBeNull();
  expect(valueIn(text, 'process_resident_memory_bytes')).toBeGreaterThan(0);
});

test('nobody can be found in it: no name, no address, no text, no number of a case', async () => {
  const text = await metricsText();
  for (const canary of [...canaries, id, id.slice(0, 8), 'Kanari', 'c-weber']) expect(text).not.toContain(canary);
  expect(text).toContain('/api/v1/cases/:id');
});

const asked = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<number> =>
  new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: server.metricsPort, path, method, headers, agent: false };
    request(options, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

test('nothing else answers there, nothing of it on the public port, and a foreign name is refused', async () => {
  expect(await asked('/metrics')).toBe(200);
  expect(await asked('/api/v1/cases')).toBe(404);
  expect(await asked('/metrics', {}, 'POST')).toBe(405);
  expect(await asked('/metrics', { host: 'evil.example' })).toBe(421);
  expect((await call('/metrics')).status).toBe(404);
});

test('a foreign name and a sign-in that was refused are counted too', async () => {
  const own = await start({
    directory: join(folder, 'people'),
    keyFile: join(folder, 'keys', 'people.kek'),
    port: 0,
    metricsPort: 0,
    clock: { now: () => new Date(), today: () => '2026-08-31' },
    setDay: false,
    log: newLog('silent'),
    screen: null,
    signIn: { provider: null, leakedPasswords: null },
  });
  const body = JSON.stringify({ email: canaries[2], password: canaries[3] });
  const at = `http://localhost:${own.port}/api/v1`;
  const refused = await fetch(`${at}/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  await fetch(`${at}/cases`);
  const text = await (await fetch(`http://127.0.0.1:${own.metricsPort}/metrics`)).text();
  await own.close();
  expect([refused.status, valueIn(text, 'etappe_sign_in_failures_total')]).toEqual([401, 1]);
  for (const canary of canaries) expect(text).not.toContain(canary);

  const metrics = newMetrics();
  await serverOn(inMemory(), { metrics }).ask('http://evil.example/healthz');
  expect(valueIn(await metrics.registry.metrics(), 'etappe_http_request_duration_seconds_count', { status: '421' })).toBe(1);
});

test('a write that comes too late is counted apart, and no entry of it', async () => {
  const metrics = newMetrics();
  const { file } = countedStorage(inMemory() as unknown as Storage, metrics);
  const { type: _type, ...facts } = { ...inquiry, words: null };
  const noted = { type: 'inquiry.noted', ...facts, given: ['name'] } as const;
  const item = {
    on: '2026-08-31',
    by: { role: 'counsellor', id: 'c-weber' },
    at: '2026-08-31T08:00:00.000Z',
    words: { name: 'x' },
  } as const;
  for (const _ of [1, 2]) await file.create(headerFor('one', 'wetzlar'), []);
  await file.add('one', 0, [{ ...item, event: noted as never }]);
  const text = await metrics.registry.metrics();
  const writes = (outcome: string) => valueIn(text, 'etappe_append_duration_seconds_count', { outcome });
  expect([writes('kept'), writes('outdated'), valueIn(text, 'etappe_entries_total')]).toEqual([2, 1, 1]);
});

test('a round that ended well is told by its instant, one that did not is counted and its error goes on', async () => {
  const metrics = newMetrics();
  let [isBroken, stops] = [true, 0];
  const tick = async () => {
    if (isBroken) throw new Error('broken');
  };
  const { tick: counted, stop } = countedRounds({ tick, stop: async () => void (stops += 1) }, metrics);
  const told = async () => {
    const text = await metrics.registry.metrics();
    return [valueIn(text, 'etappe_failed_rounds_total'), Number(valueIn(text, 'etappe_last_round_timestamp_seconds')) > 1_000_000_000];
  };
  await expect(counted()).rejects.toThrow('broken');
  expect(await told()).toEqual([1, false]);
  isBroken = false;
  await counted();
  await stop();
  expect([await told(), stops]).toEqual([[1, true], 1]);
});
