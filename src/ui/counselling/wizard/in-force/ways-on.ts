// Ways on from an agreement in force: negotiate anew, end it, take stock, or go on after all.
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import { activeGoals } from '../../../../../machines/case/context/read.ts';
import type { Scene } from '../page/scene.ts';
import { send, sendOnce, withWords, type Sending } from '../page/sending.ts';

export type RenegotiateDraft = { readonly because: EventOf<'renegotiation.begun'>['because'] | null };
export const startRenegotiate = (): RenegotiateDraft => ({ because: null });
/** The present version stays in force until the new one is signed (T10). */
export const renegotiate = ({ because }: RenegotiateDraft): Sending =>
  sendOnce('renegotiation.begun', { because }, (answers) => [{ type: 'renegotiation.begun', ...answers }]);

export type EndDraft = { readonly side: EventOf<'agreement.ended'>['side'] | null; readonly note: string };
export const startEnd = (): EndDraft => ({ side: null, note: '' });
export const endAgreement = ({ side, note }: EndDraft): Sending =>
  sendOnce('agreement.ended', { side }, (answers) => [{ type: 'agreement.ended', ...answers, ...withWords({ note }) }]);

type Because = EventOf<'completion.begun'>['because'];
export type CompleteDraft = { readonly because: Because | null };
/** Filled in where no goal is left to work on (T18). */
export const startComplete = ({ state }: Scene): CompleteDraft => ({
  because: activeGoals(state.context).length === 0 ? 'goalsDone' : null,
});
/** The client moves away: the centre learns of it (an occasion) and both look back. Two proposals, in this order. */
export const depart = ({ today }: Scene): Sending =>
  send({ type: 'occasion.noted', occasion: 'move', happenedOn: today }, { type: 'completion.begun', because: 'clientWish' });

export const complete = ({ because }: CompleteDraft): Sending =>
  sendOnce('completion.begun', { because }, (answers) => [{ type: 'completion.begun', ...answers }]);

export type StayDraft = { readonly note: string };
export const startStay = (): StayDraft => ({ note: '' });
/** Takes the balance back: goals that have ended stay ended (decision 9). */
export const stay = ({ note }: StayDraft): Sending => send({ type: 'completion.abandoned', ...withWords({ note }) });
