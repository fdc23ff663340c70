// Working days of the Länder, and the holiday table against the package it was derived from.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import holidays from '../../machines/calendar/holidays.json' with { type: 'json' };
import { Land, type Place } from '../../machines/calendar/place.ts';
import { isWorkingDay, onWorkingDay } from '../../machines/calendar/working-day.ts';
import { daysBetween, plus } from '../../machines/day.ts';
import { sites } from '../../machines/sites.ts';
import { holidayTable } from './holiday-source.ts';

test('the table of holidays is the one its source gives', () => {
  expect(holidays).toEqual(holidayTable());
});

test('every Land, and Catholic Bavaria, has fifty years of holidays', () => {
  expect(Object.keys(holidays).toSorted()).toEqual([...Land.options, 'BY-KATH'].toSorted());
  for (const ofRegion of Object.values(holidays)) {
    expect(Object.keys(ofRegion)).toEqual(Array.from({ length: 50 }, (_, index) => String(2011 + index)));
  }
});

describe('a working day', () => {
  test.each([
    ['2026-12-24', 'HE'],
    ['2026-12-31', 'HE'],
    ['2026-11-18', 'BY'],
    ['2026-03-09', 'BE'],
    ['2025-08-15', 'BY'],
  ] as const)('%s is one in %s', (day, land) => {
    expect(isWorkingDay(day, { land })).toBe(true);
  });
  test.each([
    ['2026-08-29', 'a Saturday', { land: 'HE' }],
    ['2026-08-30', 'a Sunday', { land: 'HE' }],
    ['2026-12-25', 'Christmas Day', { land: 'HE' }],
    ['2026-04-03', 'Good Friday', { land: 'SH' }],
    ['2026-11-18', 'Day of Prayer and Repentance', { land: 'SN' }],
    ['2027-03-08', 'Women’s Day', { land: 'BE' }],
    ['2025-08-15', 'Assumption Day', { land: 'BY', municipality: 'KATH' }],
    ['2025-08-15', 'Assumption Day', { land: 'SL' }],
    ['2017-10-31', 'the five hundredth Reformation Day', { land: 'BW' }],
    ['2025-05-08', 'eighty years after the liberation', { land: 'BE' }],
  ] as [string, string, Place][])('%s, %s, is none in %j', (day, _name, place) => {
    expect(isWorkingDay(day, place)).toBe(false);
  });
  test('after Christmas 2026 it takes three days to the next one', () => {
    expect(onWorkingDay('2026-12-25', { land: 'HE' })).toBe('2026-12-28');
    expect(onWorkingDay('2026-12-24', { land: 'HE' })).toBe('2026-12-24');
  });
  test('a year whose holidays nobody knows is a defect and says where to look', () => {
    expect(() => isWorkingDay('2061-03-01', { land: 'HE' })).toThrow('no holidays are known for HE in 2061');
    expect(() => isWorkingDay('2026-03-02', { land: 'HE', municipality: 'KATH' })).toThrow('no holidays are known for HE in 2026');
  });
  test('at every site the next working day is one, not before the day, within a week, and the first of its kind', () => {
    const day = fc.integer({ min: 0, max: 16_400 }).map((days) => plus('2011-01-01', { days }));
    fc.assert(
      fc.property(day, fc.constantFrom(...sites), (asked, site) => {
        const next = onWorkingDay(asked, site);
        expect(isWorkingDay(next, site)).toBe(true);
        const passed = daysBetween(asked, next);
        expect(passed).toBeGreaterThanOrEqual(0);
        expect(passed).toBeLessThan(7);
        for (let days = 0; days < passed; days += 1) expect(isWorkingDay(plus(asked, { days }), site)).toBe(false);
      }),
    );
  });
});
