// Whether a password is known from leaks or easily guessed. Asked offline: no password and no part of its hash leaves the house.
import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { foldedTogether, foldedWords } from '../../language/fold-text.ts';
import { sites } from '../../../machines/sites.ts';

const words = ['etappe', 'beratung', 'migration', 'integration', 'passwort', 'willkommen', ...sites.map(({ name }) => name)];
const estimator = new ZxcvbnFactory({
  dictionary: { ...dictionary, ours: words.map((word) => word.toLowerCase()) },
  graphs: adjacencyGraphs,
});

/** Of 4. 3: safely unguessable, moderate protection from an offline attack on a slow hash (10^8 to 10^10 guesses). */
const least = 3;

/** Estimating takes longer with every character; what comes after these no longer makes a password weak. */
const looksAt = 100;

/**
 * `about`: the name and the address of whoever will use it. `leaked`: a file of the SHA-1 sums of leaked passwords in order, a line each, as
 * Have I Been Pwned offers it for download; null where the installation has none.
 */
export async function isWeak(password: string, about: readonly string[], leaked: string | null): Promise<boolean> {
  const { score } = estimator.check(password.slice(0, looksAt));
  return score < least || isAboutOneself(password, about) || (leaked !== null && (await isLeaked(password, leaked)));
}

/** Letters and digits that must be left once one's own name and address are taken out. */
const leftAtLeast = 6;

/** Whoever tries passwords of somebody tries their name first, with a year behind it. */
function isAboutOneself(password: string, about: readonly string[]): boolean {
  const own = about.flatMap((text) => foldedWords(text.replaceAll(/[@._-]/gu, ' '))).filter(({ length }) => length >= 3);
  const rest = own.reduce((text, word) => text.replaceAll(word, ''), foldedTogether(password));
  return rest.length < leftAtLeast;
}

async function isLeaked(password: string, path: string): Promise<boolean> {
  const sum = createHash('sha1').update(password).digest('hex').toUpperCase();
  const file = await open(path);
  try {
    return await holds(file, sum);
  } finally {
    await file.close();
  }
}

/** Longer than any line: 40 characters of the sum, a colon, how often. */
const window = 128;

/** Binary search over bytes: the file is 40 GB, and one password needs about 35 short reads. */
async function holds(file: FileHandle, sum: string): Promise<boolean> {
  let low = 0;
  let high = (await file.stat()).size;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const { start, line } = await lineFrom(file, middle);
    if (line === null || start >= high) high = middle;
    else if (line.startsWith(sum)) return true;
    else if (line < sum) low = start + line.length + 1;
    else high = middle;
  }
  return (await lineFrom(file, low)).line?.startsWith(sum) ?? false;
}

/** The first line that begins at `from` or after it; null behind the last one. */
async function lineFrom(file: FileHandle, from: number): Promise<{ readonly start: number; readonly line: string | null }> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(2 * window), 0, 2 * window, Math.max(0, from - 1));
  const text = buffer.toString('latin1', 0, bytesRead);
  const begin = from === 0 ? 0 : text.indexOf('\n') + 1;
  if (begin === 0 && from > 0) return { start: from, line: null };
  const [line = ''] = text.slice(begin).split('\n');
  return line === '' ? { start: from, line: null } : { start: Math.max(0, from - 1) + begin, line };
}
