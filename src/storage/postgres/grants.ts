// What the application's role may do with each table. Nobody else but the owner may do anything.
import { sql, type Kysely } from 'kysely';
import { StartRefused } from '../../record/ports/start-refused.ts';
import type { AccountTables, KeyTables, LogTables } from '../sql/tables.ts';

type Grants<Tables> = Readonly<Record<keyof Tables & string, readonly Right[]>>;
type Right = 'insert' | 'update' | 'delete';

const everything = ['insert', 'update', 'delete'] as const;

/** Besides reading, which it may everywhere. Entries stay as they were written: they may be added, and that is all. */
export const logGrants: Grants<LogTables & AccountTables> = {
  cases: ['insert'],
  heads: ['insert', 'update'],
  entries: ['insert'],
  // Words that are forgotten are written over.
  words: ['insert', 'update'],
  drafts: everything,
  receipts: ['insert', 'delete'],
  caseload: everything,
  figures: everything,
  frozenFacts: ['insert'],
  outbox: everything,
  feeds: everything,
  settings: everything,
  textReviews: ['insert'],
  directory: ['insert'],
  organisation: ['insert'],
  // Reasons in words are forgotten with the words of a case.
  accesses: ['insert', 'update'],
  user: everything,
  session: everything,
  account: everything,
  verification: everything,
  twoFactor: everything,
  attempts: everything,
};

export const keyGrants: Grants<KeyTables> = { keys: ['insert', 'update'] };

/** Takes back everything first, so that what is listed here is all there is. */
export async function grantTo<Tables>(db: Kysely<Tables>, role: string, grants: Grants<Tables>): Promise<void> {
  const { rows } = await sql`select from pg_roles where rolname = ${role}`.execute(db);
  if (rows.length === 0)
    throw new StartRefused('databaseNotSetUp', `There is no role ${role}. Create it: create role ${role} login password '…';`);
  await db.transaction().execute(async (trx) => {
    // Two that set up at once would change the same rights.
    await sql`select pg_advisory_xact_lock(hashtext('etappe grants'))`.execute(trx);
    await sql`revoke all on all tables in schema ${schema} from public, ${sql.id(role)}`.execute(trx);
    await sql`grant select on kysely_migration to ${sql.id(role)}`.execute(trx);
    for (const [table, rights] of Object.entries<readonly Right[]>(grants))
      await sql`grant ${sql.raw(['select', ...rights].join(', '))} on ${sql.table(table)} to ${sql.id(role)}`.execute(trx);
  });
}

const schema = sql.id('public');
