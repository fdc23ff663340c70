// A day as people write it: read from text, or said why it is none. Nothing is mended or made up: what is not clear is named.
import { caseYears, daysBetween, isCivilDay, plus, weekday, type Day } from '../../../../machines/day.ts';
import { monthNamed, otherDay, weekdayNamed, withWesternDigits } from './day-tokens.ts';

/** What stands in a field and is no day yet, kept as it was typed. */
export type Unread = { readonly unread: string };
/** What a day field holds: a day that exists, what was typed instead of one, or nothing. */
export type TypedDay = Day | Unread | null;

export const isUnread = (answer: unknown): answer is Unread =>
  typeof answer === 'object' && answer !== null && 'unread' in answer && typeof answer.unread === 'string';

/** The day, where there is one: half a day counts as none. */
export const dayOf = (typed: TypedDay): Day | null => (isUnread(typed) ? null : typed);

/** The same without what is no day yet, however deep it stands. */
export function withDaysOnly<T>(typed: T): T {
  if (isUnread(typed)) return null as T;
  if (Array.isArray(typed)) return typed.map(withDaysOnly) as T;
  if (typeof typed !== 'object' || typed === null) return typed;
  return Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, withDaysOnly(value as unknown)])) as T;
}

/** What is left of a draft, with the half days that stand in its fields: in an answer they are null, in the field they are what was typed. */
export function withUnread<T>(left: T, typed: unknown): T {
  if (left === null && isUnread(typed)) return typed as T;
  if (typeof left !== 'object' || left === null || Array.isArray(left) || typeof typed !== 'object' || typed === null) return left;
  const fields = typed as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(left).map(([name, value]) => [name, withUnread(value as unknown, fields[name])])) as T;
}

/** `case`: the days of a case, near today. `birth`: a day that has passed, up to a hundred years ago. `any`: a day to look at. */
export type DayKind = keyof typeof bounds;
const bounds = { case: caseYears, birth: { first: 1900, last: caseYears.last }, any: { first: 1900, last: 2199 } } as const;
export type About = {
  readonly kind: DayKind;
  /** Null where nobody knows: then a year needs its four digits. */ readonly today: Day | null;
};

export type DayFault =
  | { readonly code: 'noSuchDay'; readonly day: number; readonly month: number; readonly year: string }
  | { readonly code: 'otherWeekday'; readonly on: Day }
  | { readonly code: 'yearOutside'; readonly first: number; readonly last: number }
  | { readonly code: PlainFault };

export type Reading = { readonly day: Day } | { readonly fault: DayFault } | { readonly nothing: true };

type Written = { readonly day: string; readonly month: number; readonly year: string };
type PlainFault = 'notUnderstood' | 'dayMissing' | 'yearMissing' | 'yearUnclear';
const fault = (code: PlainFault): Reading => ({ fault: { code } });

/** Numbers and the names of months and weekdays, between blanks and the signs people put between the parts of a day. */
const token = /\d+|\p{L}[\p{L}\p{M}]*/gu;
const between = /^[\s.,/\-‐‑‒–—·،؍−]*$/u;
/** `den 24.12.`, `24th of December`: say nothing of their own. */
const fillers = new Set(['den', 'der', 'am', 'the', 'of', 'on', 'st', 'nd', 'rd', 'th']);

export function readDay(text: string, about: About): Reading {
  const clean = withWesternDigits(text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '')).trim();
  if (clean === '') return { nothing: true };
  const relative = about.today === null ? null : otherDay(clean);
  if (relative !== null && about.today !== null) return { day: plus(about.today, { days: relative }) };
  if (!between.test(clean.replaceAll(token, ''))) return fault('notUnderstood');
  const tokens = (clean.match(token) ?? []).filter((one) => !fillers.has(one.toLowerCase()));
  const numbers = tokens.filter((one) => /^\d/u.test(one));
  const names = tokens.filter((one) => !/^\d/u.test(one));
  const weekdays = names.filter((name) => weekdayNamed(name) !== null);
  const months = names.filter((name) => weekdayNamed(name) === null).map(monthNamed);
  const [month, ...more] = months;
  if (weekdays.length > 1 || more.length > 0 || month === null) return fault('notUnderstood');
  const written = month === undefined ? inNumbers(numbers) : withName(numbers, month);
  if ('fault' in written) return written;
  const reading = dayFrom(written, about);
  const [said] = weekdays.map(weekdayNamed);
  const differs = 'day' in reading && typeof said === 'number' && said !== weekday(reading.day);
  return differs ? { fault: { code: 'otherWeekday', on: reading.day } } : reading;
}

