// How often somebody may ask for a calendar feed that does not exist: who does is guessing at addresses, or has one that was revoked.
import { createHmac } from 'node:crypto';
import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { KeyRing } from '../../record/seal/keys.ts';
import type { Accounts } from '../../storage/accounts.ts';

/** Seconds. A calendar that was set up with an address of yesterday asks a few times an hour. */
const quarter = 900;
const limits = {
  feedGuess: { keyPrefix: 'feedGuess', points: 20, duration: quarter },
  feedGuesses: { keyPrefix: 'feedGuesses', points: 300, duration: quarter },
} as const;

const everybody = 'all';

export type FeedGuesses = {
  /** Seconds to wait before anything is looked up for this address; null for whoever may ask. */
  readonly rest: (address: string) => Promise<number | null>;
  /** It was none. */
  readonly count: (address: string) => Promise<void>;
};

/** Addresses are kept as keyed hashes only. */
export function feedGuesses({ limiter }: Accounts, [{ key }]: KeyRing): FeedGuesses {
  const [one, all] = [limiter(limits.feedGuess), limiter(limits.feedGuesses)];
  const keyOf = (address: string) => createHmac('sha256', key).update('etappe.feedGuess/1\n').update(address).digest('base64url');
  return {
    async rest(address) {
      const own = await one.get(keyOf(address));
      // Whoever has never been wrong is answered whatever others do.
      if (own === null || own.consumedPoints === 0) return null;
      if (own.consumedPoints >= limits.feedGuess.points) return secondsOf(own);
      const total = await all.get(everybody);
      return total !== null && total.consumedPoints >= limits.feedGuesses.points ? secondsOf(total) : null;
    },
    async count(address) {
      await consumed(one, keyOf(address));
      await consumed(all, everybody);
    },
  };
}

const secondsOf = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1000));

/** One too many at the same moment is counted as well. */
const consumed = (limiter: RateLimiterAbstract, key: string): Promise<unknown> =>
  limiter.consume(key).catch((refused: unknown) => {
    if (!(refused instanceof RateLimiterRes)) throw refused;
  });
