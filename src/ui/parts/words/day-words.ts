// Months and weekdays the way people say them. A civil day has no time zone, so it is read as one of UTC.
import type { Day } from '../../../../machines/day.ts';
import { localeOf } from './language.tsx';
import type { ScreenLanguage } from '../screen-state.ts';

type Form = 'whole' | 'weekday' | 'shortWeekday' | 'month' | 'monthAndYear';

const formatsIn = (locale: string): Readonly<Record<Form, Intl.DateTimeFormat>> => ({
  whole: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'full' }),
  weekday: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' }),
  shortWeekday: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short' }),
  month: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long' }),
  monthAndYear: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' }),
});
const formats = { de: formatsIn(localeOf.de), en: formatsIn(localeOf.en) };

const as =
  (form: Form) =>
  (day: Day, lang: ScreenLanguage): string =>
    formats[lang][form].format(new Date(`${day}T00:00:00Z`));

/** `Dienstag, 24. Dezember 1985`. */
export const wholeDay = as('whole');
/** `Montag`. */
export const weekdayName = as('weekday');
/** `Mo`. */
export const shortWeekdayName = as('shortWeekday');
/** `November`, by any day of it. */
export const monthName = as('month');
/** `November 2026`. */
export const monthAndYear = as('monthAndYear');
