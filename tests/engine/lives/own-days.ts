// The days of the oracles, counted on Date objects and looked up in the table of holidays: no line of them is the product's.
import holidays from '../../../machines/calendar/holidays.json' with { type: 'json' };
import type { Place } from '../../../machines/calendar/place.ts';
import type { Day, Period } from '../../../machines/day.ts';

const table: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = holidays;

const partsOf = (day: Day): [year: number, month: number, date: number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month - 1, date];
};
const written = (time: number): Day => new Date(time).toISOString().slice(0, 10);

/** § 188 III BGB: a day that the month does not have becomes its last day. */
export function plus(day: Day, period: Period): Day {
  const [year, month, date] = partsOf(day);
  if ('days' in period) return written(Date.UTC(year, month, date + period.days));
  const last = new Date(Date.UTC(year, month + period.months + 1, 0)).getUTCDate();
  return written(Date.UTC(year, month + period.months, Math.min(date, last)));
}

/** § 193 BGB: the next day that is no Saturday, Sunday or public holiday of the Land. */
export function onWorkingDay(day: Day, { land, municipality }: Place): Day {
  const ofWeek = new Date(`${day}T00:00:00Z`).getUTCDay();
  const region = municipality === undefined ? land : `${land}-${municipality}`;
  const isFree = ofWeek === 0 || ofWeek === 6 || table[region]?.[day.slice(0, 4)]?.includes(day.slice(5));
  return isFree === true ? onWorkingDay(plus(day, { days: 1 }), { land, municipality }) : day;
}

export const later = (one: Day, other: Day): Day => [one, other].toSorted()[1] ?? one;
