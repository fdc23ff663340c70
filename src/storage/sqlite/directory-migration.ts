// The table of the directory. A step that was released never changes.
import type { Kysely } from 'kysely';

/** Changes are numbered in the order they come; a number is never used again. */
export async function createDirectory(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('directory')
    .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('entry', 'text')
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('byRole', 'text', (column) => column.notNull())
    .addColumn('byId', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('directory_of_entry').on('directory').columns(['id', 'number']).execute();
}
