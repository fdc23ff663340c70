// What people write about people comes out where it was asked for, and nowhere else.
import { readdirSync, readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRecordings } from '../../src/record/log/recording.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { inMemory, inquiry, newKey, serverOn, type TestServer } from './harness.ts';

const canary = (field: string) => `canary ${field} Zaunkönig 4711`;
const words = { name: canary('name'), birthDate: '1985-07-19', contact: canary('contact'), concern: canary('concern') };
/** A birth date has a form of its own, so it is looked for as it stands. */
const secret = new RegExp(`canary|${words.birthDate}`, 'u');
const told = { ...inquiry, words };

/** Everything a case can carry in words, and everything that can go wrong with them. */
async function talkAbout(server: TestServer): Promise<string> {
  const id = await server.newCase(told);
  const at = `/api/v1/cases/${id}`;
  await server.send(`${at}/drafts/needs`, { need: canary('draft') }, { 'if-match': '"0"' }, 'PUT');
  await server.propose(id, 1, { type: 'privacy.explained', language: 'ar', effectiveOn: '2026-08-31', lateReason: canary('late') });
  await server.propose(id, 2, { type: 'talk.begun' });
  await server.propose(id, 3, {
    type: 'need.noted',
    targetGroup: true,
    need: true,
    wantsLongerSupport: true,
    words: { need: canary('need') },
  });
  await server.propose(id, 0, told);
  await server.propose(id, 4, { ...told, colour: canary('value') });
  await server.propose(id, 4, { ...told, [canary('field')]: 1 });
  await server.propose(id, 4, `{"type":"${canary('broken')}`);
  await server.send('/api/v1/cases', { site: canary('site') }, { 'idempotency-key': newKey() });
  await server.ask(`/api/v1/cases/${encodeURIComponent(canary('address'))}`);
  await server.ask(`/${encodeURIComponent(canary('address'))}?${encodeURIComponent(canary('query'))}`);
  return id;
}

test('the log holds codes and numbers only, whatever was sent', async () => {
  const server = serverOn(inMemory());
  await talkAbout(server);
  expect(server.logged.length).toBeGreaterThan(10);
  expect(decodeURIComponent(server.logged.join(''))).not.toMatch(secret);
  const [line = ''] = server.logged;
  expect(Object.keys(JSON.parse(line) as object)).toEqual(['level', 'time', 'request', 'method', 'route', 'status', 'ms', 'msg']);
});

test('a defect is logged by its place and answered with a number only', async () => {
  const storage = inMemory();
  const id = await serverOn(storage).newCase(inquiry);
  const failing = { ...storage.store, read: () => Promise.reject(new Error(canary('message'))) };
  const { caseFile } = await import('../../src/record/case/case-file.ts');
  const server = serverOn({ ...storage, store: failing, file: caseFile({ ...storage, store: failing }) });
  const { status, body, text } = await server.ask<{ type: string; request: string; detail: string }>(`/api/v1/cases/${id}`);
  expect([status, body.type]).toEqual([500, 'urn:etappe:problem:defect']);
  expect(body.detail).toContain(body.request);
  expect(text + server.logged.join('')).not.toMatch(secret);
  expect(text).not.toMatch(/\.ts|Error/);
  const logged = server.logged.map((line) => JSON.parse(line) as { request: string; at?: string[] });
  expect(logged.find(({ at }) => at !== undefined)).toMatchObject({ request: body.request, name: 'Error' });
});

test('the caseload gives the name away and no other word', async () => {
  const server = serverOn(inMemory());
  await talkAbout(server);
  const { text, body } = await server.ask<{ cases: { name: string }[] }>('/api/v1/cases');
  expect(body.cases.map(({ name }) => name)).toEqual([words.name]);
  expect(text.match(/canary \w+/g)).toEqual(['canary name']);
});

