// Setting up PostgreSQL, and moving a data directory into it: everything arrives, nothing twice, and what went wrong is said.
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeKeyFile } from '../../src/record/seal/key-file.ts';
import { newLog } from '../../src/server/parts/log.ts';
import { start } from '../../src/server/start.ts';
import { openStorage, type Storage } from '../../src/storage/open-storage.ts';
import { contradictionsOf, vouchAtStart } from '../../src/storage/vouch-at-start.ts';
import { inquiry, serverOn } from '../server/harness.ts';
import { freshPlace, roles } from '../storage/postgres.ts';
import { temporaryDirectory } from '../storage/stores.ts';
import { spoken as etappe } from './spoken.ts';

let directory: string;
let data: string;
let fresh: Awaited<ReturnType<typeof freshPlace>>;
beforeEach(async () => {
  directory = temporaryDirectory();
  data = join(directory, 'data');
  fresh = await freshPlace();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await fresh.remove();
  rmSync(directory, { recursive: true });
});

const owners = () => [
  '--database',
  fresh.log.urlAs(roles.owner),
  '--keys-database',
  fresh.keys.urlAs(roles.owner),
  '--role',
  roles.application,
];
const moves = () => ['migrate', ...owners(), '--from', 'sqlite', '--to', 'postgres', '--data', data];
const keyFile = () => join(directory, 'keys', 'data.kek');

async function everythingOf({ store, file, outbox, settings, reviews, directory: entries }: Storage): Promise<unknown> {
  const cases: unknown[] = [];
  for await (const listed of store.list())
    cases.push([listed, await file.open(listed.case), await file.drafts(listed.case), await store.receipt(`receipt-${listed.case}`)]);
  return {
    cases,
    messages: await outbox.list({}),
    quiet: await settings.get('quiet'),
    reviews: await reviews.list('2026.1'),
    entries: await entries.since(0),
  };
}

async function fill(): Promise<unknown> {
  const storage = await openStorage(data);
  const server = serverOn(storage);
  for (let index = 0; index < 3; index += 1) {
    const id = await server.newCase(inquiry);
    await server.send(`/api/v1/cases/${id}/drafts/needs`, { value: { note: 'Notiz' }, tab: { id: 'tab-1', seq: 1 } }, {}, 'PUT');
    await storage.outbox.reconcile(id, [message], '2026-08-31T09:00:00.000Z');
  }
  await storage.settings.set('quiet', 'yes');
  const all = await everythingOf(storage);
  await storage.close();
  return all;
}
const message = { key: 'k', on: '2026-09-30', to: 'client', language: 'ar', topic: 'reviewToday', day: null, rule: null } as const;

test('everything of a data directory arrives, once, however often it is moved, and the server goes on with it', async () => {
  const before = await fill();
  const first = await etappe(moves());
  expect([first.code, first.err]).toEqual([0, '']);
  expect(first.lines.slice(0, 2)).toEqual(['Both databases are set up for this version.', '3 cases moved and opened, 0 findings.']);
  expect(await etappe(moves())).toMatchObject({ code: 0, err: '' });
  const moved = await openStorage({ ...fresh.place, keyFile: keyFile() });
  expect(await everythingOf(moved)).toEqual(before);
  const server = serverOn(moved);
  await server.newCase(inquiry);
  await moved.outbox.reconcile((await Array.fromAsync(moved.store.list()))[3]?.case ?? '', [message], '2026-08-31T09:00:00.000Z');
  expect((await moved.outbox.list({})).map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  await moved.close();
});

async function forget(id: string): Promise<void> {
  for (const table of ['outbox', 'receipts', 'drafts', 'words', 'entries', 'heads', 'cases'])
    await fresh.log.client.query(`delete from ${table} where "case" = $1`, [id]);
}

test('interrupted between two cases it goes on where it was', async () => {
  const before = await fill();
  await etappe(moves());
  const { rows } = await fresh.log.client.query<{ case: string }>('select "case" from cases order by pos desc limit 1');
  const last = rows[0]?.case ?? '';
  await fresh.log.client.query('delete from settings');
  await forget(last);
  expect(await etappe(moves())).toMatchObject({ code: 0, err: '' });
  const moved = await openStorage({ ...fresh.place, keyFile: keyFile() });
  expect(await everythingOf(moved)).toEqual(before);
  await moved.close();
});

test('what differs afterwards is said by name, with exit code 1', async () => {
  await fill();
  await etappe(moves());
  const { rows } = await fresh.log.client.query<{ case: string }>('select "case" from cases order by pos limit 2');
  const [first = '', second = ''] = rows.map((row) => row.case);
  await fresh.log.client.query(`update heads set hash = 'other' where "case" = $1`, [first]);
  await fresh.log.client.query(`update words set text = 'AAAA' where "case" = $1`, [second]);
  await fresh.log.client.query(`insert into feeds values ('x', 'h', 'de', 's')`);
  const { code, err, out } = await etappe(moves());
  expect(code).toBe(1);
  expect(err).toContain('feeds: 0 rows here, 1 in PostgreSQL.');
  expect(err).toContain(`Case ${first}: there is another head in PostgreSQL.`);
  expect(err).toContain(`Case ${second}, entry 1:`);
  expect(out).toContain('3 cases moved and opened, 4 findings.');
});

test('set-up makes the key once, gives the role its rights, and says what is missing', async () => {
  const key = join(directory, 'keys', 'new.kek');
  expect(await etappe(['migrate', ...owners(), '--key-file', key])).toMatchObject({
    code: 0,
    out: 'Both databases are set up for this version.',
  });
  expect(existsSync(key)).toBe(true);
  const opened = await openStorage({ ...fresh.place, keyFile: key });
  await opened.close();
  const nobody = await etappe(['migrate', ...owners().slice(0, 4), '--role', 'nobody_here', '--key-file', key]);
  expect([nobody.code, nobody.err]).toEqual([2, expect.stringContaining('There is no role nobody_here.')]);
  expect(await etappe(['migrate', '--database', fresh.place.database])).toMatchObject({
    code: 2,
    err: expect.stringContaining('--keys-database is missing'),
  });
  expect(await etappe([...moves().slice(0, -1), join(directory, 'nowhere')])).toMatchObject({ code: 2 });
  expect(await etappe(['migrate', ...owners(), '--from', 'oracle', '--to', 'postgres'])).toMatchObject({ code: 2 });
});

test('a key file of others moves nothing', async () => {
  await fill();
  const other = join(directory, 'keys', 'other.kek');
  makeKeyFile(other);
  const { code, err } = await etappe([...moves(), '--key-file', other]);
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/^etappe migrate: The key file .*other\.kek is not the one that locks these cases[^\n]*$/u),
  ]);
  expect((await fresh.log.client.query('select from cases')).rowCount).toBe(0);
});

