// PostgreSQL databases for tests: each asker gets empty ones, made from a template, with the roles an installation has.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { inject } from 'vitest';
import { makeKeyFile } from '../../src/record/seal/key-file.ts';
import { setUpKeyDatabase } from '../../src/storage/postgres/key-database.ts';
import { setUpLogDatabase } from '../../src/storage/postgres/log-database.ts';
import { addressFor } from '../../src/cli/bench/postgres-place.ts';
import { superuser } from '../../src/cli/bench/postgres-server.ts';

/** Named by the day they were made for nothing else: on a server of somebody's own they must not meet theirs. */
export const roles = { owner: 'etappe_test_owner', application: 'etappe_test' };
const templates = { log: 'etappe_test_log', keys: 'etappe_test_keys' };

/** The address of a superuser's database. */
async function superusersUrl(): Promise<string> {
  const socket = connect(inject('postgres'));
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += String(chunk)));
  await once(socket, 'close');
  if (text.startsWith('failed: ')) throw new Error(text);
  return text;
}

/** Every role of a test has its name as its password. */
export const withRole = (url: string, database: string, role: string): string => addressFor(url, { database, role, password: role });

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

/** Once for all test files of a run: whoever comes while they are being made waits. */
async function makeTemplates(url: string, client: Client): Promise<void> {
  await client.query('select pg_advisory_lock(7)');
  if ((await client.query('select from pg_database where datname = $1', [templates.keys])).rowCount === 0) {
    await client.query('create table etappe_test_databases (number serial primary key, kind text not null)');
    for (const role of Object.values(roles)) await client.query(`create role ${role} login password '${role}'`);
    for (const name of Object.values(templates)) await client.query(`create database ${name} owner ${roles.owner}`);
    await setUpLogDatabase(withRole(url, templates.log, roles.owner), roles.application);
    await setUpKeyDatabase(withRole(url, templates.keys, roles.owner), roles.application);
  }
  await client.query('select pg_advisory_unlock(7)');
}

type Kind = keyof typeof templates;
type Held = { readonly name: string; readonly kind: Kind; readonly client: Client };

/** Of this process: its own connections, and the databases it holds for as long as they last. */
let own: Promise<{ readonly url: string; readonly client: Client }> | null = null;
const idle: Held[] = [];

async function open() {
  const url = await superusersUrl();
  const client = await connected(url);
  await makeTemplates(url, client);
  return { url, client };
}

/** What it is named differs; what is in it does not. */
export type FreshDatabase = {
  readonly name: string;
  /** For the role of the application. */
  readonly url: string;
  readonly urlAs: (role: string) => string;
  /** A superuser's connection to it. */
  readonly client: Client;
  /** For whoever comes next: it must be as it was but for what its tables hold. */
  readonly giveBack: () => Promise<void>;
};

/** An empty database. Making one takes long, so all test files of a run use them again and again. */
export async function freshDatabase(kind: Kind): Promise<FreshDatabase> {
  const { url } = await (own ??= open());
  const at = idle.findIndex((held) => held.kind === kind);
  const held = idle.splice(at, at < 0 ? 0 : 1)[0] ?? (await inTurn(kind));
  await held.client.query(emptyAll);
  const urlAs = (role: string): string => withRole(url, held.name, role);
  return { ...held, url: urlAs(roles.application), urlAs, giveBack: async () => void idle.push(held) };
}

/** Held by this process already. A connection is given its own locks again, so they keep out others only. */
const mine = new Set<number>();
let turn: Promise<unknown> = Promise.resolve();

/** One after the other: two who ask at once must not be given the same. */
function inTurn(kind: Kind): Promise<Held> {
  const held = turn.then(() => hold(kind));
  turn = held.catch(() => undefined);
  return held;
}

/** One that no other process holds, or a new one. The lock is let go of with the connection, however this process ends. */
async function hold(kind: Kind): Promise<Held> {
  const { url, client } = await (own ??= open());
  const { rows } = await client.query<{ number: number }>('select number from etappe_test_databases where kind = $1', [kind]);
  for (const { number } of rows.filter((row) => !mine.has(row.number))) {
    const { rows: locks } = await client.query<{ is: boolean }>('select pg_try_advisory_lock(8, $1) as is', [number]);
    if (locks[0]?.is === true) return heldAs(url, number, kind);
  }
  const made = await client.query<{ number: number }>('insert into etappe_test_databases (kind) values ($1) returning number', [kind]);
  const number = made.rows[0]?.number ?? 0;
  await client.query('select pg_advisory_lock(8, $1)', [number]);
  await client.query(`create database etappe_test_${number} template ${templates[kind]} owner ${roles.owner}`);
  return heldAs(url, number, kind);
}

async function heldAs(url: string, number: number, kind: Kind): Promise<Held> {
  mine.add(number);
  const name = `etappe_test_${number}`;
  return { name, kind, client: await connected(withRole(url, name, superuser)) };
}

/** Triggers rest meanwhile, so that the order of the tables does not matter; nobody has to wait for the disk. */
const emptyAll = `set session_replication_role = replica; set synchronous_commit = off;
  do $$ declare each record; begin
    for each in select relname from pg_class where relkind in ('r', 'p') and not relispartition
      and relnamespace = 'public'::regnamespace and relname not like 'kysely%'
    loop execute format('delete from %I', each.relname); end loop;
    for each in select relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace
    loop perform setval(quote_ident(each.relname)::regclass, 1, false); end loop;
  end $$`;

/** Both databases of an installation, and its key file. */
export async function freshPlace() {
  const [log, keys] = [await freshDatabase('log'), await freshDatabase('keys')];
  const folder = mkdtempSync(join(tmpdir(), 'etappe-key-'));
  const keyFile = join(folder, 'etappe.kek');
  makeKeyFile(keyFile);
  return {
    place: { database: log.url, keysDatabase: keys.url, keyFile },
    log,
    keys,
    remove: async () => {
      await log.giveBack();
      await keys.giveBack();
      rmSync(folder, { recursive: true });
    },
  };
}
