// What SQLite must be told, and what a damaged or foreign file must not do.
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { headOf } from '../../src/record/log/chain.ts';
import { caseFile, type NewEntry } from '../../src/record/case/case-file.ts';
import type { Forgetting } from '../../src/record/ports/log-store.ts';
import { newKek, type KeyRing } from '../../src/record/seal/keys.ts';
import { Body, unsaidOfBody } from '../../src/network/directory/body.ts';
import { sqlDirectoryStore } from '../../src/storage/sql/directory-store.ts';
import { sqlKeyStore } from '../../src/storage/sql/key-store.ts';
import { openKeyDatabase } from '../../src/storage/sqlite/key-database.ts';
import { sqlLogStore } from '../../src/storage/sql/log-store.ts';
import { openLogDatabase } from '../../src/storage/sqlite/log-database.ts';
import { body } from '../network/offers.ts';
import { entriesOf, headerOf, typed } from '../record/examples.ts';
import { temporaryDirectory } from './stores.ts';

let directory: string;
let path: string;

beforeEach(() => {
  directory = temporaryDirectory();
  path = join(directory, 'log.sqlite');
});
afterEach(() => rmSync(directory, { recursive: true }));

test('the connection is durable and erasing, and the file is private', async () => {
  const { db, sqlite } = await openLogDatabase(path);
  const settings = ['journal_mode', 'synchronous', 'secure_delete', 'foreign_keys'];
  expect(settings.map((setting) => sqlite.pragma(setting, { simple: true }))).toEqual(['wal', 2, 1, 1]);
  expect(statSync(path).mode & 0o077).toBe(0);
  await db.destroy();
});

test('where no write-ahead log is possible nothing is opened', async () => {
  await expect(openLogDatabase(':memory:')).rejects.toThrow(/cannot be kept durably/);
});

test('a second start finds everything and migrates nothing twice', async () => {
  const first = await openLogDatabase(path);
  const header = headerOf('one');
  await sqlLogStore(first).create(header);
  await sqlLogStore(first).append('one', 0, { entries: entriesOf(header), sealed: [] });
  await first.db.destroy();
  const second = await openLogDatabase(path);
  expect((await sqlLogStore(second).read('one'))?.entries).toEqual(entriesOf(header));
  await second.db.destroy();
});

test('a file that is no database or was written by a newer version is refused and left as it is', async () => {
  writeFileSync(path, 'this is not a database, but it is long enough to look like one '.repeat(100));
  const before = readFileSync(path);
  await expect(openLogDatabase(path)).rejects.toThrow(/is damaged/);
  expect(readFileSync(path)).toEqual(before);
  rmSync(path);

  const { db, sqlite } = await openLogDatabase(path);
  sqlite.prepare(`insert into kysely_migration (name, timestamp) values ('2099-01-01 later', 'x')`).run();
  await db.destroy();
  await expect(openLogDatabase(path)).rejects.toThrow(/written by a newer version \("2099-01-01 later"\)/);
});

test('two processes on one file: of two writers on the same version exactly one wins', async () => {
  const databases = [await openLogDatabase(path), await openLogDatabase(path)];
  const stores = databases.map((database) => sqlLogStore(database));
  const header = headerOf('one');
  expect(await stores[0]?.create(header)).toBe(true);
  expect(await stores[1]?.create(header)).toBe(false);
  for (let version = 0; version < 20; version += 1) {
    const entries = entriesOf(header, version + 1).slice(version);
    const outcomes = await Promise.all(stores.map((store) => store.append('one', version, { entries, sealed: [] })));
    expect(outcomes.filter(Boolean)).toHaveLength(1);
  }
  expect((await stores[0]?.read('one'))?.entries).toEqual(entriesOf(header, 20));
  for (const { db } of databases) await db.destroy();
});

test('a write that cannot be done fails alone; those that share its commit succeed', async () => {
  const database = await openLogDatabase(path);
  const store = sqlLogStore(database);
  const headers = ['one', 'two', 'three'].map((id) => headerOf(id));
  for (const header of headers) await store.create(header);
  const stray = { seq: 99, iv: '', text: '', tag: '', salt: '' };
  const outcomes = await Promise.allSettled(
    headers.map((header) => store.append(header.case, 0, { entries: entriesOf(header, 2), sealed: header.case === 'two' ? [stray] : [] })),
  );
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect((await store.read('two'))?.entries).toEqual([]);
  expect((await store.head('two'))?.head.version).toBe(0);
  expect((await store.read('three'))?.entries).toHaveLength(2);
  await database.db.destroy();
});

