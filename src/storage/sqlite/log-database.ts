// The database of the logs in one SQLite file: the embedded default.
import { sql, type Kysely } from 'kysely';
import type { LogDatabase } from '../sql/log-database.ts';
import type { LogTables } from '../sql/tables.ts';
import { unlessDamage } from '../damage.ts';
import { openDatabase, wipe, type OpenDatabase } from './database.ts';
import { groupCommit } from './group-commit.ts';
import { logMigrations } from './log-migrations.ts';

export async function openLogDatabase(path: string, looksOnly = false): Promise<OpenDatabase<LogTables> & LogDatabase> {
  const opened = await openDatabase<LogTables>(path, logMigrations, looksOnly ? 'looks' : 'works');
  return { ...opened, ...sqliteQueries(opened.db) };
}

const sqliteQueries = (db: Kysely<LogTables>): Omit<LogDatabase, 'db' | 'tryWriting'> => ({
  // Every write goes through the same group commit.
  write: groupCommit(db),

  changes: null,

  // Changes nothing, but takes the lock before anything is read: one writer at a time holds the whole file.
  async hold(trx, ids) {
    const held = trx.updateTable('heads').set((eb) => ({ case: eb.ref('case') }));
    const heads = await held
      .where('case', 'in', [...ids])
      .returning(['case', 'hash'])
      .execute();
    return new Map(heads.map((head) => [head.case, head.hash]));
  },

  // One connection, one transaction at a time: it is everybody's turn.
  takeTurn: async () => {},

  // There is one process only: the server holds a lock on the directory.
  alone: (_, work) => work(),

  // Of the same length: only then SQLite writes over the old bytes and leaves every other row where it is.
  blank: (column) => sql<string>`printf('%.*c', length(${sql.ref(column)}), '0')`,

  // The numbers are read from an index: the table itself is what cannot be read.
  async salvage(table) {
    const ids = await db.selectFrom(table).select('id').orderBy('case').execute();
    const rows = [];
    for (const { id } of ids) {
      const row = await unlessDamage(() => db.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirst());
      if (row != null) rows.push(row);
    }
    return rows;
  },

  // Forgotten words are still in the write-ahead log.
  wipe: () => wipe(db),
});
