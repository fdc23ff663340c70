// Accounts kept in memory: for tests.
import { memoryAdapter } from 'better-auth/adapters/memory';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Accounts } from '../accounts.ts';

/** As the library of the sign-in keeps them: rows by table. */
export type MemoryTables = Record<'user' | 'session' | 'account' | 'verification' | 'twoFactor', Record<string, unknown>[]>;

export const memoryTables = (): MemoryTables => ({ user: [], session: [], account: [], verification: [], twoFactor: [] });

export const memoryAccounts = (tables: MemoryTables): Accounts => ({
  database: memoryAdapter(tables),
  limiter: (limit) => new RateLimiterMemory(limit),
});
