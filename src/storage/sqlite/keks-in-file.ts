// Which key-encryption keys a file of keys needs, asked without opening it as a database.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** Bytes 18 and 19 of the header say that there is a write-ahead log: a copy in memory has none (SQLite, file format, section 1.3). */
const journalBytes = [18, 19] as const;
const noWriteAheadLog = 1;

/**
 * Of a copy in memory: whoever asks may be root, and a connection, even one that only reads, would leave files behind that the service cannot
 * write to. Empty where there are no keys, or none that can be read: opening it says more.
 */
export function keksInFile(directory: string): ReadonlySet<string> {
  const file = join(directory, 'keys.sqlite');
  if (!existsSync(file)) return new Set();
  const content = readFileSync(file);
  for (const at of journalBytes) if (content.length > at) content[at] = noWriteAheadLog;
  try {
    const copy = new Database(content);
    const rows = copy.prepare<[], { kek: string }>('select distinct kek from keys where text is not null').all();
    copy.close();
    return new Set(rows.map(({ kek }) => kek));
  } catch (error) {
    if (error instanceof Database.SqliteError) return new Set();
    throw error;
  }
}
