// What columns are made of on PostgreSQL.
import { sql, type CreateTableBuilder, type Kysely, type RawBuilder } from 'kysely';

/** Compared by its characters, never by a language: as SQLite and the memory do, whatever the database was created with. */
export const text = sql`text collate "C"`;

/** A number that grows with every row and is never used again. */
export const numbered = sql`bigint generated always as identity`;

/** Parts of a table that is parted by the hash of the case: each can lie on a disk, or a machine, of its own. */
const parts = 8;

/**
 * A table of which every key begins with the case, and of which no transaction touches two cases: it is parted by them. The primary key
 * is made here, for it must begin with what the table is parted by.
 */
export async function createParted(db: Kysely<unknown>, name: string, key: readonly string[], add: (table: Table) => Table): Promise<void> {
  await add(db.schema.createTable(name).addColumn('case', text, (column) => column.notNull()))
    .addPrimaryKeyConstraint(`${name}_key`, ['case', ...key] as never)
    .modifyEnd(sql`partition by hash ("case")`)
    .execute();
  for (let part = 0; part < parts; part += 1)
    await sql`create table ${sql.ref(`${name}_${part}`)} partition of ${sql.ref(name)}
      for values with (modulus ${sql.lit(parts)}, remainder ${sql.lit(part)})`.execute(db);
}

type Table = CreateTableBuilder<string, string>;

/**
 * Row-level security, the second net: rows of other sites than those of the session are not there, and cannot be made. Holds for the
 * owner too (`force`). `isOfScope` says of a row whether it belongs to a site of the scope.
 */
export async function secureRows(db: Kysely<unknown>, table: string, isOfScope: RawBuilder<unknown>): Promise<void> {
  const name = sql.ref(table);
  await sql`alter table ${name} enable row level security`.execute(db);
  await sql`alter table ${name} force row level security`.execute(db);
  // In brackets with `select`, so that the setting is read once a query and not once a row. A session that has said nothing sees nothing.
  await sql`create policy of_scope on ${name}
    using ((select current_setting('etappe.sites', true)) = '*' or ${isOfScope})`.execute(db);
}

/** For tables that name the site. */
export const siteInScope = sql`site = any (string_to_array((select current_setting('etappe.sites', true)), ','))`;

/** For tables of cases: the policy of `cases` decides. */
export const caseInScope = (table: string): RawBuilder<unknown> =>
  sql`exists (select from cases where cases."case" = ${sql.ref(table)}."case")`;
