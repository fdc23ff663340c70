// The hour of an instant as people in Germany read it; with the day where it was not today.
import type { Day } from '../../../../machines/day.ts';
import type { ScreenLanguage } from '../screen-state.ts';
import { localeOf } from '../words/language.tsx';

const zone = { timeZone: 'Europe/Berlin' } as const;
const timeIn = (locale: string) => new Intl.DateTimeFormat(locale, { ...zone, hour: '2-digit', minute: '2-digit' });
const times = { de: timeIn(localeOf.de), en: timeIn(localeOf.en) };
/** Sweden writes days as the rules do. */
const civil = new Intl.DateTimeFormat('sv-SE', zone);

/** `day`: how the language says a day. */
export function whenOf(instant: string, today: Day | undefined, lang: ScreenLanguage, day: (day: Day) => string): string {
  const at = new Date(instant);
  const on = civil.format(at);
  const time = times[lang].format(at);
  return on === today ? time : `${day(on)}, ${time}`;
}
