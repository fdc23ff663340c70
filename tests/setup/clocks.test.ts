// The clocks the tests are run under: what the process is given, and that the one of this computer is not run twice.
import { afterEach, describe, expect, test } from 'vitest';
import { clocks, environmentOf, farthestZone, otherClocks } from '../../src/setup/clocks.mjs';

const home = process.env['TZ'];
afterEach(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

const dayIn = (zone: string, instant: string): string => new Date(instant).toLocaleString('sv-SE', { timeZone: zone });

describe('the clocks', () => {
  test('three zones, a leap day west of Greenwich, an end of October, and both nights in which the clock jumps', () => {
    expect(clocks.filter(({ instant }) => instant === null).map(({ zone }) => zone)).toEqual(['UTC', 'Europe/Berlin', 'Pacific/Apia']);
    expect(clocks.flatMap(({ zone, instant }) => (instant === null ? [] : [dayIn(zone, instant)]))).toEqual([
      '2028-02-29 00:30:00',
      '2026-10-31 00:30:00',
      '2026-10-25 02:59:50',
      '2027-03-28 01:59:50',
    ]);
  });

  test('neither the zone the caller has chosen is run again, nor Berlin, which is tried at three set times', () => {
    const withoutZones = (...zones: string[]) => clocks.filter(({ zone, instant }) => instant !== null || !zones.includes(zone));
    for (const zone of ['UTC', 'Europe/Berlin', 'Pacific/Apia']) {
      process.env['TZ'] = zone;
      expect(otherClocks()).toEqual(withoutZones(zone, 'Europe/Berlin'));
    }
    process.env['TZ'] = 'America/Lima';
    expect(otherClocks()).toEqual(withoutZones('Europe/Berlin'));
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
