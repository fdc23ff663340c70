// What a reviewed text must fit before it is kept: asked on the screen before anything is sent, and again by the server.
import { isReadable } from '../../../machines/readable.ts';
import type { StandingReview } from '../../record/ports/review-store.ts';
import type { PassedOverBecause } from '../../record/ports/text-review.ts';
import { countsFor, sourceHash, wordsOfStandard } from './client-texts.ts';

export const reviewStates = ['reviewed', 'unreviewed', 'germanChanged'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** `german`: what the standard says today. */
export function reviewStateOf(review: Pick<StandingReview, 'text' | 'source'> | undefined, german: string): ReviewState {
  if (review === undefined || review.text === null) return 'unreviewed';
  return countsFor(review, german) ? 'reviewed' : 'germanChanged';
}

export type ReviewCounts = Readonly<Record<ReviewState, number>>;

/** `standing` of one language; what is left over from texts that are no longer there counts for nothing. */
export function reviewCounts(standard: string, standing: readonly StandingReview[]): ReviewCounts {
  const byKey = new Map(standing.map((review) => [review.key, review]));
  const counts = { reviewed: 0, unreviewed: 0, germanChanged: 0 };
  for (const [key, german] of Object.entries(wordsOfStandard(standard, 'de'))) counts[reviewStateOf(byKey.get(key), german)] += 1;
  return counts;
}

/** Line ends and tabs come with what is pasted. The narrow and the fixed blanks of French stay. */
export const tidied = (text: string): string =>
  text
    .replaceAll(/[\t\n\r ]+/gu, ' ')
    .trim()
    .normalize('NFC');

const placeholdersIn = (text: string): string => (text.match(/\{\w+\}/gu) ?? []).toSorted().join(' ');

/** As they stand in the German text; a translation holds each as often. */
export const placeholdersOf = (german: string): readonly string[] => [...new Set(german.match(/\{\w+\}/gu) ?? [])];

/**
 * Letters of other scripts, pictures and control characters, for which the sheet has no font (a sheet with one cannot be printed at all) or
 * which turn the words beside them round. Marks and joiners of Arabic script are none of these.
 */
const foreign =
  /[^\p{Script_Extensions=Latin}\p{Script=Cyrillic}\p{Script_Extensions=Arabic}\p{Script=Common}\p{Script=Inherited}]|\p{Cc}|\p{Cs}|\p{Co}|\p{Cn}|\p{Extended_Pictographic}|[\u202a-\u202e\u2066-\u2069\ufff9-\ufffc]/u;

/** Characters; the longest text of the standard has a fifth of it. */
export const longestText = 2000;

export type Proposed = { readonly key: string; readonly text: string | null; readonly source: string };

/** Null where nothing speaks against it; that somebody has written since only the store can say. */
export function reviewFault(standard: string, { key, text, source }: Proposed): Exclude<PassedOverBecause, 'writtenMeanwhile'> | null {
  const words = wordsOfStandard(standard, 'de');
  const german = Object.hasOwn(words, key) ? words[key] : undefined;
  if (german === undefined) return 'unknownText';
  // Taking back is always possible: nobody has to stand by words they no longer stand by.
  if (text === null) return null;
  if (source !== sourceHash(german)) return 'germanChanged';
  if (placeholdersIn(text) !== placeholdersIn(german)) return 'placeholders';
  if (text.length > longestText) return 'tooLong';
  return !isReadable(text) || foreign.test(text) ? 'characters' : null;
}
