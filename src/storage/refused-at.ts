// A file that the system does not let SQLite use, told as a reason not to start.
import { chmodSync, closeSync, fchmodSync, openSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { StartRefused } from '../record/ports/start-refused.ts';
import { fileNotOpened, whyNotWritten } from '../record/ports/system-reasons.ts';

const ofSystem = ['SQLITE_CANTOPEN', 'SQLITE_READONLY', 'SQLITE_PERM', 'SQLITE_FULL', 'SQLITE_IOERR'];

/** Opens it, and makes it where there is none; in both cases for its owner only. Throws `StartRefused` for what the system refuses. */
export function openedAt(file: string, options: Database.Options): Database.Database {
  if (process.platform !== 'win32') makeOwnersOnly(file);
  try {
    return new Database(file, options);
  } catch (error) {
    throw refusedAt(file, error) ?? error;
  }
}

/**
 * SQLite makes files by the umask, often readable for everybody; its side files (-wal, -shm, -journal) take over the mode of this one. A file that
 * is there is changed by its name: opening and closing it once more would give up the locks this process has on it. What cannot be done is left
 * to SQLite, which says so.
 */
function makeOwnersOnly(file: string): void {
  // A name of SQLite's own, for what lies in no file.
  if (file === ':memory:') return;
  try {
    const there = statSync(file, { throwIfNoEntry: false });
    if (there === undefined) makeEmpty(file);
    else if (there.isFile() && (there.mode & 0o077) !== 0) chmodSync(file, 0o600);
  } catch {
    // Of somebody else, or on a disk that can only be read.
  }
}

function makeEmpty(file: string): void {
  const made = openSync(file, 'wx', 0o600);
  // A umask that takes away even from the owner does not count here.
  fchmodSync(made, 0o600);
  closeSync(made);
}

/** Null for an error of another kind. */
export function refusedAt(file: string, error: unknown): StartRefused | null {
  if (!(error instanceof Database.SqliteError)) return null;
  const { code } = error;
  return ofSystem.some((known) => code.startsWith(known)) ? fileNotOpened(file, 'writing', whyNotOpened(file) ?? code) : null;
}

/** SQLite says only that it could not; the system says why. Null where it lets us. */
function whyNotOpened(file: string): string | null {
  try {
    closeSync(openSync(file, 'r+'));
    return null;
  } catch (error) {
    return whyNotWritten(file, error);
  }
}
