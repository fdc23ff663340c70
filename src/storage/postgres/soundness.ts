// Which tables of PostgreSQL hold pages that cannot be read any more, and what can be read beside them.
import { sql, type Kysely, type Selectable } from 'kysely';
import { isDamage, unlessDamage } from '../damage.ts';
import type { LogTables } from '../sql/tables.ts';

/**
 * Reads every row of every table to its last column, and answers what PostgreSQL says where it cannot. Of indexes only those are looked at that
 * other questions use: to check them all takes a superuser (amcheck).
 */
export async function faultsIn(db: Kysely<never>): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relkind in ('r', 'p') and not relispartition and relnamespace = 'public'::regnamespace and has_table_privilege(oid, 'select')
    order by relname`.execute(db);
  const faults: string[] = [];
  for (const { name } of tables) {
    const fault = await faultOf(db, name);
    if (fault !== null) faults.push(`${name}: ${fault}`);
  }
  return faults;
}

async function faultOf(db: Kysely<never>, table: string): Promise<string | null> {
  try {
    // The text of a row: with less than that nobody would look at what is kept aside because it is long (TOAST).
    await sql`select sum(length(whole::text)) from ${sql.table(table)} as whole`.execute(db);
    return null;
  } catch (error) {
    if (isDamage(error)) return (error as Error).message;
    throw error;
  }
}

type Rows = Selectable<LogTables['outbox']>[];

/** Halves what cannot be read until a single page is left, which is left out. */
export async function readableRows(db: Kysely<LogTables>, table: 'outbox'): Promise<Rows> {
  const { rows } = await sql<{ pages: number }>`
    select (pg_relation_size(${table}) / current_setting('block_size')::int)::int as pages`.execute(db);
  return readablePages(db, table, 0, rows[0]?.pages ?? 0);
}

async function readablePages(db: Kysely<LogTables>, table: 'outbox', from: number, to: number): Promise<Rows> {
  const tid = (page: number) => sql<string>`${`(${page},0)`}::tid`;
  const place = sql<string>`ctid`;
  const between = db.selectFrom(table).selectAll().where(place, '>=', tid(from)).where(place, '<', tid(to));
  const rows = await unlessDamage(() => between.execute());
  if (rows !== null) return rows;
  if (to - from <= 1) return [];
  const middle = Math.floor((from + to) / 2);
  return [...(await readablePages(db, table, from, middle)), ...(await readablePages(db, table, middle, to))];
}
