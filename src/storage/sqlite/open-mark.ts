// A mark in the header of a database for as long as a server works with it: a copy made file by file carries it, and is refused as what it is.
import type Database from 'better-sqlite3';

/** `application_id` of SQLite (file format, section 1.3): four bytes at 68, in the file itself and not beside it. ASCII `open`. */
const marks = { open: 0x6f70656e, closed: 0 } as const;
const place = 68;

/**
 * After the next checkpoint it stands in the file. A disk that is full, or a lock that somebody holds, keeps nobody from starting or stopping for
 * the sake of a mark.
 */
export function markAs(how: keyof typeof marks, sqlite: Database.Database): void {
  try {
    sqlite.pragma(`application_id = ${marks[how]}`);
  } catch {
    // Where `open` stays, a copy is refused that may be whole.
  }
}

/** `header`: the first hundred bytes. Of a server that was killed the mark stays until it has run and stopped again. */
export const isMarkedOpen = (header: Buffer): boolean => header.readUInt32BE(place) === marks.open;
