// How long a refused sign-in takes for an address that is known and for one that is not, and how long others wait while many sign in at once.
import { join } from 'node:path';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { newApp } from '../../server/app.ts';
import { newLog } from '../../server/parts/log.ts';
import type { SignInSettings } from '../../server/parts/sign-in-settings.ts';
import { newAccount } from '../../server/sign-in/people.ts';
import { setPassword } from '../../server/sign-in/set-password.ts';
import { newSignIn } from '../../server/sign-in/sign-in.ts';
import { openStorage } from '../../storage/open-storage.ts';
import { timed, type Contestant } from './measure.ts';

/** Sign-ins a round: few, so that whatever slows the machine slows both. And at once. */
const perRound = 3;
const atOnce = 40;

export type SignInBench = {
  /** In this order: an address nobody has, an address somebody has. */
  readonly contestants: readonly Contestant[];
  /** Milliseconds that other requests take while `atOnce` people sign in. */
  readonly othersMeanwhile: () => Promise<readonly number[]>;
  readonly close: () => Promise<void>;
};

export async function signInBench(folder: string): Promise<SignInBench> {
  const storage = await openStorage(join(folder, 'sign-in'));
  // Limits would end the measurement after eight attempts.
  const accounts = { ...storage.accounts, limiter: () => new RateLimiterMemory({ points: 1_000_000, duration: 1 }) };
  const parts = { ...storage, accounts };
  const settings: SignInSettings = {
    publicAddress: 'http://localhost',
    secrets: ['a-secret-for-the-bench-that-is-long-enough'],
    provider: null,
    leakedPasswords: null,
    now: Date.now,
  };
  const clock = { now: () => new Date(), today: () => '2026-11-29' };
  const signIn = newSignIn(settings, { ...parts, clock });
  const { request } = newApp({ storage: parts, clock, setDay: false, log: newLog('silent'), screen: null, mailer: null }, signIn);
  const person = await newAccount(signIn, { name: 'Jana Weber', email: 'known@example.org' });
  if (person !== null) await setPassword(signIn.auth, person, 'Wasserfall-blau-47', { alsoSecondFactor: false });

  const attempt = async (email: string): Promise<Response> =>
    request('/api/v1/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: 'a-password-that-is-wrong' }),
    });
  const attempts = (email: string) => async (): Promise<number> => {
    for (let count = 0; count < perRound; count += 1) if ((await attempt(email)).status !== 401) throw new Error('it was let in');
    return perRound;
  };

  return {
    contestants: [
      { name: 'sign-in, unknown address', run: () => timed(attempts('unknown@example.org')) },
      { name: 'sign-in, known address', run: () => timed(attempts('known@example.org')) },
    ],
    async othersMeanwhile() {
      let isOver = false;
      const all = Promise.all(Array.from({ length: atOnce }, () => attempt('known@example.org'))).finally(() => (isOver = true));
      const waits: number[] = [];
      while (!isOver) {
        const { ms } = await timed(async () => (await request('/readyz')).status);
        waits.push(ms);
        await new Promise<void>((resume) => setImmediate(resume));
      }
      await all;
      return waits;
    },
    close: storage.close,
  };
}
