// The port to the reviews of translations. Entries are only ever added, so that it can always be read who stood by which words, and when.
import type { ReviewedLanguage, TextReview } from './text-review.ts';

/** `text` is null where a review is taken back: what stood before it stands again. */
export type ReviewEntry = Omit<TextReview, 'text'> & { readonly text: string | null };

/** Optimistic concurrency: `after` is the number of the last entry about the same text its writer has seen, 0 where there was none. */
export type NewReview = ReviewEntry & { readonly after: number };

export type KeptReview = ReviewEntry & { readonly number: number };

/** How one text stands: the review that counts, `text` null where none is left, and the number of the last entry about it. */
export type StandingReview = ReviewEntry & { readonly version: number };

export interface ReviewStore {
  /** In one go. Says of each, in order, whether it was added: one about whose text somebody has written since `after` is not. */
  add(reviews: readonly NewReview[]): Promise<boolean[]>;

  /** Every entry of a standard, in one language or in all, in the order they were added. */
  list(standard: string, language?: ReviewedLanguage): Promise<KeptReview[]>;
}

export function standingOf(entries: readonly KeptReview[]): StandingReview[] {
  const texts = new Map<string, { readonly counting: KeptReview[]; last: KeptReview }>();
  for (const entry of entries) {
    const name = `${entry.language} ${entry.key}`;
    const known = texts.get(name) ?? { counting: [], last: entry };
    known.last = entry;
    if (entry.text === null) known.counting.pop();
    else known.counting.push(entry);
    texts.set(name, known);
  }
  return [...texts.values()].map(({ counting, last }) => {
    const { number: _, ...standing } = counting.at(-1) ?? last;
    return { ...standing, version: last.number };
  });
}

/** Those that stand, as whoever builds a text reads them. */
export const reviewsIn = (standing: readonly StandingReview[]): TextReview[] =>
  standing.flatMap(({ text, version: _, ...review }) => (text === null ? [] : [{ ...review, text }]));
