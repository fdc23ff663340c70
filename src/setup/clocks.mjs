// The time zones and the system clocks under which the tests have to come out the same.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './prepare.mjs';

/**
 * A day ahead of Berlin, at the end of a month; `npm test` lives behind it. The rules know days and no hours, so the nights in which
 * Berlin's clock jumps are for those who run servers as well.
 */
export const clockAside = {
  name: '31 October 2026 in Apia, the day before in Berlin',
  zone: 'Pacific/Apia',
  instant: '2026-10-30T11:30:00Z',
};

/**
 * `instant` null leaves the system's own clock. On the leap day the computer's zone is still a day behind Berlin, at the end of October
 * it is a day ahead.
 */
export const clocks = [
  { name: 'UTC', zone: 'UTC', instant: null },
  { name: 'Europe/Berlin', zone: 'Europe/Berlin', instant: null },
  { name: 'Pacific/Apia', zone: 'Pacific/Apia', instant: null },
  { name: '29 February 2028 in Berlin, the day before in UTC', zone: 'UTC', instant: '2028-02-28T23:30:00Z' },
  clockAside,
  // Ten seconds later the hour that has just passed begins again, or an hour is left out: the clock jumps while tests run.
  {
    name: '25 October 2026 in Berlin, before the hour that comes twice',
    zone: 'Europe/Berlin',
    instant: '2026-10-25T00:59:50Z',
  },
  { name: '28 March 2027 in Berlin, before the hour that is missing', zone: 'Europe/Berlin', instant: '2027-03-28T00:59:50Z' },
];

/**
 * Where `npm test` runs everything once, servers, screen and journeys among it, unless whoever calls it has chosen a zone: for half of
 * every day it is another day there than in Berlin, which is seen wherever a day is taken from the computer.
 */
export const farthestZone = 'Pacific/Pago_Pago';

const preload = `--import ${pathToFileURL(join(projectRoot, 'tests/clocks/fake-clock.mjs')).href}`;

/** What a process and everything it starts must be given to live under a clock. */
export const environmentOf = ({ zone, instant }) => ({
  TZ: zone,
  ETAPPE_CLOCK: instant ?? '',
  ETAPPE_CLOCK_SHIFT: '',
  ...(instant !== null && { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${preload}`.trim() }),
});
