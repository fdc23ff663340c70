// PostgreSQL databases for tests: each asker gets empty ones, made from a template, with the roles an installation has.
import { once } from 'node:events';
import { connect } from 'node:net';
import { Client } from 'pg';
import { inject } from 'vitest';
import { setUpKeyDatabase } from '../../src/storage/postgres/key-database.ts';
import { setUpLogDatabase } from '../../src/storage/postgres/log-database.ts';

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

export const withRole = (url: string, database: string, role: string): string =>
  url.replace(/^(postgres(?:ql)?:\/\/)(?:[^@/]*@)?([^/]*)\/[^?]*/, `$1${role}:${role}@$2/${database}`);

async function asSuperuser<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: await superusersUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Once for all test files of a run: whoever comes while they are being made waits. */
async function makeTemplates(): Promise<string> {
  const url = await superusersUrl();
  await asSuperuser(async (client) => {
    await client.query('select pg_advisory_lock(7)');
    if ((await client.query('select from pg_database where datname = $1', [templates.keys])).rowCount === 1) return;
    for (const role of Object.values(roles))
      if ((await client.query('select from pg_roles where rolname = $1', [role])).rowCount === 0)
        await client.query(`create role ${role} login password '${role}'`);
    for (const name of Object.values(templates)) await client.query(`create database ${name} owner ${roles.owner}`);
    await setUpLogDatabase(withRole(url, templates.log, roles.owner), roles.application);
    await setUpKeyDatabase(withRole(url, templates.keys, roles.owner), roles.application);
  });
  return url;
}

let made: Promise<string> | null = null;
let count = 0;

export type FreshDatabase = {
  readonly name: string;
  readonly url: string;
  readonly urlAs: (role: string) => string;
  readonly ownersUrl: string;
  readonly drop: () => Promise<void>;
};

/** An empty database, and its address for the role of the application. */
export async function freshDatabase(kind: keyof typeof templates): Promise<FreshDatabase> {
  const url = await (made ??= makeTemplates());
  const name = `etappe_test_${process.pid}_${Date.now()}_${(count += 1)}`;
  await asSuperuser((client) => client.query(`create database ${name} template ${templates[kind]} owner ${roles.owner}`));
  const urlAs = (role: string): string => withRole(url, name, role);
  return {
    name,
    url: urlAs(roles.application),
    urlAs,
    ownersUrl: urlAs(roles.owner),
    drop: () => asSuperuser(async (client) => void (await client.query(`drop database ${name} with (force)`))),
  };
}
