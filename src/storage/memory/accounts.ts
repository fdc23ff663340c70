// Accounts kept in memory: for tests.
import { memoryAdapter } from 'better-auth/adapters/memory';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Accounts } from '../accounts.ts';

export const memoryAccounts = (): Accounts => ({
  database: memoryAdapter({ user: [], session: [], account: [], verification: [], twoFactor: [] }),
  limiter: (limit) => new RateLimiterMemory(limit),
});
