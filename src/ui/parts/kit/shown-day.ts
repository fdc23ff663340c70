// The day as its three parts stand on the screen: complete or not, existing or not.
import { CalendarDate } from '@internationalized/date';
import type { Day } from '../../../../machines/day.ts';

export const partNames = ['day', 'month', 'year'] as const;
type PartName = (typeof partNames)[number];
/** Null where nothing was typed yet. */
export type ShownDay = Readonly<Record<PartName, number | null>>;

type Segment = { readonly type: string; readonly value?: number | null; readonly isPlaceholder: boolean };

/** A segment that shows its placeholder has not been typed, whatever value the library keeps for it. */
export function shownIn(segments: readonly Segment[]): ShownDay {
  const part = (name: PartName) => {
    const segment = segments.find(({ type }) => type === name);
    return segment === undefined || segment.isPlaceholder ? null : (segment.value ?? null);
  };
  return { day: part('day'), month: part('month'), year: part('year') };
}

/** While a year is typed it passes through 2, 20 and 202: no years anybody means. */
const firstYear = 1900;

/** The day that is shown, or null: incomplete, or no day at all. */
export function dayShown({ day, month, year }: ShownDay): Day | null {
  if (day === null || month === null || year === null || year < firstYear) return null;
  // CalendarDate clamps: it takes 31 February for the 28th. What comes back unchanged exists.
  const date = new CalendarDate(year, month, day);
  return date.year === year && date.month === month && date.day === day ? date.toString() : null;
}

/** What is wrong with it, said as soon as it is certain: a nought or a short year may still be the beginning of something. */
export function faultOf(shown: ShownDay, isBeingTyped: boolean): 'noSuchDay' | 'shortYear' | null {
  const { day, month, year } = shown;
  if (day === null || month === null || year === null || dayShown(shown) !== null) return null;
  if (isBeingTyped && (day === 0 || month === 0 || year < firstYear)) return null;
  return year < firstYear ? 'shortYear' : 'noSuchDay';
}
