// A page of a table that PostgreSQL cannot read any more: what lies on it is named or counted, and lists, calendar, outbox and figures go on.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPostgres, type PostgresServer } from '../../src/cli/bench/postgres-server.ts';
import { makeKeyFile } from '../../src/record/seal/key-file.ts';
import { foldedCases } from '../../src/server/cases/folded-cases.ts';
import { wantedOf } from '../../src/server/messages/wanted.ts';
import { openStorage, type Place } from '../../src/storage/open-storage.ts';
import { setUpKeyDatabase } from '../../src/storage/postgres/key-database.ts';
import { setUpLogDatabase } from '../../src/storage/postgres/log-database.ts';
import { vouchAtStart } from '../../src/storage/vouch-at-start.ts';
import { spoken } from '../cli/spoken.ts';
import { inForce } from '../engine/lives/lives.ts';
import { serverOn } from '../server/harness.ts';
import { keepLife } from '../server/messages/office.ts';
import { roles } from './postgres.ts';
import { temporaryDirectory } from './stores.ts';

const today = '2026-05-05';
const ids = ['one', 'two', 'three'];
const databases = { log: 'damaged_log', keys: 'damaged_keys' };

let server: PostgresServer;
let folder: string;
/** Messages, of before and of now. */
let all: number;
let place: Extract<Place, { database: string }>;

async function asSuperuser<T>(database: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: server.url(database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** As a server and a round of messages leave it. */
async function fill(): Promise<void> {
  const storage = await openStorage(place);
  try {
    await vouchAtStart(storage);
    for (const id of ids) await keepLife(storage, id, inForce(), { name: `Amira ${id}` });
    const cases = foldedCases(storage.file);
    for (const id of ids) {
      const opened = await cases.open(id);
      const wanted = opened === null ? [] : wantedOf(opened, today).messages;
      // Those of before: so many that they lie on several pages.
      const before = wanted.flatMap((message) =>
        Array.from({ length: 30 }, (_, index) => ({ ...message, key: `${message.key}.${index}` })),
      );
      for (const messages of [before, wanted]) await storage.outbox.reconcile(id, messages, `${today}T08:00:00.000Z`);
    }
    const api = serverOn(storage);
    api.setToday(today);
    for (const path of ['cases', 'programme']) await api.ask(`/api/v1/${path}`);
    await storage.vouching.ledger.flush(true);
  } finally {
    await storage.close();
  }
}

beforeAll(async () => {
  folder = temporaryDirectory();
  server = await startPostgres();
  await asSuperuser('postgres', async (client) => {
    for (const role of Object.values(roles)) await client.query(`create role ${role} login`);
    for (const name of Object.values(databases)) await client.query(`create database ${name} owner ${roles.owner}`);
  });
  await setUpLogDatabase(server.url(databases.log, roles.owner), roles.application);
  await setUpKeyDatabase(server.url(databases.keys, roles.owner), roles.application);
  const keyFile = join(folder, 'etappe.kek');
  makeKeyFile(keyFile);
  place = {
    database: server.url(databases.log, roles.application),
    keysDatabase: server.url(databases.keys, roles.application),
    keyFile,
  };
  await fill();
  all = (await shownOrNamed()).messages;
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** Spoils the header of the last page of the table, as a disk does; answers how it is put right again. */
async function damageLastPageOf(table: string): Promise<() => Promise<void>> {
  const path = await asSuperuser(databases.log, async (client) => {
    await client.query('checkpoint');
    // Some tables are in parts: the largest.
    const { rows } = await client.query<{ path: string }>(
      `select pg_relation_filepath(oid) as path from pg_class
       where relkind = 'r' and (oid = $1::regclass or oid in (select inhrelid from pg_inherits where inhparent = $1::regclass))
       order by pg_relation_size(oid) desc limit 1`,
      [`"${table}"`],
    );
    return join(server.host, 'data', rows[0]?.path ?? '');
  });
  await server.kill();
  const whole = readFileSync(path);
  expect(whole.length).toBeGreaterThan(0);
  writeFileSync(path, Buffer.from(whole).fill(0x5a, whole.length - 8192, whole.length - 8092));
  await server.restart();
  return async () => {
    await server.kill();
    writeFileSync(path, whole);
    await server.restart();
  };
}

const words = () => ['--database', place.database, '--keys-database', place.keysDatabase, '--key-file', place.keyFile];

/** Every case that is listed or named as damaged; the other lists have to answer. */
async function shownOrNamed(): Promise<{ named: string[]; hasUnreadable: boolean; messages: number }> {
  const storage = await openStorage(place);
  try {
    await vouchAtStart(storage);
    const api = serverOn(storage);
    api.setToday(today);
    const ask = async (path: string) => {
      const { status, body } = await api.ask<{
        cases: { id: string }[];
        damaged: { id: string }[];
        hasUnreadable: boolean;
        counts: Record<string, number>;
      }>(`/api/v1/${path}`);
      expect([path, status]).toEqual([path, 200]);
      return body;
    };
    const { cases, damaged } = await ask('cases');
    await ask('calendar?month=2026-05');
    await ask('programme');
    const { hasUnreadable, counts } = await ask('outbox');
    const messages = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return { named: [...cases, ...damaged].map(({ id }) => id).toSorted(), hasUnreadable, messages };
  } finally {
    await storage.close();
  }
}

test('whole, it says so', async () => {
  expect(all).toBeGreaterThan(100);
  expect(await spoken(['verify', ...words()], { today })).toMatchObject({ code: 0, out: '3 cases looked through, 0 damaged.' });
});

test.each(['cases', 'heads', 'entries', 'words', 'caseload', 'outbox', 'figures'])(
  'of the table %s it is said, and takes nothing with it that is whole',
  async (table) => {
    const putRight = await damageLastPageOf(table);
    const { code, err } = await spoken(['verify', ...words()], { today });
    const shown = await shownOrNamed();
    await putRight();
    expect([table, code, err === '']).toEqual([table, 1, false]);
    expect(shown).toMatchObject({ named: ids.toSorted(), hasUnreadable: table === 'outbox' });
    // Only those of one page are missing.
    expect([shown.messages > all / 2, shown.messages < all]).toEqual([true, table === 'outbox']);
  },
);
