// A case that was taken over from another body: the days it brings, and what follows from them.
import { reviewDue, type ReviewDue } from '../../../../../machines/case/deadlines/review-due.ts';
import type { Day } from '../../../../../machines/day.ts';
import { whatIf } from '../../../../engine/step/what-if.ts';
import type { Scene } from '../page/scene.ts';
import { sendOnce, type Sending } from '../page/sending.ts';

/** `decidedOn`: the day of T2, from which the cap runs. The other two anchor the review clock, by R1 or by R2. */
export type TakeoverDraft = {
  readonly [K in 'decidedOn' | 'firstReviewFrom' | 'lastHeldOn']: Day | null;
} & { readonly capExtended: boolean };
export const startTakeover = (): TakeoverDraft => ({ decidedOn: null, firstReviewFrom: null, lastHeldOn: null, capExtended: false });

/** Either a review was held before, or the first one counts from somewhere. */
export const takeOver = ({ decidedOn, firstReviewFrom, lastHeldOn, capExtended }: TakeoverDraft): Sending =>
  sendOnce('case.takenOver', { decidedOn, ...(firstReviewFrom === null && { lastHeldOn }) }, (answers) => [
    { type: 'case.takenOver', decidedOn: answers.decidedOn, firstReviewFrom, lastHeldOn, ...(capExtended && { capExtended }) },
  ]);

/** When the next review would be due with these inherited days, looked ahead by `whatIf`; null while they are not known. */
export function inheritedDue({ state, today }: Scene, draft: TakeoverDraft): ReviewDue | null {
  const { decidedOn } = draft;
  if (decidedOn === null || (draft.firstReviewFrom === null && draft.lastHeldOn === null)) return null;
  return reviewDue(whatIf(state, [{ event: { ...draft, type: 'case.takenOver', decidedOn }, on: today }]));
}
