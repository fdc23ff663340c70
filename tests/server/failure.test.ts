// When the database cannot answer or a case is damaged, the server says so, and everything else goes on.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { HTTPException } from 'hono/http-exception';
import { expect, test } from 'vitest';
import { caseFile } from '../../src/record/case/case-file.ts';
import type { Programme } from '../../src/contract/figures.ts';
import type { Outbox } from '../../src/contract/outbox.ts';
import type { LogStore } from '../../src/record/ports/log-store.ts';
import type { StoredLog } from '../../src/record/ports/stored-log.ts';
import { DamagedCase } from '../../src/record/case/damaged-case.ts';
import { Busy } from '../../src/server/sign-in/busy.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { headerFor } from '../../src/scenarios/record-of.ts';
import { caseloadReader } from '../../src/server/caseload/caseload.ts';
import { foldedCases } from '../../src/server/cases/folded-cases.ts';
import { newLog } from '../../src/server/parts/log.ts';
import { inMemory, inquiry, newKey, serverOn } from './harness.ts';

const privacy = { type: 'privacy.explained', language: 'ar' };

test('a database that was closed is unavailable, not a defect', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'etappe-closed-'));
  const storage = await openStorage(join(directory, 'data'));
  const server = serverOn(storage);
  const id = await server.newCase(inquiry);
  expect((await server.ask('/readyz')).status).toBe(200);
  await storage.close();
  const answers = [
    await server.ask('/readyz'),
    await server.ask('/api/v1/cases'),
    await server.ask(`/api/v1/cases/${id}`),
    await server.propose(id, 1, privacy),
    await server.send('/api/v1/cases', { site: 'wetzlar' }, { 'idempotency-key': newKey() }),
  ];
  for (const { status, headers, body } of answers) {
    expect([status, headers.get('retry-after'), body['type']]).toEqual([503, '5', 'urn:etappe:problem:unavailable']);
  }
  expect((await server.ask('/healthz')).body).toEqual({ status: 'alive' });
  rmSync(directory, { recursive: true });
});

test.each(['store', 'keys', 'writing'] as const)(
  'whoever asks whether it is ready is told that it is not, and the log says where, when it is: %s',
  async (what) => {
    const storage = inMemory();
    const fail = () => Promise.reject(Object.assign(new Error('Amira'), { code: 'EIO' }));
    const server = serverOn({
      ...storage,
      ...(what === 'store' && { store: { ...storage.store, head: fail } }),
      ...(what === 'keys' && { keys: { ...storage.keys, get: fail } }),
      ...(what === 'writing' && { tryWriting: fail }),
    });
    const { status, body } = await server.ask<{ type: string; request: string }>('/readyz');
    expect([status, body.type]).toEqual([503, 'urn:etappe:problem:unavailable']);
    const line = server.logged.map((one) => JSON.parse(one) as Record<string, unknown>).find(({ msg }) => msg === 'not ready');
    expect(line).toMatchObject({ level: 40, request: body.request, name: 'Error', code: 'EIO', at: expect.arrayContaining([]) as unknown });
    expect(server.logged.join('')).not.toContain('Amira');
    expect((await server.ask('/healthz')).body).toEqual({ status: 'alive' });
  },
);

test('while somebody else holds the database writes are unavailable, and the same request succeeds afterwards, once', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'etappe-held-'));
  const storage = await openStorage(join(directory, 'data'));
  const server = serverOn(storage);
  const id = await server.newCase(inquiry);
  const other = new Database(join(directory, 'data', 'cases.sqlite'));
  other.exec('begin immediate');
  const headers = { 'idempotency-key': newKey() };
  const held = await server.propose(id, 1, privacy, headers);
  expect([held.status, held.headers.get('retry-after')]).toEqual([503, '5']);
  // Nobody reads what cannot be noted in the access log.
  expect((await server.ask(`/api/v1/cases/${id}`)).status).toBe(503);
  other.exec('rollback');
  other.close();
  const later = await server.propose(id, 1, privacy, headers);
  expect([later.status, later.body.version]).toEqual([200, 2]);
  expect((await storage.store.head(id))?.head.version).toBe(2);
  await storage.close();
  rmSync(directory, { recursive: true });
});

/** Logs whose one case comes back changed. */
const tampered = (store: LogStore, id: string, change: (log: StoredLog) => StoredLog): LogStore => ({
  ...store,
  read: async (asked) => {
    const log = await store.read(asked);
    return log === null || asked !== id ? log : change(log);
  },
});

