// What the day of the next review is counted from: these groups of a case and no other, held to it by the types.
import type { Place } from '../../calendar/place.ts';
import type { CaseContext } from '../context/context.ts';

/** Any case is one. Its file changes with every entry; the standard and the place in it do not. */
export type Counted = Pick<CaseContext, 'clock' | 'client' | 'assessment' | 'agreement' | 'plan'> & {
  readonly file: Pick<CaseContext['file'], 'standard'> & Place;
};
