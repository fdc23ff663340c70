// Where accounts, sessions and counted attempts are kept. Shared by all processes of an installation, as everything else is.
import type { BetterAuthOptions } from 'better-auth';
import type { IRateLimiterOptions, RateLimiterAbstract } from 'rate-limiter-flexible';

/** How much may happen under one key: `points` times in `duration` seconds. */
export type Limit = Required<Pick<IRateLimiterOptions, 'keyPrefix' | 'points' | 'duration'>>;

export type Accounts = {
  /** As the library of the sign-in takes it. */
  readonly database: NonNullable<BetterAuthOptions['database']>;
  readonly limiter: (limit: Limit) => RateLimiterAbstract;
};
