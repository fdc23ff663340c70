// Accounts, sessions and counted attempts kept in the log database.
import { CompiledQuery, type Kysely } from 'kysely';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { Accounts } from '../accounts.ts';
import type { LogTables } from '../sql/tables.ts';

type Query = { readonly text: string; readonly values: readonly unknown[] };

export const postgresAccounts = (db: Kysely<LogTables>): Accounts => ({
  database: { db, type: 'postgres' },
  limiter: (limit) => {
    // The library counts over the same connections as everything else, and asks for no more of them than this.
    const query = async ({ text, values }: Query) => {
      const { rows, numAffectedRows } = await db.executeQuery(CompiledQuery.raw(text, [...values]));
      return { rows, rowCount: Number(numAffectedRows ?? rows.length) };
    };
    return new RateLimiterPostgres({ ...limit, storeClient: { query }, storeType: 'client', tableName: 'attempts', tableCreated: true });
  },
});
