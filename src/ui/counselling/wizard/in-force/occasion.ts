// What has happened that a review has to follow (R6), and by when.
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import type { Day } from '../../../../../machines/day.ts';
import { reviewDue, type ReviewDue } from '../../../../../machines/case/deadlines/review-due.ts';
import { nextReview } from '../../../../engine/state/next-review.ts';
import { whatIf } from '../../../../engine/step/what-if.ts';
import type { Scene } from '../page/scene.ts';
import { sendOnce, withWords, type Sending } from '../page/sending.ts';
import { plannedIn } from './schedule.ts';

type Noted = EventOf<'occasion.noted'>;
export type OccasionDraft = { readonly occasion: Noted['occasion'] | null; readonly happenedOn: Day | null; readonly note: string };
export const startOccasion = (): OccasionDraft => ({ occasion: null, happenedOn: null, note: '' });

/** What happened before the case began is no occasion for a review of it. */
export function noteOccasion({ note, ...draft }: OccasionDraft, { entries }: Scene): Sending {
  const sending = sendOnce('occasion.noted', draft, (answers) => [{ type: 'occasion.noted', ...answers, ...withWords({ note }) }]);
  const first = entries[0]?.on;
  const isBefore = first !== undefined && draft.happenedOn !== null && draft.happenedOn < first;
  return isBefore ? { ...sending, against: [{ code: 'beforeTheCase', first }] } : sending;
}

/**
 * When the review would be due once the centre has learned of an occasion today: looked ahead by `whatIf`, so the rules are the
 * engine's own. Which occasion makes no difference to the day (R6). Null while the clock does not run.
 */
export function dueAfterOccasion({ state, today }: Scene): ReviewDue | null {
  if (nextReview(state) === null) return null;
  return reviewDue(whatIf(state, [{ event: { type: 'occasion.noted', occasion: 'move', happenedOn: today }, on: today }]));
}

/** Whether an occasion learned of today would leave the planned date too late. */
export function wouldBeTooLate(scene: Scene): boolean {
  const due = dueAfterOccasion(scene);
  const planned = plannedIn(scene);
  return due !== null && due.on >= scene.today && planned !== null && planned.for > due.on;
}
