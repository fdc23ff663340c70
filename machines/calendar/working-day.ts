// Working days of a Land: talks, declarations and reminders wait for one.
import { plus, weekday, type Day } from '../day.ts';
import holidays from './holidays.json' with { type: 'json' };
import type { Place } from './place.ts';

type Holidays = Record<string, readonly string[]>;
/** By Land, `BY-KATH` for its mostly Catholic municipalities, then by year; days as `MM-DD`. */
const byRegion: Record<string, Holidays> = holidays;

/**
 * Saturdays, Sundays and public holidays are none; 24 and 31 December are working days (2-standard, Dates; § 193 BGB).
 * Throws outside the table of 2011 to 2060: a silent working day would give another due date on another machine (decision 10).
 */
export function isWorkingDay(day: Day, { land, municipality }: Place): boolean {
  const ofWeek = weekday(day);
  if (ofWeek === 0 || ofWeek === 6) return false;
  const ofYear = byRegion[municipality ? `${land}-${municipality}` : land]?.[day.slice(0, 4)];
  if (ofYear === undefined)
    throw new Error(`no holidays are known for ${land} in ${day.slice(0, 4)}; extend machines/calendar/holidays.json`);
  return !ofYear.includes(day.slice(5));
}

/** `day` itself when people work on it, otherwise the next day they do (§ 193 BGB). Periods are counted first, from the anchor. */
export function onWorkingDay(day: Day, place: Place): Day {
  return isWorkingDay(day, place) ? day : onWorkingDay(plus(day, { days: 1 }), place);
}
