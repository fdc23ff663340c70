// A birth date as it is being typed: a day, a year only, or not known.
import type { Day } from '../../../../machines/day.ts';
import { birthDateIn, bornOn, type BirthDate } from '../../../record/words/birth-date.ts';
import { dayOf, type TypedDay } from '../kit/typed-day.ts';
import { withWesternDigits } from '../kit/day-tokens.ts';
import type { Words } from '../../../record/words/words.ts';

/** What was typed for one answer stays while another is looked at. */
export type TypedBirth = { readonly known: BirthDate['known'] | null; readonly day: TypedDay; readonly year: string };

export const nothingTyped: TypedBirth = { known: null, day: null, year: '' };

export const typedAs = (told: BirthDate): TypedBirth => ({
  known: told.known,
  day: told.known === 'day' ? told.day : null,
  year: told.known === 'year' ? told.year : '',
});

/** The words that are sealed with the proposal; none while it is not known. */
export function birthWordsOf({ known, day, year }: TypedBirth): Words {
  if (known === 'day') return { birthDate: dayOf(day) ?? '' };
  return known === 'year' ? { birthYear: withWesternDigits(year).trim() } : {};
}

/** Half a date is none: it is as good as unknown until it is whole. */
export const birthDateTyped = (typed: TypedBirth): BirthDate => birthDateIn(birthWordsOf(typed));

export type BirthFault = 'unanswered' | 'noDay' | 'noYear' | 'inFuture';

/** What keeps it from being an answer. What lies in the future is said at once, the rest once somebody has tried. */
export function faultOfBirth(typed: TypedBirth, today: Day): BirthFault | null {
  const told = birthDateTyped(typed);
  if (typed.known === null) return 'unanswered';
  if (typed.known !== told.known) return typed.known === 'day' ? 'noDay' : 'noYear';
  const born = told.known === 'year' ? `${told.year}-01-01` : bornOn(told);
  return born !== null && born > today ? 'inFuture' : null;
}
