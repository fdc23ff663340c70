// The database of the logs on PostgreSQL, for several processes at once.
import { sql, type Kysely, type Transaction } from 'kysely';
import type { LogDatabase } from '../sql/log-database.ts';
import type { LogTables } from '../sql/tables.ts';
import { openDatabase, openForOwner, type OpenDatabase } from './database.ts';
import { logMigrations } from './log-migrations.ts';
import { accountGrants, logGrants, grantTo } from './grants.ts';
import { listenTo } from './changes.ts';
import { eachAlone } from './each-alone.ts';
import { readableRows } from './soundness.ts';

export async function openLogDatabase(url: string): Promise<OpenDatabase<LogTables> & LogDatabase> {
  const opened = await openDatabase<LogTables>(url, logMigrations);
  const changes = listenTo({ connectionString: url, keepAlive: true });
  const close = async () => {
    await changes.close();
    await opened.close();
  };
  return { ...opened, ...postgresQueries(opened.db), changes, close };
}

/** Brings the tables up to date, and lets `role` do with them what the application does, and nothing else. */
export async function setUpLogDatabase(url: string, role: string): Promise<void> {
  const { db, close } = await openForOwner<LogTables>(url, logMigrations);
  try {
    await grantTo(db, role, { ...logGrants, ...accountGrants });
  } finally {
    await close();
  }
}

export const postgresQueries = (db: Kysely<LogTables>): Omit<LogDatabase, 'db' | 'changes'> => ({
  write: eachAlone(db),

  // In one order everywhere, so that no two ever wait for each other.
  async hold(trx, ids) {
    if (ids.length === 0) return new Map();
    const heads = trx
      .selectFrom('heads')
      .select(['case', 'hash'])
      .where('case', 'in', [...ids]);
    return new Map((await heads.orderBy('case').forNoKeyUpdate().execute()).map((head) => [head.case, head.hash]));
  },

  async takeTurn(trx: Transaction<LogTables>, turn) {
    await sql`select pg_advisory_xact_lock(hashtext(${`etappe ${turn}`}))`.execute(trx);
  },

  // On a connection of its own, which lets go of the lock when it ends, however that comes.
  alone: (what, work) =>
    db.connection().execute(async (connection) => {
      const lock = sql`hashtext(${`etappe alone ${what}`})`;
      const { rows } = await sql<{ held: boolean }>`select pg_try_advisory_lock(${lock}) as held`.execute(connection);
      if (rows[0]?.held !== true) return;
      try {
        await work();
      } finally {
        await sql`select pg_advisory_unlock(${lock})`.execute(connection);
      }
    }),

  salvage: (table) => readableRows(db, table),

  blank: (column) => sql<string>`repeat('0', length(${sql.ref(column)}))`,

  // The old row goes with the next vacuum, the write-ahead log with its archive: what is out of reach is the key's affair (decision 43).
  wipe: async () => true,

  // A standby refuses it, also where no row fits.
  tryWriting: async () => void (await sql`update heads set version = version where false`.execute(db)),
});
