// A throw-away installation on a PostgreSQL: two databases and the roles they need, gone afterwards.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import { makeKeyFile } from '../../record/seal/key-file.ts';
import type { Place } from '../../storage/open-storage.ts';
import { setUp } from '../../storage/postgres/set-up.ts';
import { startPostgres } from './postgres-server.ts';

type Login = { readonly database: string; readonly role: string; readonly password: string };

/** The same server, for another database and role. */
export const addressFor = (url: string, { database, role, password }: Login): string =>
  url.replace(/^(postgres(?:ql)?:\/\/)(?:[^@/]*@)?([^/]*)\/[^?]*/, `$1${role}:${password}@$2/${database}`);

export type PostgresPlace = {
  readonly place: Place;
  /** The owner's connection to the database of the cases. */
  readonly bare: Client;
  /** Drops everything that was made, once whoever used it has closed it. */
  readonly remove: () => Promise<void>;
};

export type PostgresAsked = {
  readonly newPlace: () => Promise<PostgresPlace>;
  readonly stop: () => Promise<void>;
};

/** `url`: a superuser's, of a server that is there; null starts one of the development package. Key files go into `folder`. */
export async function askPostgres(url: string | null, folder: string): Promise<PostgresAsked> {
  if (url !== null) return { newPlace: () => newPlace(url, folder), stop: async () => {} };
  const server = await startPostgres();
  return { newPlace: () => newPlace(server.url('postgres'), folder), stop: server.stop };
}

async function newPlace(url: string, folder: string): Promise<PostgresPlace> {
  // Of its own each time: two who measure on one server do not meet, and what somebody has named so already is left alone.
  const name = `etappe_bench_${randomBytes(6).toString('hex')}`;
  const password = randomBytes(16).toString('hex');
  const [owner, application] = [`${name}_owner`, name];
  const databases = [name, `${name}_keys`] as const;
  const superuser = await connected(url);
  for (const role of [owner, application]) await superuser.query(`create role ${role} login password '${password}'`);
  for (const database of databases) await superuser.query(`create database ${database} owner ${owner} encoding 'UTF8' template template0`);
  const addressesAs = (role: string) => {
    const [database, keysDatabase] = databases.map((one) => addressFor(url, { database: one, role, password }));
    return { database: database ?? '', keysDatabase: keysDatabase ?? '' };
  };
  await setUp(addressesAs(owner), application);
  const bare = await connected(addressesAs(owner).database);
  const keyFile = join(folder, `${name}.kek`);
  makeKeyFile(keyFile);
  return {
    place: { ...addressesAs(application), keyFile },
    bare,
    async remove() {
      await bare.end();
      for (const database of databases) await superuser.query(`drop database ${database} with (force)`);
      for (const role of [owner, application]) await superuser.query(`drop role ${role}`);
      await superuser.end();
    },
  };
}

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  // One that breaks is told to whoever uses it, by their query: it must not hide why.
  client.on('error', () => {});
  await client.connect();
  return client;
}
