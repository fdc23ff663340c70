// The tables of what is folded from logs on PostgreSQL. A step that was released never changes.
import { sql, type Kysely } from 'kysely';
import { caseInScope, secureRows, siteInScope, text } from './columns.ts';

export async function createProjections(db: Kysely<unknown>): Promise<void> {
  await createCaseload(db);
  await createFigures(db);
  await createFrozen(db);
}

/** A cache: the indexes serve the order of the list and its counts, over all sites and over one. */
async function createCaseload(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('caseload')
    .addColumn('case', text, (column) => column.primaryKey().references('cases.case'))
    .addColumn('site', text, (column) => column.notNull())
    .addColumn('centre', text)
    .addColumn('head', text, (column) => column.notNull())
    .addColumn('maker', text, (column) => column.notNull())
    .addColumn('asOf', text, (column) => column.notNull())
    .addColumn('validUntil', text)
    .addColumn('household', text)
    .addColumn('counsellor', text)
    .addColumn('rank', 'integer', (column) => column.notNull())
    .addColumn('sort', text, (column) => column.notNull())
    .addColumn('facts', text, (column) => column.notNull())
    .addColumn('iv', text)
    .addColumn('text', text)
    .addColumn('tag', text)
    .execute();
  await db.schema.createIndex('caseload_in_order').on('caseload').columns(['rank', 'sort']).execute();
  await db.schema.createIndex('caseload_of_household').on('caseload').columns(['household']).execute();
  await db.schema.createIndex('caseload_of_site').on('caseload').columns(['site', 'rank', 'sort']).execute();
  await db.schema.createIndex('caseload_of_counsellor').on('caseload').columns(['counsellor', 'rank', 'sort']).execute();
  await secureRows(db, 'caseload', siteInScope);
}

async function createFigures(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('figures')
    .addColumn('case', text, (column) => column.primaryKey().references('cases.case'))
    .addColumn('site', text, (column) => column.notNull())
    .addColumn('head', text, (column) => column.notNull())
    .addColumn('projectionVersion', text, (column) => column.notNull())
    .addColumn('asOf', text, (column) => column.notNull())
    .addColumn('validUntil', text)
    .addColumn('frozenTo', text, (column) => column.notNull())
    .addColumn('stage', text, (column) => column.notNull())
    .addColumn('hasAgreement', 'integer', (column) => column.notNull())
    .addColumn('clock', text)
    .addColumn('dueOn', text)
    .addColumn('facts', text, (column) => column.notNull())
    .execute();
  await db.schema.createIndex('figures_of_programme').on('figures').columns(['site', 'stage', 'hasAgreement', 'clock', 'dueOn']).execute();
  await secureRows(db, 'figures', siteInScope);
}

/** The database itself refuses to change what is frozen, whoever asks. */
async function createFrozen(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('frozenFacts')
    .addColumn('halfYear', text, (column) => column.notNull())
    .addColumn('case', text, (column) => column.notNull().references('cases.case'))
    .addColumn('facts', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('frozenFacts_key', ['halfYear', 'case'])
    .execute();
  await sql`create function stay_as_it_is() returns trigger language plpgsql as $$
    begin raise exception 'frozen facts are never changed'; end $$`.execute(db);
  await sql`create trigger frozen_facts_stay before update on "frozenFacts" for each row execute function stay_as_it_is()`.execute(db);
}

/** After the cases: what was frozen of one is there where the case is. Figures are counted everywhere. */
export const secureFrozen = (db: Kysely<unknown>): Promise<void> => secureRows(db, 'frozenFacts', caseInScope('frozenFacts'));
