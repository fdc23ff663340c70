// Ways on from an agreement in force: negotiate anew, pause, end it, take stock, go back to goals.
import type { EventOf } from '../../../../machines/case/events/case-event.ts';
import { activeGoals } from '../../../../machines/case/read.ts';
import type { Day } from '../../../../machines/day.ts';
import type { Scene } from '../page/case-view.ts';
import { sendOnce, told, type Sending } from '../page/sending.ts';

export type RenegotiateDraft = { readonly because: EventOf<'renegotiation.begun'>['because'] | null };
export const startRenegotiate = (): RenegotiateDraft => ({ because: null });
export const renegotiate = ({ because }: RenegotiateDraft): Sending =>
  sendOnce('renegotiation.begun', { because }, (answers) => [{ type: 'renegotiation.begun', ...answers }]);

type Pause = EventOf<'pause.agreed'>;
export type PauseDraft = {
  readonly reason: Pause['reason'] | null;
  readonly until: Day | null;
  readonly contactBy: Pause['contactBy'] | null;
  readonly note: string;
};
export const startPause = (): PauseDraft => ({ reason: null, until: null, contactBy: null, note: '' });
export const pause = ({ note, ...draft }: PauseDraft): Sending =>
  sendOnce('pause.agreed', { ...draft }, (answers) => [{ type: 'pause.agreed', ...answers, ...told({ note }) }]);
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
export const complete = ({ because }: CompleteDraft): Sending =>
  sendOnce('completion.begun', { because }, (answers) => [{ type: 'completion.begun', ...answers }]);
