// How often somebody may try. Soft: whoever has tried too often waits some minutes, and nobody is ever locked out for good.
import { createHmac } from 'node:crypto';
import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Accounts, Limit } from '../../storage/accounts.ts';

/** Seconds. */
const quarter = 900;

/**
 * `pair`: one account from one address. `account`: one account from everywhere, asked only of browsers that have never signed in to it, so that
 * nobody can keep its owner out. `address`: one address for all accounts; a whole centre may sit behind one.
 */
const limits = {
  pair: { keyPrefix: 'pair', points: 8, duration: quarter },
  account: { keyPrefix: 'account', points: 40, duration: quarter },
  address: { keyPrefix: 'address', points: 150, duration: quarter },
  // A code counts once (RFC 6238, 5.2). Longer than the library takes one for.
  spentCode: { keyPrefix: 'spent', points: 1, duration: 120 },
  // Inside a session: a password or a code that is asked for once more.
  proof: { keyPrefix: 'proof', points: 8, duration: quarter },
  link: { keyPrefix: 'link', points: 30, duration: quarter },
} as const satisfies Record<string, Limit>;

export type Who = { readonly email: string; readonly address: string; readonly isKnownBrowser: boolean };

export type Attempts = {
  /** Counts one. Answers with the seconds to wait where it is one too many; null where it may go on. */
  readonly begin: (who: Who) => Promise<number | null>;
  /** It was the right password: what was counted against this pair is forgotten. */
  readonly succeed: (who: Who) => Promise<void>;
  readonly isSpent: (person: string, code: string) => Promise<boolean>;
  /** False when this code was used before. */
  readonly spend: (person: string, code: string) => Promise<boolean>;
  readonly beginProof: (person: string) => Promise<number | null>;
  readonly succeedProof: (person: string) => Promise<void>;
  readonly beginLink: (address: string) => Promise<number | null>;
};

/** `secret`: addresses and codes are kept as keyed hashes only, so that whoever reads the table learns neither. */
export function newAttempts({ limiter }: Accounts, secret: string): Attempts {
  const by = {
    pair: limiter(limits.pair),
    account: limiter(limits.account),
    address: limiter(limits.address),
    spentCode: limiter(limits.spentCode),
    proof: limiter(limits.proof),
    link: limiter(limits.link),
  };
  const keyOf = (...parts: readonly string[]): string => createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url');
  const pairOf = ({ email, address }: Who): string => keyOf(email.toLowerCase(), address);

  return {
    async begin(who) {
      // One after the other: whoever waits already takes nothing from those who share an address or an account with them.
      const own = await count(by.pair, pairOf(who));
      if (own !== null) return own;
      const shared = who.isKnownBrowser ? null : await count(by.account, keyOf(who.email.toLowerCase()));
      return shared ?? (await count(by.address, keyOf(who.address)));
    },
    async succeed(who) {
      await by.pair.delete(pairOf(who));
      await by.address.reward(keyOf(who.address), 1);
    },
    isSpent: async (person, code) => (await by.spentCode.get(keyOf(person, code))) !== null,
    spend: async (person, code) => (await count(by.spentCode, keyOf(person, code))) === null,
    beginProof: (person) => count(by.proof, keyOf(person)),
    succeedProof: async (person) => void (await by.proof.delete(keyOf(person))),
    beginLink: (address) => count(by.link, keyOf(address)),
  };
}

async function count(limiter: RateLimiterAbstract, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}
