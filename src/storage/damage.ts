// Tells what the disk or somebody has destroyed from a database that cannot answer at the moment.
import Database from 'better-sqlite3';
import { DamagedCase } from '../record/case/damaged-case.ts';

/** Extended result codes of SQLite: a page that is not what was written, or a file that is something else. */
const ofSqlite = /^SQLITE_(?:CORRUPT|NOTADB|FORMAT)/u;
/** SQLSTATEs of PostgreSQL: data_corrupted, index_corrupted. */
const ofPostgres = ['XX001', 'XX002'];

export function isDamage(error: unknown): boolean {
  if (error instanceof Database.SqliteError) return ofSqlite.test(error.code);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && ofPostgres.includes(error.code);
}

/** Null for what cannot be read any more. */
export async function unlessDamage<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}

/** Whatever of a case cannot be read makes this case damaged, and says nothing about any other. */
export async function orDamaged<T>(id: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isDamage(error) ? new DamagedCase(id, 'unreadable') : error;
  }
}
