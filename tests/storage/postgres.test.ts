// What holds for PostgreSQL alone: what a start demands of it, what the application's role may do, parts, two processes, its own errors.
import { Client } from 'pg';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import { nameOf } from '../../src/storage/postgres/database.ts';
import { openLogDatabase, setUpLogDatabase } from '../../src/storage/postgres/log-database.ts';
import { setUp } from '../../src/storage/postgres/set-up.ts';
import { sqlLogStore } from '../../src/storage/sql/log-store.ts';
import { isUnavailable } from '../../src/storage/unavailable.ts';
import { entriesOf, headerOf } from '../record/examples.ts';
import { superuser } from '../../src/cli/bench/postgres-server.ts';
import { freshDatabase, freshPlace, roles, withRole, type FreshDatabase } from './postgres.ts';

let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = await freshDatabase('log');
});
afterEach(() => fresh.giveBack());

describe('a start is refused', () => {
  const startWith = (url: string) => openLogDatabase(url).then(({ close }) => close());

  test.each([['synchronous_commit', 'synchronous_commit is off, and a crash would lose what was acknowledged']])(
    'where %s is off, for this database or for the role',
    async (setting, sentence) => {
      await fresh.client.query(`alter role ${roles.application} in database ${fresh.name} set ${setting} = off`);
      await expect(startWith(fresh.url)).rejects.toThrow(sentence);
      await fresh.client.query(`alter role ${roles.application} in database ${fresh.name} reset ${setting}`);
      await startWith(fresh.url);
    },
  );

  test('to a superuser, to the owner of the tables, and to a role that may become either', async () => {
    await expect(startWith(fresh.urlAs(superuser))).rejects.toThrow(/its role passes over row-level security \(.*postgres.*\)/);
    await expect(startWith(fresh.urlAs(roles.owner))).rejects.toThrow(/its role could change what must stay as it was written/);
    await fresh.client.query(`create role etappe_test_two login; grant ${roles.owner}, ${roles.application} to etappe_test_two`);
    await expect(startWith(fresh.urlAs('etappe_test_two'))).rejects.toThrow(/could change what must stay/);
    await fresh.client.query('drop role etappe_test_two');
  });

  test('to a role that somebody has let change entries', async () => {
    await fresh.client.query(`grant update on entries to ${roles.application}`);
    await expect(startWith(fresh.url)).rejects.toThrow('(entries)');
    await setUpLogDatabase(fresh.urlAs(roles.owner), roles.application);
    await startWith(fresh.url);
  });

  test('where tables are missing or a newer version has been', async () => {
    await expect(startWith(withRole(fresh.url, 'postgres', roles.application))).rejects.toThrow(
      /not set up for this version. Run etappe migrate/,
    );
    await fresh.client.query(`insert into kysely_migration values ('2099-01-01 later', 'x')`);
    await expect(startWith(fresh.url)).rejects.toThrow(/written by a newer version \("2099-01-01 later"\)/);
    await fresh.client.query(`delete from kysely_migration where name like '2099%'`);
  });

  test('with a sentence without the password where nothing answers', async () => {
    const nobody = 'postgres://etappe:geheim@127.0.0.1:1/etappe';
    await expect(startWith(nobody)).rejects.toThrow(/^postgres:\/\/127\.0\.0\.1:1\/etappe cannot be reached/);
    await expect(startWith(withRole(fresh.url, 'nowhere', roles.application))).rejects.toThrow(
      /cannot be reached: database "nowhere" does not exist/,
    );
    expect(nameOf('postgres://a:b@db/x?password=geheim&sslmode=require')).toBe('postgres://db/x?password=…&sslmode=require');
  });
});

test('cases and keys in one database are refused, however it is written', async () => {
  const { place, log, remove } = await freshPlace();
  const same = { ...place, keysDatabase: `${place.database}&application_name=x` };
  await expect(openStorage(same)).rejects.toThrow(/must lie in two databases/);
  const owners = log.urlAs(roles.owner);
  await expect(setUp({ database: owners, keysDatabase: `${owners}&application_name=x` }, roles.application)).rejects.toThrow(
    /must lie in two databases/,
  );
  await remove();
});

test('several processes that set up the same database at once do it once', async () => {
  const client = new Client({ connectionString: withRole(fresh.url, 'postgres', superuser) });
  await client.connect();
  await client.query('drop database if exists etappe_test_set_up with (force)');
  await client.query(`create database etappe_test_set_up owner ${roles.owner}`);
  const url = withRole(fresh.url, 'etappe_test_set_up', roles.owner);
  await Promise.all([1, 2, 3].map(() => setUpLogDatabase(url, roles.application)));
  const opened = await openLogDatabase(withRole(fresh.url, 'etappe_test_set_up', roles.application));
  expect(await sqlLogStore(opened).create(headerOf('one'))).toBe(true);
  await opened.close();
  await client.query('drop database etappe_test_set_up with (force)');
  await client.end();
});

