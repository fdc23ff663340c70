// The German day of an instant, every hour of some years: midnight is an hour earlier in summer.
import { expect, test } from 'vitest';
import { germanDayAt } from '../../src/engine/state/told-on.ts';

const german = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

test.each([2026, 2027, 2028])('through the whole of %i it is the day the time zone says', (year) => {
  const hours = Array.from({ length: 366 * 24 }, (_, hour) => new Date(Date.UTC(year, 0, 1, hour, 30)));
  const wrong = hours.filter((instant) => germanDayAt(instant.toISOString()) !== german.format(instant));
  expect(wrong.map((instant) => instant.toISOString())).toEqual([]);
});
