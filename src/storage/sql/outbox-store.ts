// Messages kept in the log database: coded facts in columns, each message of a case once.
import type { Kysely, Selectable, SelectQueryBuilder, Transaction } from 'kysely';
import type { Message } from '../../engine/outlook/messages.ts';
import { reconciled, type OutboxFilter, type OutboxRow, type OutboxStore } from '../../record/ports/outbox-store.ts';
import { orDamaged } from '../damage.ts';
import type { LogDatabase } from './log-database.ts';
import type { LogTables, OutboxTable } from './tables.ts';

export function sqlOutboxStore({ db, alone, salvage }: Pick<LogDatabase, 'db' | 'alone' | 'salvage'>): OutboxStore {
  return {
    reconcile: (id, wanted, at) => orDamaged(id, () => db.transaction().execute((trx) => reconcile(trx, id, wanted, at))),

    async list({ offset = 0, limit, ...filter }) {
      const matching = fitting(db.selectFrom('outbox'), filter).selectAll().orderBy('on').orderBy('id');
      // SQLite takes an offset with a limit only.
      const rows = await matching
        .limit(limit ?? Number.MAX_SAFE_INTEGER)
        .offset(offset)
        .execute();
      return rows.map(rowOf);
    },

    async count(filter) {
      const counted = fitting(db.selectFrom('outbox'), filter).select(({ fn }) => fn.countAll<number>().as('count'));
      return (await counted.executeTakeFirstOrThrow()).count;
    },

    async get(id) {
      const row = await db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : rowOf(row);
    },

    readable: async () => (await salvage('outbox')).map(rowOf),

    // What cannot be read throws here: see `outboxBesideDamage`.
    hasUnreadable: () => false,

    // Optimistic concurrency: status and attempts together are the version of a row.
    async change({ id, status, attempts }, change) {
      const update = db.updateTable('outbox').set(change).where('id', '=', id);
      const { numUpdatedRows } = await update.where('status', '=', status).where('attempts', '=', attempts).executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    inOneProcess: (work) => alone('outbox', work),

    async forget(id) {
      await db.deleteFrom('outbox').where('case', '=', id).execute();
    },
  };
}

/** The columns hold what was written from these types, and nothing else writes here. */
const rowOf = (row: Selectable<OutboxTable>): OutboxRow => row as OutboxRow;

function fitting<O>(
  query: SelectQueryBuilder<LogTables, 'outbox', O>,
  { case: id, cases, statuses, until }: OutboxFilter,
): SelectQueryBuilder<LogTables, 'outbox', O> {
  return query
    .$if(id !== undefined, (all) => all.where('case', '=', id ?? ''))
    .$if(cases !== undefined, (all) => all.where('case', 'in', [...(cases ?? [])]))
    .$if(statuses !== undefined, (all) => all.where('status', 'in', [...(statuses ?? [])]))
    .$if(until !== undefined, (all) => all.where('on', '<=', until ?? ''));
}

async function reconcile(trx: Transaction<LogTables>, id: string, wanted: readonly Message[], at: string): Promise<void> {
  const kept = await trx.selectFrom('outbox').select(['id', 'key', 'status']).where('case', '=', id).execute();
  const byKey = new Map(wanted.map((message) => [message.key, message]));
  for (const row of kept) {
    const message = byKey.get(row.key);
    byKey.delete(row.key);
    await settleRow(trx, row as Pick<OutboxRow, 'id' | 'status'>, message, at);
  }
  const fresh = [...byKey.values()].map((message) => ({
    ...message,
    case: id,
    status: 'waiting' as const,
    attempts: 0,
    error: null,
    at,
  }));
  // Another process may be at the same case at this moment: each message is there once all the same.
  const insert = trx.insertInto('outbox').onConflict((conflict) => conflict.columns(['case', 'key']).doNothing());
  if (fresh.length > 0) await insert.values(fresh).execute();
}

/** What is still to come takes over a new day or reason; what was sent, done or failed keeps what it was sent, done or failed with. */
async function settleRow(
  trx: Kysely<LogTables>,
  row: Pick<OutboxRow, 'id' | 'status'>,
  message: Message | undefined,
  at: string,
): Promise<void> {
  const status = reconciled(row, message !== undefined);
  const isStillToCome = message !== undefined && (row.status === 'waiting' || row.status === 'heldBack');
  if (status === null && !isStillToCome) return;
  await trx
    .updateTable('outbox')
    .set({ ...message, ...(status !== null && { status, at }) })
    .where('id', '=', row.id)
    .execute();
}
