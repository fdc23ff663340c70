// One server for each data directory, and one copy at a time into a folder: a lock the operating system takes back when its holder dies, however it dies.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { makeFolder } from '../record/ports/make-folder.ts';
import { StartRefused } from '../record/ports/start-refused.ts';
import { openedAt, refusedAt } from './refused-at.ts';

type Holder = { pid: number; since: string };

/** Milliseconds; the lock itself is never waited for, only somebody who is reading the holder's name. */
const patience = 200;

type Refusal = (folder: string, holder: Holder | undefined) => StartRefused;

/**
 * Throws `StartRefused` when another server holds the directory. Others may go on reading and exporting. The answer lets go.
 * `since` is an ISO instant.
 */
export const lockDirectory = (directory: string, since: string): (() => void) =>
  locked(directory, 'server-lock.sqlite', since, isServedAlready);

/** Throws `StartRefused` when somebody else is copying into the folder: each clears away what the other has not finished. The answer lets go. */
export const lockCopies = (folder: string, since: string): (() => void) => locked(folder, 'copy-lock.sqlite', since, isCopiedTo);

function locked(folder: string, name: string, since: string, refusal: Refusal): () => void {
  makeFolder(folder);
  const file = join(folder, name);
  const sqlite = openedAt(file, { timeout: patience });
  try {
    sqlite.exec('begin immediate; create table if not exists holder (one integer primary key, pid integer, since text)');
    sqlite.prepare('insert or replace into holder values (1, ?, ?)').run(process.pid, since);
    // Not a PID file: after a kill that would stay behind, and its number may belong to another process by then.
    // An open transaction is the lock: it keeps out every other writer, while the committed name can still be read.
    sqlite.exec('commit; begin immediate');
    return () => void sqlite.close();
  } catch (error) {
    const isHeld = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
    const holder = isHeld ? holderIn(sqlite) : undefined;
    sqlite.close();
    throw isHeld ? refusal(folder, holder) : (refusedAt(file, error) ?? error);
  }
}

/** Whether a server holds the directory at this moment; false where nobody may look. Asks without leaving anything behind. */
export function isServed(directory: string): boolean {
  const file = join(directory, 'server-lock.sqlite');
  if (!existsSync(file)) return false;
  let sqlite: Database.Database | null = null;
  try {
    sqlite = new Database(file, { timeout: 0, fileMustExist: true });
    sqlite.exec('begin immediate; rollback');
    return false;
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return true;
    if (refusedAt(file, error) !== null) return false;
    throw error;
  } finally {
    sqlite?.close();
  }
}

function holderIn(sqlite: Database.Database): Holder | undefined {
  try {
    return sqlite.prepare<[], Holder>('select pid, since from holder').get();
  } catch {
    // It is starting at this very moment and has not written its name yet.
    return undefined;
  }
}

const named = (holder: Holder | undefined): string => (holder === undefined ? '' : ` (process ${holder.pid}, since ${holder.since})`);

const isServedAlready: Refusal = (directory, holder) =>
  new StartRefused(
    'directoryInUse',
    `${directory} is already served by another etappe serve${named(holder)}. Stop that one first; a second one needs a place of its own: --data DIR.`,
    `${directory} bedient schon ein anderer etappe serve. Zuerst diesen beenden; ein zweiter braucht einen eigenen Ort: --data ORDNER.`,
  );

const isCopiedTo: Refusal = (folder, holder) =>
  new StartRefused(
    'copyInProgress',
    `Another etappe backup is copying to ${folder}${named(holder)}. Nothing was copied; wait for it, or name another folder.`,
    `Eine andere Sicherung kopiert gerade nach ${folder}. Nichts wurde kopiert; auf sie warten oder einen anderen Ordner nennen.`,
  );
