// Planning the next review within its ceiling; moving and missing it.
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import { freshId, parametersFor, plannedReview } from '../../../../../machines/case/context/read.ts';
import { latestPlan as latestPlanOf } from '../../../../../machines/case/checks/review.ts';
import type { ReviewDue } from '../../../../../machines/case/deadlines/review-due.ts';
import type { Day } from '../../../../../machines/day.ts';
import { nextReview } from '../../../../engine/state/next-review.ts';
import type { Scene } from '../page/scene.ts';
import { send, sendOnce, together, type Sending } from '../page/sending.ts';

type Side = EventOf<'review.moved'>['side'];
/** `side` asked for another day; `missedBy` could not come. */
export type ScheduleDraft = { readonly for: Day | null; readonly side: Side | null; readonly missedBy: Side | null };

/** The planned review, of which there is at most one; null while none is planned. */
export const plannedIn = ({ state }: Scene): { readonly id: string; readonly for: Day } | null => {
  const planned = plannedReview(state.context);
  return planned === null ? null : { id: planned[0], for: planned[1].for };
};

export const startSchedule = (): ScheduleDraft => ({ for: null, side: null, missedBy: null });

const reviewId = ({ state }: Scene): string => freshId(state.context.clock.reviews, 'r');

export const planReview = (draft: ScheduleDraft, scene: Scene): Sending =>
  sendOnce('review.planned', { for: draft.for }, (answers) => [{ type: 'review.planned', review: reviewId(scene), for: answers.for }]);

/** A moved review is a new one under a new id; the old one keeps that it was moved, and by which side. */
export const moveReview = ({ side, for: to }: ScheduleDraft, scene: Scene, review: string): Sending =>
  sendOnce('review.moved', { for: to, side }, (answers) => [
    { type: 'review.moved', review, to: reviewId(scene), for: answers.for, side: answers.side },
  ]);

export const missReview = ({ missedBy }: ScheduleDraft, review: string): Sending =>
  sendOnce('review.missed', { missedBy }, ({ missedBy: side }) => [{ type: 'review.missed', review, side }]);

/** The latest day the next review may be planned for, by the law itself. Null while the clock is off. */
export const latestPlan = ({ state, today }: Scene): Day | null => (nextReview(state) === null ? null : latestPlanOf(state.context, today));

/** The latest day and its rule where the planned date lies after it, because the due date has moved forward since; null otherwise. */
export function plannedTooLate(scene: Scene): ReviewDue | null {
  const due = nextReview(scene.state);
  const latest = latestPlan(scene);
  const planned = plannedIn(scene);
  return due === null || latest === null || planned === null || planned.for <= latest ? null : { ...due, on: latest };
}

/**
 * How often the centre may still move a review before it counts as missed by the centre; counted until a talk covers all goals
 * (2-standard, Window and escalation).
 */
export function movesLeft({ state: { context } }: Scene): number {
  return Math.max(0, parametersFor(context).centreMovesAtMost - context.clock.centreMoves);
}

/** Everything that was chosen and not recorded yet: a day, another day, or that somebody could not come. */
export function recordSchedule(draft: ScheduleDraft, scene: Scene): Sending {
  const planned = plannedIn(scene);
  if (planned === null) return draft.for === null ? send() : planReview(draft, scene);
  return together(
    draft.for === null && draft.side === null ? send() : moveReview(draft, scene, planned.id),
    draft.missedBy === null ? send() : missReview(draft, planned.id),
  );
}
