// Tells a database that cannot answer at the moment from a defect of ours.
import Database from 'better-sqlite3';

/** The disk is full, away or read-only, somebody holds the lock, or the file was closed: trying again later may help. */
const passing = /^SQLITE_(?:BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|PROTOCOL|NOMEM)/;
/** Kysely and better-sqlite3 report a closed connection as a plain error without a code, so that only the sentence tells. */
const closed = /driver has already been destroyed|database connection is not open/;

/** True: HTTP 503, worth repeating. False: a defect or a damaged row, which repeating does not heal. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof Database.SqliteError ? passing.test(error.code) : error instanceof Error && closed.test(error.message);
