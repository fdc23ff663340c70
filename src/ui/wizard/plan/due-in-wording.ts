// Keeps the day in a goal's sentence the same as the day of its date field.
import type { Day } from '../../../../machines/day.ts';

/** As templates and the printed agreement write it. */
const written = (day: Day): string => day.split('-').toReversed().join('.');

/** `{date}` stands in a template until a day was chosen; a day chosen anew replaces the one before. */
export function withDue(wording: string, before: Day | null, now: Day | null): string {
  if (now === null) return wording;
  const dated = wording.replaceAll('{date}', written(now));
  return before === null ? dated : dated.replaceAll(written(before), written(now));
}

/** As it is read while no day was chosen yet. */
export const withoutPlaceholder = (wording: string): string => wording.replaceAll('{date}', '…');
