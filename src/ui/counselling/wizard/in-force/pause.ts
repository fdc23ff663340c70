// An agreed pause: how long it may be, what falls away with it, how it is extended.
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import { onWorkingDay } from '../../../../../machines/calendar/working-day.ts';
import { parametersFor, placeOf, plannedReview } from '../../../../../machines/case/context/read.ts';
import { plus, type Day } from '../../../../../machines/day.ts';
import { reviewDue } from '../../../../../machines/case/deadlines/review-due.ts';
import { whatIf } from '../../../../engine/step/what-if.ts';
import type { Scene } from '../page/scene.ts';
import { sendOnce, withWords, type Sending } from '../page/sending.ts';

type Pause = EventOf<'pause.agreed'>;
export type PauseDraft = {
  readonly reason: Pause['reason'] | null;
  readonly until: Day | null;
  /** For a birth: its day, from which six months are counted. */
  readonly parentalFrom: Day | null;
  readonly contactBy: Pause['contactBy'] | null;
  readonly note: string;
};
export const startPause = (): PauseDraft => ({ reason: null, until: null, parentalFrom: null, contactBy: null, note: '' });
export const pause = ({ note, parentalFrom, ...draft }: PauseDraft): Sending =>
  // The day of birth is kept in the draft when the reason changes, but belongs to a birth only.
  sendOnce('pause.agreed', { ...draft, ...(draft.reason === 'birth' && { parentalFrom }) }, (answers) => [
    { type: 'pause.agreed', ...answers, ...withWords({ note }) },
  ]);

/** The last day a new pause may have, by what was answered so far: six months from today, for a birth six months from the birth (T12). */
export function latestPause({ state, today }: Scene, { reason, parentalFrom }: PauseDraft): Day {
  const { pause: length, parentalPause } = parametersFor(state.context).periods;
  return reason === 'birth' && parentalFrom !== null ? plus(parentalFrom, parentalPause) : plus(today, length);
}

/**
 * The planned date that falls away with a pause until that day, and when the review after it is due; null where none does.
 * Looked ahead by `whatIf` with a made-up reason: which one makes no difference to the clock.
 */
export function lostToPause({ state, today }: Scene, until: Day): { readonly on: Day; readonly reviewBy: Day | null } | null {
  const planned = plannedReview(state.context);
  const agreed = { event: { type: 'pause.agreed', reason: 'illness', until, contactBy: 'centre' }, on: today } as const;
  if (planned === null || plannedReview(whatIf(state, [agreed])) !== null) return null;
  // The pause ends on a working day, and the review comes before anything goes on (T13).
  const woken = { event: { type: 'pause.ended' }, on: onWorkingDay(until, placeOf(state.context)) } as const;
  return { on: planned[1].for, reviewBy: reviewDue(whatIf(state, [agreed, woken]))?.on ?? null };
}

/** The last day the running pause may be extended to, after a birth six months from it (T12); null while none runs. */
export function latestExtension({ state: { context } }: Scene): Day | null {
  const { pause: running } = context.presence;
  if (running === null) return null;
  const { pause: length, parentalPause } = parametersFor(context).periods;
  return running.parentalFrom === undefined ? plus(running.until, length) : plus(running.parentalFrom, parentalPause);
}
export const extendPause = ({ until }: PauseDraft): Sending =>
  sendOnce('pause.extended', { until }, (answers) => [{ type: 'pause.extended', ...answers }]);
