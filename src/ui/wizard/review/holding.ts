// The end of a review talk: the next date within the ceiling, and why it was held late if it was.
import { reviewChanges } from '../../../../machines/case/changes/review.ts';
import type { EventOf } from '../../../../machines/case/events/case-event.ts';
import { reviewDue, type ReviewDue } from '../../../../machines/case/review-due.ts';
import type { Day } from '../../../../machines/day.ts';
import type { Scene } from '../page/case-view.ts';
import { sendOnce, told, type Sending } from '../page/sending.ts';

type Held = EventOf<'review.held'>;

export type HoldDraft = { readonly next: Day | null; readonly lateBecause: Held['lateBecause']; readonly summary: string };

export const startHold = (): HoldDraft => ({ next: null, lateBecause: null, summary: '' });

export const isOverdue = ({ state }: Scene): boolean => state.context.clock.overdueSince !== null;

/** The latest day the review after this one may be planned for, and the rule that sets it. */
export const latestNext = ({ state, today }: Scene): ReviewDue | null =>
  reviewDue(
    reviewChanges['review.held'](state.context, {
      type: 'review.held',
      next: today,
      lateBecause: null,
      on: today,
      by: { role: 'counsellor', id: 'anybody' },
    }),
  );

export function holdReview({ next, lateBecause, summary }: HoldDraft, scene: Scene): Sending {
  const needed = { next, ...(isOverdue(scene) && { lateBecause }) };
  return sendOnce('review.held', needed, (answers) => [
    { type: 'review.held', next: answers.next, lateBecause: isOverdue(scene) ? lateBecause : null, ...told({ summary }) },
  ]);
}

export type WaiveDraft = { readonly because: EventOf<'review.waived'>['because'] | null; readonly reason: string };
export const startWaive = (): WaiveDraft => ({ because: null, reason: '' });
export const waive = ({ because, reason }: WaiveDraft): Sending =>
  sendOnce('review.waived', { because, reason: reason.trim() }, (answers) => [
    { type: 'review.waived', because: answers.because, ...told({ reason: answers.reason }) },
  ]);
