// The day in Germany, whatever the clock of the computer is set to.
import { expect, test } from 'vitest';
import { berlinDayOf } from '../../src/cli/berlin-day.ts';

test.each([
  ['2026-08-31T21:59:59Z', '2026-08-31'],
  ['2026-08-31T22:00:00Z', '2026-09-01'],
  ['2026-12-31T22:59:59Z', '2026-12-31'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
  ['2026-03-29T00:59:59Z', '2026-03-29'],
  ['2028-02-28T23:30:00Z', '2028-02-29'],
])('at %s it is %s', (instant, day) => {
  expect(berlinDayOf(new Date(instant))).toBe(day);
});
