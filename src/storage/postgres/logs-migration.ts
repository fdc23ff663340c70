// The tables of cases, entries and words on PostgreSQL. A step that was released never changes.
import { sql, type Kysely } from 'kysely';
import { caseInScope, createParted, numbered, secureRows, siteInScope, text } from './columns.ts';

export async function createLogs(db: Kysely<unknown>): Promise<void> {
  await createCases(db);
  await createEntries(db);
  await createParted(db, 'drafts', ['page'], (table) =>
    table
      .addColumn('page', text, (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('iv', text, (column) => column.notNull())
      .addColumn('text', text, (column) => column.notNull())
      .addColumn('tag', text, (column) => column.notNull())
      .addForeignKeyConstraint('drafts_of_case', ['case'] as never, 'cases', ['case']),
  );
  await secureRows(db, 'drafts', caseInScope('drafts'));
  await createReceipts(db);
}

async function createCases(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('cases')
    .addColumn('case', text, (column) => column.primaryKey())
    .addColumn('pos', numbered, (column) => column.notNull().unique())
    .addColumn('site', text, (column) => column.notNull())
    .addColumn('land', text, (column) => column.notNull())
    .addColumn('municipality', text)
    .addColumn('centre', text)
    .addColumn('standard', text, (column) => column.notNull())
    .addColumn('standardHash', text, (column) => column.notNull())
    .execute();
  await db.schema.createIndex('cases_of_site').on('cases').column('site').execute();
  await secureRows(db, 'cases', siteInScope);
  await db.schema
    .createTable('heads')
    .addColumn('case', text, (column) => column.primaryKey().references('cases.case'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('hash', text, (column) => column.notNull())
    // Written again and again: room on the page, so that a new version of the row lies beside the old one and no index changes.
    .modifyEnd(sql`with (fillfactor = 70)`)
    .execute();
  await secureRows(db, 'heads', caseInScope('heads'));
}

/** The pair of case and number decides races between writers. Words lie apart, so that they can go while the chain stays whole. */
async function createEntries(db: Kysely<unknown>): Promise<void> {
  await createParted(db, 'entries', ['seq'], (table) =>
    table
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('line', text, (column) => column.notNull())
      .addForeignKeyConstraint('entries_of_case', ['case'] as never, 'cases', ['case']),
  );
  await secureRows(db, 'entries', caseInScope('entries'));
  await createParted(db, 'words', ['seq'], (table) =>
    table
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('iv', text, (column) => column.notNull())
      .addColumn('text', text, (column) => column.notNull())
      .addColumn('tag', text, (column) => column.notNull())
      .addColumn('salt', text, (column) => column.notNull())
      .addForeignKeyConstraint('words_of_entry', ['case', 'seq'] as never, 'entries', ['case', 'seq']),
  );
  await secureRows(db, 'words', caseInScope('words'));
}

/** Found by the key alone as well: whoever repeats a request may not know of which case it was. Nothing of a person stands in it. */
async function createReceipts(db: Kysely<unknown>): Promise<void> {
  await createParted(db, 'receipts', ['key'], (table) =>
    table
      .addColumn('key', text, (column) => column.notNull())
      .addColumn('fingerprint', text, (column) => column.notNull())
      .addColumn('answer', text, (column) => column.notNull())
      .addForeignKeyConstraint('receipts_of_case', ['case'] as never, 'cases', ['case']),
  );
  await db.schema.createIndex('receipts_by_key').on('receipts').column('key').execute();
}

/** After the cases. A key that was used in another site counts as new: what it would open anew has the id of a case that is there. */
export const secureReceipts = (db: Kysely<unknown>): Promise<void> => secureRows(db, 'receipts', caseInScope('receipts'));
