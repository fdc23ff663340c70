// The tables of the organisation, of accounts and of the access log on PostgreSQL. A step that was released never changes.
import type { Kysely } from 'kysely';
import { caseInScope, numbered, secureRows, text } from './columns.ts';

/** Changes are numbered in the order they come; a number is never used again. */
export async function createOrganisation(db: Kysely<unknown>): Promise<void> {
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
}

export async function createAccesses(db: Kysely<unknown>): Promise<void> {
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
  await secureRows(db, 'accesses', caseInScope('accesses'));
}

/** As the library of the sign-in reads and writes them; a test compares them with what it expects. */
export async function createAccounts(db: Kysely<unknown>): Promise<void> {
  await createUsers(db);
  await createSessions(db);
  await createCredentials(db);
  await createVerifications(db);
  await createSecondFactors(db);
  await db.schema
    .createTable('attempts')
    .addColumn('key', text, (column) => column.primaryKey())
    .addColumn('points', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('expire', 'bigint')
    .execute();
}

async function createUsers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('user')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('email', text, (column) => column.notNull().unique())
    .addColumn('emailVerified', 'boolean', (column) => column.notNull())
    .addColumn('image', text)
    .addColumn('twoFactorEnabled', 'boolean')
    .addColumn('createdAt', 'timestamptz', (column) => column.notNull())
    .addColumn('updatedAt', 'timestamptz', (column) => column.notNull())
    .execute();
}

async function createSessions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('session')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('userId', text, (column) => column.notNull().references('user.id').onDelete('cascade'))
    .addColumn('token', text, (column) => column.notNull().unique())
    .addColumn('expiresAt', 'timestamptz', (column) => column.notNull())
    .addColumn('ipAddress', text)
    .addColumn('userAgent', text)
    .addColumn('membership', text)
    .addColumn('seenAt', 'timestamptz')
    .addColumn('createdAt', 'timestamptz', (column) => column.notNull())
    .addColumn('updatedAt', 'timestamptz', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('sessions_of_user').on('session').column('userId').execute();
}

async function createCredentials(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('account')
    .addColumn('id', text, (column) => column.primaryKey())
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
    .addColumn('createdAt', 'timestamptz', (column) => column.notNull())
    .addColumn('updatedAt', 'timestamptz', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('accounts_of_user').on('account').column('userId').execute();
}

async function createVerifications(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('verification')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('identifier', text, (column) => column.notNull())
    .addColumn('value', text, (column) => column.notNull())
    .addColumn('expiresAt', 'timestamptz', (column) => column.notNull())
    .addColumn('createdAt', 'timestamptz', (column) => column.notNull())
    .addColumn('updatedAt', 'timestamptz', (column) => column.notNull())
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
