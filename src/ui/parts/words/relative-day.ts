// How far a day is from today, the way people say it: „in 5 Tagen“, „seit 3 Tagen“.
import { daysBetween, type Day } from '../../../../machines/day.ts';
import type { ScreenLanguage } from '../screen-state.ts';

const formats = {
  de: new Intl.RelativeTimeFormat('de', { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat('en', { numeric: 'auto' }),
};

/** Beyond two months days say little. */
const daysAtMost = 60;

/** Beyond the limit in months of 30.4 days, the average of a year. */
export function relativeDay(day: Day, today: Day, lang: ScreenLanguage): string {
  const days = daysBetween(today, day);
  return Math.abs(days) <= daysAtMost ? formats[lang].format(days, 'day') : formats[lang].format(Math.round(days / 30.4), 'month');
}
