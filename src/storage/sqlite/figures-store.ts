// What figures are counted from, in the database of the logs, so that an append and the row it outdates can never be told apart.
import { sql, type Kysely, type Transaction } from 'kysely';
import type { FiguresRow, FiguresStore, FrozenRow } from '../../record/ports/figures-store.ts';
import { listedOf, logsWithHead } from './logs-with-head.ts';
import type { FiguresTable, LogTables } from './tables.ts';

type Write = (work: (trx: Transaction<LogTables>) => Promise<boolean>) => Promise<boolean>;

export function sqliteFiguresStore(db: Kysely<LogTables>, write: Write): FiguresStore {
  return {
    async outdated(today, projectionVersion, halfYear) {
      const rows = await logsWithHead(db)
        .leftJoin('figures', 'figures.case', 'cases.case')
        .select('frozenTo')
        .where((eb) =>
          eb.or([
            eb('figures.case', 'is', null),
            // Unlike `!=`, this also holds against a head that is null, that is, one that was lost.
            eb('figures.head', 'is distinct from', eb.ref('heads.hash')),
            eb('figures.projectionVersion', '!=', projectionVersion),
            eb('figures.asOf', '>', today),
            eb('figures.validUntil', '<=', today),
            eb('figures.frozenTo', '<', halfYear),
          ]),
        )
        .orderBy('pos')
        .execute();
      return rows.map(({ frozenTo, ...row }) => ({ listed: listedOf(row), frozenTo: frozenTo ?? '' }));
    },

    async keep(rows, frozen) {
      if (rows.length + frozen.length > 0) await write((trx) => replace(trx, rows, frozen));
    },

    async drop(ids) {
      if (ids.length > 0) await write((trx) => remove(trx, ids));
    },

    async all() {
      const rows = await db.selectFrom('figures').selectAll().orderBy('case').execute();
      return rows.map(({ hasAgreement, ...row }) => ({ ...row, hasAgreement: hasAgreement === 1 }));
    },

    frozen: () => db.selectFrom('frozenFacts').select(['case', 'halfYear', 'facts']).orderBy('halfYear').orderBy('case').execute(),

    async frozenCount() {
      const { rows } = await db
        .selectFrom('frozenFacts')
        .select((eb) => eb.fn.countAll<number>().as('rows'))
        .executeTakeFirstOrThrow();
      return rows;
    },

    async firstFrozen() {
      const row = await db.selectFrom('frozenFacts').select('halfYear').orderBy('halfYear').limit(1).executeTakeFirst();
      return row?.halfYear ?? null;
    },

    tally: (from, to) =>
      db
        .selectFrom('figures')
        .select((eb) => [
          'site',
          'stage',
          eb.fn.countAll<number>().as('cases'),
          sql<number>`sum("hasAgreement")`.as('agreements'),
          sql<number>`sum(ifnull("dueOn" between ${from} and ${to}, 0))`.as('reviewsDue'),
          sql<number>`sum(ifnull("clock" in ('overdue', 'escalated'), 0))`.as('overdue'),
          sql<number>`sum(ifnull("clock" = 'escalated', 0))`.as('escalated'),
        ])
        .groupBy(['site', 'stage'])
        .orderBy('site')
        .orderBy('stage')
        .execute(),
  };
}

async function remove(trx: Transaction<LogTables>, ids: readonly string[]): Promise<true> {
  await trx
    .deleteFrom('figures')
    .where('case', 'in', [...ids])
    .execute();
  return true;
}

/** SQLite takes so many values in one statement at most; a frozen row has three. */
const together = 1000;

async function replace(trx: Transaction<LogTables>, rows: readonly FiguresRow[], frozen: readonly FrozenRow[]): Promise<true> {
  const ids = rows.map((row) => row.case);
  // Writing comes first: it takes the lock, so that no log moves on between looking and writing.
  await remove(trx, ids);
  const heads = await trx.selectFrom('heads').select(['case', 'hash']).where('case', 'in', ids).execute();
  const now = new Map(heads.map((head) => [head.case, head.hash]));
  const values = rows.filter((row) => now.get(row.case) === row.head).map(columnsOf);
  if (values.length > 0) await trx.insertInto('figures').values(values).execute();
  for (let from = 0; from < frozen.length; from += together)
    await trx
      .insertInto('frozenFacts')
      .values(frozen.slice(from, from + together))
      .onConflict((conflict) => conflict.columns(['halfYear', 'case']).doNothing())
      .execute();
  return true;
}

const columnsOf = ({ hasAgreement, ...row }: FiguresRow): FiguresTable => ({ ...row, hasAgreement: hasAgreement ? 1 : 0 });
