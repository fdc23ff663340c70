// One commit for all writes that wait at the same moment: each still succeeds or fails alone, none is acknowledged before the disk has it.
import { sql, type Kysely, type Transaction } from 'kysely';

/** Answers whether it applies. When it throws or answers false, nothing of it remains. */
type Write<Tables> = (trx: Transaction<Tables>) => Promise<boolean>;

type Waiting<Tables> = { write: Write<Tables>; answer: (applied: boolean) => void; fail: (error: unknown) => void };

/** Writes per commit: bounds how long the first of them waits. */
const most = 256;

/**
 * Group commit: the sync of the disk is the slow part, so writes that wait together share one. 64 writers at once reach
 * about three times what single appends do (see `etappe bench`). The promise settles after the commit, never before.
 */
export function groupCommit<Tables>(db: Kysely<Tables>): (write: Write<Tables>) => Promise<boolean> {
  const queue: Waiting<Tables>[] = [];
  let isRunning = false;

  async function run(): Promise<void> {
    isRunning = true;
    while (queue.length > 0) await commit(db, queue.splice(0, most));
    isRunning = false;
  }

  return (write) =>
    new Promise((answer, fail) => {
      queue.push({ write, answer, fail });
      // Everything else that arrives in this turn of the event loop joins the same commit.
      if (!isRunning) {
        isRunning = true;
        setImmediate(() => void run());
      }
    });
}

async function commit<Tables>(db: Kysely<Tables>, batch: readonly Waiting<Tables>[]): Promise<void> {
  const outcomes: (() => void)[] = [];
  try {
    await db.transaction().execute(async (trx) => {
      for (const { write, answer, fail } of batch) {
        const outcome = await attempt(trx, write);
        outcomes.push(() => ('applied' in outcome ? answer(outcome.applied) : fail(outcome.error)));
      }
    });
  } catch (error) {
    // The commit itself failed (disk full, for one): nothing of the batch is on disk, so nobody may be told that it is.
    for (const { fail } of batch) fail(error);
    return;
  }
  for (const tell of outcomes) tell();
}

/** A savepoint each. When even going back to it fails, the whole transaction is gone and so is every write in it: why, says the write. */
async function attempt<Tables>(trx: Transaction<Tables>, write: Write<Tables>): Promise<{ applied: boolean } | { error: unknown }> {
  await sql`savepoint one_write`.execute(trx);
  const outcome = await write(trx).then(
    (applied) => ({ applied }),
    (error: unknown) => ({ error }),
  );
  if (!('applied' in outcome && outcome.applied))
    await sql`rollback to one_write`.execute(trx).catch((error: unknown) => {
      throw 'error' in outcome ? outcome.error : error;
    });
  await sql`release one_write`.execute(trx);
  return outcome;
}
