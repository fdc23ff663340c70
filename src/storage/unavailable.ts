// Tells a database that cannot answer at the moment from a defect of ours.
import Database from 'better-sqlite3';

/** A file of the installation is no longer where it was opened: nothing more is written to it. */
export class FileReplaced extends Error {
  constructor(path: string) {
    super(`${path} was removed or replaced while it was open. Nothing more is written; stop the server and bring back the file it had.`);
    this.name = 'FileReplaced';
  }
}

/** The disk is full, away or read-only, somebody holds the lock, or the file was closed: trying again later may help. */
const passing = /^SQLITE_(?:BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|PROTOCOL|NOMEM)/;

/**
 * SQLSTATEs of PostgreSQL, by class or in full: no connection, resources used up, somebody stopped it, the disk; a standby, which can only
 * be read; a transaction that has done nothing for too long; undone because of others; a lock nobody gave up.
 */
const passingStates = /^(?:08|53|57P|58)|^(?:25006|25P03|57014|40001|40P01|55P03)$/;
/** Of the operating system, about a connection. */
const passingCauses = /^(?:ECONN(?:REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;

/** Libraries report a closed connection as a plain error without a code, so that only the sentence tells. */
const closed =
  /driver has already been destroyed|database connection is not open|Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|connection has been discarded|pool after calling end/;

/** True: HTTP 503, worth repeating. False: a defect or a damaged row, which repeating does not heal. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof Database.SqliteError) return passing.test(error.code);
  if (error instanceof FileReplaced) return true;
  if (!(error instanceof Error)) return false;
  if (closed.test(error.message)) return true;
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  if (typeof code !== 'string') return false;
  // No such file: where that is a socket, the server behind it is away.
  return passingStates.test(code) || passingCauses.test(code) || (code === 'ENOENT' && syscall === 'connect');
}
