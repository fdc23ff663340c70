// Days the way people write them: understood or named, never mended.
import { describe, expect, test } from 'vitest';
import { readDay, withDaysOnly, withUnread, type About, type Reading } from '../../../../src/ui/parts/kit/typed-day.ts';

const birth: About = { kind: 'birth', today: '2026-11-28' };
const ofCase: About = { kind: 'case', today: '2026-11-28' };
const understood = (reading: Reading): string => ('day' in reading ? reading.day : 'fault' in reading ? reading.fault.code : 'nothing');

const christmas = [
  ['two digits of a year', '24.12.85'],
  ['four', '24.12.1985'],
  ['hyphens', '24-12-1985'],
  ['long dashes', '24–12–1985'],
  ['slashes', '24/12/1985'],
  ['commas', '24,12,1985'],
  ['blanks', '24 12 1985'],
  ['blanks around the points', '24 . 12 . 1985'],
  ['ISO 8601', '1985-12-24'],
  ['no signs at all', '24121985'],
  ['no signs and a short year', '241285'],
  ['no signs, as computers write it', '19851224'],
  ['the month by its name', '24. Dezember 1985'],
  ['a short name and year', '24. Dez. 85'],
  ['capitals', '24. DEZEMBER 1985'],
  ['English', '24 December 1985'],
  ['English, with an ending', '24th of December, 1985'],
  ['the English of America, where the name says which is which', 'Dec 24, 1985'],
  ['the weekday', 'Dienstag, 24. Dezember 1985'],
  ['what the field itself says in English', 'Tuesday 24 December 1985'],
  ['Arabic-Indic digits', '٢٤/١٢/١٩٨٥'],
  ['Persian digits', '۲۴.۱۲.۱۹۸۵'],
  ['Devanagari digits', '२४.१२.१९८५'],
  ['full-width digits', '２４．１２．１９８５'],
  ['blanks, tabs and lines around it, as pasted', '\u00a0\t 24.12.1985 \r\n'],
  ['invisible marks of direction, as copied from a mail', '\u200e24.12.1985\u200f\ufeff'],
] as const;

describe('the same day', () => {
  test.each(christmas)('with %s', (_way, text) => {
    expect(understood(readDay(text, birth))).toBe('1985-12-24');
  });

  test.each([
    ['1. März 2026', '2026-03-01'],
    ['1. Mrz. 26', '2026-03-01'],
    ['1 maerz 2026', '2026-03-01'],
    ['1.Sept.2026', '2026-09-01'],
    ['3. Jänner 2027', '2027-01-03'],
    ['29.02.2028', '2028-02-29'],
    ['heute', '2026-11-28'],
    ['Morgen', '2026-11-29'],
  ])('%s is %s', (text, day) => {
    expect(understood(readDay(text, ofCase))).toBe(day);
  });
});

describe('no day', () => {
  test.each([
    ['24.13.1985', 'noSuchDay'],
    ['32.01.1985', 'noSuchDay'],
    ['32.01.', 'noSuchDay'],
    ['31.04.85', 'noSuchDay'],
    ['29.02.2023', 'noSuchDay'],
    ['00.01.1985', 'noSuchDay'],
    ['12/24/1985', 'noSuchDay'],
    ['32131985', 'noSuchDay'],
    ['12.1985', 'dayMissing'],
    ['1985-12', 'dayMissing'],
    ['Dezember 1985', 'dayMissing'],
    ['1985', 'dayMissing'],
    ['24.12.', 'yearMissing'],
    ['24. Dezember', 'yearMissing'],
    ['24', 'yearMissing'],
    ['24.12.198', 'yearUnclear'],
    ['24.12.19855', 'yearUnclear'],
    ['24.12.1885', 'yearOutside'],
    ['۰۳/۱۰/۱۳۶۴', 'yearOutside'],
    ['Montag, 24.12.1985', 'otherWeekday'],
    ['24. J 1985', 'notUnderstood'],
    ['24. Ju 1985', 'notUnderstood'],
    ['24.12.1985 10:00', 'notUnderstood'],
    ['24.12.1985 oder 25.12.1985', 'notUnderstood'],
    ['024.12.1985', 'notUnderstood'],
    ['Weihnachten', 'notUnderstood'],
    ['', 'nothing'],
    [' \u200b ', 'nothing'],
  ])('%j: %s', (text, code) => {
    expect(understood(readDay(text, birth))).toBe(code);
  });

  test('a case has no days before there were any', () => {
    expect(readDay('24.12.1985', ofCase)).toEqual({ fault: { code: 'yearOutside', first: 2011, last: 2055 } });
  });
});

describe('a year of two digits', () => {
  test.each([
    ['28.11.26', '2026-11-28'],
    ['29.11.26', '1926-11-29'],
    ['01.01.00', '2000-01-01'],
  ])('of a birth has come: %s is %s', (text, day) => {
    expect(understood(readDay(text, birth))).toBe(day);
  });

  test.each([
    ['29.11.26', '2026-11-29'],
    ['01.02.27', '2027-02-01'],
    ['31.12.55', '2055-12-31'],
  ])('of a case is the one nearest to today: %s is %s', (text, day) => {
    expect(understood(readDay(text, ofCase))).toBe(day);
  });

  test('is asked for in full where nobody knows which day it is, and for a day to look at', () => {
    expect(understood(readDay('24.12.85', { kind: 'any', today: '2026-11-28' }))).toBe('yearUnclear');
    expect(understood(readDay('24.12.85', { kind: 'birth', today: null }))).toBe('yearUnclear');
    expect(understood(readDay('24.12.1985', { kind: 'birth', today: null }))).toBe('1985-12-24');
  });
});

test.each([
  '24 12 85 7',
  '24. 12. Dezember 1985 7',
  'Dezember',
  'Dezember Mai 24',
  'Montag Dienstag 24.12.1985',
  '241 Dezember 1985',
  '1985 Dezember 241',
  '1985.121.24',
  '241.12.1985',
  '1234567',
])('%s is not understood', (text) => {
  expect(understood(readDay(text, ofCase))).toBe('notUnderstood');
});

test.each([
  ['1985 Dezember 24', '1985-12-24'],
  ['24 Dezember', 'yearMissing'],
  ['Dezember 1985', 'dayMissing'],
  ['12.1985', 'dayMissing'],
  ['1985.12', 'dayMissing'],
  ['1985', 'dayMissing'],
  ['2412', 'yearMissing'],
  ['24', 'yearMissing'],
])('%s is %s', (text, reading) => {
  expect(understood(readDay(text, birth))).toBe(reading);
});

describe('a draft with half a day in it', () => {
  const half = { unread: '31.2.' };
  const draft = { on: half, days: ['2026-06-01', half], plan: { until: half, words: 'a', none: null }, count: 3 };

  test('is answered without it, however deep it stands', () => {
    expect(withDaysOnly(draft)).toEqual({ on: null, days: ['2026-06-01', null], plan: { until: null, words: 'a', none: null }, count: 3 });
    expect([withDaysOnly(half), withDaysOnly('a'), withDaysOnly(null)]).toEqual([null, 'a', null]);
  });

  test('shows it again in its field, and nothing else of what was typed', () => {
    const left = { on: null, days: ['2026-06-01'], plan: { until: null, words: 'b', none: null }, count: 4, more: null };
    expect(withUnread(left, draft)).toEqual({ ...left, on: half, plan: { until: half, words: 'b', none: null } });
    expect([withUnread(null, half), withUnread('a', half), withUnread(null, 'a'), withUnread({ on: null }, null)]).toEqual([
      half,
      'a',
      null,
      { on: null },
    ]);
  });
});
