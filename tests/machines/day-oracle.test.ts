// date-fns as the oracle of civil days: it counts on Date objects and shares no line with the whole numbers of the standard.
import { UTCDate } from '@date-fns/utc';
import { add } from 'date-fns/add';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { isValid } from 'date-fns/isValid';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Day, daysBetween, plus, weekday, type Period } from '../../machines/day.ts';

const midnight = (day: string) => new UTCDate(`${day}T00:00:00Z`);
const written = (date: Date) => date.toISOString().slice(0, 10);
const oracle = {
  plus: (day: Day, period: Period) => written(add(midnight(day), period)),
  daysBetween: (from: Day, to: Day) => differenceInCalendarDays(midnight(to), midnight(from)),
  weekday: (day: Day) => midnight(day).getDay(),
  isDay: (text: string) => isValid(midnight(text)) && written(midnight(text)) === text,
};
/** Every day from the first of `from` to the last of `to`. */
const daysOf = (from: number, to: number): Day[] => {
  const length = oracle.daysBetween(`${from}-01-01`, `${to}-12-31`) + 1;
  return Array.from({ length }, (_day, index) => written(new Date(Date.UTC(from, 0, 1 + index))));
};
/** One `expect` for all: a hundred thousand of them would take longer than what they compare. */
const differing = (days: readonly Day[], period: Period) =>
  days.filter((day) => plus(day, period) !== oracle.plus(day, period)).map((day) => `${day} ${JSON.stringify(period)}`);

describe('what date-fns says as well', () => {
  const allowed = daysOf(2011, 2055);
  const lengths = [0, 1, -1, 2, 3, 6, -6, 11, 12, -12, 24, 30, 36, 120, -324, 1000];

  test('every day of the years of the standard is a day, on the same weekday, as far from the first', () => {
    expect(allowed).toHaveLength(16_436);
    expect(allowed.filter((day) => !Day.safeParse(day).success)).toEqual([]);
    expect(allowed.filter((day) => weekday(day) !== oracle.weekday(day))).toEqual([]);
    expect(allowed.filter((day, index) => daysBetween('2011-01-01', day) !== index)).toEqual([]);
  });
  test.each(lengths)('%i months and so many days from every one of them', (length) => {
    expect(differing(allowed, { months: length })).toEqual([]);
    expect(differing(allowed, { days: length })).toEqual([]);
  });
  test('far beyond the years of the standard, where centuries begin and end', () => {
    const centuries = [1700, 1900, 2000, 2100, 2400].flatMap((year) => daysOf(year - 1, year + 1));
    for (const length of [1, -1, 12, -37, 400 * 12]) {
      expect(differing(centuries, { months: length })).toEqual([]);
      expect(differing(centuries, { days: length })).toEqual([]);
    }
    expect(centuries.filter((day) => weekday(day) !== oracle.weekday(day))).toEqual([]);
  });
  test('any two days, however far apart', () => {
    const anyDay = fc.date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true }).map(written);
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const days = oracle.daysBetween(from, to);
        expect(daysBetween(from, to)).toBe(days);
        expect(plus(from, { days })).toBe(to);
        expect(weekday(to)).toBe(oracle.weekday(to));
      }),
      { numRuns: 2000 },
    );
  });
  test('whatever text is written, it is refused for as many reasons', () => {
    const number = (digits: number) => fc.nat(10 ** digits - 1).map((value) => String(value).padStart(digits, '0'));
    const nearly = fc
      .tuple(number(4), fc.nat(14).map(String), fc.nat(33).map(String))
      .map(([year, month, day]) => [
        `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
        `${year}-${month}-${day}`,
        `20${year.slice(2)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
      ]);
    const texts = fc.oneof(
      fc.string().map((text) => [text]),
      nearly,
      fc.string({ unit: fc.constantFrom('0', '1', '2', '3', '-', 'T', ':', ' '), maxLength: 12 }).map((text) => [text]),
    );
    fc.assert(
      fc.property(texts, (written) => {
        for (const text of written) {
          const year = Number(text.slice(0, 4));
          // Years of six digits with a sign are days of ISO 8601, and none of ours.
          const isDay = !/^[+-]/.test(text) && oracle.isDay(text);
          const reasons = [/^\d{4}-\d{2}-\d{2}$/.test(text), isDay, year >= 2011 && year <= 2055].filter((holds) => !holds);
          expect([text, Day.safeParse(text).error?.issues.length ?? 0]).toEqual([text, reasons.length]);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
