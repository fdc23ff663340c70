// The tables of the organisation, of accounts and of the access log on PostgreSQL. A step that was released never changes.
import type { CreateTableBuilder, Kysely } from 'kysely';
import { caseInScope, numbered, secureRows, text } from './columns.ts';

export async function createAccess(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('organisation')
    .addColumn('number', numbered, (column) => column.primaryKey())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('entry', text)
    .addColumn('byRole', text)
    .addColumn('byId', text)
    .addColumn('at', text, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('accesses')
    .addColumn('number', numbered, (column) => column.primaryKey())
    .addColumn('case', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('role', text, (column) => column.notNull())
    .addColumn('person', text, (column) => column.notNull())
    .addColumn('emergency', text)
    .addColumn('reason', text)
    .addColumn('endsAt', text)
    .execute();
  await db.schema.createIndex('accesses_of_case').on('accesses').columns(['case', 'number']).execute();
  await db.schema.createIndex('accesses_that_end').on('accesses').columns(['endsAt', 'emergency']).execute();
  await createAccounts(db);
}

/** After the cases: who looked into one is seen where the case is. */
export const secureAccesses = (db: Kysely<unknown>): Promise<void> => secureRows(db, 'accesses', caseInScope('accesses'));

/** As the library of the sign-in reads and writes them; a test compares them with what it expects. */
async function createAccounts(db: Kysely<unknown>): Promise<void> {
  await dated(db.schema.createTable('user').addColumn('id', text, (column) => column.primaryKey()))
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('email', text, (column) => column.notNull().unique())
    .addColumn('emailVerified', 'boolean', (column) => column.notNull())
    .addColumn('image', text)
    .addColumn('twoFactorEnabled', 'boolean')
    .execute();
  await dated(db.schema.createTable('session').addColumn('id', text, (column) => column.primaryKey()))
    .addColumn('userId', text, (column) => column.notNull().references('user.id').onDelete('cascade'))
    .addColumn('token', text, (column) => column.notNull().unique())
    .addColumn('expiresAt', 'timestamptz', (column) => column.notNull())
    .addColumn('ipAddress', text)
    .addColumn('userAgent', text)
    .addColumn('membership', text)
    .addColumn('seenAt', 'timestamptz')
    .execute();
  await db.schema.createIndex('sessions_of_user').on('session').column('userId').execute();
  await createCredentials(db);
  await createSecondFactors(db);
  // As the library that counts them reads and writes them.
  await db.schema
    .createTable('attempts')
    .addColumn('key', text, (column) => column.primaryKey())
    .addColumn('points', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('expire', 'bigint')
    .execute();
}

async function createCredentials(db: Kysely<unknown>): Promise<void> {
  await dated(db.schema.createTable('account').addColumn('id', text, (column) => column.primaryKey()))
    .addColumn('accountId', text, (column) => column.notNull())
    .addColumn('providerId', text, (column) => column.notNull())
    .addColumn('issuer', text)
    .addColumn('userId', text, (column) => column.notNull().references('user.id').onDelete('cascade'))
    .addColumn('accessToken', text)
    .addColumn('refreshToken', text)
    .addColumn('idToken', text)
    .addColumn('accessTokenExpiresAt', 'timestamptz')
    .addColumn('refreshTokenExpiresAt', 'timestamptz')
    .addColumn('scope', text)
    .addColumn('password', text)
    .execute();
  await db.schema.createIndex('accounts_of_user').on('account').column('userId').execute();
  await dated(db.schema.createTable('verification').addColumn('id', text, (column) => column.primaryKey()))
    .addColumn('identifier', text, (column) => column.notNull())
    .addColumn('value', text, (column) => column.notNull())
    .addColumn('expiresAt', 'timestamptz', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('verifications_by_identifier').on('verification').column('identifier').execute();
}

async function createSecondFactors(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('twoFactor')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('secret', text, (column) => column.notNull())
    .addColumn('backupCodes', text, (column) => column.notNull())
    .addColumn('userId', text, (column) => column.notNull().references('user.id').onDelete('cascade'))
    .addColumn('verified', 'boolean')
    .addColumn('failedVerificationCount', 'integer')
    .addColumn('lockedUntil', 'timestamptz')
    .execute();
  await db.schema.createIndex('second_factors_of_user').on('twoFactor').column('userId').execute();
}

const dated = (table: CreateTableBuilder<string, string>): CreateTableBuilder<string, string> =>
  table
    .addColumn('createdAt', 'timestamptz', (column) => column.notNull())
    .addColumn('updatedAt', 'timestamptz', (column) => column.notNull());
