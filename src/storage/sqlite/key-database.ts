// The database of the wrapped keys: an SQLite file of its own, with a backup cycle of its own.
import type { KeyDatabase } from '../sql/log-database.ts';
import type { KeyTables } from '../sql/tables.ts';
import { openDatabase, wipe, type OpenDatabase } from './database.ts';
import { keyMigrations } from './key-migrations.ts';

export async function openKeyDatabase(path: string, looksOnly = false): Promise<OpenDatabase<KeyTables> & KeyDatabase> {
  const opened = await openDatabase<KeyTables>(path, keyMigrations, looksOnly ? 'looks' : 'works');
  // The row of a destroyed key is overwritten (secure_delete); the write-ahead log still holds the page from before.
  return { ...opened, wipe: () => wipe(opened.db) };
}
