// The end of a review talk: the next date within the ceiling, why it was held late, the copy that carries that date, a longer interval,
// or none at all.
import { requirements } from '../../../../../machines/case/requirements/requirements.ts';
import type { CaseContext } from '../../../../../machines/case/context/context.ts';
import { coversAllGoals } from '../../../../../machines/case/context/read.ts';
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import { reviewAfterEvent, reviewDue, type ReviewDue } from '../../../../../machines/case/deadlines/review-due.ts';
import { plus, type Day } from '../../../../../machines/day.ts';
import { whatIf } from '../../../../engine/step/what-if.ts';
import type { Scene } from '../page/scene.ts';
import { talkDayOf } from '../page/late-talk.ts';
import { sendOnce, withWords, type Sending } from '../page/sending.ts';
import { handOverCopy, isCopyHandedOver, type CopyDraft } from '../page/copy.ts';

type Held = EventOf<'review.held'>;

/** `next`: the day of the review after this one, planned together with the end of the talk. */
export type HoldDraft = CopyDraft & { readonly next: Day | null; readonly lateBecause: Held['lateBecause']; readonly summary: string };

export const startHold = (): HoldDraft => ({ next: null, lateBecause: null, summary: '', form: null });

/** With everything the law still asks for said on the day of the talk, and then this. */
function onceSaid(scene: Scene, ...then: readonly EventOf<'review.held'>[]): CaseContext {
  const on = talkDayOf(scene);
  return whatIf(
    scene.state,
    [...assessedFirst(scene), ...then].map((event) => ({ event, on })),
  );
}

const onceHeld = (scene: Scene): CaseContext => onceSaid(scene, { type: 'review.held', next: talkDayOf(scene), lateBecause: null });

/**
 * Overdue on the day of the talk, and ended by it: then it is asked why. A talk recorded late was perhaps held in time, and one about an
 * occasion leaves the regular review where it is (R7).
 */
export function isLate(scene: Scene): boolean {
  const { overdue } = scene.state.context.clock;
  return overdue !== null && overdue.since <= talkDayOf(scene) && onceHeld(scene).clock.overdue === null;
}

/** Both go on with every goal that has not been looked at yet: the talk can only be closed then. */
function assessedFirst({ state }: Scene) {
  // What the law still asks for, answered so that it changes nothing: both go on.
  const missing = requirements.everyGoalAssessed(state.context);
  const goals = missing !== null && 'goals' in missing ? missing.goals : [];
  const goesOn = { client: 'onTrack', counsellor: 'onTrack', outcome: 'continues', cause: null, evidence: 'selfReport' } as const;
  return goals.map((goal) => ({ type: 'goal.assessed', goal, ...goesOn }) as const);
}

/**
 * The latest day the review after this one may be planned for, and the rule that sets it (R8). Looked ahead by `whatIf`; null where
 * nothing is due then. Where another review stays overdue, four weeks from the talk (R6).
 */
export function latestNext(scene: Scene): ReviewDue | null {
  const on = talkDayOf(scene);
  const due = reviewDue(onceHeld(scene));
  return due !== null && due.on < on ? { ...due, on: reviewAfterEvent(scene.state.context, on) } : due;
}

/** The first day the review after this one may be planned for: after the talk, and never a day that has passed. */
export function earliestNext(scene: Scene): Day {
  const talkDay = talkDayOf(scene);
  // After a talk about an occasion only, the regular one may still be held on the very day.
  const earliest = coversAllGoals(onceSaid(scene)) ? plus(talkDay, { days: 1 }) : talkDay;
  return earliest > scene.today ? earliest : scene.today;
}

/**
 * A review that was overdue says why it is held late; it counts with its true date (2-standard, Window and escalation). The copy is given
 * with the next date on it, so both are asked on one page; the law wants it recorded first (T9).
 */
export function holdReview({ next, lateBecause, summary, form }: HoldDraft, view: Scene): Sending {
  const needed = { next, ...(isLate(view) && { lateBecause }) };
  const held = sendOnce('review.held', needed, (answers) => [
    { type: 'review.held', next: answers.next, lateBecause: isLate(view) ? lateBecause : null, ...withWords({ summary }) },
  ]);
  const copy = isCopyHandedOver(view) ? nothing : handOverCopy({ form });
  const earliest = earliestNext(view);
  return {
    // Asked of the talk, so that whatever else holds it up is said from the start.
    missing: [...held.missing, ...copy.missing.map((field) => ({ ...field, of: 'review.held' }) as const)],
    proposals: [...copy.proposals, ...held.proposals],
    mends: ['copyNotHandedOver'],
    ...(next !== null && next < earliest && { against: [{ code: 'dayInPast', earliest }] }),
  };
}

const nothing: Sending = { missing: [], proposals: [] };

export type IntervalDraft = { readonly reason: string };
export const startInterval = (): IntervalDraft => ({ reason: '' });
export const agreeInterval = ({ reason }: IntervalDraft): Sending =>
  sendOnce('interval.agreed', { reason: reason.trim() }, (answers) => [{ type: 'interval.agreed', ...withWords(answers) }]);

/** When the review after a waiver would be due, looked ahead by `whatIf`: three months later, or sooner by another ceiling (decision 9). */
export const dueAfterWaiver = ({ state, today }: Scene): ReviewDue | null =>
  reviewDue(whatIf(state, [{ event: { type: 'review.waived', because: 'other' }, on: today }]));

export type WaiveDraft = { readonly because: EventOf<'review.waived'>['because'] | null; readonly reason: string };
export const startWaive = (): WaiveDraft => ({ because: null, reason: '' });
export const waive = ({ because, reason }: WaiveDraft): Sending =>
  sendOnce('review.waived', { because, reason: reason.trim() }, (answers) => [
    { type: 'review.waived', because: answers.because, ...withWords({ reason: answers.reason }) },
  ]);