test.each<[string, (log: StoredLog) => StoredLog]>([
  ['a changed entry', (log) => ({ ...log, entries: log.entries.map((entry) => ({ ...entry, on: '2026-01-01' })) })],
  ['a missing entry', (log) => ({ ...log, entries: log.entries.slice(1) })],
  ['lost words', (log) => ({ ...log, sealed: [] })],
])('a case with %s is said to be damaged, and no other case is affected', async (_, change) => {
  const storage = inMemory();
  const before = serverOn(storage);
  const offered = { type: 'talk.offered', for: '2026-09-02' } as const;
  const broken = await before.newCase(inquiry, offered);
  const whole = await before.newCase(inquiry, offered);
  const store = tampered(storage.store, broken, change);
  const server = serverOn({ ...storage, store, file: caseFile({ ...storage, store }) });

  const answers = [
    await server.ask(`/api/v1/cases/${broken}`),
    await server.ask(`/api/v1/cases/${broken}/recording`),
    await server.propose(broken, 2, privacy),
  ];
  for (const { status, body } of answers) expect([status, body['type']]).toEqual([503, 'urn:etappe:problem:damagedCase']);
  const month = await server.ask('/api/v1/calendar?month=2026-09');
  expect([month.status, month.text.includes(broken), month.text.includes(whole)]).toEqual([200, false, true]);
  const { body } = await server.ask<{ cases: { id: string }[]; damaged: unknown[] }>('/api/v1/cases');
  expect([body.cases.map(({ id }) => id), body.damaged]).toEqual([[whole], [{ id: broken, site: 'wiesbaden' }]]);
  expect((await server.propose(whole, 2, privacy)).status).toBe(200);
});

test('a damaged case is in no figure, is counted as one that is missing, and whoever runs the system is told which it is', async () => {
  const storage = inMemory();
  const before = serverOn(storage);
  const broken = await before.newCase(inquiry);
  await before.newCase(inquiry);
  const store = tampered(storage.store, broken, (log) => ({ ...log, entries: log.entries.slice(1) }));
  const server = serverOn({ ...storage, store, file: caseFile({ ...storage, store }) });
  await server.ask('/api/v1/cases');
  const { body } = await server.ask<Programme>('/api/v1/programme');
  expect([body.damaged, body.all.cases.beforeAgreement]).toEqual([1, 1]);
  type Line = { msg?: string; case?: string };
  const lines = server.logged.map((line) => JSON.parse(line) as Line).filter(({ msg }) => msg === 'damaged case');
  // The caseload and the figures, once each.
  expect(lines.map((line) => line.case)).toEqual([broken, broken]);
  expect(server.logged.join('')).not.toContain(inquiry.words.name);
});

test('a message about a damaged case is named as such, one about a case that is gone says nothing, and the others are shown', async () => {
  const storage = inMemory();
  const before = serverOn(storage);
  const [broken, whole] = [await before.newCase(inquiry), await before.newCase(inquiry)];
  const message = { key: 'k', on: '2026-09-01', to: 'counsellor', language: null, topic: 'contactLost', day: null, rule: null } as const;
  for (const id of [broken, whole, 'gone']) await storage.outbox.reconcile(id, [message], '2026-08-31T08:00:00.000Z');
  const store = tampered(storage.store, broken, (log) => ({ ...log, entries: log.entries.slice(1) }));
  const server = serverOn({ ...storage, store, file: caseFile({ ...storage, store }) });
  const { body } = await server.ask<Outbox>('/api/v1/outbox', { headers: { 'accept-language': 'en' } });
  const shown = body.messages.map((one) => [one.case, one.name, one.subject, one.body === '']);
  expect(shown).toEqual([
    [broken, null, 'Damaged case', true],
    [whole, inquiry.words.name, expect.stringContaining(whole.slice(0, 4)), false],
    ['gone', null, '', true],
  ]);
  const done = await server.send(`/api/v1/outbox/${body.messages[2]?.id}/done`, {});
  expect([done.status, body.total, body.hasUnreadable]).toEqual([404, 3, false]);
});

class StrangeError extends Error {
  override name = 'StrangeError';
}

test.each<[string, unknown, number, string, number]>([
  ['a defect', new StrangeError('Amira'), 500, 'defect', 50],
  ['a database that does not answer', new Database.SqliteError('Amira', 'SQLITE_BUSY'), 503, 'unavailable', 40],
  ['a database that is damaged', new Database.SqliteError('Amira', 'SQLITE_CORRUPT'), 503, 'unreadable', 40],
  ['too many who sign in', new Busy(), 503, 'unavailable', 40],
  ['a damaged case', new DamagedCase('one', 'missing'), 503, 'damagedCase', 40],
  ['what is not the fault of whoever was asked', new HTTPException(400), 400, 'notJson', 40],
  ['what nobody reads here', new HTTPException(415), 415, 'unsupportedType', 40],
  ['what a part of us could not do', new HTTPException(500), 500, 'defect', 50],
])('%s is answered as such, and its place is noted', async (_, thrown, status, code, level) => {
  const storage = inMemory();
  const server = serverOn({ ...storage, settings: { ...storage.settings, get: () => Promise.reject(thrown as Error) } });
  const answer = await server.ask<{ type: string; request: string }>('/api/v1/settings');
  expect([answer.status, answer.body.type]).toEqual([status, `urn:etappe:problem:${code}`]);
  const lines = server.logged.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ msg }) => msg === code);
  expect(lines).toMatchObject([{ level, request: answer.body.request, name: (thrown as Error).name, at: expect.any(Array) as unknown }]);
  expect(server.logged.join('')).not.toContain('Amira');
});

