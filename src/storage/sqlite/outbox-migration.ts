// The tables of messages, calendar feeds and settings. A step that was released never changes.
import type { Kysely } from 'kysely';

export async function createOutbox(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outbox')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('case', 'text', (column) => column.notNull().references('cases.case'))
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('on', 'text', (column) => column.notNull())
    .addColumn('to', 'text', (column) => column.notNull())
    .addColumn('language', 'text')
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('day', 'text')
    .addColumn('rule', 'text')
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('error', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addUniqueConstraint('outbox_case_key', ['case', 'key'])
    .execute();
  await db.schema.createIndex('outbox_by_status').on('outbox').columns(['status', 'on']).execute();
  await db.schema
    .createTable('feeds')
    .addColumn('actor', 'text', (column) => column.primaryKey())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('lang', 'text', (column) => column.notNull())
    .addColumn('since', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('settings')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}
