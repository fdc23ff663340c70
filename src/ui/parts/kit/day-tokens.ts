// The words and digits a day is written with. Names come from the languages of the browser (Intl), digits from its writing systems.

const localesOfNames = ['de-DE', 'de-AT', 'en-GB'];
/** Written in German and in no list of names. */
const oftenWritten: Readonly<Record<string, number>> = { mrz: 3, maerz: 3, jaenner: 1 };

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase();

function namesOf(form: 'month' | 'weekday', dates: readonly number[]): readonly (readonly [string, number])[] {
  return localesOfNames.flatMap((locale) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', [form]: 'long' });
    return dates.map((date, index) => [plain(format.format(date)), index] as const);
  });
}
const months = namesOf(
  'month',
  Array.from({ length: 12 }, (_, index) => Date.UTC(2024, index, 1)),
);
// 7 January 2024 was a Sunday.
const weekdays = namesOf(
  'weekday',
  Array.from({ length: 7 }, (_, index) => Date.UTC(2024, 0, 7 + index)),
);

/** The one thing the name or its beginning stands for; null where it is none, or more than one. */
function only(names: readonly (readonly [string, number])[], typed: string, lettersAtLeast: number): number | null {
  const name = plain(typed);
  if (name.length < lettersAtLeast) return null;
  const meant = new Set(names.filter(([whole]) => whole.startsWith(name)).map(([, index]) => index));
  const [first, ...more] = meant;
  return first === undefined || more.length > 0 ? null : first;
}

/** 1 to 12: `Dezember`, `Dez`, `dec`. Null where it is no month, or could be two. */
export function monthNamed(typed: string): number | null {
  const often = oftenWritten[plain(typed)];
  if (often !== undefined) return often;
  const index = only(months, typed, 3);
  return index === null ? null : index + 1;
}

/** 0 is Sunday: `Dienstag`, `Di`, `Tue`. */
export const weekdayNamed = (typed: string): number | null => (monthNamed(typed) === null ? only(weekdays, typed, 2) : null);

const daysAway: Readonly<Record<string, number>> = { heute: 0, today: 0, morgen: 1, tomorrow: 1, gestern: -1, yesterday: -1 };
/** How many days from today the word says; null where it says nothing of the kind. */
export const otherDay = (typed: string): number | null => daysAway[typed.toLowerCase()] ?? null;

let digits: ReadonlyMap<string, string> | null = null;
/** Every writing system's digits with a value from 0 to 9, as the browser itself writes them. */
function westernDigits(): ReadonlyMap<string, string> {
  digits ??= new Map(
    Intl.supportedValuesOf('numberingSystem').flatMap((numberingSystem) => {
      const format = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false });
      return Array.from({ length: 10 }, (_, value) => [format.format(value), String(value)] as const);
    }),
  );
  return digits;
}

/** `٢٤` and `۲۴` as 24. */
export const withWesternDigits = (text: string): string =>
  text.replaceAll(/\p{Nd}/gu, (digit) => (digit >= '0' && digit <= '9' ? digit : (westernDigits().get(digit) ?? digit)));
