// Whether a password is about its owner, easily guessed or known from leaks. Asked offline: no password and no part of its hash leaves the house.
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { foldedTogether, foldedWords } from '../../language/fold-text.ts';
import { isLeaked } from './leaked-passwords.ts';
import { sites } from '../../../machines/sites.ts';

const words = ['etappe', 'beratung', 'migration', 'integration', 'passwort', 'willkommen', ...sites.map(({ name }) => name)];

let loading: Promise<ZxcvbnFactory> | null = null;

/** Loaded with the first password that is chosen: its word lists take a seventh of a second, which no start has to wait for. */
async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [core, { adjacencyGraphs, dictionary }] = await Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]);
  return new core.ZxcvbnFactory({
    dictionary: { ...dictionary, ours: words.map((word) => word.toLowerCase()) },
    graphs: adjacencyGraphs,
  });
}

/** Of 4. 3: safely unguessable, moderate protection from an offline attack on a slow hash (10^8 to 10^10 guesses). */
const least = 3;

/** Estimating takes longer with every character; what comes after these no longer makes a password weak. */
const looksAt = 100;

/** As the answer names it. */
export type Weakness = 'passwordAboutYou' | 'passwordGuessable' | 'passwordKnown';

/**
 * `about`: the name and the address of whoever will use it. `leaked`: a file of the SHA-1 sums of leaked passwords in order, a line each, as
 * Have I Been Pwned offers it for download; null where the installation has none.
 */
export async function weaknessOf(password: string, about: readonly string[], leaked: string | null): Promise<Weakness | null> {
  if (isAboutOneself(password, about)) return 'passwordAboutYou';
  if (leaked !== null && (await isLeaked(password, leaked))) return 'passwordKnown';
  const { score } = (await (loading ??= loadEstimator())).check(password.slice(0, looksAt));
  return score < least ? 'passwordGuessable' : null;
}

/** Letters and digits that must be left once one's own name and address are taken out. */
const leftAtLeast = 6;

/** Whoever tries passwords of somebody tries their name first, with a year behind it. */
function isAboutOneself(password: string, about: readonly string[]): boolean {
  const own = about.flatMap((text) => foldedWords(text.replaceAll(/[@._-]/gu, ' '))).filter(({ length }) => length >= 3);
  const rest = own.reduce((text, word) => text.replaceAll(word, ''), foldedTogether(password));
  return rest.length < leftAtLeast;
}
