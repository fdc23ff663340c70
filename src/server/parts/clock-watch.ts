// The clock of the computer is doubted where its day cannot follow the last entry (decision 53): then nothing dated is written until a person
// confirms it, and everything is read as on the last day that was believed.
import { caseYears, daysBetween, type Day } from '../../../machines/day.ts';
import { germanDayAt } from '../../engine/state/told-on.ts';
import { clockMarks, type Confirmation, type Marks, type MarkStores } from './clock-marks.ts';
import type { Clock } from './clock.ts';

/** `said`: the day of the clock. `last`: that of the last entry, null where there is none. */
export type Doubt = { readonly said: Day; readonly last: Day | null; readonly canBeConfirmed: boolean };

export type ClockWatch = {
  /** For everybody else: in doubt it stands still at the end of the last day that was believed. */
  readonly clock: Clock;
  /** Asks what other processes have written. Before anything that goes by the clock. */
  readonly look: () => Promise<void>;
  readonly doubt: () => Doubt | null;
  /** After something was written on the day of the clock. */
  readonly noteWrite: () => Promise<void>;
  /** Null where there is nothing to confirm, or nobody could. */
  readonly confirm: (by: Confirmation['by']) => Promise<Confirmation | null>;
};

/** A site may be closed over a whole summer; a battery that is empty says 1970 or 2000. */
export const usualTrustedDays = 60;

/** Milliseconds. A clock is put right by seconds, or by the hour of summer time, and that may be across midnight. */
const backAtMost = 3_600_000;

type Parts = {
  readonly storage: MarkStores;
  readonly clock: Clock;
  readonly setDay: boolean;
  readonly trustedDays?: number | undefined;
};

/** Of a day that was chosen: nobody doubts it. */
export const believing = (clock: Clock): ClockWatch => ({
  clock,
  look: async () => {},
  doubt: () => null,
  noteWrite: async () => {},
  confirm: async () => null,
});

const [first, last] = [`${caseYears.first}-01-01`, `${caseYears.last}-12-31`];

/** Only as long as nothing was written on another day since. */
function confirmedIn({ confirmations, lastEntry }: Marks): Day | null {
  const newest = confirmations.at(-1);
  return newest !== undefined && newest.last === lastEntry ? newest.day : null;
}

function doubtOf({ today, now }: Clock, marks: Marks, trustedDays: number): Doubt | null {
  const said = today();
  const about = { said, last: marks.lastEntry };
  if (said < first || said > last) return { ...about, canBeConfirmed: false };
  const bases = [marks.lastEntry, confirmedIn(marks)].filter((day) => day !== null);
  const soon = germanDayAt(new Date(now().getTime() + backAtMost).toISOString());
  const follows = (day: Day): boolean => (said >= day || soon >= day) && daysBetween(day, said) <= trustedDays;
  return bases.length === 0 || bases.some(follows) ? null : { ...about, canBeConfirmed: true };
}

/** Never a day on which nothing can be dated. */
const believedDay = ({ seen, lastEntry }: Marks, said: Day): Day => seen ?? lastEntry ?? (said < first ? first : last);

/** Later than anything that had ended on that day. */
function endOf(day: Day, now: Date): Date {
  const end = new Date(`${day}T21:00:00.000Z`);
  return now < end ? end : now;
}

export function watchClock({ storage, clock, setDay, trustedDays = usualTrustedDays }: Parts): ClockWatch {
  if (setDay) return believing(clock);
  const marks = clockMarks(storage);
  let lookedOn: Day | null = null;
  const doubt = () => doubtOf(clock, marks.known(), trustedDays);
  const believed = (): Day => believedDay(marks.known(), clock.today());
  return {
    clock: {
      today: () => (doubt() === null ? clock.today() : believed()),
      now: () => (doubt() === null ? clock.now() : endOf(believed(), clock.now())),
      isDoubted: () => doubt() !== null,
    },
    doubt,

    async look() {
      const said = clock.today();
      // A clock that has just jumped is held against what every process has written.
      if (!marks.isFresh() || said !== lookedOn || doubt() !== null) await marks.read();
      lookedOn = said;
      if (doubt() === null) await marks.put('seen', clock.today());
    },

    async noteWrite() {
      const [today, known] = [clock.today(), marks.known()];
      if (doubt() !== null) return;
      if (known.lastEntry === null || today > known.lastEntry || confirmedIn(known) !== null) await marks.put('lastEntry', today);
    },

    async confirm(by) {
      await marks.read();
      if (doubt()?.canBeConfirmed !== true) return null;
      const confirmation = { day: clock.today(), last: marks.known().lastEntry, at: clock.now().toISOString(), by };
      await marks.add(confirmation);
      return confirmation;
    },
  };
}
