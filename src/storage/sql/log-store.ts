// Logs kept in an SQL database.
import { sql, type Kysely } from 'kysely';
import { genesis, type Head } from '../../record/log/chain.ts';
import { DamagedCase } from '../../record/case/damaged-case.ts';
import type { Entry, Header } from '../../record/log/entry.ts';
import type { LogStore } from '../../record/ports/log-store.ts';
import type { Listed, StoredLog } from '../../record/ports/stored-log.ts';
import { orDamaged } from '../damage.ts';
import type { LogDatabase } from './log-database.ts';
import { headerOf, listedOf, logsWithHead } from './logs-with-head.ts';
import { appendTo } from './append.ts';
import { isKept } from './forget.ts';
import { replaceDraft } from './replace-draft.ts';
import { casesOf, isOf, sitesNow } from './sites-now.ts';
import { snapshot } from './snapshot.ts';
import { sqlCaseloadStore } from './caseload-store.ts';
import { sqlFiguresStore } from './figures-store.ts';
import type { LogTables } from './tables.ts';

/** What the answers mean is said at the port, `LogStore`. */
export function sqlLogStore(database: LogDatabase): LogStore {
  const { db, write, wipe } = database;
  return {
    async create(header, addition) {
      if (!isOf(sitesNow(), header.site)) return false;
      return write(async (trx) => {
        const { format: _, ...fields } = header;
        const row = { municipality: null, centre: null, ...fields };
        const { numInsertedOrUpdatedRows } = await trx
          .insertInto('cases')
          .values(row)
          .onConflict((conflict) => conflict.column('case').doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows !== 1n) return false;
        const { numInsertedOrUpdatedRows: begun } = await trx
          .insertInto('heads')
          .values({ case: header.case, version: 0, hash: genesis(header) })
          // What is left of a case whose row was lost is not begun over.
          .onConflict((conflict) => conflict.column('case').doNothing())
          .executeTakeFirst();
        if (begun !== 1n) return false;
        return addition === undefined || appendTo(database, trx, header.case, { version: 0, sites: null }, addition);
      });
    },

    // Head, entries and words from one snapshot: read one after the other they could belong to different versions.
    read: (id) => orDamaged(id, () => snapshot(db).execute((trx) => readLog(trx, id))),

    head: (id) => orDamaged(id, () => headOfCase(db, id)),

    async append(id, version, addition) {
      const seen = { version, sites: sitesNow() };
      const appended = await orDamaged(id, () => write((trx) => appendTo(database, trx, id, seen, addition)));
      if (appended && addition.forget !== undefined) await wipe();
      return appended;
    },

    async receipt(key) {
      const row = await db.selectFrom('receipts').select(['key', 'fingerprint', 'answer']).where('key', '=', key).executeTakeFirst();
      return row ?? null;
    },

    lastAt: () => lastAt(db),

    list: (sites) => listCases(db, sites),

    unlisted: async () => [],

    wipe,

    saveDraft(id, page, draft, version) {
      const sites = sitesNow();
      return orDamaged(id, () => write((trx) => replaceDraft(database, trx, { case: id, page, version, sites }, draft)));
    },

    caseload: sqlCaseloadStore(database),

    figures: sqlFiguresStore(database),

    async drafts(id) {
      const sites = sitesNow();
      const all = db.selectFrom('drafts').select(['page', 'version', 'iv', 'text', 'tag']).where('case', '=', id);
      const rows = await orDamaged(id, () => (sites === null ? all : all.where('case', 'in', casesOf(db, sites))).execute());
      return Object.fromEntries(rows.map(({ page, ...draft }) => [page, draft]));
    },
  };
}

async function readLog(db: Kysely<LogTables>, id: string): Promise<StoredLog | null> {
  const at = await headOfCase(db, id);
  if (at === null) return null;
  const rows = await db.selectFrom('entries').select('line').where('case', '=', id).orderBy('seq').execute();
  const sealed = await db
    .selectFrom('words')
    .select(['seq', 'iv', 'text', 'tag', 'salt'])
    .where('case', '=', id)
    .where(isKept)
    .orderBy('seq')
    .execute();
  return {
    ...at,
    entries: parse(
      id,
      rows.map(({ line }) => line),
    ),
    sealed,
  };
}

function parse(id: string, lines: readonly string[]): Entry[] {
  try {
    // One parse per case is faster than one per line.
    return JSON.parse(`[${lines.join(',')}]`) as Entry[];
  } catch {
    throw new DamagedCase(id, 'unreadable');
  }
}

async function headOfCase(db: Kysely<LogTables>, id: string): Promise<{ header: Header; head: Head } | null> {
  const row = await logsWithHead(db).where('cases.case', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  if (row.version === null || row.hash === null) throw new DamagedCase(id, 'headMismatch');
  return { header: headerOf(row), head: { case: id, version: row.version, hash: row.hash } };
}

/** Of each case the last entry: numbers and instants grow together. As far into a line as its instant stands. */
async function lastAt(db: Kysely<LogTables>): Promise<string | null> {
  const rows = await db
    .selectFrom('heads')
    .innerJoin('entries', (join) => join.onRef('entries.case', '=', 'heads.case').onRef('entries.seq', '=', 'heads.version'))
    .select(sql<string>`substr(line, 1, 100)`.as('begun'))
    .execute();
  let last: string | null = null;
  for (const { begun } of rows) {
    const at = /"at":"(?<at>[^"]+)"/u.exec(begun)?.groups?.['at'] ?? null;
    if (at !== null && (last === null || at > last)) last = at;
  }
  return last;
}

/** Pages, so that a long list never keeps writers waiting. */
const page = 500;

async function* listCases(db: Kysely<LogTables>, sites?: readonly string[]): AsyncGenerator<Listed> {
  for (let after = 0, more = true; more;) {
    const query = logsWithHead(db).where('pos', '>', after).orderBy('pos').limit(page);
    const rows = await (sites === undefined ? query : query.where('site', 'in', [...sites])).execute();
    for (const row of rows) yield listedOf(row);
    after = rows.at(-1)?.pos ?? after;
    more = rows.length === page;
  }
}
