// The days of a recurring event. Day by day it is asked whether the rule holds, so that no rule a file may hold runs without end.
import { daysBetween, plus, weekday, type Day } from '../../../../machines/day.ts';
import { berlinDay } from '../parts/berlin-day.ts';

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
type Weekday = { readonly day: number; readonly nth: number | null };

type Rule = {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly weekStart: number;
  readonly byDay: readonly Weekday[];
  readonly byMonthDay: readonly number[];
  readonly byMonth: readonly number[];
  readonly until: Day | null;
  readonly count: number | null;
};

const known = ['FREQ', 'INTERVAL', 'WKST', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'UNTIL', 'COUNT'];
const numbers = (text: string | undefined, least: number, most: number): number[] | null => {
  const all = text?.split(',').map(Number) ?? [];
  return all.every((one) => Number.isInteger(one) && one !== 0 && one >= least && one <= most) ? all : null;
};

function weekdayOf(text: string): Weekday | null {
  const found = /^([+-]?[1-5])?(SU|MO|TU|WE|TH|FR|SA)$/u.exec(text);
  if (found === null) return null;
  return { day: weekdays.findIndex((name) => name === found[2]), nth: found[1] === undefined ? null : Number(found[1]) };
}

/** `20261012T215959Z` or `20261012`. */
function untilOf(text: string): Day | null {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z?)?$/u.exec(text) ?? [];
  if (year === undefined) return null;
  return berlinDay(
    hour === undefined || !text.endsWith('Z') ? `${year}-${month}-${day}` : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`,
  );
}

/** Null when it says something that is not computed here: no day is better than a wrong one. */
function ruleOf(text: string): Rule | null {
  const line = text.split(/\r?\n|\\n/u).find((one) => one.includes('FREQ=')) ?? '';
  const parts = line
    .replace(/^RRULE:/u, '')
    .split(';')
    .filter((part) => part !== '');
  const said = new Map(parts.map((part) => part.toUpperCase().split('=') as [string, string]));
  const freq = said.get('FREQ');
  const byDay = said.get('BYDAY')?.split(',').map(weekdayOf) ?? [];
  const [interval, count] = [numbers(said.get('INTERVAL') ?? '1', 1, 1000), numbers(said.get('COUNT'), 1, 100_000)];
  const [byMonthDay, byMonth] = [numbers(said.get('BYMONTHDAY'), -31, 31), numbers(said.get('BYMONTH'), 1, 12)];
  const until = said.has('UNTIL') ? untilOf(said.get('UNTIL') ?? '') : null;
  const weekStart = weekdays.findIndex((name) => name === (said.get('WKST') ?? 'MO'));
  if (freq !== 'DAILY' && freq !== 'WEEKLY' && freq !== 'MONTHLY' && freq !== 'YEARLY') return null;
  if ([...said.keys()].some((key) => !known.includes(key)) || weekStart < 0 || (said.has('UNTIL') && until === null)) return null;
  if (interval === null || count === null || byMonthDay === null || byMonth === null || byDay.includes(null)) return null;
  const days = byDay.filter((one) => one !== null);
  // The third Friday of a year without its month, and the third Friday of a week, are asked by nobody.
  if (days.some(({ nth }) => nth !== null) && (freq === 'DAILY' || freq === 'WEEKLY' || (freq === 'YEARLY' && byMonth.length === 0)))
    return null;
  return { freq, interval: interval[0] ?? 1, weekStart, byDay: days, byMonthDay, byMonth, until, count: count[0] ?? null };
}

const partsOf = (day: Day): { year: number; month: number; date: number } => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8)),
});
const lastDate = (day: Day): number => partsOf(plus(plus(`${day.slice(0, 7)}-01`, { months: 1 }), { days: -1 })).date;
const weekOf = (day: Day, weekStart: number): Day => plus(day, { days: -((weekday(day) - weekStart + 7) % 7) });

/** How many of the units of the rule lie between. */
function unitsBetween({ freq, weekStart }: Rule, first: Day, day: Day): number {
  const [a, b] = [partsOf(first), partsOf(day)];
  if (freq === 'DAILY') return daysBetween(first, day);
  if (freq === 'WEEKLY') return daysBetween(weekOf(first, weekStart), weekOf(day, weekStart)) / 7;
  return freq === 'MONTHLY' ? (b.year - a.year) * 12 + b.month - a.month : b.year - a.year;
}

function isNth({ day, nth }: Weekday, on: Day): boolean {
  if (weekday(on) !== day) return false;
  const { date } = partsOf(on);
  return nth === null || (nth > 0 ? Math.ceil(date / 7) === nth : Math.ceil((lastDate(on) - date + 1) / 7) === -nth);
}

function holds(rule: Rule, first: Day, on: Day): boolean {
  const { freq, byDay, byMonth, byMonthDay } = rule;
  const [begun, now] = [partsOf(first), partsOf(on)];
  if (unitsBetween(rule, first, on) % rule.interval !== 0) return false;
  if (byMonth.length > 0 ? !byMonth.includes(now.month) : freq === 'YEARLY' && byDay.length === 0 && now.month !== begun.month)
    return false;
  if (byMonthDay.length > 0 && !byMonthDay.some((date) => (date > 0 ? date : lastDate(on) + 1 + date) === now.date)) return false;
  if (byDay.length > 0) return byDay.some((one) => isNth(one, on));
  if (byMonthDay.length > 0 || freq === 'DAILY') return true;
  return freq === 'WEEKLY' ? weekday(on) === weekday(first) : now.date === begun.date;
}

/** Far enough that whoever looks every twelve months never finds it run out. */
const horizon = { months: 12 } as const;

/** The days from `from` on, for a year; null when the rule is none that can be read. */
export function daysByRule(text: string, first: Day, from: Day): Day[] | null {
  const rule = ruleOf(text);
  if (rule === null) return null;
  const days: Day[] = [];
  const end = plus(from > first ? from : first, horizon);
  const last = rule.until !== null && rule.until < end ? rule.until : end;
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  for (let day = first; day <= last && left > 0; day = plus(day, { days: 1 })) {
    if (!holds(rule, first, day)) continue;
    left -= 1;
    if (day >= from) days.push(day);
  }
  return days;
}
