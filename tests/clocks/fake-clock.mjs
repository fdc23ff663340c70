// Preload: a process whose system clock tells another time. Child processes and worker threads inherit it, and the same shift.
// By hand: ETAPPE_CLOCK=2028-02-28T23:30:00Z TZ=Europe/Berlin NODE_OPTIONS="--import $PWD/tests/clocks/fake-clock.mjs" npx vitest run
// Plain JavaScript without a package, because every process loads it first; what @sinonjs/fake-timers offers beyond this is not needed.
import { env } from 'node:process';
import { shiftDate } from './shift-date.mjs';

/** The first process decides how far the clock is off: one that is started later goes on from there, not from the beginning. */
const shiftTo = (instant) => {
  env.ETAPPE_CLOCK_SHIFT ||= String(Date.parse(instant) - Date.now());
  const shift = Number(env.ETAPPE_CLOCK_SHIFT);
  if (!Number.isFinite(shift)) throw new Error(`ETAPPE_CLOCK is an instant like 2028-02-28T23:30:00Z, not ${instant}`);
  shiftDate(shift);
};

if (env.ETAPPE_CLOCK) shiftTo(env.ETAPPE_CLOCK);
