// The tables of messages, settings, reviews and the directory on PostgreSQL. A step that was released never changes.
import type { Kysely } from 'kysely';
import { caseInScope, numbered, secureRows, text } from './columns.ts';

export async function createOffice(db: Kysely<unknown>): Promise<void> {
  await createOutbox(db);
  await db.schema
    .createTable('feeds')
    .addColumn('actor', text, (column) => column.primaryKey())
    .addColumn('hash', text, (column) => column.notNull())
    .addColumn('lang', text, (column) => column.notNull())
    .addColumn('since', text, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('settings')
    .addColumn('name', text, (column) => column.primaryKey())
    .addColumn('value', text, (column) => column.notNull())
    .execute();
  await createTextReviews(db);
  await createDirectory(db);
}

async function createOutbox(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outbox')
    .addColumn('id', numbered, (column) => column.primaryKey())
    .addColumn('case', text, (column) => column.notNull().references('cases.case'))
    .addColumn('key', text, (column) => column.notNull())
    .addColumn('on', text, (column) => column.notNull())
    .addColumn('to', text, (column) => column.notNull())
    .addColumn('language', text)
    .addColumn('topic', text, (column) => column.notNull())
    .addColumn('day', text)
    .addColumn('rule', text)
    .addColumn('status', text, (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('error', text)
    .addColumn('at', text, (column) => column.notNull())
    .addUniqueConstraint('outbox_case_key', ['case', 'key'])
    .execute();
  await db.schema.createIndex('outbox_by_status').on('outbox').columns(['status', 'on']).execute();
  await secureRows(db, 'outbox', caseInScope('outbox'));
}

async function createTextReviews(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('textReviews')
    .addColumn('number', numbered, (column) => column.primaryKey())
    .addColumn('standard', text, (column) => column.notNull())
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('key', text, (column) => column.notNull())
    .addColumn('text', text)
    .addColumn('source', text, (column) => column.notNull())
    .addColumn('byRole', text, (column) => column.notNull())
    .addColumn('byId', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .execute();
  await db.schema.createIndex('text_reviews_of_text').on('textReviews').columns(['standard', 'language', 'key']).execute();
}

async function createDirectory(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('directory')
    .addColumn('number', numbered, (column) => column.primaryKey())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('entry', text)
    .addColumn('act', text, (column) => column.notNull())
    .addColumn('byRole', text, (column) => column.notNull())
    .addColumn('byId', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .execute();
  await db.schema.createIndex('directory_of_entry').on('directory').columns(['id', 'number']).execute();
}
