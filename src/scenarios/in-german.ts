// A goal of the catalogue as a counsellor in Germany would write it down.
import type { Day } from '../../machines/day.ts';

/** The German wording with its day, `31.08.2026`, in place of the placeholder. */
export const inGerman = ({ de }: { readonly de: string }, day: Day): string => de.replace('{date}', day.split('-').toReversed().join('.'));