test('the role of the application adds entries, and can neither change nor delete them', async () => {
  const { db, close } = await openLogDatabase(fresh.url);
  for (const statement of [
    'update entries set line = line',
    'delete from entries',
    'truncate entries',
    'delete from cases',
    'delete from words',
    'drop table heads',
  ])
    await expect(sql.raw(statement).execute(db), statement).rejects.toThrow(/permission denied|must be owner/);
  await close();
});

test('entries, words, drafts and receipts lie in parts by the hash of their case, a case in one part of each', async () => {
  const opened = await openLogDatabase(fresh.url);
  const store = sqlLogStore(opened);
  for (let index = 0; index < 40; index += 1) {
    const header = headerOf(`case-${index}`);
    const sealed = [{ seq: 1, iv: 'i', text: 't', tag: 'x', salt: 's' }];
    const receipt = { key: `r-${index}`, fingerprint: 'f', answer: 'a' };
    await store.create(header, { entries: entriesOf(header, 3), sealed, receipt });
    await store.saveDraft(header.case, 'needs', { iv: 'i', text: 't', tag: 'x' }, 0);
  }
  for (const table of ['entries', 'words', 'drafts', 'receipts']) {
    const parts = await fresh.client.query<{ parts: number; most: number }>(
      `select count(distinct tableoid)::int as parts,
        (select max(parts)::int from (select count(distinct tableoid) as parts from ${table} group by "case") as each) as most from ${table}`,
    );
    expect([table, parts.rows[0]]).toEqual([table, { parts: 8, most: 1 }]);
    const { rows } = await fresh.client.query(`explain select * from ${table} where "case" = 'case-1'`);
    expect(new Set(JSON.stringify(rows).match(/ on \w+_\d/g)).size).toBe(1);
  }
  await opened.close();
});

test('an append whose connection is cut is there whole or not at all, and the store goes on', async () => {
  const opened = await openLogDatabase(fresh.url);
  const store = sqlLogStore(opened);
  const header = headerOf('one');
  await store.create(header);
  await fresh.client.query('begin; lock table words in access exclusive mode');
  const sealed = [{ seq: 1, iv: 'i', text: 't', tag: 'x', salt: 's' }];
  const waiting = store.append('one', 0, { entries: entriesOf(header, 2), sealed }).catch((error: unknown) => error);
  await waitingFor(fresh, 1);
  await fresh.client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
  );
  const error = await waiting;
  await fresh.client.query('rollback');
  expect(isUnavailable(error)).toBe(true);
  expect(await store.read('one')).toMatchObject({ entries: [], sealed: [], head: { version: 0 } });
  expect(await store.append('one', 0, { entries: entriesOf(header, 2), sealed })).toBe(true);
  await opened.close();
});

test('a round of messages is one process at a time, and the next one comes when it has ended', async () => {
  const [one, two] = [await openLogDatabase(fresh.url), await openLogDatabase(fresh.url)];
  const done: string[] = [];
  await one.alone('outbox', async () => {
    await two.alone('outbox', async () => void done.push('beside it'));
    done.push('first');
  });
  await expect(one.alone('outbox', () => Promise.reject(new Error('a round that fails')))).rejects.toThrow('a round that fails');
  await two.alone('outbox', async () => void done.push('second'));
  expect(done).toEqual(['first', 'second']);
  await Promise.all([one.close(), two.close()]);
});

/** Until so many connections to the database wait for a lock. */
async function waitingFor({ client }: FreshDatabase, count: number): Promise<void> {
  await expect
    .poll(async () => {
      const waiting = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
      return (await client.query(waiting)).rowCount;
    })
    .toBe(count);
}

test.each(['57P01', '57P03', '08006', '53300', '40001', '40P01', '25006', '55P03', '57014', '25P03', '58030'])(
  '%s is an error that passes',
  (code) => expect(isUnavailable(Object.assign(new Error('x'), { code }))).toBe(true),
);

test.each(['23505', '42501', '42P01', '22021', 'ENOENT', 'ERR_SOMETHING'])('%s is none', (code) =>
  expect(isUnavailable(Object.assign(new Error('x'), { code }))).toBe(false),
);

