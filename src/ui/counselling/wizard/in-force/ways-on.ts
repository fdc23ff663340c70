// Ways on from an agreement in force: negotiate anew, pause, end it, take stock, go back to goals.
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import { onWorkingDay } from '../../../../../machines/calendar/working-day.ts';
import { wake } from '../../../../../machines/case/changes/presence.ts';
import { withoutPlan } from '../../../../../machines/case/changes/review.ts';
import { activeGoals, parametersFor, placeOf, plannedReview } from '../../../../../machines/case/context/read.ts';
import { plus, type Day } from '../../../../../machines/day.ts';
import { reviewDue } from '../../../../../machines/case/deadlines/review-due.ts';
import type { Scene } from '../page/case-view.ts';
import { send, sendOnce, told, type Sending } from '../page/sending.ts';

export type RenegotiateDraft = { readonly because: EventOf<'renegotiation.begun'>['because'] | null };
export const startRenegotiate = (): RenegotiateDraft => ({ because: null });
export const renegotiate = ({ because }: RenegotiateDraft): Sending =>
  sendOnce('renegotiation.begun', { because }, (answers) => [{ type: 'renegotiation.begun', ...answers }]);

type Pause = EventOf<'pause.agreed'>;
export type PauseDraft = {
  readonly reason: Pause['reason'] | null;
  readonly until: Day | null;
  /** For a birth: the day from which six months are counted. */
  readonly parentalFrom: Day | null;
  readonly contactBy: Pause['contactBy'] | null;
  readonly note: string;
};
export const startPause = (): PauseDraft => ({ reason: null, until: null, parentalFrom: null, contactBy: null, note: '' });
export const pause = ({ note, parentalFrom, ...draft }: PauseDraft): Sending =>
  sendOnce('pause.agreed', { ...draft }, (answers) => [
    {
      type: 'pause.agreed',
      ...answers,
      ...(answers.reason === 'birth' && parentalFrom !== null && { parentalFrom }),
      ...told({ note }),
    },
  ]);

/** The last day a new pause may have, by what was answered so far. */
export function latestPause({ state, today }: Scene, { reason, parentalFrom }: PauseDraft): Day {
  const { pause: length, parentalPause } = parametersFor(state.context).periods;
  return reason === 'birth' && parentalFrom !== null ? plus(parentalFrom, parentalPause) : plus(today, length);
}

/** The planned date that falls away with a pause until that day, and when the review after it is due; null where none does. */
export function lostToPause({ state: { context } }: Scene, until: Day): { readonly on: Day; readonly reviewBy: Day | null } | null {
  const planned = plannedReview(context);
  if (planned === null || plannedReview(withoutPlan(context, until)) !== null) return null;
  const woken = wake(context, onWorkingDay(until, placeOf(context)));
  return { on: planned[1].for, reviewBy: reviewDue(woken)?.on ?? null };
}

/** The last day the running pause may be extended to; null while none runs. */
export function latestExtension({ state: { context } }: Scene): Day | null {
  const { pause: running } = context.presence;
  return running === null ? null : plus(running.until, parametersFor(context).periods.pause);
}
export const extendPause = ({ until }: PauseDraft): Sending =>
  sendOnce('pause.extended', { until }, (answers) => [{ type: 'pause.extended', ...answers }]);

export type EndDraft = { readonly side: EventOf<'agreement.ended'>['side'] | null; readonly note: string };
export const startEnd = (): EndDraft => ({ side: null, note: '' });
export const endAgreement = ({ side, note }: EndDraft): Sending =>
  sendOnce('agreement.ended', { side }, (answers) => [{ type: 'agreement.ended', ...answers, ...told({ note }) }]);

type Because = EventOf<'completion.begun'>['because'];
export type CompleteDraft = { readonly because: Because | null };
export const startComplete = ({ state }: Scene): CompleteDraft => ({
  because: activeGoals(state.context).length === 0 ? 'goalsDone' : null,
});
/** The client moves away: the centre learns of it and both look back. */
export const depart = ({ today }: Scene): Sending =>
  send({ type: 'occasion.noted', occasion: 'move', happenedOn: today }, { type: 'completion.begun', because: 'clientWish' });

export const complete = ({ because }: CompleteDraft): Sending =>
  sendOnce('completion.begun', { because }, (answers) => [{ type: 'completion.begun', ...answers }]);

export type StayDraft = { readonly note: string };
export const startStay = (): StayDraft => ({ note: '' });
export const stay = ({ note }: StayDraft): Sending => send({ type: 'completion.abandoned', ...told({ note }) });
