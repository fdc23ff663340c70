// Says days and stretches of time in a language. Days are civil days, so the clock of the machine never moves them.
import type { Day, Period } from '../../machines/day.ts';
import type { Lang } from './language.ts';

/** Read and written as UTC, so that no zone can make it the day before. */
const formats: Record<Lang, Intl.DateTimeFormat> = {
  de: new Intl.DateTimeFormat('de-DE', { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }),
};

/** `31.08.2026` in German, `31 August 2026` in English. */
export const dayIn =
  (lang: Lang) =>
  (day: Day): string =>
    formats[lang].format(new Date(`${day}T00:00:00Z`));

/** `Montag, 09:00–12:00`: hours in the week; 1 is Monday. */
export function hoursIn(lang: Lang): (hours: { readonly weekday: number; readonly from: string; readonly to: string }) => string {
  const weekdays = new Intl.DateTimeFormat(lang === 'de' ? 'de-DE' : 'en-GB', { timeZone: 'UTC', weekday: 'long' });
  // The first of January 2024 was a Monday.
  return ({ weekday, from, to }) => `${weekdays.format(Date.UTC(2024, 0, weekday))}, ${from}–${to}`;
}

/** `3 Monate`, `28 Tage`; a period counted backwards is said by its length. */
export function periodIn(lang: Lang): (period: Period) => string {
  const locale = lang === 'de' ? 'de-DE' : 'en-GB';
  const say = (value: number, unit: 'month' | 'day') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.abs(value));
  return (period) => ('months' in period ? say(period.months, 'month') : say(period.days, 'day'));
}
