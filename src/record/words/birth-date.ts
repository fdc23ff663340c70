// The birth date as it was told with the inquiry: personal, so it is known only where the words can be read.
import { z } from 'zod';
import type { Day } from '../../../machines/day.ts';
import type { Dossier } from './dossier.ts';

/** Any day that exists since then: people are older than the days a case may be dated in. */
const earliestBirth: Day = '1900-01-01';
const BirthDate = z.iso.date().refine((day) => day >= earliestBirth);

/** Null when none was told, or something that is no civil day: then no birthday is raised. */
export function birthDateOf(dossier: Dossier): Day | null {
  const told = BirthDate.safeParse(dossier['inquiry']?.['birthDate']);
  return told.success ? told.data : null;
}
