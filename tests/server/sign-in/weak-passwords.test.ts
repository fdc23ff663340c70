// Which passwords are refused: those that are easily guessed, that are about whoever chooses them, and that have leaked elsewhere.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isLeaked } from '../../../src/server/sign-in/leaked-passwords.ts';
import { weaknessOf } from '../../../src/server/sign-in/weak-password.ts';

const folder = mkdtempSync(join(tmpdir(), 'etappe-leaked-'));
afterAll(() => rmSync(folder, { recursive: true }));
const me = ['Deniz Yılmaz', 'd.yilmaz@caritas-wiesbaden.example'];

test.each(['passwort1234', '123456789012', 'qwertzuiop12', 'aaaaaaaaaaaaaaaa', 'Willkommen1234'])(
  '%s is easily guessed',
  async (password) => expect(await weaknessOf(password, me, null)).toBe('passwordGuessable'),
);

test.each(['deniz-yilmaz', 'Yılmaz1985!', 'd.yilmaz-caritas', 'Deniz Yılmaz caritas'])('%s is the name or the address', async (password) =>
  expect(await weaknessOf(password, me, null)).toBe('passwordAboutYou'),
);

test.each(['Wasserfall-blau-47', 'drei Enten auf dem Dach', 'Δέκα χρυσά μήλα', 'x7#kkLq92!!abz'])('%s is not', async (password) =>
  expect(await weaknessOf(password, me, null)).toBeNull(),
);

/** As it is offered for download: sums in order, how often behind a colon, with either end of a line. */
test.each(['\n', '\r\n'])('every password of a list of leaked ones is found in it, and none besides (%j)', async (end) => {
  const leaked = Array.from({ length: 700 }, (_, index) => `Wasserfall-${index}-rot-${index * 7}`);
  const sum = (password: string): string => createHash('sha1').update(password).digest('hex').toUpperCase();
  for (const count of [1, 2, 3, 699, 700]) {
    const lines = leaked
      .slice(0, count)
      .map(sum)
      .toSorted((a, b) => (a < b ? -1 : 1))
      .map((one, index) => `${one}:${(index * 7919) % 100_000}`);
    const path = join(folder, 'leaked.txt');
    writeFileSync(path, lines.join(end) + (count % 2 === 0 ? '' : end));
    const found = await Promise.all(leaked.map((password) => isLeaked(password, path)));
    expect(found).toEqual(leaked.map((_, index) => index < count));
  }
});

test('a leaked password is refused, however hard it would be to guess', async () => {
  const path = join(folder, 'one.txt');
  writeFileSync(path, createHash('sha1').update('Wasserfall-blau-47').digest('hex').toUpperCase());
  expect(await weaknessOf('Wasserfall-blau-47', me, path)).toBe('passwordKnown');
  expect(await weaknessOf('Wasserfall-grau-48', me, path)).toBeNull();
});
