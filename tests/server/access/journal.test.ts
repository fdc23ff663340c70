// What is shown of a case is noted first: on a database that cannot note it nothing is shown, and a write carries who wrote in itself.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStorage, type Storage } from '../../../src/storage/open-storage.ts';
import { temporaryDirectory } from '../../storage/stores.ts';
import { inquiry, newKey } from '../harness.ts';
import { installation, type Installation } from './people.ts';

const canary = 'Zaunkönig 4711';
let folder: string;
let storage: Storage;
let all: Installation;
let mine: Awaited<ReturnType<Installation['person']>>;
let id: string;

beforeEach(async () => {
  folder = temporaryDirectory();
  storage = await openStorage(join(folder, 'data'));
  all = installation(storage);
  mine = await all.person('mine', 'counsellor', { site: 'wiesbaden' });
  const told = { ...inquiry, words: { ...inquiry.words, name: canary } };
  const made = await mine.send<{ id: string }>('/api/v1/cases', { site: 'wiesbaden', proposal: told }, { 'idempotency-key': newKey() });
  id = made.body.id;
});
afterEach(async () => {
  await storage.close();
  rmSync(folder, { recursive: true });
});

/** By another connection, as whoever damages a database would do it. */
function change(sql: string): void {
  const database = new Database(join(folder, 'data', 'cases.sqlite'));
  database.exec(sql);
  database.close();
}

/** Everything that answers with what is in a case. */
const shown = ['', '/household', '/recording', '/own-file', '/handover', '/agreements/1/pdf', '/consents/c1/pdf', '/referrals/r1/pdf'];

test('where the access log takes nothing, no answer holds anything of a case', async () => {
  change("create trigger stuck before insert on accesses begin select raise(abort, 'stuck'); end");
  for (const path of shown) {
    const { status, text } = await mine.ask(`/api/v1/cases/${id}${path}`);
    expect([path, status >= 500, text.includes(canary)]).toEqual([path, true, false]);
  }
  expect((await storage.accesses.ofCase(id, 0, 50)).length).toBe(0);
  // What was refused is not remembered as a look that was noted.
  change('drop trigger stuck');
  expect((await mine.ask(`/api/v1/cases/${id}`)).text).toContain(canary);
  expect(await storage.accesses.ofCase(id, 0, 50)).toMatchObject([{ kind: 'read', person: mine.id, role: 'counsellor' }]);
});

test('each way of looking is noted in the words of what it was, before it is answered', async () => {
  for (const path of ['', '/recording', '/own-file', '/household']) expect((await mine.ask(`/api/v1/cases/${id}${path}`)).status).toBe(200);
  const rows = await storage.accesses.ofCase(id, 0, 50);
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['read', 'exported', 'printed']));
  expect(rows.every(({ person }) => person === mine.id)).toBe(true);
});

test('who is answered with what another has typed is noted as having read it', async () => {
  const at = `/api/v1/cases/${id}/drafts/needs`;
  await mine.send(at, { value: { note: canary }, tab: { id: 'tab-1', seq: 1 } }, { 'if-match': '"1"' }, 'PUT');
  expect(await storage.accesses.ofCase(id, 0, 50)).toMatchObject([{ kind: 'read', person: mine.id }]);
});

test('a write stands in the record with whoever wrote, or not at all', async () => {
  const propose = () =>
    mine.send(
      `/api/v1/cases/${id}/proposals`,
      { type: 'privacy.explained', language: 'ar' },
      { 'if-match': '"1"', 'idempotency-key': newKey() },
    );
  change("create trigger stuck before insert on entries begin select raise(abort, 'stuck'); end");
  expect((await propose()).status).toBeGreaterThanOrEqual(500);
  change('drop trigger stuck');
  expect((await storage.store.read(id))?.entries).toHaveLength(1);
  expect((await propose()).status).toBe(200);
  expect((await storage.store.read(id))?.entries.map(({ by }) => by)).toEqual([
    { role: 'counsellor', id: mine.id },
    { role: 'counsellor', id: mine.id },
  ]);
});
