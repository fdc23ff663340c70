// Between the talks: planning the review, noting how measures stand, and every way on from here.
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import { reviewChanges } from '../../../../../machines/case/changes/review.ts';
import type { Day } from '../../../../../machines/day.ts';
import { onWorkingDay } from '../../../../../machines/calendar/working-day.ts';
import { parametersFor, placeOf, plannedReview } from '../../../../../machines/case/context/read.ts';
import { reviewDue, type ReviewDue } from '../../../../../machines/case/deadlines/review-due.ts';
import { plus } from '../../../../../machines/day.ts';
import { nextReview } from '../../../../engine/state/next-review.ts';
import type { Lateness } from '../../../parts/event-form/late-entry.tsx';
import type { Scene } from '../page/case-view.ts';
import { newId } from '../page/new-id.ts';
import { sendOnce, told, type Sending } from '../page/sending.ts';

type Side = EventOf<'review.moved'>['side'];
/** `side` asked for another day; `missedBy` could not come. */
export type ScheduleDraft = { readonly for: Day | null; readonly side: Side | null; readonly missedBy: Side | null };

export const plannedIn = ({ state }: Scene): { readonly id: string; readonly for: Day } | null => {
  const planned = plannedReview(state.context);
  return planned === null ? null : { id: planned[0], for: planned[1].for };
};

export const startSchedule = (): ScheduleDraft => ({ for: null, side: null, missedBy: null });

const reviewId = ({ state }: Scene): string => newId(state.context.clock.reviews, 'r');

export const planReview = (draft: ScheduleDraft, scene: Scene): Sending =>
  sendOnce('review.planned', { for: draft.for }, (answers) => [{ type: 'review.planned', review: reviewId(scene), for: answers.for }]);

export const moveReview = ({ side, for: to }: ScheduleDraft, scene: Scene, review: string): Sending =>
  sendOnce('review.moved', { for: to, side }, (answers) => [
    { type: 'review.moved', review, to: reviewId(scene), for: answers.for, side: answers.side },
  ]);

export const missReview = ({ missedBy }: ScheduleDraft, review: string): Sending =>
  sendOnce('review.missed', { missedBy }, ({ missedBy: side }) => [{ type: 'review.missed', review, side }]);

type Status = EventOf<'measure.reported'>['status'];
export type ReportDraft = { readonly status: Status | null; readonly cause: EventOf<'measure.reported'>['cause']; readonly note: string };
/** Per measure. */
export type ProgressDraft = Readonly<Record<string, ReportDraft>>;

export const startProgress = (): ProgressDraft => ({});
export const reportOf = (draft: ProgressDraft, measure: string): ReportDraft => draft[measure] ?? { status: null, cause: null, note: '' };

/** Whatever did not work out has a cause; what goes on or is done needs none. */
export const needsCause = (status: Status | null): boolean =>
  status === 'stopped' || status === 'impossible' || status === 'blockedByConsent';

export function report(draft: ProgressDraft, measure: string): Sending {
  const { status, cause, note } = reportOf(draft, measure);
  const needed = { status, ...(needsCause(status) && { cause }) };
  return sendOnce('measure.reported', needed, (answers) => [
    { type: 'measure.reported', measure, status: answers.status, cause: needsCause(answers.status) ? cause : null, ...told({ note }) },
  ]);
}

type Occasion = EventOf<'review.opened'>['occasion'];
/** `late`: the talk was held on an earlier day and is told now. */
export type ReviewDraft = { readonly occasion: Occasion | null; readonly late: Lateness | null };

/** The day from which the regular review may be held; null while the clock does not run. */
export function windowOpensOn(scene: Scene): Day | null {
  const due = nextReview(scene.state);
  return due === null ? null : plus(due.on, parametersFor(scene.state.context).periods.reviewWindow);
}

export function startReview(scene: Scene): ReviewDraft {
  const opens = windowOpensOn(scene);
  return { occasion: opens !== null && opens <= scene.today ? 'regular' : null, late: null };
}

export function openReview({ occasion, late }: ReviewDraft): Sending {
  const needed = { occasion, ...(late !== null && { effectiveOn: late.on, lateReason: late.reason.trim() }) };
  return sendOnce('review.opened', needed, ({ occasion: why }) => [
    {
      type: 'review.opened',
      occasion: why,
      ...(late !== null && late.on !== null && { effectiveOn: late.on, lateReason: late.reason.trim() }),
    },
  ]);
}

/** The latest day the next review may be planned for: its due date; once that is past, four weeks from now. */
export function latestPlan(scene: Scene): Day | null {
  const due = nextReview(scene.state)?.on ?? null;
  if (due === null || due >= scene.today) return due;
  const { context } = scene.state;
  return onWorkingDay(plus(scene.today, parametersFor(context).periods.reviewAfterEvent), placeOf(context));
}

/** The latest day and its rule where the planned date lies after it, because the due date has moved forward since; null otherwise. */
export function plannedTooLate(scene: Scene): ReviewDue | null {
  const due = nextReview(scene.state);
  const latest = latestPlan(scene);
  const planned = plannedIn(scene);
  return due === null || latest === null || planned === null || planned.for <= latest ? null : { ...due, on: latest };
}

/** Whether an occasion learned of today would leave the planned date too late. */
export function wouldBeTooLate(scene: Scene): boolean {
  const due = dueAfterOccasion(scene);
  const planned = plannedIn(scene);
  return due !== null && due.on >= scene.today && planned !== null && planned.for > due.on;
}

/** How often the centre may still move the planned review before it counts as missed by the centre. */
export function movesLeft({ state: { context } }: Scene): number {
  const planned = plannedReview(context);
  return planned === null ? 0 : Math.max(0, parametersFor(context).centreMovesAtMost - planned[1].centreMoves);
}

type Noted = EventOf<'occasion.noted'>;
export type OccasionDraft = { readonly occasion: Noted['occasion'] | null; readonly happenedOn: Day | null; readonly note: string };
export const startOccasion = (): OccasionDraft => ({ occasion: null, happenedOn: null, note: '' });

/** What happened before the case began is no occasion for a review of it. */
export function noteOccasion({ note, ...draft }: OccasionDraft, { entries }: Scene): Sending {
  const sending = sendOnce('occasion.noted', draft, (answers) => [{ type: 'occasion.noted', ...answers, ...told({ note }) }]);
  const first = entries[0]?.on;
  const isBefore = first !== undefined && draft.happenedOn !== null && draft.happenedOn < first;
  return isBefore ? { ...sending, against: [{ code: 'beforeTheCase', first }] } : sending;
}

/** When the review would be due once the centre has learned of an occasion today. */
export function dueAfterOccasion({ state, today }: Scene): ReviewDue | null {
  const learned = reviewChanges['occasion.noted'](state.context, {
    type: 'occasion.noted',
    occasion: 'move',
    happenedOn: today,
    on: today,
    by: { role: 'counsellor', id: 'anybody' },
  });
  return nextReview(state) === null ? null : reviewDue(learned);
}
