// The birth date as it is known now: personal, so it is known only where the words can be read.
import { z } from 'zod';
import type { Day } from '../../../machines/day.ts';
import type { Dossier } from './dossier.ts';
import type { Words } from './words.ts';

/** How well the birth date is known, and what is known of it. */
export type BirthDate =
  | { readonly known: 'day'; readonly day: Day }
  | { readonly known: 'year'; readonly year: string }
  | { readonly known: 'unknown' };

/** Any day that exists since then: people are older than the days a case may be dated in. */
const earliestBirth: Day = '1900-01-01';
const RealDay = z.iso.date().refine((day) => day >= earliestBirth);
const Year = z.string().regex(/^(?:19|20)\d\d$/);

/** As these words say it; what is no civil day and no year is as good as nothing. */
export function birthDateIn({ birthDate, birthYear }: Words): BirthDate {
  const day = RealDay.safeParse(birthDate);
  if (day.success) return { known: 'day', day: day.data };
  const year = Year.safeParse(birthYear);
  return year.success ? { known: 'year', year: year.data } : { known: 'unknown' };
}

/** As it was said last: a correction counts, whatever the inquiry said. */
export const knownBirthDate = (dossier: Dossier): BirthDate => birthDateIn(dossier['birthDate'] ?? dossier['inquiry'] ?? {});

/** The day the rules count from. With a year only it is the last of that year: a minor until it is certain. Null when it is unknown. */
export function bornOn(told: BirthDate): Day | null {
  if (told.known === 'unknown') return null;
  return told.known === 'day' ? told.day : `${told.year}-12-31`;
}

/** Null when no birth date is known: then no birthday is raised. */
export const birthDateOf = (dossier: Dossier): Day | null => bornOn(knownBirthDate(dossier));
