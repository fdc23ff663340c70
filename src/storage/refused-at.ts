// A file that the system does not let SQLite use, told as a reason not to start.
import { closeSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { StartRefused } from '../record/ports/start-refused.ts';
import { fileNotOpened, whyNotWritten } from '../record/ports/system-reasons.ts';

const ofSystem = ['SQLITE_CANTOPEN', 'SQLITE_READONLY', 'SQLITE_PERM', 'SQLITE_FULL', 'SQLITE_IOERR'];

/** Opens it, and makes it where there is none. Throws `StartRefused` for what the system refuses. */
export function openedAt(file: string, options: Database.Options): Database.Database {
  try {
    return new Database(file, options);
  } catch (error) {
    throw refusedAt(file, error) ?? error;
  }
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