test('an address nobody knows is answered as a problem', async () => {
  const { status, body } = await serverOn(inMemory()).ask<{ type: string }>('/api/v1/nowhere');
  expect([status, body.type]).toEqual([404, 'urn:etappe:problem:notFound']);
});

const viewers = [
  ['everywhere', undefined, undefined, ['bare', 'first', 'second', 'far', 'lost']],
  ['the whole programme', { site: null, centre: null }, undefined, ['bare', 'first', 'second', 'far', 'lost']],
  ['one site', { site: 'hannover', centre: null }, undefined, ['bare', 'first', 'second', 'lost']],
  ['one centre', { site: 'hannover', centre: 'hannover-1' }, undefined, ['bare', 'first', 'lost']],
  ['another site', { site: 'wetzlar', centre: null }, undefined, ['far', 'lost']],
  ['everywhere, asking for one site', undefined, 'wetzlar', ['far', 'lost']],
  ['one site, asking for another', { site: 'hannover', centre: null }, 'wetzlar', ['lost']],
] as const;

test.each(viewers)(
  'whoever sees %s is told of the damaged cases there, and of those nobody knows where they are',
  async (_, within, site, told) => {
    const storage = inMemory();
    const places = { bare: ['hannover'], first: ['hannover', 'hannover-1'], second: ['hannover', 'hannover-2'], far: ['wetzlar'] } as const;
    for (const [id, [code, centre]] of Object.entries(places))
      await storage.file.create({ ...headerFor(id, code), ...(centre && { centre }) }, []);
    const store = { ...storage.store, unlisted: async () => ['lost'] };
    const file = { ...storage.file, open: (id: string) => Promise.reject(new DamagedCase(id, 'brokenChain')) };
    const parts = { storage: { ...storage, store, file }, cases: foldedCases(file), log: newLog('silent', { write: () => {} }) };
    const viewer = { within: within && { ...within, counsellors: null }, sight: () => 'content' as const, knowsColleagues: true };
    const asked = { viewer, site, words: '', colleagues: new Map<string, string>(), offset: 0, limit: 50 };
    const { cases, damaged } = await caseloadReader(parts).read(asked, '2026-08-31');
    expect([cases, damaged.map(({ id }) => id)]).toEqual([[], [...told]]);
  },
);

/** Of a case that is there, with a log that is read as `read` says. */
async function withRead(read: (id: string) => Promise<never>) {
  const storage = inMemory();
  const id = await serverOn(storage).newCase(inquiry);
  await serverOn(storage).ask('/api/v1/cases');
  const store = { ...storage.store, read };
  const server = serverOn({ ...storage, store, file: caseFile({ ...storage, store }) });
  server.setToday('2026-12-01');
  return { id, server, storage };
}

test('while the database does not answer no case counts as damaged, and none leaves a list', async () => {
  const locked = Object.assign(new Database.SqliteError('locked', 'SQLITE_BUSY'), {});
  const { id, server, storage } = await withRead(() => Promise.reject(locked));
  for (const path of ['cases', 'programme', `cases/${id}`, 'calendar?month=2026-12'])
    expect([path, (await server.ask(`/api/v1/${path}`)).status]).toEqual([path, 503]);
  expect(await storage.store.caseload.all({})).toHaveLength(1);
  expect(server.logged.join('')).not.toContain('damaged case');
});

test('what is no damage of a case and no failure of the database is ours, wherever one case or its days are asked for', async () => {
  const { id, server } = await withRead(() => Promise.reject(new Error('canary')));
  const answers = [await server.ask(`/api/v1/cases/${id}`), await server.ask('/api/v1/calendar?month=2026-12')];
  for (const { status, body } of answers) expect([status, body['type']]).toEqual([500, 'urn:etappe:problem:defect']);
  expect(server.logged.join('')).not.toContain('canary');
  // In a list it keeps no other case back, and is named.
  expect((await server.ask<{ damaged: unknown[] }>('/api/v1/cases')).body.damaged).toEqual([{ id, site: 'wiesbaden' }]);
});
