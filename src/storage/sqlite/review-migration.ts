// The table of the reviews of translations. A step that was released never changes.
import type { Kysely } from 'kysely';

/** Entries are numbered in the order they come; a number is never used again. */
export async function createTextReviews(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('textReviews')
    .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('standard', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('text', 'text')
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('byRole', 'text', (column) => column.notNull())
    .addColumn('byId', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('text_reviews_of_text').on('textReviews').columns(['standard', 'language', 'key']).execute();
}
