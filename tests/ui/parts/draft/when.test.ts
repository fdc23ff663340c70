// When something was typed, as it is said beside it: in the time of Germany, with the day where that was not today.
import { expect, test } from 'vitest';
import { whenOf } from '../../../../src/ui/parts/draft/when.ts';

test.each([
  ['2026-06-01T08:05:00.000Z', '2026-06-01', '10:05'],
  ['2026-05-31T22:30:00.000Z', '2026-06-01', '00:30'],
  ['2026-05-31T21:30:00.000Z', '2026-06-01', 'on 2026-05-31, 23:30'],
  ['2026-01-05T08:05:00.000Z', undefined, 'on 2026-01-05, 09:05'],
])('%s is on %s said as %s', (instant, today, said) => {
  for (const lang of ['de', 'en'] as const) expect(whenOf(instant, today, lang, (day) => `on ${day}`)).toBe(said);
});
