// The day in Germany, whatever the clock of the computer is set to and wherever it stands.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { berlinDayOf } from '../../src/cli/berlin-day.ts';

const zones = ['UTC', 'Europe/Berlin', 'Pacific/Apia', 'America/Sao_Paulo'];

const hour = 3_600_000;
const inBerlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

describe.each(zones)('on a computer in %s', (zone) => {
  const home = process.env['TZ'];
  beforeEach(() => {
    process.env['TZ'] = zone;
  });
  afterEach(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });

  test('the computer really is there', () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });

  test.each([
    ['2026-08-31T21:59:59Z', '2026-08-31'],
    ['2026-08-31T22:00:00Z', '2026-09-01'],
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2028-02-28T23:30:00Z', '2028-02-29'],
    ['2028-02-29T22:59:59Z', '2028-02-29'],
    ['2028-02-29T23:00:00Z', '2028-03-01'],
    ['2026-10-31T22:59:59Z', '2026-10-31'],
    ['2026-10-31T23:00:00Z', '2026-11-01'],
  ])('at %s it is %s', (instant, day) => {
    expect(berlinDayOf(new Date(instant))).toBe(day);
  });

  test.each([
    ['the night the clock is put on', '2027-03-27T22:59:59Z', '2027-03-27'],
    ['the night the clock is put on', '2027-03-27T23:00:00Z', '2027-03-28'],
    ['the last second before the missing hour', '2027-03-28T00:59:59Z', '2027-03-28'],
    ['the first second after it', '2027-03-28T01:00:00Z', '2027-03-28'],
    ['the end of the short day', '2027-03-28T21:59:59Z', '2027-03-28'],
    ['the end of the short day', '2027-03-28T22:00:00Z', '2027-03-29'],
    ['the night the clock is put back', '2026-10-24T21:59:59Z', '2026-10-24'],
    ['the night the clock is put back', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['half past two', '2026-10-25T00:30:00Z', '2026-10-25'],
    ['half past two once more', '2026-10-25T01:30:00Z', '2026-10-25'],
    ['the end of the long day', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['the end of the long day', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['before midnight in Apia', '2026-11-22T10:59:59Z', '2026-11-22'],
    ['after midnight in Apia', '2026-11-22T11:00:00Z', '2026-11-22'],
    ['on the day Apia left out', '2011-12-30T12:00:00Z', '2011-12-30'],
  ])('%s, %s, belongs to %s', (_moment, instant, day) => {
    expect(berlinDayOf(new Date(instant))).toBe(day);
  });

  test('every half hour around both changes of the clock is read as the calendar of the system reads it', () => {
    for (const night of ['2026-10-24T12:00:00Z', '2027-03-27T12:00:00Z'])
      for (let step = 0; step < 96; step += 1) {
        const instant = new Date(Date.parse(night) + (step * hour) / 2);
        expect(`${instant.toISOString()} ${berlinDayOf(instant)}`).toBe(`${instant.toISOString()} ${inBerlin.format(instant)}`);
      }
  });
});
