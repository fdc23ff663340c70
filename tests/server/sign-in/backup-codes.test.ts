// Backup codes: read off paper, typed in any way, and taken.
import { expect, test } from 'vitest';
import { backupCodeIn, newBackupCodes } from '../../../src/server/sign-in/backup-codes.ts';

const many = Array.from({ length: 200 }, newBackupCodes);

test('there are ten of them, each unlike the others, in three groups of four', () => {
  for (const codes of many) expect([codes.length, new Set(codes).size]).toEqual([10, 10]);
  for (const code of many.flat()) expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/u);
});

test('no letter of them is taken for another', () => {
  const used = new Set(many.flat().join('').replaceAll('-', '').split(''));
  for (const alike of ['0OQ', '1IL', '2Z', '5S', '6G', '8B', 'UV'])
    expect(alike.split('').filter((letter) => used.has(letter)).length, alike).toBeLessThanOrEqual(1);
  expect(used.size).toBeGreaterThanOrEqual(20);
});

test('capital or small, with blanks, with any dash or with none: it is the same code', () => {
  const [code = ''] = newBackupCodes();
  const plain = code.replaceAll('-', '');
  const ways = [
    code,
    code.toLowerCase(),
    plain,
    plain.toLowerCase(),
    code.replaceAll('-', ' '),
    ` ${plain.slice(0, 6)} – ${plain.slice(6)} `,
  ];
  expect(ways.map(backupCodeIn)).toEqual(ways.map(() => code));
});

test('codes that were given before, which tell capital from small letters, stay as they were typed', () => {
  expect(backupCodeIn('aB3xY-9kLmQ')).toBe('aB3xY-9kLmQ');
});

test('what is longer than a code is none', () => {
  const [code = ''] = newBackupCodes();
  for (const typed of [`${code}A`, `A${code}`, `${code}\n${code}`]) expect(backupCodeIn(typed)).toBe(typed);
});
