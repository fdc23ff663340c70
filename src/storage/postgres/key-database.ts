// The database of the wrapped keys on PostgreSQL: another one than that of the logs, with backups of its own.
import { sql } from 'kysely';
import type { KeyDatabase } from '../sql/log-database.ts';
import type { KeyTables } from '../sql/tables.ts';
import { openDatabase, openForOwner, type OpenDatabase } from './database.ts';
import { grantTo, keyGrants } from './grants.ts';
import { keyMigrations } from './key-migrations.ts';

export async function openKeyDatabase(url: string): Promise<OpenDatabase<KeyTables> & KeyDatabase> {
  // A destroyed key stays in the old version of its row until a vacuum, and in the write-ahead log: see decision 43.
  const opened = await openDatabase<KeyTables>(url, keyMigrations);
  const tryWriting = async () => void (await sql`update keys set kek = kek where false`.execute(opened.db));
  return { ...opened, tryWriting, wipe: async () => true };
}

/** Brings the table up to date, and lets `role` do with it what the application does, and nothing else. */
export async function setUpKeyDatabase(url: string, role: string): Promise<void> {
  const { db, close } = await openForOwner<KeyTables>(url, keyMigrations);
  try {
    await grantTo(db, role, keyGrants);
  } finally {
    await close();
  }
}
