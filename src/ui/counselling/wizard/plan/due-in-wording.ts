// Keeps the day in a goal's sentence the same as the day of its date field.
import type { Day } from '../../../../../machines/day.ts';

/** As templates and the printed agreement write it. */
const written = (day: Day): string => day.split('-').toReversed().join('.');

/** Stands in the standard's templates where the day goes, and what is read there while no day was chosen yet. */
const placeholder = '{date}';
const gap = '…';

export const withoutPlaceholder = (wording: string): string => wording.replaceAll(placeholder, gap);

/** A template has a gap until a day was chosen; in words of one's own three dots are only three dots. */
export const hasGap = (wording: string, template: string | null): boolean =>
  wording.includes(placeholder) || (template !== null && wording.includes(gap));

/** The first day fills the gap, a day chosen anew replaces the one before, and without a day the gap is back. */
export function withDue(wording: string, template: string | null, before: Day | null, now: Day | null): string {
  if (now === null) return template === null || before === null ? wording : wording.replaceAll(written(before), gap);
  const dated = hasGap(wording, template) ? withoutPlaceholder(wording).replaceAll(gap, written(now)) : wording;
  return before === null ? dated : dated.replaceAll(written(before), written(now));
}
