// The server's clock, handed in as functions: the day is the server's to say, and a training day can be set.
import type { Day } from '../../../machines/day.ts';

export type Clock = {
  /** The instant something is written at. */
  now: () => Date;
  /** The civil day the rules read. */
  today: () => Day;
  /** Somebody has to look at the clock: what it says is no reason to end anything (see `watchClock`). */
  isDoubted?: () => boolean;
};

/** What the record needs to know of the clock. */
export const nowOf = ({ now, today }: Clock) => ({ today: today(), at: now().toISOString() });
