// The day the papers are for, and whether people work on it where the centre stands.
import { isWorkingDay, onWorkingDay } from '../../../../machines/calendar/working-day.ts';
import { plus, weekday, type Day } from '../../../../machines/day.ts';
import { sites, type Site } from '../../../../machines/sites.ts';
import type { Session } from '../../parts/api/views.ts';

/** Throws for a site the software does not know: a defect, the session names one of these. */
export function centreOf({ site }: Pick<Session, 'site'>): Site {
  const centre = sites.find(({ code }) => code === site);
  if (centre === undefined) throw new Error(`the session names the unknown site '${site}'`);
  return centre;
}

/** Whoever prints on a Friday needs Monday. */
export const nextWorkingDay = (today: Day, centre: Site): Day => onWorkingDay(plus(today, { days: 1 }), centre);

export function dayOff(day: Day, centre: Site): 'weekend' | 'holiday' | null {
  if (weekday(day) === 0 || weekday(day) === 6) return 'weekend';
  return isWorkingDay(day, centre) ? null : 'holiday';
}
