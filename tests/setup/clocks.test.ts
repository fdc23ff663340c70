// The clocks the tests are run under: which they are, and what a process is given to live under one.
import { describe, expect, test } from 'vitest';
import { clockAside, clocks, environmentOf, farthestZone } from '../../src/setup/clocks.mjs';

const dayIn = (zone: string, instant: string): string => new Date(instant).toLocaleString('sv-SE', { timeZone: zone });

describe('the clocks', () => {
  test('three zones, a leap day behind Berlin, an end of October ahead of it, and both nights in which the clock jumps', () => {
    expect(clocks.filter(({ instant }) => instant === null).map(({ zone }) => zone)).toEqual(['UTC', 'Europe/Berlin', 'Pacific/Apia']);
    const set = clocks.filter(({ instant }) => instant !== null);
    expect(set.map(({ zone, instant }) => dayIn(zone, String(instant)))).toEqual([
      '2028-02-28 23:30:00',
      '2026-10-31 00:30:00',
      '2026-10-25 02:59:50',
      '2027-03-28 01:59:50',
    ]);
    expect(set.map(({ instant }) => dayIn('Europe/Berlin', String(instant)))).toEqual([
      '2028-02-29 00:30:00',
      '2026-10-30 12:30:00',
      '2026-10-25 02:59:50',
      '2027-03-28 01:59:50',
    ]);
  });

  test('what runs aside is a day ahead of Berlin', () => {
    const { zone, instant } = clockAside;
    const days = [zone, 'Europe/Berlin'].map((one) => dayIn(one, String(instant)).slice(0, 10));
    expect(days).toEqual(['2026-10-31', '2026-10-30']);
  });

  test('where everything runs it is another day than in Berlin for half of every day', () => {
    const hours = Array.from({ length: 24 }, (_, hour) => `2026-11-29T${String(hour).padStart(2, '0')}:30:00Z`);
    const isOther = (instant: string) => dayIn(farthestZone, instant).slice(0, 10) !== dayIn('Europe/Berlin', instant).slice(0, 10);
    expect(hours.filter(isOther)).toHaveLength(12);
  });

  test('a zone alone leaves the time alone; an instant is told anew, even to a process that has one', () => {
    expect(environmentOf({ zone: 'UTC', instant: null })).toEqual({ TZ: 'UTC', ETAPPE_CLOCK: '', ETAPPE_CLOCK_SHIFT: '' });
    expect(environmentOf({ zone: 'UTC', instant: '2028-02-29T12:00:00Z' })).toEqual({
      TZ: 'UTC',
      ETAPPE_CLOCK: '2028-02-29T12:00:00Z',
      ETAPPE_CLOCK_SHIFT: '',
      NODE_OPTIONS: expect.stringMatching(/--import file:\S+\/tests\/clocks\/fake-clock\.mjs$/u),
    });
  });
});
