// Civil days: the only notion of time the standard knows. A day is a string, handed in from outside.
// Counted in whole numbers, without Date objects: most of the time of a law used to go into them. date-fns is the oracle in the tests.
import { z } from 'zod';

/** First and last year an entry may be dated in: the model project began in 2011; beyond 2055 holidays are not law yet. */
export const caseYears = { first: 2011, last: 2055 } as const;

/** A day that exists, written `2026-08-31`, from 2011 to 2055. Never an instant. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => read(text) !== null)
  .refine((text) => Number(text.slice(0, 4)) >= caseYears.first && Number(text.slice(0, 4)) <= caseYears.last)
  .meta({ format: 'date' });
export type Day = string;

/** A length of time in whole calendar units. Negative numbers count backwards. */
export type Period = { readonly months: number } | { readonly days: number };

/** `month` from 1, `day` from 1, as they are written. */
type Civil = { readonly year: number; readonly month: number; readonly day: number };

const zero = 48;
const hyphen = 45;
/** Not a number where no digit stands, and then neither is anything computed from it. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - zero;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}
const twoDigits = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const thirty = new Set([4, 6, 9, 11]);
const lastOf = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : thirty.has(month) ? 30 : 31);

/** Null when the text is no day of the years 0000 to 9999. */
function read(text: string): Civil | null {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return null;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= lastOf(year, month) ? { year, month, day } : null;
}

/** Whether the text is a day that exists, such as a birth date, which lies before the days of a case. */
export const isCivilDay = (text: string): boolean => read(text) !== null;

function civil(day: Day): Civil {
  const date = read(day);
  if (date === null) throw new RangeError(`'${day}' is no civil day`);
  return date;
}

const padded = (value: number): string => (value < 10 ? `0${value}` : String(value));

function written(year: number, month: number, day: number): Day {
  if (year < 0 || year > 9999) throw new RangeError(`the year ${year} cannot be written as a day`);
  return `${String(year).padStart(4, '0')}-${padded(month)}-${padded(day)}`;
}

// `days_from_civil` and `civil_from_days` by Howard Hinnant, chrono-Compatible Low-Level Date Algorithms,
// https://howardhinnant.github.io/date_algorithms.html. Years begin in March, so that the leap day is the last of its year.
const daysOfEra = 146_097;
const daysBeforeMonth = (fromMarch: number): number => Math.floor((153 * fromMarch + 2) / 5);
const daysBeforeYear = (year: number): number => 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

/** Days since 1 March of the year 0. */
function numberOf({ year, month, day }: Civil): number {
  const fromMarch = month > 2 ? month - 3 : month + 9;
  return daysBeforeYear(month > 2 ? year : year - 1) + daysBeforeMonth(fromMarch) + day - 1;
}

function dayNumbered(number: number): Day {
  const era = Math.floor(number / daysOfEra);
  const ofEra = number - era * daysOfEra;
  const leapDays = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096);
  const year = Math.floor((ofEra - leapDays) / 365);
  const ofYear = ofEra - daysBeforeYear(year);
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return written(era * 400 + year + (month > 2 ? 0 : 1), month, ofYear - daysBeforeMonth(fromMarch) + 1);
}

function monthsAfter({ year, month, day }: Civil, months: number): Day {
  const inAll = year * 12 + month - 1 + months;
  const goal = Math.floor(inAll / 12);
  const named = inAll - goal * 12 + 1;
  return written(goal, named, Math.min(day, lastOf(goal, named)));
}

/**
 * The day one period after `anchor`. A day that the month does not have becomes its last day (§ 188 III BGB),
 * so always count from the anchor, never from a result: 31 Aug + 6 months = 28 Feb. The anchor itself does not count (§ 187 I BGB).
 */
export function plus(anchor: Day, period: Period): Day {
  const length = 'months' in period ? period.months : period.days;
  if (!Number.isInteger(length)) throw new RangeError(`a period of ${length} is not counted in whole days or months`);
  return 'months' in period ? monthsAfter(civil(anchor), length) : dayNumbered(numberOf(civil(anchor)) + length);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => numberOf(civil(to)) - numberOf(civil(from));

/** 1 March of the year 0 was a Wednesday; nine weeks more keep January and February of that year above zero. */
const weekdayOfZero = 3 + 9 * 7;

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (day: Day): number => (numberOf(civil(day)) + weekdayOfZero) % 7;

/** Of several days the earliest; null when there is none. ISO days sort as text. */
export const earliest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce<Day | null>((first, day) => (day !== null && (first === null || day < first) ? day : first), null);

export const later = (a: Day, b: Day): Day => (a > b ? a : b);
