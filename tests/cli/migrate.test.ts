// Setting up PostgreSQL, and moving a data directory into it: everything arrives, nothing twice, and what went wrong is said.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStorage, type Storage } from '../../src/storage/open-storage.ts';
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
  expect(first.out).toBe('Both databases are set up for this version.\n3 cases moved and opened, 0 findings.');
  expect(await etappe(moves())).toMatchObject({ code: 0, err: '' });
  const moved = await openStorage({ ...fresh.place, keyFile: keyFile() });
  expect(await everythingOf(moved)).toEqual(before);
  const server = serverOn(moved);
  await server.newCase(inquiry);
  await moved.outbox.reconcile((await Array.fromAsync(moved.store.list()))[3]?.case ?? '', [message], '2026-08-31T09:00:00.000Z');
  expect((await moved.outbox.list({})).map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  await moved.close();
});

test('interrupted between two cases it goes on where it was', async () => {
  const before = await fill();
  await etappe(moves());
  const { rows } = await fresh.log.client.query<{ case: string }>('select "case" from cases order by pos desc limit 1');
  const last = rows[0]?.case ?? '';
  await fresh.log.client.query('delete from settings');
  for (const table of ['outbox', 'receipts', 'drafts', 'words', 'entries', 'heads', 'cases'])
    await fresh.log.client.query(`delete from ${table} where "case" = $1`, [last]);
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
