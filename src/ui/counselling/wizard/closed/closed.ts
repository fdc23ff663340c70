// After closing: a legal hold, a return, one contact that was consented to.
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import { send, sendOnce, withWords, type Sending } from '../page/sending.ts';

export type PlaceHoldDraft = { readonly because: EventOf<'hold.placed'>['because'] | null };
export const startPlaceHold = (): PlaceHoldDraft => ({ because: null });
/** While it applies nothing is erased, whatever the retention says (T22). */
export const placeHold = ({ because }: PlaceHoldDraft): Sending =>
  sendOnce('hold.placed', { because }, (answers) => [{ type: 'hold.placed', ...answers }]);

export type FollowUpDraft = { readonly note: string };
export const startFollowUp = (): FollowUpDraft => ({ note: '' });
/** The one contact the client has consented to, three months after closing (T20). */
export const followUp = ({ note }: FollowUpDraft): Sending => send({ type: 'aftercare.contacted', ...withWords({ note }) });
