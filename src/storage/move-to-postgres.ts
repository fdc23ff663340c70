// Moves a data directory into PostgreSQL: case by case, each whole or not at all, so that it can be interrupted and begun again.
import type { Kysely } from 'kysely';
import { caseFile } from '../record/case/case-file.ts';
import type { DamagedCase } from '../record/case/damaged-case.ts';
import { verifyAll } from '../record/case/verify.ts';
import { openKeyFile, refuseOtherKeyFile } from '../record/seal/key-file.ts';
import type { KeyRing } from '../record/seal/keys.ts';
import { advanceNumbers, columnTypes, countOf, insertRows, rowsOf, rowsOfCase, type ColumnTypes } from './copy-rows.ts';
import { openForOwner } from './postgres/database.ts';
import { keyMigrations } from './postgres/key-migrations.ts';
import { postgresQueries } from './postgres/log-database.ts';
import { logMigrations } from './postgres/log-migrations.ts';
import type { Addresses } from './postgres/open.ts';
import { sqlKeyStore } from './sql/key-store.ts';
import { sqlLogStore } from './sql/log-store.ts';
import type { KeyTables, LogTables } from './sql/tables.ts';
import { openKeys } from './sqlite/open.ts';

/** Of a case, in the order in which one refers to the other. Caseload and figures are caches, and are folded anew. */
const ofCases = ['cases', 'heads', 'entries', 'words', 'drafts', 'receipts', 'outbox', 'frozenFacts', 'accesses'];

/** Sessions are left behind: everybody signs in again. So are the counted attempts. */
const others = ['feeds', 'settings', 'textReviews', 'directory', 'organisation', 'user', 'account', 'twoFactor', 'verification'];

const numbers = { cases: 'pos', outbox: 'id', textReviews: 'number', directory: 'number', organisation: 'number', accesses: 'number' };

/** What differs afterwards: a table with its two counts, or a case whose head is another one. */
export type Differences = {
  readonly counts: readonly { readonly table: string; readonly here: number; readonly there: number }[];
  readonly heads: readonly string[];
  /** Cases whose chain, seals or key do not hold any longer. */
  readonly damaged: readonly DamagedCase[];
  /** How many were looked at. */
  readonly cases: number;
};

type From = { readonly directory: string; readonly keyFile: string };

/** The addresses are the owner's. Answers what differs; `tell` hears how many cases are there. */
export async function moveToPostgres({ directory, keyFile }: From, to: Addresses, tell: (cases: number) => void): Promise<Differences> {
  const ring = openKeyFile({ file: keyFile, dataDirectory: directory, keysExist: true });
  const source = await openKeys(directory, false);
  try {
    await refuseOtherKeyFile(keyFile, ring, sqlKeyStore(source.keys));
  } catch (error) {
    await source.keys.db.destroy();
    throw error;
  }
  const logs = await source.openLogs();
  const keys = await openForOwner<KeyTables>(to.keysDatabase, keyMigrations);
  const target = await openForOwner<LogTables>(to.database, logMigrations);
  try {
    // Keys first: a case without its key could not be told from one that lost it.
    await insertRows(keys.db, 'keys', await rowsOf(source.keys.db, 'keys'), await columnTypes(keys.db));
    const types = await columnTypes(target.db);
    await moveCases(logs.db, target.db, types, tell);
    for (const table of others) await insertRows(target.db, table, await rowsOf(logs.db, table), types);
    for (const [table, column] of Object.entries(numbers)) await advanceNumbers(target.db, table, column);
    const differences = await differencesOf({ logs: logs.db, keys: source.keys.db }, { logs: target.db, keys: keys.db });
    return { ...differences, ...(await opened({ logs: target.db, keys: keys.db }, ring)) };
  } finally {
    for (const { db } of [logs, source.keys, target, keys]) await db.destroy();
  }
}

/** Every case as it will be read from now on: its chain, its head, its sealed words and drafts. */
async function opened({ logs, keys }: Both, ring: KeyRing): Promise<Pick<Differences, 'damaged' | 'cases'>> {
  const store = sqlLogStore({ db: logs, changes: null, ...postgresQueries(logs) });
  const file = caseFile({ store, keys: sqlKeyStore({ db: keys, wipe: async () => true }), ring });
  const damaged: DamagedCase[] = [];
  let cases = 0;
  for await (const { damage } of verifyAll(store, file)) {
    cases += 1;
    if (damage !== null) damaged.push(damage);
  }
  return { damaged, cases };
}

async function moveCases(from: Kysely<LogTables>, to: Kysely<LogTables>, types: ColumnTypes, tell: (cases: number) => void): Promise<void> {
  let done = 0;
  for await (const { case: id } of pages(from)) {
    const there = await to.selectFrom('cases').select('case').where('case', '=', id).executeTakeFirst();
    if (there === undefined)
      await to.transaction().execute(async (trx) => {
        for (const table of ofCases) await insertRows(trx, table, await rowsOfCase(from, table, id), types);
      });
    tell((done += 1));
  }
}

/** Cases per page. */
const page = 500;

async function* pages(db: Kysely<LogTables>): AsyncGenerator<{ readonly case: string }> {
  for (let after = 0, more = true; more;) {
    const rows = await db.selectFrom('cases').select(['case', 'pos']).where('pos', '>', after).orderBy('pos').limit(page).execute();
    yield* rows;
    after = rows.at(-1)?.pos ?? after;
    more = rows.length === page;
  }
}

type Both = { readonly logs: Kysely<LogTables>; readonly keys: Kysely<KeyTables> };

/** Compared with what was left behind. */
async function differencesOf(here: Both, there: Both): Promise<Pick<Differences, 'counts' | 'heads'>> {
  const counts = [{ table: 'keys', here: await countOf(here.keys, 'keys'), there: await countOf(there.keys, 'keys') }];
  for (const table of [...ofCases, ...others])
    counts.push({ table, here: await countOf(here.logs, table), there: await countOf(there.logs, table) });
  const heads: string[] = [];
  for await (const { case: id } of pages(here.logs)) {
    const [left, right] = [await headOf(here.logs, id), await headOf(there.logs, id)];
    if (left !== right) heads.push(id);
  }
  return { counts: counts.filter((each) => each.here !== each.there), heads };
}

async function headOf(db: Kysely<LogTables>, id: string): Promise<string> {
  const head = await db.selectFrom('heads').select(['version', 'hash']).where('case', '=', id).executeTakeFirst();
  return head === undefined ? '' : `${head.version} ${head.hash}`;
}
