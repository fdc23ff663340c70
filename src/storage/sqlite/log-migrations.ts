// The tables of the log database, step by step. A step that was released never changes.
import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { createAccesses, createAccounts, createOrganisation } from './access-migration.ts';
import { createDirectory } from './directory-migration.ts';
import { createFigures } from './figures-migration.ts';
import { createOutbox } from './outbox-migration.ts';
import { createTextReviews } from './review-migration.ts';

/** Applied in the order of their names, each once; Kysely keeps the names in `kysely_migration`. */
export const logMigrations: Record<string, Migration> = {
  '2026-11-21 logs': { up: createLogs },
  '2026-11-22 caseload': { up: createCaseload },
  '2026-11-22 outbox': { up: createOutbox },
  '2026-11-28 counsellor of a row': { up: addCounsellor },
  '2026-11-28 draft versions': { up: addDraftVersions },
  '2026-11-28 text reviews': { up: createTextReviews },
  '2026-11-28 the directory': { up: createDirectory },
  // `b`: a name comes after every one that databases have been brought up to already.
  '2026-11-28b centre of a case': { up: addCentre },
  '2026-11-28b figures': { up: createFigures },
  '2026-11-29 accesses': { up: createAccesses },
  '2026-11-29 accounts': { up: createAccounts },
  '2026-11-29 centre of a row': { up: addCentreOfRow },
  '2026-11-29 the organisation': { up: createOrganisation },
};

async function createLogs(db: Kysely<unknown>): Promise<void> {
  await createCases(db);
  await createEntries(db);
  await createWords(db);
  await db.schema
    .createTable('receipts')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('case', 'text', (column) => column.notNull().references('cases.case'))
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('receipts_of_case').on('receipts').column('case').execute();
}

async function createCases(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('cases')
    .addColumn('pos', 'integer', (column) => column.primaryKey())
    .addColumn('case', 'text', (column) => column.notNull().unique())
    .addColumn('site', 'text', (column) => column.notNull())
    .addColumn('land', 'text', (column) => column.notNull())
    .addColumn('municipality', 'text')
    .addColumn('standard', 'text', (column) => column.notNull())
    .addColumn('standardHash', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('cases_of_site').on('cases').column('site').execute();
  await db.schema
    .createTable('heads')
    .addColumn('case', 'text', (column) => column.primaryKey().references('cases.case'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
}

/** `pos` keeps appends at the end of the file; the unique pair decides races between writers. */
async function createEntries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('entries')
    .addColumn('pos', 'integer', (column) => column.primaryKey())
    .addColumn('case', 'text', (column) => column.notNull().references('cases.case'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('line', 'text', (column) => column.notNull())
    .addUniqueConstraint('entries_case_seq', ['case', 'seq'])
    .execute();
}

/** Apart from the entries, so that words can be deleted while the hash chain stays whole (decision 4). */
async function createWords(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('words')
    .addColumn('case', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('iv', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('tag', 'text', (column) => column.notNull())
    .addColumn('salt', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('words_key', ['case', 'seq'])
    .addForeignKeyConstraint('words_of_entry', ['case', 'seq'], 'entries', ['case', 'seq'])
    .execute();
  await db.schema
    .createTable('drafts')
    .addColumn('case', 'text', (column) => column.notNull().references('cases.case'))
    .addColumn('page', 'text', (column) => column.notNull())
    .addColumn('iv', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('tag', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('drafts_key', ['case', 'page'])
    .execute();
}

/** A cache: the indexes serve the order of the list and its counts, over all sites and over one. */
/** The rows are a cache: without the new column they are folded anew. */
async function addCounsellor(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('caseload').addColumn('counsellor', 'text').execute();
  await db.schema.createIndex('caseload_of_counsellor').on('caseload').columns(['counsellor', 'rank', 'sort']).execute();
}

async function createCaseload(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('caseload')
    .addColumn('case', 'text', (column) => column.primaryKey().references('cases.case'))
    .addColumn('site', 'text', (column) => column.notNull())
    .addColumn('head', 'text', (column) => column.notNull())
    .addColumn('maker', 'text', (column) => column.notNull())
    .addColumn('asOf', 'text', (column) => column.notNull())
    .addColumn('validUntil', 'text')
    .addColumn('household', 'text')
    .addColumn('rank', 'integer', (column) => column.notNull())
    .addColumn('sort', 'text', (column) => column.notNull())
    .addColumn('facts', 'text', (column) => column.notNull())
    .addColumn('iv', 'text')
    .addColumn('text', 'text')
    .addColumn('tag', 'text')
    .execute();
  await db.schema.createIndex('caseload_in_order').on('caseload').columns(['rank', 'sort']).execute();
  await db.schema.createIndex('caseload_of_household').on('caseload').columns(['household']).execute();
  await db.schema.createIndex('caseload_of_site').on('caseload').columns(['site', 'rank', 'sort']).execute();
}

/** Cases from before name none; their headers, and so their chains, stay what they were. */
async function addCentre(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('cases').addColumn('centre', 'text').execute();
}

/** What was kept before there were versions is version 0: whoever opens the page goes on from it. */
async function addDraftVersions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('drafts')
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}

/** Rows are a cache: emptied, they are folded anew with the centre in them. */
async function addCentreOfRow(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('caseload').addColumn('centre', 'text').execute();
  await sql`delete from caseload`.execute(db);
}
