// What figures are counted from, in the database of the logs, so that an append and the row it outdates can never be told apart.
import type { Kysely, Transaction } from 'kysely';
import type { FiguresRow, FiguresStore, FrozenRow, Outdated } from '../../record/ports/figures-store.ts';
import { changedOnly } from './changes.ts';
import type { LogDatabase } from './log-database.ts';
import { isOf, sitesNow } from './sites-now.ts';
import { listedOf, logsWithHead, ofCases } from './logs-with-head.ts';
import type { FiguresTable, LogTables } from './tables.ts';

export function sqlFiguresStore({ db, write, hold, changes }: Pick<LogDatabase, 'db' | 'write' | 'hold' | 'changes'>): FiguresStore {
  const changed = changedOnly<Outdated>(changes, ({ listed }) => listed.case);
  return {
    outdated: (today, projectionVersion, halfYear) =>
      changed(`${today} ${projectionVersion} ${halfYear}`, (among) => outdatedAmong(db, among, { today, projectionVersion, halfYear })),

    async keep(rows, frozen) {
      const sites = sitesNow();
      const own = rows.filter(({ site }) => isOf(sites, site));
      if (own.length + frozen.length > 0) await write((trx) => replace(trx, hold, own, frozen));
    },

    async drop(ids) {
      if (ids.length > 0) await write((trx) => remove(trx, ids));
    },

    async all() {
      const rows = await ofSites(db).selectAll().orderBy('case').execute();
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
      ofSites(db)
        .select((eb) => [
          'site',
          'stage',
          eb.fn.countAll<number>().as('cases'),
          eb.fn.countAll<number>().filterWhere('hasAgreement', '=', 1).as('agreements'),
          eb.fn.countAll<number>().filterWhere('dueOn', '>=', from).filterWhere('dueOn', '<=', to).as('reviewsDue'),
          eb.fn.countAll<number>().filterWhere('clock', 'in', ['overdue', 'escalated']).as('overdue'),
          eb.fn.countAll<number>().filterWhere('clock', '=', 'escalated').as('escalated'),
        ])
        .groupBy(['site', 'stage'])
        .orderBy('site')
        .orderBy('stage')
        .execute(),
  };
}

type Now = { readonly today: string; readonly projectionVersion: string; readonly halfYear: string };

async function outdatedAmong(db: Kysely<LogTables>, among: readonly string[] | null, now: Now): Promise<Outdated[]> {
  const rows = await ofCases(logsWithHead(db), among)
    .leftJoin('figures', 'figures.case', 'cases.case')
    .select('frozenTo')
    .where((eb) =>
      eb.or([
        eb('figures.case', 'is', null),
        // Unlike `!=`, this also holds against a head that is null, that is, one that was lost.
        eb('figures.head', 'is distinct from', eb.ref('heads.hash')),
        eb('figures.projectionVersion', '!=', now.projectionVersion),
        eb('figures.asOf', '>', now.today),
        eb('figures.validUntil', '<=', now.today),
        eb('figures.frozenTo', '<', now.halfYear),
      ]),
    )
    .orderBy('pos')
    .execute();
  return rows.map(({ frozenTo, ...row }) => ({ listed: listedOf(row), frozenTo: frozenTo ?? '' }));
}

function ofSites(db: Kysely<LogTables>) {
  const sites = sitesNow();
  const all = db.selectFrom('figures');
  return sites === null ? all : all.where('site', 'in', [...sites]);
}

async function remove(trx: Transaction<LogTables>, ids: readonly string[]): Promise<true> {
  await trx
    .deleteFrom('figures')
    .where('case', 'in', [...ids])
    .execute();
  return true;
}

/** A database takes so many values in one statement at most; a frozen row has three. */
const together = 1000;

async function replace(
  trx: Transaction<LogTables>,
  hold: LogDatabase['hold'],
  rows: readonly FiguresRow[],
  frozen: readonly FrozenRow[],
): Promise<true> {
  const ids = rows.map((row) => row.case);
  // Held first, so that no log moves on between looking and writing.
  const now = await hold(trx, ids);
  await remove(trx, ids);
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
