// Backup codes: made so that they can be read off paper and typed by anybody.
import { randomInt } from 'node:crypto';

/** None of them is taken for another: without 0, O and Q, 1, I and L, 2 and Z, 5 and S, G, 8 and B, U and V. */
const letters = '34679ACDEFHJKMNPRTWXY';
const groups = { count: 3, size: 4 } as const;
const amount = 10;
const length = groups.count * groups.size;

const inGroups = (code: string): string => code.match(new RegExp(`.{${groups.size}}`, 'gu'))?.join('-') ?? code;

const newCode = (): string => inGroups(Array.from({ length }, () => letters[randomInt(letters.length)]).join(''));

/** Ten codes as `3ACD-4EFH-6HJK`: twelve of 21 letters are 52 bits, far above the 20 that ASVS 5.0 asks for (6.5.4). */
export const newBackupCodes = (): string[] => Array.from({ length: amount }, newCode);

const shape = new RegExp(`^[${letters}]{${length}}$`, 'u');

/** How the code was kept, however it was typed: case, blanks and dashes make no difference. What is no such code comes back as it is. */
export function backupCodeIn(typed: string): string {
  const plain = typed.replaceAll(/[\s\p{Pd}]/gu, '').toUpperCase();
  return shape.test(plain) ? inGroups(plain) : typed;
}
