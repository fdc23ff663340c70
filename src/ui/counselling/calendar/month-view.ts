// What both forms of a month are given: the table of a wide screen and the list of a narrow one.
import { isWorkingDay } from '../../../../machines/calendar/working-day.ts';
import { weekday, type Day } from '../../../../machines/day.ts';
import { sites } from '../../../../machines/sites.ts';
import type { CalendarItem, SiteRow } from '../../parts/api/views.ts';
import type { Month } from './month.ts';

export type MonthViewProps = {
  readonly month: Month;
  readonly today: Day;
  /** Days on which something is on; the others are absent. */
  readonly itemsOn: ReadonlyMap<Day, readonly CalendarItem[]>;
  /** Where the centre stands, for its public holidays. */
  readonly centre: SiteRow | undefined;
  readonly isLoading: boolean;
};

export const isWeekend = (day: Day): boolean => weekday(day) === 0 || weekday(day) === 6;

/** A public holiday in the middle of the week. 24 and 31 December are working days (2-standard, Dates). False where the site is unknown. */
export function isHoliday(day: Day, centre: SiteRow | undefined): boolean {
  const place = sites.find(({ code }) => code === centre?.code);
  return place !== undefined && !isWeekend(day) && !isWorkingDay(day, place);
}
