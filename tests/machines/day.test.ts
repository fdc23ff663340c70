// Civil days: what a day is, and periods counted from an anchor, on a computer anywhere in the world.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Day, daysBetween, earliest, later, plus, weekday } from '../../machines/day.ts';

describe('a day', () => {
  test.each(['2026-08-31', '2028-02-29', '2011-01-01', '2055-12-31'])('%s is one', (text) => {
    expect(Day.safeParse(text).success).toBe(true);
  });
  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01 ',
    '+2026-01-01',
    '2010-12-31',
    '2056-01-01',
    '',
    20260101,
    null,
  ])('%s is none', (value) => {
    expect(Day.safeParse(value).success).toBe(false);
  });
});

const zones = ['UTC', 'Europe/Berlin', 'Pacific/Kiritimati', 'Pacific/Niue', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Asia/Kathmandu'];

describe.each(zones)('on a computer in %s', (zone) => {
  const home = process.env['TZ'];
  beforeEach(() => {
    process.env['TZ'] = zone;
  });
  afterEach(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });

  test.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-10-25', 0, '2026-10-25'],
  ])('%s and %i months is %s', (anchor, months, expected) => {
    expect(plus(anchor, { months })).toBe(expected);
  });
  test('months are counted from the anchor, so nothing drifts', () => {
    const reviews = [6, 12, 18, 24].map((months) => plus('2026-08-31', { months }));
    expect(reviews).toEqual(['2027-02-28', '2027-08-31', '2028-02-29', '2028-08-31']);
  });
  test.each([
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-01-15', -28, '2025-12-18'],
  ])('%s and %i days is %s, clock change or not', (day, days, expected) => {
    expect(plus(day, { days })).toBe(expected);
    expect(daysBetween(day, expected)).toBe(days);
  });
  test.each([
    ['2026-08-31', 1],
    ['2027-05-30', 0],
    ['2026-03-28', 6],
  ])('%s has weekday %i', (day, expected) => {
    expect(weekday(day)).toBe(expected);
  });
});

const someDay = fc.integer({ min: 0, max: 16_000 }).map((days) => plus('2011-01-01', { days }));

describe('laws of days', () => {
  test('days go on and back without loss, and sort as they pass', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -2000, max: 2000 }), (day, days) => {
        const other = plus(day, { days });
        expect(plus(other, { days: -days })).toBe(day);
        expect(daysBetween(day, other)).toBe(days);
        expect(other > day).toBe(days > 0);
        expect(later(day, other)).toBe(days > 0 ? other : day);
      }),
    );
  });
  test('whole months never lead past the month they name, and a longer period never ends earlier', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 60 }), (day, months) => {
        const goal = plus(day, { months });
        const named = (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months) % 12;
        expect(Number(goal.slice(5, 7)) - 1).toBe(named);
        expect(plus(day, { months: months + 1 }) > goal).toBe(true);
      }),
    );
  });
  test('the earliest of several days is one of them and before all others', () => {
    expect(earliest([])).toBeNull();
    expect(earliest([null, null])).toBeNull();
    expect(earliest(['2026-02-01', null, '2026-01-31', '2026-03-01'])).toBe('2026-01-31');
  });
});

describe('what is no day is never counted with', () => {
  test.each(['', 'tomorrow', '2026-02-30', '2026-13-01', '2026-00-10', '2026-1-1', '2026-01-01T00:00:00Z', '202a-01-01'])('%s', (text) => {
    expect(() => plus(text, { days: 1 })).toThrow(`'${text}' is no civil day`);
    expect(() => plus(text, { months: 1 })).toThrow(RangeError);
    expect(() => daysBetween('2026-01-01', text)).toThrow(RangeError);
    expect(() => weekday(text)).toThrow(RangeError);
  });
  test('nor is a period that is none, or one that leads where no day can be written', () => {
    expect(() => plus('2026-01-01', { days: Number.NaN })).toThrow('not counted in whole days');
    expect(() => plus('2026-01-01', { months: 0.5 })).toThrow('not counted in whole days');
    expect(() => plus('9999-12-31', { days: 1 })).toThrow('cannot be written');
    expect(() => plus('0000-01-31', { months: -1 })).toThrow('cannot be written');
  });
});
