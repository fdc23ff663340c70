// Which day is printed unasked, and whether people work on it where the centre stands.
import { describe, expect, test } from 'vitest';
import { appointment } from '../calendar/server.ts';
import { itemsOn } from '../../../../src/ui/counselling/day-sheets/appointments-of-day.ts';
import { centreOf, dayOff, nextWorkingDay } from '../../../../src/ui/counselling/day-sheets/chosen-day.ts';
import { daySheetsSearch } from '../../../../src/ui/counselling/day-sheets/search.ts';

const leipzig = centreOf({ site: 'leipzig' });
const wiesbaden = centreOf({ site: 'wiesbaden' });

describe('the next working day', () => {
  test.each([
    ['in the middle of the week', '2026-11-24', '2026-11-25', leipzig],
    ['on a Friday it is Monday', '2026-11-27', '2026-11-30', leipzig],
    ['on a Sunday it is Monday', '2026-11-22', '2026-11-23', leipzig],
    ['before a holiday it is the day after', '2026-11-17', '2026-11-19', leipzig],
    ['where others work it is the next day', '2026-11-17', '2026-11-18', wiesbaden],
    ['over Christmas', '2026-12-24', '2026-12-28', wiesbaden],
  ])('%s', (_, today, next, centre) => {
    expect(nextWorkingDay(today, centre)).toBe(next);
  });

  test.each([
    ['2026-11-28', 'weekend'],
    ['2026-11-29', 'weekend'],
    ['2026-11-18', 'holiday'],
    ['2026-12-24', null],
    ['2026-11-30', null],
  ])('%s: %s', (day, off) => {
    expect(dayOff(day, leipzig)).toBe(off);
  });
});

test.each([
  [
    { day: '2026-11-30', whose: 'all' },
    { day: '2026-11-30', whose: 'all' },
  ],
  [
    { day: '2026-11-31', whose: 'others' },
    { day: undefined, whose: undefined },
  ],
  [{ day: '1999-01-01' }, { day: undefined, whose: undefined }],
  [{ day: 20261130 }, { day: undefined, whose: undefined }],
])('what an address holds and is none counts as not there: %j', (asked, read) => {
  expect(daySheetsSearch(asked)).toEqual(read);
});

describe('what a day holds', () => {
  const on = '2026-11-23';
  const items = [
    appointment({ case: 'b', name: 'Öztürk, Deniz', kind: 'reviewDue' }),
    appointment({ case: 'b', name: 'Öztürk, Deniz', kind: 'reviewPlanned' }),
    appointment({ case: 'c', name: null, kind: 'firstTalk' }),
    appointment({ case: 'a', name: 'Olena', kind: 'newAppointment' }),
    appointment({ case: 'd', name: 'Samir', kind: 'wake' }),
    appointment({ case: 'e', name: 'Anna', kind: 'reviewWindow' }),
  ];
  const { talks, besides } = itemsOn({ days: [{ on, items }] }, on);

  test('everybody who comes stands in it once, by name, and who has none comes last', () => {
    expect(talks.map((item) => `${item.case} ${item.kind}`)).toEqual(['a newAppointment', 'b reviewPlanned', 'c firstTalk']);
  });

  test('what only falls due is apart, and nothing is said twice of who comes', () => {
    expect(besides.map((item) => item.case)).toEqual(['e', 'd']);
  });

  test('of another day there is nothing', () => {
    expect(itemsOn({ days: [{ on, items }] }, '2026-11-24')).toEqual({ talks: [], besides: [] });
  });
});
