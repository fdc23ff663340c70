// Copies rows of one table from a database to another in which the same table has the same columns.
import { sql, type QueryExecutorProvider } from 'kysely';

type Row = Readonly<Record<string, unknown>>;

/** Rows per statement. */
const together = 500;

export const rowsOfCase = async (db: QueryExecutorProvider, table: string, id: string): Promise<readonly Row[]> =>
  (await sql<Row>`select * from ${sql.table(table)} where ${sql.ref('case')} = ${id}`.execute(db)).rows;

export const rowsOf = async (db: QueryExecutorProvider, table: string): Promise<readonly Row[]> =>
  (await sql<Row>`select * from ${sql.table(table)}`.execute(db)).rows;

export async function countOf(db: QueryExecutorProvider, table: string): Promise<number> {
  const { rows } = await sql<{ rows: number }>`select count(*) as ${sql.ref('rows')} from ${sql.table(table)}`.execute(db);
  return rows[0]?.rows ?? 0;
}

/** Into PostgreSQL. Rows that are there already stay; numbers that a database gives by itself are taken over. */
export async function insertRows(db: QueryExecutorProvider, table: string, rows: readonly Row[], types: ColumnTypes): Promise<void> {
  const columns = [...(types.get(table)?.keys() ?? [])];
  for (let from = 0; from < rows.length; from += together) {
    const values = rows.slice(from, from + together).map((row) => valuesOf(row, types.get(table) ?? new Map()));
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))}) overriding system value
      values ${sql.join(values)} on conflict do nothing`.execute(db);
  }
}

const valuesOf = (row: Row, types: ReadonlyMap<string, string>) =>
  sql`(${sql.join([...types].map(([name, type]) => as(type, row[name] ?? null)))})`;

/** SQLite has neither truth values nor instants: it keeps 0 and 1, and texts or milliseconds. */
function as(type: string, value: unknown): unknown {
  if (value === null) return null;
  if (type === 'boolean') return Boolean(value);
  return type === 'timestamp with time zone' ? new Date(value as string | number) : value;
}

/** Of each table, its columns with their types, in order. */
export type ColumnTypes = ReadonlyMap<string, ReadonlyMap<string, string>>;

export async function columnTypes(db: QueryExecutorProvider): Promise<ColumnTypes> {
  const { rows } = await sql<{ table: string; name: string; type: string }>`
    select table_name as "table", column_name as name, data_type as type
    from information_schema.columns where table_schema = current_schema() order by table_name, ordinal_position`.execute(db);
  const types = new Map<string, Map<string, string>>();
  for (const { table, name, type } of rows) types.set(table, (types.get(table) ?? new Map()).set(name, type));
  return types;
}

/** After numbers were taken over: what comes next is higher than all of them. */
export async function advanceNumbers(db: QueryExecutorProvider, table: string, column: string): Promise<void> {
  await sql`select setval(pg_get_serial_sequence(${`"${table}"`}, ${column}),
    greatest((select max(${sql.ref(column)}) from ${sql.table(table)}), 1))`.execute(db);
}
