// The few texts that every area of the screen shares.
type Parts = { readonly day: number | null; readonly month: number | null; readonly year: number | null };

const twoDigits = (part: number | null): string => String(part ?? '').padStart(2, '0');
// Intl names the month of a day; these are for days that do not exist.
const months = 'January February March April May June July August September October November December'.split(' ');

const de = {
  product: 'Etappe',
  choose: 'Bitte wählen',
  optional: 'freiwillig',
  previously: 'zuletzt',
  goThere: 'Dort ergänzen',
  whyNot: 'Das geht im Moment nicht:',
  loading: 'Wird geladen …',
  nameless: 'ohne Namen',
  day: 'Tag',
  month: 'Monat',
  year: 'Jahr',
  noSuchDay: ({ day, month, year }: Parts) => `Den ${twoDigits(day)}.${twoDigits(month)}.${year} gibt es nicht.`,
  shortYear: () => 'Bitte das Jahr mit vier Ziffern eingeben, frühestens 1900.',
};
const en: typeof de = {
  product: 'Etappe',
  choose: 'Please choose',
  optional: 'optional',
  previously: 'last time',
  goThere: 'Complete it there',
  whyNot: 'This is not possible right now:',
  loading: 'Loading …',
  nameless: 'no name',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  noSuchDay: ({ day, month, year }) => `There is no ${day} ${months[(month ?? 0) - 1] ?? twoDigits(month)} ${year}.`,
  shortYear: () => 'Please type the year with four digits, from 1900 on.',
};
export const texts = { de, en };
