// The texts of a language in the order of the paper, each with the German beside it and how it stands.
import { sourceTexts } from '../../../machines/standards/translations.ts';
import { sourceHash } from '../../export/translations/client-texts.ts';
import { reviewStateOf, type ReviewState } from '../../export/translations/review-rules.ts';
import type { TranslationReviews } from '../parts/api/views.ts';

type Review = TranslationReviews['reviews'][number];

export const textGroups = ['sentences', 'agency', 'domain', 'question', 'goal', 'measure', 'commitment'] as const;
export type TextGroup = (typeof textGroups)[number];

export type TextRow = {
  readonly key: string;
  readonly group: TextGroup;
  readonly german: string;
  readonly source: string;
  /** What a client reads now: the reviewed words, or the translation that came with the standard. */
  readonly words: string;
  readonly state: ReviewState;
  /** The review that stands, whether it still counts or not. */
  readonly review: (Review & { readonly text: string }) | null;
  /** The number of the last entry about the text, 0 where there is none. */
  readonly version: number;
};

const groupOf = (key: string): TextGroup => textGroups.find((group) => key.startsWith(`${group}.`)) ?? 'sentences';

const standing = (review: Review | undefined): TextRow['review'] =>
  review === undefined || review.text === null ? null : { ...review, text: review.text };

/** `translated`: the words that came with the standard. */
export function rowsOf(standard: string, translated: Readonly<Record<string, string>>, reviews: readonly Review[]): TextRow[] {
  const byKey = new Map(reviews.map((review) => [review.key, review]));
  return sourceTexts(standard).map(({ key, de: german }) => {
    const review = standing(byKey.get(key));
    const state = reviewStateOf(review ?? undefined, german);
    const words = state === 'reviewed' && review !== null ? review.text : (translated[key] ?? '');
    return { key, group: groupOf(key), german, source: sourceHash(german), words, state, review, version: byKey.get(key)?.version ?? 0 };
  });
}

/** Null: all of them. */
export type Shown = ReviewState | null;

/** `staying`: what somebody has done something about stays in its place until another choice is made. */
export const shownOf = (rows: readonly TextRow[], shown: Shown, staying: ReadonlySet<string>): readonly TextRow[] =>
  rows.filter(({ key, state }) => shown === null || state === shown || staying.has(key));

/** After this one, and once around from the beginning; the text itself last. Null where every text is reviewed. */
export function nextOpen(rows: readonly TextRow[], from: string | null): TextRow | null {
  const at = rows.findIndex(({ key }) => key === from);
  const round = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  return round.find(({ key, state }) => state !== 'reviewed' && key !== from) ?? null;
}