describe('row-level security holds where a query forgets the scope', () => {
  const tables = ['accesses', 'caseload', 'cases', 'drafts', 'entries', 'figures', 'frozenFacts', 'heads', 'outbox', 'receipts', 'words'];

  /** The sites whose rows a session of the application sees that has said nothing but its sites. */
  async function casesIn(client: Client, table: string): Promise<string[]> {
    const { rows } = await client.query<{ case: string }>(`select distinct "case" from "${table}" order by "case"`);
    return rows.map((row) => row.case);
  }

  async function fill(): Promise<void> {
    for (const [id, site] of [
      ['one', 'wetzlar'],
      ['two', 'essen'],
    ])
      await fresh.client.query(`
        insert into cases ("case", site, land, standard, "standardHash") values ('${id}', '${site}', 'HE', 's', 'h');
        insert into heads values ('${id}', 1, 'h');
        insert into entries values ('${id}', 1, '{}');
        insert into words values ('${id}', 1, 'i', 't', 'x', 's');
        insert into drafts values ('${id}', 'needs', 1, 'i', 't', 'x');
        insert into receipts (key, "case", fingerprint, answer) values ('k-${id}', '${id}', 'f', 'a');
        insert into "frozenFacts" values ('2026-1', '${id}', '[]');
        insert into caseload ("case", site, head, maker, "asOf", rank, sort, facts) values ('${id}', '${site}', 'h', 'm', 'd', 1, '', '{}');
        insert into figures ("case", site, head, "projectionVersion", "asOf", "frozenTo", stage, "hasAgreement", facts)
          values ('${id}', '${site}', 'h', 'm', 'd', '', 's', 0, '{}');
        insert into outbox ("case", key, "on", "to", topic, status, attempts, at) values ('${id}', 'k', 'd', 'client', 't', 'waiting', 0, 'a');
        insert into accesses ("case", at, kind, role, person) values ('${id}', 'a', 'k', 'r', 'p')`);
  }

  async function asApplication(url: string, work: (client: Client) => Promise<void>): Promise<void> {
    const client = new Client({ connectionString: url });
    await client.connect();
    await work(client).finally(() => void client.end());
  }

  test.each(tables)('of %s', async (table) => {
    await fill();
    await asApplication(fresh.url, async (client) => {
      expect(await casesIn(client, table), 'nothing said').toEqual([]);
      for (const [sites, seen] of [
        ['wetzlar', ['one']],
        ['', []],
        ['wetzlar,essen', ['one', 'two']],
        ['*', ['one', 'two']],
      ] as const) {
        await client.query(`select set_config('etappe.sites', $1, false)`, [sites]);
        expect(await casesIn(client, table), `sites: ${sites}`).toEqual(seen);
      }
    });
    // The owner is no exception.
    await asApplication(fresh.urlAs(roles.owner), async (client) => expect(await casesIn(client, table)).toEqual([]));
  });

  test('of every table that names a case', async () => {
    const { rows } = await fresh.client.query<{ table: string; secured: boolean }>(`
      select relname as table, relrowsecurity and relforcerowsecurity and exists (select from pg_policy where polrelid = pg_class.oid) as secured
      from pg_class join pg_attribute on attrelid = pg_class.oid and attname = 'case'
      where relkind in ('r', 'p') and not relispartition and relnamespace = 'public'::regnamespace order by relname`);
    expect(rows).toEqual(tables.toSorted().map((table) => ({ table, secured: true })));
  });

  test('and for writing', async () => {
    await fill();
    await asApplication(fresh.url, async (client) => {
      await client.query(`select set_config('etappe.sites', 'wetzlar', false)`);
      for (const statement of [
        `insert into entries values ('two', 2, '{}')`,
        `insert into cases ("case", site, land, standard, "standardHash") values ('new', 'essen', 'NW', 's', 'h')`,
        `insert into receipts (key, "case", fingerprint, answer) values ('new', 'two', 'f', 'a')`,
        `insert into "frozenFacts" values ('2026-2', 'two', '[]')`,
        `insert into drafts values ('two', 'goals', 1, 'i', 't', 'x')`,
      ])
        await expect(client.query(statement), statement).rejects.toThrow(/row-level security/);
      for (const statement of [
        `update heads set version = 9 where "case" = 'two'`,
        `update words set text = '' where "case" = 'two'`,
        `delete from drafts where "case" = 'two'`,
        `delete from receipts where "case" = 'two'`,
        `update outbox set status = 'sent' where "case" = 'two'`,
      ])
        expect((await client.query(statement)).rowCount, statement).toBe(0);
    });
  });
});
