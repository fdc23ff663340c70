// After closing: a correction with its reason, a legal hold, a return, one contact that was consented to.
import type { EventOf } from '../../../../machines/case/events/case-event.ts';
import type { FourEyesAct } from '../../../../machines/case/events/codes.ts';
import { send, sendOnce, told, type Sending } from '../page/sending.ts';

export type CorrectDraft = {
  readonly seq: number | null;
  readonly because: EventOf<'fact.corrected'>['because'] | null;
  readonly correction: string;
};
export const startCorrect = (): CorrectDraft => ({ seq: null, because: null, correction: '' });
export const correct = ({ seq, because, correction }: CorrectDraft): Sending =>
  sendOnce('fact.corrected', { seq, because, correction: correction.trim() }, (answers) => [
    { type: 'fact.corrected', seq: answers.seq, because: answers.because, ...told({ correction: answers.correction }) },
  ]);

export type KeepDraft = { readonly because: EventOf<'hold.placed'>['because'] | null };
export const startKeep = (): KeepDraft => ({ because: null });
export const keep = ({ because }: KeepDraft): Sending =>
  sendOnce('hold.placed', { because }, (answers) => [{ type: 'hold.placed', ...answers }]);

export type FollowUpDraft = { readonly note: string };
export const startFollowUp = (): FollowUpDraft => ({ note: '' });
export const followUp = ({ note }: FollowUpDraft): Sending => send({ type: 'aftercare.contacted', ...told({ note }) });

export const approve = (act: FourEyesAct): Sending => send({ type: 'approval.given', act });