test('an old copy is not moved, and the ledger that knows it as one goes on beside PostgreSQL', async () => {
  await fill();
  const ledger = join(directory, 'ledger', 'data.ledger');
  const old = join(directory, 'old');
  cpSync(data, old, { recursive: true });
  const storage = await openStorage(data);
  const newest = await serverOn(storage).newCase(inquiry);
  await storage.close();
  const copied = await etappe([...moves().slice(0, -1), old, '--key-file', keyFile(), '--ledger-file', ledger]);
  expect([copied.code, copied.err]).toEqual([
    2,
    expect.stringContaining(`The data are not the ones the ledger knows: ${newest} (is missing)`),
  ]);
  expect((await fresh.log.client.query('select from cases')).rowCount).toBe(0);
  const unknown = await etappe([...moves(), '--ledger-file', join(directory, 'nowhere.ledger')]);
  expect([unknown.code, unknown.err]).toEqual([1, expect.stringMatching(/^The ledger that these data know is not at .*nowhere\.ledger/u)]);
  expect(await etappe(moves())).toMatchObject({ code: 0, err: '' });
  const moved = await openStorage({ ...fresh.place, keyFile: keyFile(), ledgerFile: ledger });
  await vouchAtStart(moved);
  await forget(newest);
  expect(await contradictionsOf(moved)).toEqual([{ case: newest, code: 'missing' }]);
  await moved.close();
});

test('the settings of the server say what is moved, the environment where to', async () => {
  await fill();
  const config = join(directory, 'etappe.toml');
  writeFileSync(config, '[data]\ndirectory = "data"\nkeyFile = "keys/data.kek"');
  vi.stubEnv('ETAPPE_DATABASE', fresh.log.urlAs(roles.owner));
  vi.stubEnv('ETAPPE_KEYS_DATABASE', fresh.keys.urlAs(roles.owner));
  const words = ['migrate', '--config', config, '--role', roles.application, '--from', 'sqlite', '--to', 'postgres'];
  expect(await etappe(words)).toMatchObject({ code: 0, err: '' });
  vi.stubEnv('ETAPPE_KEYS_DATABASE', '');
  expect(await etappe(words)).toMatchObject({ code: 2, err: expect.stringContaining('--keys-database is missing') });
});

test('who is not the owner is told to name the owner', async () => {
  const words = ['migrate', '--database', fresh.place.database, '--keys-database', fresh.place.keysDatabase];
  const { code, err } = await etappe(words);
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/is set up by its owner, and etappe_test is not\. Name the owner: --database[^\n]*$/u),
  ]);
});

test('the directory that was moved is served by nobody and written to by no command, until somebody takes the mark away', async () => {
  await fill();
  const serve = () =>
    start({
      directory: data,
      keyFile: keyFile(),
      port: 0,
      clock: { now: () => new Date(), today: () => '2026-08-31' },
      setDay: false,
      log: newLog('silent'),
      screen: null,
    });
  await (await serve()).close();
  expect(await etappe(moves())).toMatchObject({ code: 0, out: expect.stringContaining(`Nothing is served from ${data} any more`) });
  const sentence =
    /^The cases of .*data have moved to postgres:\/\/[^@]* on \d{4}-\d\d-\d\d; serve those: .* delete .*moved-to-postgres\.json\.$/u;
  await expect(serve()).rejects.toThrow(sentence);
  for (const words of [
    ['user', 'list'],
    ['keys', 'rotate'],
    ['site', 'list'],
  ])
    expect(await etappe([...words, '--data', data])).toMatchObject({ code: 2, err: expect.stringContaining('have moved to postgres') });
  vi.stubEnv('ETAPPE_DATA', data);
  vi.stubEnv('ETAPPE_PORT', '0');
  expect(await etappe(['check-config'])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^ETAPPE_DATA: The cases of .* have moved/u),
  });
  expect(await etappe(['check-config', '--lang', 'de'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('nach PostgreSQL umgezogen'),
  });
  // What only looks at the record may go on looking, and the move may be tried again.
  expect(await etappe(['verify', '--data', data])).toMatchObject({ code: 0, out: '3 cases looked through, 0 damaged.' });
  expect(await etappe(moves())).toMatchObject({ code: 0 });
  rmSync(join(data, 'moved-to-postgres.json'));
  await (await serve()).close();
});

test('a move with a finding leaves the directory in use', async () => {
  await fill();
  await fresh.log.client.query(`insert into feeds values ('x', 'h', 'de', 's')`);
  expect((await etappe(moves())).code).toBe(1);
  expect(existsSync(join(data, 'moved-to-postgres.json'))).toBe(false);
});
