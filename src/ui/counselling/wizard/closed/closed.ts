// After closing: a legal hold, a return, one contact that was consented to.
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import { send, sendOnce, withWords, type Sending } from '../page/sending.ts';

export type PlaceHoldDraft = { readonly because: EventOf<'hold.placed'>['because'] | null };
export const startPlaceHold = (): PlaceHoldDraft => ({ because: null });
export const placeHold = ({ because }: PlaceHoldDraft): Sending =>
  sendOnce('hold.placed', { because }, (answers) => [{ type: 'hold.placed', ...answers }]);

export type FollowUpDraft = { readonly note: string };
export const startFollowUp = (): FollowUpDraft => ({ note: '' });
export const followUp = ({ note }: FollowUpDraft): Sending => send({ type: 'aftercare.contacted', ...withWords({ note }) });
