// The caseload kept in the database of the logs, so that an append and the row it outdates can never be told apart.
import { sql, type Selectable, type SelectQueryBuilder, type Transaction } from 'kysely';
import type { CaseloadFilter, CaseloadPage, CaseloadRow, CaseloadStore } from '../../record/ports/caseload-store.ts';
import type { Listed } from '../../record/ports/stored-log.ts';
import { changedOnly } from './changes.ts';
import type { LogDatabase } from './log-database.ts';
import { listedOf, logsWithHead, ofCases } from './logs-with-head.ts';
import { isOf, sitesNow } from './sites-now.ts';
import { snapshot } from './snapshot.ts';
import type { CaseloadTable, LogTables } from './tables.ts';

export function sqlCaseloadStore({ db, write, hold, changes }: Pick<LogDatabase, 'db' | 'write' | 'hold' | 'changes'>): CaseloadStore {
  const changed = changedOnly<Listed>(changes, (listed) => listed.case);
  return {
    // Heads are compared on every read, of all cases or of those that have changed: no row is shown that is older than its log.
    outdated: (today, projectionVersion) =>
      changed(`${today} ${projectionVersion}`, async (among) => {
        const rows = await ofCases(logsWithHead(db), among)
          .leftJoin('caseload', 'caseload.case', 'cases.case')
          .where((eb) =>
            eb.or([
              eb('caseload.case', 'is', null),
              // Unlike `!=`, this also holds against a head that is null, that is, one that was lost.
              eb('caseload.head', 'is distinct from', eb.ref('heads.hash')),
              eb('caseload.maker', '!=', projectionVersion),
              eb('caseload.asOf', '>', today),
              eb('caseload.validUntil', '<=', today),
            ]),
          )
          .orderBy('pos')
          .execute();
        return rows.map(listedOf);
      }),

    async keep(rows) {
      const sites = sitesNow();
      const own = rows.filter(({ site }) => isOf(sites, site));
      if (own.length > 0) await write((trx) => replace(trx, hold, own));
    },

    async drop(ids) {
      // Mostly there is none: a damaged case is looked at again and again, and that must not keep writers waiting.
      const [found] = await db
        .selectFrom('caseload')
        .select('case')
        .where('case', 'in', [...ids])
        .limit(1)
        .execute();
      if (found !== undefined) await write((trx) => remove(trx, ids));
    },

    // One transaction for several queries: counts and rows must come from the same snapshot, or they contradict each other.
    page: (filter, offset, limit) => snapshot(db).execute((trx) => readPage(trx, filter, offset, limit)),

    async all(filter) {
      const rows = await inOrder(narrowed(db.selectFrom('caseload'), filter))
        .selectAll()
        .execute();
      return rows.map(rowOf);
    },
  };
}

type Rows<O> = SelectQueryBuilder<LogTables, 'caseload', O>;

const narrowed = <O>(rows: Rows<O>, { site, rank, household, counsellor, within }: CaseloadFilter): Rows<O> =>
  isWithin(ofScope(rows), within)
    .$if(counsellor !== undefined, (all) => all.where('counsellor', '=', counsellor ?? ''))
    .$if(household !== undefined, (all) => all.where('household', '=', household ?? ''))
    .$if(site !== undefined, (all) => all.where('site', '=', site ?? ''))
    .$if(rank !== undefined, (all) => all.where('rank', '=', rank ?? 0));

function ofScope<O>(rows: Rows<O>): Rows<O> {
  const sites = sitesNow();
  return sites === null ? rows : rows.where('site', 'in', [...sites]);
}

/** The first net: whoever may not see a row is not sent it by the database. */
function isWithin<O>(rows: Rows<O>, within: CaseloadFilter['within']): Rows<O> {
  if (within === undefined) return rows;
  const { site, centre, counsellors } = within;
  return rows
    .$if(site !== null, (all) => all.where('site', '=', site ?? ''))
    .$if(centre !== null, (all) => all.where((eb) => eb.or([eb('centre', 'is', null), eb('centre', '=', centre ?? '')])))
    .$if(counsellors !== null, (all) =>
      all.where((eb) => eb.or([eb('counsellor', 'is', null), eb('counsellor', 'in', [...(counsellors ?? [])])])),
    );
}

const inOrder = <O>(rows: Rows<O>): Rows<O> => rows.orderBy('rank').orderBy('sort').orderBy('case');

async function remove(trx: Transaction<LogTables>, ids: readonly string[]): Promise<true> {
  await trx
    .deleteFrom('caseload')
    .where('case', 'in', [...ids])
    .execute();
  return true;
}

async function replace(trx: Transaction<LogTables>, hold: LogDatabase['hold'], rows: readonly CaseloadRow[]): Promise<true> {
  const ids = rows.map((row) => row.case);
  // Held first, so that no log moves on between looking and writing.
  const now = await hold(trx, ids);
  await remove(trx, ids);
  const values = rows.filter((row) => now.get(row.case) === row.head).map(columnsOf);
  if (values.length > 0) await trx.insertInto('caseload').values(values).execute();
  return true;
}

const nameless = { iv: null, text: null, tag: null };

const columnsOf = ({ name, projectionVersion: maker, ...row }: CaseloadRow): CaseloadTable => ({ ...row, maker, ...(name ?? nameless) });

function rowOf({ iv, text, tag, maker, ...row }: Selectable<CaseloadTable>): CaseloadRow {
  const name = iv === null || text === null || tag === null ? null : { iv, text, tag };
  return { ...row, projectionVersion: maker, name };
}

/**
 * Pages whole at both ends (see `CaseloadPage`): names are sealed, so SQL can order by group and day only, and the server
 * orders by name among the rows that share them (decision 15).
 */
async function readPage(trx: Transaction<LogTables>, filter: CaseloadFilter, offset: number, limit: number): Promise<CaseloadPage> {
  const counted = await narrowed(trx.selectFrom('caseload'), { ...filter, rank: undefined })
    .select(['rank', (eb) => eb.fn.countAll<number>().as('rows')])
    .groupBy('rank')
    .execute();
  const counts = new Map(counted.map(({ rank, rows }) => [rank, rows]));
  const rows = narrowed(trx.selectFrom('caseload'), filter);
  const places = await inOrder(rows).select(['rank', 'sort']).limit(limit).offset(offset).execute();
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return { counts, rows: [], before: 0 };
  const place = sql`(rank, sort)`;
  const { before } = await rows
    .select((eb) => eb.fn.countAll<number>().as('before'))
    .where(sql<boolean>`${place} < (${first.rank}, ${first.sort})`)
    .executeTakeFirstOrThrow();
  const found = await inOrder(rows)
    .selectAll()
    .where(sql<boolean>`${place} >= (${first.rank}, ${first.sort})`)
    .where(sql<boolean>`${place} <= (${last.rank}, ${last.sort})`)
    .execute();
  return { counts, rows: found.map(rowOf), before };
}
