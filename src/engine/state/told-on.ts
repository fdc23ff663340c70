// The civil day on which an entry was recorded: its transaction time, as far as the rules read it.
import { later, plus, weekday, type Day } from '../../../machines/day.ts';

/** Sundays are 0, so the last day of a month lies as many days after its last Sunday as its weekday says. */
const lastSundayOf = (lastDay: Day): Day => plus(lastDay, { days: -weekday(lastDay) });

/**
 * In the evening of a day. Summer time begins and ends in the night to the last Sundays of March and October (Directive 2000/84/EC), long
 * before the hour in which a German day ends.
 */
function isSummer(day: Day): boolean {
  const year = day.slice(0, 4);
  return day >= lastSundayOf(`${year}-03-31`) && day < lastSundayOf(`${year}-10-31`);
}

/**
 * The day in Germany at an instant such as `2026-08-31T22:30:00.000Z`. Computed, not asked of a clock or a zone table: the engine holds
 * neither, and a library with one is the oracle in the tests.
 */
export function germanDayAt(instant: string): Day {
  const day = instant.slice(0, 10);
  const hour = Number(instant.slice(11, 13));
  // Only the last hours of a day in UTC lie on the next one in Germany, and only one of them by the time of the year.
  if (hour < 22) return day;
  return hour === 23 || isSummer(day) ? plus(day, { days: 1 }) : day;
}

/** The day an entry was recorded, never before the day it took effect; that day itself where nobody says when it was written. */
export const toldOn = ({ on, at }: { readonly on: Day; readonly at?: string | undefined }): Day =>
  at === undefined ? on : later(on, germanDayAt(at));
