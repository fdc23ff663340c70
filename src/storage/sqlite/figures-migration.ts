// The tables of the facts figures are counted from. A step that was released never changes.
import { sql, type Kysely } from 'kysely';

export async function createFigures(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('figures')
    .addColumn('case', 'text', (column) => column.primaryKey().references('cases.case'))
    .addColumn('site', 'text', (column) => column.notNull())
    .addColumn('head', 'text', (column) => column.notNull())
    .addColumn('projectionVersion', 'text', (column) => column.notNull())
    .addColumn('asOf', 'text', (column) => column.notNull())
    .addColumn('validUntil', 'text')
    .addColumn('frozenTo', 'text', (column) => column.notNull())
    .addColumn('stage', 'text', (column) => column.notNull())
    .addColumn('hasAgreement', 'integer', (column) => column.notNull())
    .addColumn('clock', 'text')
    .addColumn('dueOn', 'text')
    .addColumn('facts', 'text', (column) => column.notNull())
    .execute();
  // A covering index: the programme is counted from it, and the facts beside it are not even read.
  await db.schema.createIndex('figures_of_programme').on('figures').columns(['site', 'stage', 'hasAgreement', 'clock', 'dueOn']).execute();
  await createFrozen(db);
}

/** The database itself refuses to change what is frozen, whoever asks. */
async function createFrozen(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('frozenFacts')
    .addColumn('halfYear', 'text', (column) => column.notNull())
    .addColumn('case', 'text', (column) => column.notNull().references('cases.case'))
    .addColumn('facts', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('frozenFacts_key', ['halfYear', 'case'])
    .execute();
  await sql`create trigger frozen_facts_stay before update on frozenFacts begin select raise(abort, 'frozen facts are never changed'); end`.execute(
    db,
  );
}
