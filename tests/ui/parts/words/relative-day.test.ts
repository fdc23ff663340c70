// How far a day is from today.
import { expect, test } from 'vitest';
import { relativeDay } from '../../../../src/ui/parts/words/relative-day.ts';

test.each([
  ['2026-06-01', 'heute', 'today'],
  ['2026-06-02', 'morgen', 'tomorrow'],
  ['2026-05-29', 'vor 3 Tagen', '3 days ago'],
  ['2026-07-31', 'in 60 Tagen', 'in 60 days'],
  ['2026-08-01', 'in 2 Monaten', 'in 2 months'],
  ['2026-04-02', 'vor 60 Tagen', '60 days ago'],
  ['2026-03-01', 'vor 3 Monaten', '3 months ago'],
  ['2027-06-01', 'in 12 Monaten', 'in 12 months'],
])('%s is on 1 June 2026 %s', (day, german, english) => {
  expect([relativeDay(day, '2026-06-01', 'de'), relativeDay(day, '2026-06-01', 'en')]).toEqual([german, english]);
});
