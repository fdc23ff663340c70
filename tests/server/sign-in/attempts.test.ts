// How often somebody may try: what is counted together, what is forgotten, and what takes nothing from others.
import { beforeEach, describe, expect, test } from 'vitest';
import { newAttempts, type Attempts } from '../../../src/server/sign-in/attempts.ts';
import { knownBrowsers } from '../../../src/server/sign-in/known-browsers.ts';
import { memoryAccounts, memoryTables } from '../../../src/storage/memory/accounts.ts';

let attempts: Attempts;
beforeEach(() => {
  attempts = newAttempts(memoryAccounts(memoryTables()), 'a secret');
});

const here = { email: 'weber@example.org', address: '192.0.2.1', isKnownBrowser: false };

/** How many of them in a row may go on. */
async function allowed(many: number, begin: (index: number) => Promise<number | null>): Promise<number> {
  let count = 0;
  for (let index = 0; index < many; index += 1) if ((await begin(index)) === null) count += 1;
  return count;
}
const addressOf = (index: number): string => `198.51.100.${index}`;

test.each<[string, number, (index: number) => Parameters<Attempts['begin']>[0]]>([
  ['one account from one address', 8, () => here],
  ['one account, however it is written', 8, (index) => (index % 2 === 0 ? here : { ...here, email: 'WEBER@example.org' })],
  ['one account from everywhere', 40, (index) => ({ ...here, address: addressOf(index) })],
  [
    'one account from everywhere, however it is written',
    40,
    (index) => ({ ...here, email: index % 2 === 0 ? 'A@b.de' : 'a@B.de', address: addressOf(index) }),
  ],
  ['one account from everywhere, in browsers that know it', 200, (index) => ({ ...here, address: addressOf(index), isKnownBrowser: true })],
  ['all accounts from one address', 150, (index) => ({ ...here, email: `${index}@example.org` })],
  [
    'all accounts from one address, in browsers that know them',
    150,
    (index) => ({ ...here, email: `${index}@example.org`, isKnownBrowser: true }),
  ],
])('%s: %i', async (_, most, who) => {
  expect(await allowed(200, (index) => attempts.begin(who(index)))).toBe(most);
});

test('whoever waits is told how long, in whole seconds up to a quarter of an hour', async () => {
  await allowed(8, () => attempts.begin(here));
  const seconds = await attempts.begin(here);
  expect([Number.isInteger(seconds), (seconds ?? 0) > 800, (seconds ?? 0) <= 900]).toEqual([true, true, true]);
});

test('whoever waits already takes nothing from those who share the account or the address', async () => {
  await allowed(300, () => attempts.begin(here));
  expect(await allowed(50, (index) => attempts.begin({ ...here, address: addressOf(index) }))).toBe(32);
  expect(await allowed(200, (index) => attempts.begin({ ...here, email: `${index}@example.org` }))).toBe(142);
});

test('the right password forgets what was wrong before in this place, and does not count for the address', async () => {
  expect(await allowed(7, () => attempts.begin(here))).toBe(7);
  expect(await attempts.begin(here)).toBeNull();
  await attempts.succeed({ ...here, email: 'Weber@Example.org' });
  expect(await allowed(20, () => attempts.begin(here))).toBe(8);
  for (let count = 0; count < 200; count += 1) {
    const who = { email: `${count}@example.org`, address: '192.0.2.9', isKnownBrowser: false };
    expect(await attempts.begin(who)).toBeNull();
    await attempts.succeed(who);
  }
});

test('a code counts once for one person, and to look takes nothing', async () => {
  expect([await attempts.isSpent('p-1', '123456'), await attempts.isSpent('p-1', '123456')]).toEqual([false, false]);
  expect([await attempts.spend('p-1', '123456'), await attempts.spend('p-1', '123456')]).toEqual([true, false]);
  const others = [attempts.isSpent('p-1', '123456'), attempts.isSpent('p-1', '123457'), attempts.isSpent('p-2', '123456')];
  expect(await Promise.all(others)).toEqual([true, false, false]);
  // Not told apart by where the one ends and the other begins.
  expect(await attempts.isSpent('p-11', '23456')).toBe(false);
});

