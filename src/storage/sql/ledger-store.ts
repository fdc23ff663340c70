// The ledger kept in a database of its own.
import { sql, type Kysely } from 'kysely';
import type { LedgerLine, LedgerStore } from '../../record/ports/ledger-store.ts';
import type { LedgerTables } from './tables.ts';

/** Lines per query, and per insert: SQLite takes 32,766 values in one. */
const together = 10_000;

export function sqlLedgerStore(db: Kysely<LedgerTables>): LedgerStore {
  return {
    add: (after, make) =>
      db.connection().execute(async (connection) => {
        // The lock first: what others add is either seen here, or comes after.
        await sql`begin immediate`.execute(connection);
        try {
          const made = make(await linesAfter(connection, after));
          if (made.length > 0)
            await connection
              .insertInto('lines')
              .values([...made])
              .execute();
          await sql`commit`.execute(connection);
          return [...made];
        } catch (error) {
          await sql`rollback`.execute(connection).catch(() => undefined);
          throw error;
        }
      }),

    async *since(after) {
      for (let last = after; ;) {
        const lines = await linesAfter(db, last, together);
        if (lines.length > 0) yield lines;
        last = lines.at(-1)?.number ?? last;
        if (lines.length < together) return;
      }
    },
  };
}

const linesAfter = (db: Kysely<LedgerTables>, after: number, limit = -1): Promise<LedgerLine[]> =>
  db.selectFrom('lines').selectAll().where('number', '>', after).orderBy('number').limit(sql.lit(limit)).execute();
