// Accounts, sessions and counted attempts kept in the log database, for all processes of an installation.
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { Accounts } from '../accounts.ts';
import type { LogTables } from '../sql/tables.ts';
import type { OpenDatabase } from './database.ts';

export const postgresAccounts = ({ db, pool }: Pick<OpenDatabase<LogTables>, 'db' | 'pool'>): Accounts => ({
  database: { db, type: 'postgres' },
  limiter: (limit) =>
    new RateLimiterPostgres({ ...limit, storeClient: pool, storeType: 'pool', tableName: 'attempts', tableCreated: true }),
});
