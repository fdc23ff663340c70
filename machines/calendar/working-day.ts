// Working days of a Land: talks, declarations and reminders wait for one.
import { plus, weekday, type Day } from '../day.ts';
import holidays from './holidays.json' with { type: 'json' };
import type { Place } from './place.ts';

type Holidays = Record<string, readonly string[]>;
const byRegion: Record<string, Holidays> = holidays;

/** Saturdays, Sundays and public holidays are none; 24 and 31 December are working days (2-standard, Dates). */
export function isWorkingDay(day: Day, { land, municipality }: Place): boolean {
  const ofWeek = weekday(day);
  if (ofWeek === 0 || ofWeek === 6) return false;
  const ofYear = byRegion[municipality ? `${land}-${municipality}` : land]?.[day.slice(0, 4)];
  if (ofYear === undefined)
    throw new Error(`no holidays are known for ${land} in ${day.slice(0, 4)}; extend machines/calendar/holidays.json`);
  return !ofYear.includes(day.slice(5));
}

/** `day` itself when people work on it, otherwise the next day they do. */
export function onWorkingDay(day: Day, place: Place): Day {
  return isWorkingDay(day, place) ? day : onWorkingDay(plus(day, { days: 1 }), place);
}
