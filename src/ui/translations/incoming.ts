// A translation file that came back: what of it can be kept, what is there already, and what is passed over and why.
import type { PassedOverBecause, ReviewedLanguage } from '../../record/ports/text-review.ts';
import { reviewFault } from '../../export/translations/review-rules.ts';
import { filledIn, readTranslation } from '../../export/translations/translation-file.ts';
import type { SentReview } from '../parts/api/reviews.ts';
import type { TextRow } from './rows.ts';

export type Passed = { readonly key: string; readonly german: string; readonly because: PassedOverBecause };

export type Incoming =
  | { readonly code: 'unreadable' | 'otherStandard' }
  | { readonly code: 'otherLanguage'; readonly language: string }
  | { readonly code: 'read'; readonly fitting: readonly SentReview[]; readonly asBefore: number; readonly passed: readonly Passed[] };

type Here = { readonly standard: string; readonly language: ReviewedLanguage; readonly rows: readonly TextRow[] };

/** Judged as the server will judge it, so that whoever presses knows beforehand. A text that stands in the file twice counts once. */
export async function incoming(file: Blob, { standard, language, rows }: Here): Promise<Incoming> {
  const read = await readTranslation(file);
  if (read === null) return { code: 'unreadable' };
  if (read.standard !== standard) return { code: 'otherStandard' };
  if (read.language !== language) return { code: 'otherLanguage', language: read.language };
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const fitting: SentReview[] = [];
  const passed: Passed[] = [];
  const seen = new Set<string>();
  let asBefore = 0;
  for (const { key, german, new: text, source, version } of filledIn(read)) {
    const row = byKey.get(key);
    if (row?.state === 'reviewed' && row.words === text) {
      asBefore += 1;
      continue;
    }
    const isLate = seen.has(key) || (row !== undefined && row.version !== version);
    const because = reviewFault(standard, { key, text, source }) ?? (isLate ? 'writtenMeanwhile' : null);
    seen.add(key);
    if (because === null) fitting.push({ key, text, source, after: version });
    else passed.push({ key, german: row?.german ?? german, because });
  }
  return { code: 'read', fitting, asBefore, passed };
}
