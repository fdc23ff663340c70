// Opens an SQLite database the one safe way: durable, erasing, intact and up to date, or not at all.
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { makeFolder } from '../../record/ports/make-folder.ts';
import { StartRefused, type StartRefusal } from '../../record/ports/start-refused.ts';
import { isDamage, unlessDamage } from '../damage.ts';
import { openedAt, refusedAt } from '../refused-at.ts';
import { keptInPlace } from './in-place.ts';
import { markAs } from './open-mark.ts';
import { patience, patientDialect } from './patient-dialect.ts';
import { buildAnew, faultsIn, isFitForWriting } from './soundness.ts';

/** An open file: typed queries, and the connection under them for what SQL has no word for. */
export type OpenDatabase<Tables> = {
  db: Kysely<Tables>;
  sqlite: Database.Database;
  /** What cannot be read any more, in the words of SQLite; the rest goes on. Empty when all is whole. */
  faults: readonly string[];
  /** The same: it was looked for when the file was opened. */
  lookThrough: () => Promise<readonly string[]>;
  tryWriting: () => Promise<void>;
  close: () => Promise<void>;
};

/**
 * `works`: alone with it, until it is closed. `looks`: somebody else may be working with the file, so nothing of it is built anew.
 * `shares`: writes, beside others who do.
 */
export type Opening = 'works' | 'looks' | 'shares';

/**
 * Throws `StartRefused` when the file is damaged past use, cannot be made safe, or was written by a newer Etappe.
 */
export async function openDatabase<Tables>(
  path: string,
  migrations: Record<string, Migration>,
  how: Opening,
): Promise<OpenDatabase<Tables>> {
  const { sqlite, faults } = openSound(path, how === 'looks');
  const inPlace = keptInPlace(path);
  const db = new Kysely<Tables>({ dialect: patientDialect(sqlite, inPlace) });
  try {
    await migrate({ db, sqlite }, migrations, path);
    if (how === 'works') markAs('open', sqlite);
    // Crash recovery: whoever was killed right after forgetting words left them here.
    await emptyWriteAheadLog(db);
    sqlite.pragma(`busy_timeout = ${patience.inside}`);
    const close = async (): Promise<void> => {
      if (how === 'works' && sqlite.open) markAs('closed', sqlite);
      await db.destroy();
    };
    return { db, sqlite, faults, lookThrough: async () => faults, tryWriting: () => tryWriting(db, path, inPlace), close };
  } catch (error) {
    await db.destroy();
    if (isDamage(error)) throw damaged(path);
    throw refusedAt(path, causeOf(error)) ?? error;
  }
}

/** Safe and looked through; where only indexes are damaged, they are built anew. */
function openSound(path: string, looksOnly: boolean): { sqlite: Database.Database; faults: readonly string[] } {
  const sqlite = openFile(path);
  try {
    makeSafe(sqlite, path);
    const faults = faultsIn(sqlite);
    if (faults.length > 0 && !looksOnly && buildAnew(sqlite, path)) return openSound(path, true);
    if (!isFitForWriting(faults)) throw damaged(path);
    return { sqlite, faults };
  } catch (error) {
    sqlite.close();
    if (isDamage(error)) throw damaged(path);
    throw refusedAt(path, error) ?? error;
  }
}

/** A migration that fails is told with what has made it fail. */
const causeOf = (error: unknown): unknown => (error instanceof Error && error.cause !== undefined ? error.cause : error);

function openFile(path: string): Database.Database {
  makeFolder(dirname(path));
  // Milliseconds SQLite waits for a lock of another process: at the start nobody else is kept waiting.
  const sqlite = openedAt(path, { timeout: patience.inAll });
  return sqlite;
}

/** Settings are read back: SQLite ignores in silence what it cannot do. */
function makeSafe(sqlite: Database.Database, path: string): void {
  // Without FULL a power cut loses events that were already acknowledged.
  demand(sqlite, 'journal_mode', 'wal', ['notDurable', `${path} cannot be kept durably here: no write-ahead log on this file system.`]);
  // 2 is FULL: the write-ahead log is synced on every commit. NORMAL (1) syncs it at checkpoints only.
  demand(sqlite, 'synchronous', 2, ['notDurable', `${path} cannot be kept durably here: synchronous=FULL is not in force.`]);
  demand(sqlite, 'foreign_keys', 1, ['notDurable', `${path} cannot be kept consistent: foreign keys are not in force.`]);
  // Without it deleted words stay readable in the file.
  demand(sqlite, 'secure_delete', 1, ['notErasing', `${path} cannot erase: secure_delete is not in force.`]);
}

function demand(sqlite: Database.Database, setting: string, value: string | number, refusal: [StartRefusal, string]): void {
  sqlite.pragma(`${setting} = ${value}`);
  if (sqlite.pragma(setting, { simple: true }) !== value) throw new StartRefused(...refusal);
}

/** Refuses what a newer version has migrated: this one does not know what the tables mean now, and would write the old way. */
async function migrate<Tables>(
  { db, sqlite }: Pick<OpenDatabase<Tables>, 'db' | 'sqlite'>,
  migrations: Record<string, Migration>,
  path: string,
): Promise<void> {
  const foreign = applied(sqlite).find((name) => !Object.hasOwn(migrations, name));
  if (foreign !== undefined)
    throw new StartRefused('databaseNewer', `${path} was written by a newer version ("${foreign}"). Start that version.`);
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest();
  if (error !== undefined) throw new Error(`${path} cannot be brought up to date`, { cause: error });
}

function applied(sqlite: Database.Database): string[] {
  const table = sqlite.prepare(`select 1 from sqlite_master where name = 'kysely_migration'`).get();
  if (table === undefined) return [];
  return sqlite
    .prepare<[], { name: string }>('select name from kysely_migration')
    .all()
    .map(({ name }) => name);
}

const damaged = (path: string): StartRefused =>
  new StartRefused('databaseDamaged', `${path} is damaged. Nothing was changed; bring it from a backup: etappe restore`);

/** Truncates the write-ahead log, where deleted words would still be readable. False when another process goes on reading it. */
async function emptyWriteAheadLog<Tables>(db: Kysely<Tables>): Promise<boolean> {
  const end = performance.now() + patience.inAll;
  for (;;) {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
    if (rows[0]?.busy === 0) return true;
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, patience.between));
  }
}

/** The same after something was forgotten: where a page cannot be read it is not done yet, and is tried again. */
export const wipe = async <Tables>(db: Kysely<Tables>): Promise<boolean> => (await unlessDamage(() => emptyWriteAheadLog(db))) ?? false;

/** Bytes. The write-ahead log has some room of its own, in which small writes still succeed when nothing else fits on the disk. */
const roomNeeded = 8_388_608;

async function tryWriting<Tables>(db: Kysely<Tables>, path: string, inPlace: () => void): Promise<void> {
  inPlace();
  // Page 1 is really written and synced, with what it holds already.
  await sql`pragma user_version = 0`.execute(db);
  const { bavail, bsize } = await statfs(dirname(path));
  if (bavail * bsize < roomNeeded) throw Object.assign(new Error('the disk is nearly full'), { code: 'ENOSPC' });
}
