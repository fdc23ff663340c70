// A month as a calendar shows it: `2026-11`, in weeks that begin on Monday.
import { Day, plus, weekday } from '../../../../machines/day.ts';

export type Month = string;

/** Within the years a Day may lie in, for which the holidays are known (decision 10). Anything else that an address holds is refused. */
export const isMonth = (text: unknown): text is Month =>
  typeof text === 'string' && /^\d{4}-\d{2}$/u.test(text) && Day.safeParse(`${text}-01`).success;

export const monthOf = (day: Day): Month => day.slice(0, 7);
export const firstDayOf = (month: Month): Day => `${month}-01`;
export const lastDayOf = (month: Month): Day => plus(firstDayOf(monthsFrom(month, 1)), { days: -1 });
export const monthsFrom = (month: Month, months: number): Month => monthOf(plus(firstDayOf(month), { months }));

/** 0 is Monday. */
export const columnOf = (day: Day): number => (weekday(day) + 6) % 7;

/** Whole weeks: the first and the last may begin or end in another month. */
export function weeksOf(month: Month): readonly (readonly Day[])[] {
  const first = firstDayOf(month);
  const before = columnOf(first);
  const weeks = Math.ceil((before + Number(lastDayOf(month).slice(8))) / 7);
  return Array.from({ length: weeks }, (_week, week) =>
    Array.from({ length: 7 }, (_day, column) => plus(first, { days: week * 7 + column - before })),
  );
}

export const daysOf = (month: Month): readonly Day[] =>
  weeksOf(month)
    .flat()
    .filter((day) => monthOf(day) === month);

/** Where a key leads from a day; null for a key that leads nowhere. */
export function dayByKey(day: Day, key: string): Day | null {
  switch (key) {
    case 'ArrowLeft':
      return plus(day, { days: -1 });
    case 'ArrowRight':
      return plus(day, { days: 1 });
    case 'ArrowUp':
      return plus(day, { days: -7 });
    case 'ArrowDown':
      return plus(day, { days: 7 });
    case 'Home':
      return plus(day, { days: -columnOf(day) });
    case 'End':
      return plus(day, { days: 6 - columnOf(day) });
    case 'PageUp':
      return plus(day, { months: -1 });
    case 'PageDown':
      return plus(day, { months: 1 });
    default:
      return null;
  }
}