test('a recording is whole and holds no word', async () => {
  const server = serverOn(inMemory());
  const id = await talkAbout(server);
  const { text, headers } = await server.ask(`/api/v1/cases/${id}/recording`);
  expect(headers.get('content-type')).toContain('application/x-ndjson');
  expect(text).not.toMatch(secret);
  const readings = await Array.fromAsync(readRecordings(text.split('\n'), { file: 'recording' }));
  expect(readings.map(({ fault, recording }) => [fault, recording?.entries.length])).toEqual([[null, 4]]);
});

test('of everything the database holds, no file and no receipt shows a word', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'etappe-secrecy-'));
  const storage = await openStorage(join(directory, 'data'));
  await talkAbout(serverOn(storage));
  await storage.close();
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.map(({ name }) => name).toSorted()).toEqual(['cases.sqlite', 'data.kek', 'data.ledger', 'keys.sqlite']);
  for (const file of files) expect(readFileSync(join(file.parentPath, file.name), 'latin1')).not.toMatch(secret);
  rmSync(directory, { recursive: true });
});

test('of a person who wants no file nothing stays that was said or typed, and advice goes on', async () => {
  const server = serverOn(inMemory());
  const id = await talkAbout(server);
  const list = async () => (await server.ask('/api/v1/cases')).text;
  expect(await list()).toMatch(secret);
  const { status, text, body } = await server.propose(id, 4, { type: 'filing.refused' });
  expect([status, body.drafts]).toEqual([200, {}]);
  expect(text + (await list()) + (await server.ask(`/api/v1/cases/${id}`)).text).not.toMatch(secret);
  expect(body.offers.find(({ type }) => type === 'advice.begun')?.refusals).toEqual([]);
});

test('the words of an erased case are gone from every answer and from the disk, and its key with them', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'etappe-erase-'));
  const storage = await openStorage(join(directory, 'data'));
  const server = serverOn(storage);
  const id = await server.newCase(told);
  const key = newKey();
  await server.propose(id, 1, { type: 'privacy.explained', language: 'ar' }, { 'idempotency-key': key });
  await server.propose(id, 2, { type: 'case.closed', reason: 'clientWish', words: { note: canary('note') } });
  server.setToday('2037-01-04');
  const lead = { 'etappe-actor': 'teamLead:t-hoffmann' };
  const approved = await server.propose(id, 3, { type: 'approval.given', act: 'erasure' }, lead);
  const erased = await server.propose(id, approved.body.version, { type: 'case.erased' }, { 'etappe-actor': 'dataProtection:p-lang' });
  expect([approved.status, erased.status, erased.text]).toEqual([200, 200, expect.not.stringMatching(secret)]);
  expect(erased.body.state.value).toBe('erased');
  expect(await storage.keys.get(id)).toBe('destroyed');
  expect(await storage.store.receipt(key)).toBeNull();
  for (const path of [`/api/v1/cases/${id}`, '/api/v1/cases', `/api/v1/cases/${id}/recording`]) {
    const { status, text } = await server.ask(path);
    expect([status, text]).toEqual([200, expect.not.stringMatching(secret)]);
  }
  await storage.close();
  rmSync(directory, { recursive: true });
});

test('a key that outlived an interrupted erasure is destroyed when the case is next looked at', async () => {
  const storage = inMemory();
  const interrupted = { ...storage, keys: { ...storage.keys, destroy: () => Promise.reject(new Error('killed here')) } };
  const server = serverOn(interrupted);
  const id = await server.newCase(told);
  await server.propose(id, 1, { type: 'case.closed', reason: 'clientWish' });
  server.setToday('2037-01-04');
  const approved = await server.propose(id, 2, { type: 'approval.given', act: 'erasure' }, { 'etappe-actor': 'teamLead:t-hoffmann' });
  expect(
    (await server.propose(id, approved.body.version, { type: 'case.erased' }, { 'etappe-actor': 'dataProtection:p-lang' })).status,
  ).toBe(500);
  expect(await storage.keys.get(id)).not.toBe('destroyed');
  expect(JSON.stringify(await storage.store.read(id))).toContain('case.erased');

  const after = serverOn(storage);
  expect((await after.ask(`/api/v1/cases/${id}`)).text).not.toMatch(secret);
  expect(await storage.keys.get(id)).toBe('destroyed');
});
