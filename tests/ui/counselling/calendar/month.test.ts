// A month in weeks, and where the keys lead: over the ends of months and years, in leap years too.
import { expect, test } from 'vitest';
import { dayByKey, daysOf, isMonth, weeksOf } from '../../../../src/ui/counselling/calendar/month.ts';

test('weeks begin on Monday and are whole', () => {
  const weeks = weeksOf('2026-11');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]).toEqual(['2026-10-26', '2026-10-27', '2026-10-28', '2026-10-29', '2026-10-30', '2026-10-31', '2026-11-01']);
  expect(weeks.at(-1)?.[0]).toBe('2026-11-30');
  expect(weeksOf('2027-02')).toHaveLength(4);
});

test.each([
  ['2026-11', 30],
  ['2027-02', 28],
  ['2028-02', 29],
  ['2026-12', 31],
])('%s has %i days', (month, days) => {
  expect(daysOf(month)).toHaveLength(days);
});

test.each([
  ['2026-11-01', 'ArrowLeft', '2026-10-31'],
  ['2026-12-31', 'ArrowRight', '2027-01-01'],
  ['2026-11-22', 'ArrowUp', '2026-11-15'],
  ['2026-11-26', 'ArrowDown', '2026-12-03'],
  ['2026-11-26', 'Home', '2026-11-23'],
  ['2026-11-26', 'End', '2026-11-29'],
  ['2027-03-31', 'PageUp', '2027-02-28'],
  ['2028-01-31', 'PageDown', '2028-02-29'],
  ['2026-11-22', 'x', null],
])('from %s, %s leads to %s', (day, key, goal) => {
  expect(dayByKey(day, key)).toBe(goal);
});

test.each(['2026-13', '2026-1', '26-11', '1999-01', '2090-01', '2026-11-01', undefined, 11])('%s is no month that can be shown', (text) => {
  expect(isMonth(text)).toBe(false);
});