type Parts = Written | { readonly fault: DayFault };
const lacks = (code: 'notUnderstood' | 'dayMissing' | 'yearMissing'): Parts => ({ fault: { code } });
const isPart = (part: string): boolean => part.length <= 2;

function inNumbers(numbers: readonly string[]): Parts {
  const [first = '', second = '', third = ''] = numbers;
  if (numbers.length === 1) return inOneNumber(first);
  if (numbers.length === 2 && isPart(first)) return isPart(second) ? { day: first, month: Number(second), year: '' } : lacks('dayMissing');
  if (numbers.length === 2 && first.length === 4 && isPart(second)) return lacks('dayMissing');
  if (numbers.length !== 3 || !isPart(second)) return lacks('notUnderstood');
  if (first.length === 4 && isPart(third)) return { year: first, month: Number(second), day: third };
  return isPart(first) ? { day: first, month: Number(second), year: third } : lacks('notUnderstood');
}

/** `24121985` and `241285`; `19851224` as computers write it, which can be no day the other way round. */
function inOneNumber(digits: string): Parts {
  const isIso = digits.length === 8 && isWithin(Number(digits.slice(0, 4)), bounds.birth) && Number(digits.slice(4)) < 1300;
  if (isIso) return { year: digits.slice(0, 4), month: Number(digits.slice(4, 6)), day: digits.slice(6) };
  if (digits.length === 8 || digits.length === 6)
    return { day: digits.slice(0, 2), month: Number(digits.slice(2, 4)), year: digits.slice(4) };
  return lacks(
    digits.length === 4 && isWithin(Number(digits), bounds.birth) ? 'dayMissing' : digits.length > 4 ? 'notUnderstood' : 'yearMissing',
  );
}

/** `24. Dezember 1985`, and as `Dec 24, 1985`. */
function withName(numbers: readonly string[], month: number): Parts {
  const [first = '', second = ''] = numbers;
  if (numbers.length === 0) return lacks('notUnderstood');
  if (numbers.length === 1) return isPart(first) ? { day: first, month, year: '' } : lacks('dayMissing');
  if (numbers.length !== 2) return lacks('notUnderstood');
  if (first.length === 4 && isPart(second)) return { year: first, month, day: second };
  return isPart(first) ? { day: first, month, year: second } : lacks('notUnderstood');
}

type Years = { readonly first: number; readonly last: number };
const isWithin = (year: number, { first, last }: Years): boolean => year >= first && year <= last;
const isoOf = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

function dayFrom({ day, month, year }: Written, about: About): Reading {
  const onDay = Number(day);
  const inYear = year.length === 2 ? wholeYear(Number(year), isoOf(2000, month, onDay).slice(4), about) : Number(year);
  const years = bounds[about.kind];
  // A day no year has is named at once, whatever the year.
  if (!isCivilDay(isoOf(2000, month, onDay))) return { fault: { code: 'noSuchDay', day: onDay, month, year } };
  if (year === '') return fault('yearMissing');
  if (inYear === null || (year.length !== 2 && year.length !== 4)) return fault('yearUnclear');
  if (!isWithin(inYear, years)) return { fault: { code: 'yearOutside', ...years } };
  const iso = isoOf(inYear, month, onDay);
  return isCivilDay(iso) ? { day: iso } : { fault: { code: 'noSuchDay', day: onDay, month, year } };
}

/**
 * The year two digits stand for: of a birth the last one that has come, of any other day the one nearest to today. What was understood
 * is always said in words beside the field.
 */
function wholeYear(short: number, monthAndDay: string, { kind, today }: About): number | null {
  // A day to look at may lie anywhere, and acts as soon as it is one: half a year must not count as a short one.
  if (today === null || kind === 'any') return null;
  const century = Number(today.slice(0, 2)) * 100;
  const years = [century - 100, century, century + 100].map((start) => start + short);
  const passed = years.filter((year) => `${year}${monthAndDay}` <= today);
  if (kind === 'birth') return passed.at(-1) ?? null;
  const distance = (year: number) => Math.abs(daysBetween(today, `${year}-01-01`));
  return years.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
