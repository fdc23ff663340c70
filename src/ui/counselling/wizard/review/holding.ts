// The end of a review talk: the next date within the ceiling, why it was held late, a longer interval, or none at all.
import { reviewChanges } from '../../../../../machines/case/changes/review.ts';
import type { CaseContext } from '../../../../../machines/case/context/context.ts';
import { requirements } from '../../../../../machines/case/requirements/requirements.ts';
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import { reviewDue, type ReviewDue } from '../../../../../machines/case/deadlines/review-due.ts';
import { plus, type Day } from '../../../../../machines/day.ts';
import type { Scene } from '../page/case-view.ts';
import { talkDayOf } from '../page/late-talk.ts';
import { sendOnce, withWords, type Sending } from '../page/sending.ts';

type Held = EventOf<'review.held'>;

export type HoldDraft = { readonly next: Day | null; readonly lateBecause: Held['lateBecause']; readonly summary: string };

export const startHold = (): HoldDraft => ({ next: null, lateBecause: null, summary: '' });

/** Overdue on the day of the talk: then it is asked why. A talk recorded late was perhaps held in time. */
export function isLate(scene: Scene): boolean {
  const since = scene.state.context.clock.overdueSince;
  return since !== null && since <= talkDayOf(scene);
}

const seen = { client: 'onTrack', counsellor: 'onTrack', outcome: 'continues', cause: null, evidence: 'selfReport' } as const;

/** The talk can only be closed once both have seen every goal that has to be seen: the date is that of a closed talk. */
function oncePossible(context: CaseContext): CaseContext {
  const missing = requirements.everyGoalAssessed(context);
  if (missing === null || !('goals' in missing)) return context;
  const goals = Object.entries(context.plan.goals).map(([id, goal]) => [
    id,
    missing.goals.includes(id) ? { ...goal, assessed: seen } : goal,
  ]);
  return { ...context, plan: { ...context.plan, goals: Object.fromEntries(goals) as CaseContext['plan']['goals'] } };
}

const anybody = { role: 'counsellor', id: 'anybody' } as const;

/** The latest day the review after this one may be planned for, and the rule that sets it. */
export function latestNext(scene: Scene): ReviewDue | null {
  const on = talkDayOf(scene);
  return reviewDue(
    reviewChanges['review.held'](oncePossible(scene.state.context), { type: 'review.held', next: on, lateBecause: null, on, by: anybody }),
  );
}

/** The first day the review after this one may be planned for: after the talk, and never a day that has passed. */
export function earliestNext(scene: Scene): Day {
  const dayAfter = plus(talkDayOf(scene), { days: 1 });
  return dayAfter > scene.today ? dayAfter : scene.today;
}

export function holdReview({ next, lateBecause, summary }: HoldDraft, scene: Scene): Sending {
  const needed = { next, ...(isLate(scene) && { lateBecause }) };
  const earliest = earliestNext(scene);
  const sending = sendOnce('review.held', needed, (answers) => [
    { type: 'review.held', next: answers.next, lateBecause: isLate(scene) ? lateBecause : null, ...withWords({ summary }) },
  ]);
  return next !== null && next < earliest ? { ...sending, against: [{ code: 'dayInPast', earliest }] } : sending;
}

export type IntervalDraft = { readonly reason: string };
export const startInterval = (): IntervalDraft => ({ reason: '' });
export const agreeInterval = ({ reason }: IntervalDraft): Sending =>
  sendOnce('interval.agreed', { reason: reason.trim() }, (answers) => [{ type: 'interval.agreed', ...withWords(answers) }]);

/** When the review after a waiver would be due. */
export const dueAfterWaiver = ({ state, today }: Scene): ReviewDue | null =>
  reviewDue(reviewChanges['review.waived'](state.context, { type: 'review.waived', because: 'other', on: today, by: anybody }));

export type WaiveDraft = { readonly because: EventOf<'review.waived'>['because'] | null; readonly reason: string };
export const startWaive = (): WaiveDraft => ({ because: null, reason: '' });
export const waive = ({ because, reason }: WaiveDraft): Sending =>
  sendOnce('review.waived', { because, reason: reason.trim() }, (answers) => [
    { type: 'review.waived', because: answers.because, ...withWords({ reason: answers.reason }) },
  ]);
