// Calendar half-years, the only periods figures are published for: a finer one, or one that begins anywhere, can be set against another.
import { plus, type Day } from '../../../machines/day.ts';

/** Written `2026-1` and `2026-2`; they sort as text. */
export type HalfYear = string;

export const halfYearOf = (day: Day): HalfYear => `${day.slice(0, 4)}-${day.slice(5, 7) <= '06' ? 1 : 2}`;

export const lastDayOf = (half: HalfYear): Day => `${half.slice(0, 4)}-${half.endsWith('1') ? '06-30' : '12-31'}`;

export const nextHalfYear = (half: HalfYear): HalfYear => halfYearOf(plus(lastDayOf(half), { days: 1 }));

/** What was done in a half-year may be recorded for four weeks more. Then its figures are made, and not made again. */
const daysToRecord = 28;

/** The first half-year whose figures know what was told on `day`. */
export const firstToKnow = (day: Day): HalfYear => halfYearOf(plus(day, { days: -daysToRecord }));

/** From the day after this one a half-year is complete. */
export const frozenOn = (half: HalfYear): Day => plus(lastDayOf(half), { days: daysToRecord });

export const isComplete = (half: HalfYear, through: Day): boolean => through >= frozenOn(half);

/** All of them, both included; none when they stand the wrong way round. */
export function halfYears(from: HalfYear, to: HalfYear): HalfYear[] {
  const found: HalfYear[] = [];
  for (let half = from; half <= to; half = nextHalfYear(half)) found.push(half);
  return found;
}
