// Civil days: the only notion of time the standard knows. A day is a string, handed in from outside.
import { UTCDate } from '@date-fns/utc';
import { add } from 'date-fns/add';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { isValid } from 'date-fns/isValid';
import { z } from 'zod';

/** First and last year an entry may be dated in: the model project began in 2011; beyond 2055 holidays are not law yet. */
const years = { first: 2011, last: 2055 };

/** A day that exists, written `2026-08-31`, from 2011 to 2055. Never an instant. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => isValid(new UTCDate(`${text}T00:00:00Z`)) && formatDay(new UTCDate(`${text}T00:00:00Z`)) === text)
  .refine((text) => Number(text.slice(0, 4)) >= years.first && Number(text.slice(0, 4)) <= years.last)
  .meta({ format: 'date' });
export type Day = string;

/** A length of time in whole calendar units. Negative numbers count backwards. */
export type Period = { readonly months: number } | { readonly days: number };

const formatDay = (date: Date): Day => date.toISOString().slice(0, 10);
const atMidnight = (day: Day): UTCDate => new UTCDate(`${day}T00:00:00Z`);

/**
 * The day one period after `anchor`. A day that the month does not have becomes its last day,
 * so always count from the anchor, never from a result: 31 Aug + 6 months = 28 Feb.
 */
export const plus = (anchor: Day, period: Period): Day => formatDay(add(atMidnight(anchor), period));

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => differenceInCalendarDays(atMidnight(to), atMidnight(from));

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (day: Day): number => atMidnight(day).getUTCDay();

/** Of several days the earliest; null when there is none. ISO days sort as text. */
export const earliest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce<Day | null>((first, day) => (day !== null && (first === null || day < first) ? day : first), null);

export const later = (a: Day, b: Day): Day => (a > b ? a : b);
