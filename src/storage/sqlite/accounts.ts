// Accounts, sessions and counted attempts kept in the log database.
import { RateLimiterSQLite } from 'rate-limiter-flexible';
import type { Accounts } from '../accounts.ts';
import type { OpenDatabase } from './database.ts';
import type { LogTables } from '../sql/tables.ts';

export const sqliteAccounts = ({ db, sqlite }: OpenDatabase<LogTables>): Accounts => ({
  database: { db, type: 'sqlite' },
  limiter: (limit) =>
    new RateLimiterSQLite({ ...limit, storeClient: sqlite, storeType: 'better-sqlite3', tableName: 'attempts', tableCreated: true }),
});