test('a damaged row makes one case unreadable and leaves all others alone', async () => {
  const database = await openLogDatabase(path);
  const store = sqlLogStore(database);
  for (const id of ['one', 'two']) {
    await store.create(headerOf(id));
    await store.append(id, 0, { entries: entriesOf(headerOf(id)), sealed: [] });
  }
  database.sqlite.prepare(`update entries set line = substr(line, 2) where "case" = 'one' and seq = 2`).run();
  await expect(store.read('one')).rejects.toThrow('case one is damaged: its entries cannot be read');
  expect((await store.read('two'))?.entries).toHaveLength(4);
  expect(await Array.fromAsync(store.list())).toHaveLength(2);
  database.sqlite.prepare(`delete from heads where "case" = 'one'`).run();
  await expect(store.head('one')).rejects.toThrow('case one is damaged');
  expect(await Array.fromAsync(store.list())).toHaveLength(2);
  await database.db.destroy();
});

const contents = () =>
  readdirSync(directory)
    .map((name) => readFileSync(join(directory, name)).toString('latin1'))
    .join('');

test('what is forgotten cannot be found in any file of the database', async () => {
  const database = await openLogDatabase(path);
  const store = sqlLogStore(database);
  const header = headerOf('one');
  const canaries = ['canaryText', 'canarySalt', 'canaryDraft', 'canaryAnswer', 'canaryListed'];
  const [text = '', salt = '', draft = '', answer = '', listed = ''] = canaries.map((name) => name.repeat(500));
  await store.create(header);
  const entries = entriesOf(header, 4);
  const receipt = { key: 'r-1', fingerprint: 'f', answer };
  await store.append('one', 0, { entries: entries.slice(0, 3), sealed: [{ seq: 3, iv: 'i', text, tag: 't', salt }], receipt });
  await store.saveDraft('one', 'needs', { iv: 'i', text: draft, tag: 't' }, 0);
  await store.saveDraft('one', 'needs', { iv: 'i', text: 'shorter', tag: 't' }, 1);
  const head = headOf(header, entries.slice(0, 3)).hash;
  const row = {
    case: 'one',
    site: 'wetzlar',
    head,
    projectionVersion: 'm',
    asOf: '2026-11-22',
    rank: 1,
    sort: '',
    facts: '{}',
    name: { iv: 'i', text: listed, tag: 't' },
  };
  await store.caseload.keep([{ ...row, validUntil: null, centre: null, household: null, counsellor: null }]);
  for (const canary of canaries) expect(contents()).toContain(canary);

  await store.append('one', 3, { entries: entries.slice(3), sealed: [], forget: 'everything' });

  for (const canary of canaries) expect(contents()).not.toContain(canary);
  expect(contents()).toContain('domain.rated');
  await database.db.destroy();
});

test('the words of one entry cannot be found either once they are forgotten; those of its neighbours can', async () => {
  const database = await openLogDatabase(path);
  const store = sqlLogStore(database);
  const header = headerOf('one');
  const entries = entriesOf(header, 4);
  const wordsOf = (seq: number) => ({
    iv: `canaryIv${seq}`,
    text: `canaryText${seq}`.repeat(500),
    tag: `canaryTag${seq}`,
    salt: `canarySalt${seq}`,
  });
  await store.create(header);
  await store.append('one', 0, { entries: entries.slice(0, 3), sealed: [1, 2, 3].map((seq) => ({ seq, ...wordsOf(seq) })) });
  for (const seq of [1, 2, 3]) for (const canary of Object.values(wordsOf(seq))) expect(contents()).toContain(canary.slice(0, 11));

  await store.append('one', 3, { entries: entries.slice(3), sealed: [], forget: { words: [2] } });

  for (const part of ['canaryIv', 'canaryText', 'canaryTag', 'canarySalt']) {
    expect(contents()).not.toContain(`${part}2`);
    for (const seq of [1, 3]) expect(contents()).toContain(`${part}${seq}`);
  }
  await database.db.destroy();
});

/** Lengths for which SQLite, when rows are deleted, moves others and leaves a copy of one behind, secure_delete or not. */
const moving = {
  lengths: [110, 228, 8, 113, 18, 119, 181, 56, 110, 3, 37, 45, 226, 44, 156, 167, 128, 21],
  forgotten: [4, 7, 11, 8, 17, 10, 16, 6, 14],
};

