// What a day field says about what stands in it.
import { monthName } from '../words/day-words.ts';
import type { DayFault } from './typed-day.ts';

type NoSuchDay = Extract<DayFault, { readonly code: 'noSuchDay' }>;
type YearOutside = Extract<DayFault, { readonly code: 'yearOutside' }>;
const twoDigits = (part: number): string => String(part).padStart(2, '0');

const de = {
  dayPattern: 'TT.MM.JJJJ',
  noSuchDay: ({ day, month, year }: NoSuchDay) => `Den ${twoDigits(day)}.${twoDigits(month)}.${year} gibt es nicht.`,
  otherWeekday: (day: string) => `Wochentag und Datum passen nicht zusammen: Das wäre ${day}.`,
  yearOutside: ({ first, last }: YearOutside) => `Bitte ein Jahr von ${first} bis ${last} angeben.`,
  notUnderstood: 'Das haben wir nicht als Tag verstanden. Bitte so schreiben: 24.12.2026 oder 24. Dezember 2026.',
  dayMissing: 'Der Tag fehlt noch. Bitte so schreiben: 24.12.2026.',
  yearMissing: 'Das Jahr fehlt noch. Bitte so schreiben: 24.12.2026.',
  yearUnclear: 'Bitte das Jahr mit vier Ziffern angeben, zum Beispiel 2026.',
};
const en: typeof de = {
  dayPattern: 'DD/MM/YYYY',
  // The thirteenth month has no name.
  noSuchDay: ({ day, month, year }) =>
    month >= 1 && month <= 12
      ? `There is no ${day} ${monthName(`2024-${twoDigits(month)}-01`, 'en')} ${year}`.trimEnd().concat('.')
      : `There is no ${twoDigits(day)}/${twoDigits(month)}/${year}: the day comes first, then the month.`,
  otherWeekday: (day) => `Weekday and date do not fit together: that would be ${day}.`,
  yearOutside: ({ first, last }) => `Please give a year from ${first} to ${last}.`,
  notUnderstood: 'We did not understand this as a day. Please write it like this: 24/12/2026 or 24 December 2026.',
  dayMissing: 'The day is still missing. Please write it like this: 24/12/2026.',
  yearMissing: 'The year is still missing. Please write it like this: 24/12/2026.',
  yearUnclear: 'Please give the year with four digits, for example 2026.',
};
export const texts = { de, en };
