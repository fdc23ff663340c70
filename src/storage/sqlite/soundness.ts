// Asks SQLite whether a file still holds together, and builds it anew where only what follows from its tables is damaged.
import { renameSync, rmSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { isDamage } from '../damage.ts';

/** Faults that are named at most: enough to see what has happened. */
const most = 100;

/** Pages are used twice, or counted as free and used: whoever writes on might write over what is still whole. */
const ofStructure = /freelist|2nd reference|free-page|ptrmap|ptr map/iu;

export const isFitForWriting = (faults: readonly string[]): boolean => !faults.some((fault) => ofStructure.test(fault));

/** In the words of SQLite; empty when all is whole. Compares every index with its table, and every row with what its columns may hold. */
export function faultsIn(sqlite: Database.Database): string[] {
  const found = said(() => sqlite.pragma(`integrity_check(${most})`));
  // One unreadable page of an index, and SQLite says no more than that; asked of each table it says which.
  return found === null ? namesOf(sqlite, 'table').flatMap((name) => faultsOf(sqlite, name)) : found;
}

const faultsOf = (sqlite: Database.Database, table: string): string[] =>
  said(() => sqlite.pragma(`integrity_check("${table}")`))?.map((fault) => `${table}: ${fault}`) ?? [
    `${table}: ${isReadable(sqlite, table) ? 'an index cannot be read' : 'a page cannot be read'}`,
  ];

/** Null where SQLite gives up. */
function said(ask: () => unknown): string[] | null {
  try {
    const rows = ask() as { integrity_check: string }[];
    const faults = rows.flatMap(({ integrity_check: fault }) => fault.split('\n'));
    return faults.filter((fault) => fault !== 'ok' && !fault.startsWith('***'));
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}

function namesOf(sqlite: Database.Database, type: 'table'): string[] {
  const rows = sqlite.prepare<[string], { name: string }>('select name from sqlite_schema where type = ?').all(type);
  return rows.map(({ name }) => name).filter((name) => !name.startsWith('sqlite_'));
}

/** Every row of it, whatever its indexes say. */
function isReadable(sqlite: Database.Database, table: string): boolean {
  try {
    for (const _ of sqlite.prepare(`select * from "${table}" not indexed order by rowid`).iterate());
    return true;
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

/**
 * Nothing is lost where every row of every table can be read: the file is written anew from them, with new indexes, and put in place of the old
 * one. The connection is closed then, and true is answered; else nothing has changed. For whoever has the file to themselves.
 */
export function buildAnew(sqlite: Database.Database, path: string): boolean {
  const tables = namesOf(sqlite, 'table');
  if (!tables.every((name) => isReadable(sqlite, name))) return false;
  const beside = `${path}.anew`;
  rmSync(beside, { force: true });
  sqlite.prepare('attach ? as anew').run(beside);
  sqlite.exec('pragma anew.synchronous = full; pragma foreign_keys = 0; begin');
  for (const { sql } of schemaOf(sqlite, `type = 'table' and name not like 'sqlite!_%' escape '!'`)) sqlite.exec(inAnew(sql));
  // In this order SQLite copies rows; else it would copy pages, and those of the damaged indexes with them.
  for (const name of tables) sqlite.exec(`insert into anew."${name}" select * from main."${name}" not indexed order by rowid`);
  for (const { sql } of schemaOf(sqlite, `type <> 'table' and sql is not null`)) sqlite.exec(inAnew(sql));
  sqlite.exec('commit; detach anew');
  sqlite.close();
  for (const side of ['-wal', '-shm']) rmSync(`${path}${side}`, { force: true });
  renameSync(beside, path);
  return true;
}

const schemaOf = (sqlite: Database.Database, which: string): { sql: string }[] =>
  sqlite.prepare<[], { sql: string }>(`select sql from sqlite_schema where ${which}`).all();

/** `create table "x" …` becomes `create table anew."x" …`: what was created keeps its own words. */
const inAnew = (sql: string): string => sql.replace(/^(create (?:unique )?(?:table|index|trigger|view)) /iu, '$1 anew.');