test.each<[string, (seq: number) => Forgetting]>([
  ['single words', (seq) => ({ words: [seq] })],
  ['whole cases', () => 'everything'],
])('forgetting %s leaves no copy of what is forgotten later', async (_, forget) => {
  const database = await openLogDatabase(path);
  const store = sqlLogStore(database);
  const count = moving.lengths.length;
  for (const [index, length] of moving.lengths.entries()) {
    const [seq, header] = [index + 1, headerOf(`c${index + 11}`)];
    const sealed = [{ seq, iv: 'i', text: `<w${seq}>`.repeat(length), tag: 't', salt: 's' }];
    await store.create(header, { entries: entriesOf(header, count), sealed });
  }
  for (const seq of moving.forgotten) {
    const header = headerOf(`c${seq + 10}`);
    const entries = entriesOf(header, count + 1).slice(count);
    expect(await store.append(header.case, count, { entries, sealed: [], forget: forget(seq) })).toBe(true);
  }
  const gone = moving.lengths.flatMap((__, index) => (contents().includes(`<w${index + 1}>`) ? [] : [index + 1]));
  expect(gone).toEqual(moving.forgotten.toSorted((a, b) => a - b));
  await database.db.destroy();
});

test('an append that fails forgets nothing, and where nothing can be forgotten nothing is appended', async () => {
  const database = await openLogDatabase(path);
  const store = sqlLogStore(database);
  const header = headerOf('one');
  const entries = entriesOf(header, 3);
  const rowFor = (seq: number) => ({ seq, iv: 'i', text: 'w', tag: 't', salt: 's' });
  await store.create(header);
  await store.append('one', 0, { entries: entries.slice(0, 2), sealed: [rowFor(1), rowFor(2)] });
  const before = await store.read('one');
  const addition = { entries: entries.slice(2), sealed: [], forget: { words: [1, 2] } };

  await expect(store.append('one', 2, { ...addition, sealed: [rowFor(99)] })).rejects.toThrow(/FOREIGN KEY/);
  expect(await store.read('one')).toEqual(before);
  database.sqlite.exec(`create trigger stuck before update on words when old.seq = 2 begin select raise(abort, 'stuck'); end`);
  await expect(store.append('one', 2, addition)).rejects.toThrow('stuck');
  expect(await store.read('one')).toEqual(before);
  await database.db.destroy();
});

test('without secure deletion the same search finds the words, so it can fail', () => {
  const plain = new Database(path);
  plain.pragma('secure_delete = 0');
  plain.exec('create table words (text)');
  plain.prepare('insert into words values (?)').run('canaryText'.repeat(500));
  plain.exec('delete from words');
  expect(contents()).toContain('canaryText');
  plain.close();
});

test('a destroyed key cannot be found in any file of the key database', async () => {
  const database = await openKeyDatabase(join(directory, 'keys.sqlite'));
  const keys = sqlKeyStore(database);
  await keys.put('one', { kek: 'k', iv: 'i', text: 'canaryKey', tag: 't' });
  await keys.put('two', { kek: 'k', iv: 'i', text: 'canaryOther', tag: 't' });
  expect(contents()).toContain('canaryKey');
  await keys.destroy('one');
  expect(contents()).not.toContain('canaryKey');
  expect(contents()).toContain('canaryOther');
  await database.db.destroy();
});

test('whole cases live in SQLite as they do in memory, and no file holds a word of them', async () => {
  const log = await openLogDatabase(path);
  const keyDatabase = await openKeyDatabase(join(directory, 'keys.sqlite'));
  const ring: KeyRing = [newKek()];
  const file = caseFile({ store: sqlLogStore(log), keys: sqlKeyStore(keyDatabase), ring });
  const rated: NewEntry = {
    on: '2026-08-31',
    at: '2026-08-31T09:12:33.123Z',
    by: { role: 'counsellor', id: 'c-7f' },
    event: { type: 'domain.rated', domain: 'housing', counsellor: 2, client: null, given: ['note'] },
    words: { note: 'canaryNote' },
  };
  await file.create(headerOf('one'));
  expect(await file.add('one', 0, [rated, rated])).toHaveLength(2);
  await file.saveDraft('one', 'needs', typed({ note: 'canaryNote' }));
  expect((await file.open('one'))?.words).toEqual({ 1: { note: 'canaryNote' }, 2: { note: 'canaryNote' } });
  expect(contents()).not.toContain('canaryNote');
  await Promise.all([log.db.destroy(), keyDatabase.db.destroy()]);
});

test('a body that was written before it had a region and a day somebody looked is read as one nobody has said that of', async () => {
  const database = await openLogDatabase(path);
  const { id, kind, name, contact } = body();
  const row = "insert into directory (kind, id, entry, act, byRole, byId, at) values ('body', ?, ?, 'entered', 'counsellor', 'c-weber', ?)";
  database.sqlite.prepare(row).run(id, JSON.stringify({ id, kind, name, contact }), '2026-11-28T09:00:00.000Z');
  const [kept] = await sqlDirectoryStore(database).since(0);
  expect(Body.parse(kept?.entry)).toEqual({ ...unsaidOfBody, id, kind, name, contact });
  await database.db.destroy();
});
