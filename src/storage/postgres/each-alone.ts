// Each write in a transaction of its own, on a connection of its own. PostgreSQL lets those that commit at the same moment share a sync.
import type { Kysely } from 'kysely';
import type { Write } from '../sql/log-database.ts';
import type { LogTables } from '../sql/tables.ts';

/** Thrown to undo a transaction whose work does not apply. */
class DoesNotApply extends Error {}

/** How often work is done again that PostgreSQL has undone because of others: a deadlock, or a snapshot that could not be kept. */
const attempts = 5;

export function eachAlone(db: Kysely<LogTables>): Write {
  return async (work) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await db.transaction().execute(async (trx) => {
          if (!(await work(trx))) throw new DoesNotApply();
        });
        return true;
      } catch (error) {
        if (error instanceof DoesNotApply) return false;
        if (attempt === attempts || !wasUndone(error)) throw error;
      }
    }
  };
}

/** SQLSTATEs: serialization_failure, deadlock_detected. Nothing of the transaction remains. */
const wasUndone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '40001' || error.code === '40P01');