test('inside a session eight proofs, until one succeeds; of others each has their own', async () => {
  expect(await allowed(20, () => attempts.beginProof('p-1'))).toBe(8);
  expect(await attempts.beginProof('p-2')).toBeNull();
  await attempts.succeedProof('p-2');
  expect(await attempts.beginProof('p-1')).toBeGreaterThan(0);
  await attempts.succeedProof('p-1');
  expect(await allowed(20, () => attempts.beginProof('p-1'))).toBe(8);
});

test('thirty links from one address', async () => {
  expect(await allowed(40, () => attempts.beginLink('192.0.2.1'))).toBe(30);
  expect(await attempts.beginLink('192.0.2.2')).toBeNull();
});

test('what is counted is kept under keyed hashes: neither an address nor a code is read from it', async () => {
  const keys: string[] = [];
  const accounts = memoryAccounts(memoryTables());
  const seen = {
    ...accounts,
    limiter: (...given: Parameters<typeof accounts.limiter>) => {
      const limiter = accounts.limiter(...given);
      const consume = limiter.consume.bind(limiter);
      limiter.consume = (key, ...more) => consume((keys.push(String(key)), key), ...more);
      return limiter;
    },
  };
  const keysUnder = async (secret: string) => {
    keys.length = 0;
    const counted = newAttempts(seen, secret);
    await counted.begin(here);
    await counted.spend('p-1', '123456');
    return [...keys];
  };
  const [one, other] = [await keysUnder('a secret'), await keysUnder('another')];
  expect([...one, ...other].filter((key) => !/^[\w-]{43}$/u.test(key))).toEqual([]);
  expect(new Set([...one, ...other]).size).toBe(8);
});

test('a database that does not answer is no attempt too many', async () => {
  const broken = memoryAccounts(memoryTables());
  const failing = newAttempts(
    { ...broken, limiter: (limit) => Object.assign(broken.limiter(limit), { consume: () => Promise.reject(new Error('gone')) }) },
    'x',
  );
  await expect(failing.begin(here)).rejects.toThrow('gone');
});

describe('a browser in which somebody has signed in', () => {
  const known = knownBrowsers('a secret', 'https://etappe.example');
  const cookieOf = (browsers: typeof known, email: string) => browsers.cookieFor(email).split(';')[0] ?? '';
  const isKnown = (cookie: string | null, email = here.email) => known.isKnown(new Headers(cookie === null ? {} : { cookie }), email);

  test('is known by its cookie for this address, however it is written, and for no other', () => {
    const cookie = cookieOf(known, 'Weber@example.org');
    expect([
      isKnown(cookie),
      isKnown(`a=b; ${cookie}`),
      isKnown(cookie, 'WEBER@EXAMPLE.ORG'),
      isKnown(cookie, 'other@example.org'),
    ]).toEqual([true, true, true, false]);
  });

  test.each([
    ['none', null],
    ['an empty one', '__Host-etappe.known='],
    ['one that was cut', cookieOf(known, here.email).slice(0, -1)],
    ['one that was changed', `${cookieOf(known, here.email).slice(0, -2)}..`],
    ['one under another secret', cookieOf(knownBrowsers('another', 'https://etappe.example'), here.email)],
    ['one of another name', cookieOf(knownBrowsers('a secret', 'http://localhost'), here.email)],
  ])('is not by %s', (_, cookie) => expect(isKnown(cookie)).toBe(false));

  test.each([
    ['https://etappe.example', '__Host-etappe.known', '; Secure'],
    ['http://localhost', 'etappe.known', ''],
  ])('keeps it for half a year, for no script and no other host: %s', (address, name, secure) => {
    expect(knownBrowsers('a secret', address).cookieFor(here.email)).toMatch(
      new RegExp(`^${name}=[\\w-]{43}; Max-Age=15552000; Path=/; HttpOnly${secure}; SameSite=Strict$`, 'u'),
    );
  });
});
