// What earlier versions wrote, each unpacked into a folder of its own, and what is in it.
import { readdirSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { unpack } from './pack.ts';

type KeptCase = {
  readonly id: string;
  readonly standardHash: string;
  readonly entries: number;
  readonly head: string;
  /** SHA-256 over all of them. */
  readonly words: string;
};

/** Written down by the version that wrote the data. */
export type Description = {
  readonly drafted: object;
  /** How many rows each table had. */
  readonly tables: Readonly<Record<string, number>>;
  readonly migrations: readonly string[];
  readonly cases: Readonly<Record<'inForce' | 'closed' | 'judged' | 'begun', KeptCase>>;
};

const placeOf = (file: string): URL => new URL(file, import.meta.url);

/** By the number of the landing, the oldest first. */
export const versions: readonly string[] = readdirSync(placeOf('.'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .toSorted();

export const described = (version: string): Description => JSON.parse(readFileSync(placeOf(`${version}.json`), 'utf8')) as Description;

export const unpackFixture = (name: string, folder: string): void => unpack(readFileSync(placeOf(`${name}.br`)), folder);

/** Every row of every table, as it lies in the file. */
export function rowsIn(file: string, tables: readonly string[]): Record<string, unknown[]> {
  const database = new Database(file, { readonly: true });
  const rows = Object.fromEntries(tables.map((table) => [table, database.prepare(`select * from "${table}" order by 1, 2`).all()]));
  database.close();
  return rows;
}

export function migrationsIn(file: string): unknown[] {
  const database = new Database(file, { readonly: true });
  const names = database.prepare('select name from kysely_migration order by name').pluck().all();
  database.close();
  return names;
}
