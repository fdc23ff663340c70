// A copy for the client: of the version on offer, of the review, of the final balance.
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import { versionOnOffer } from '../../../../../machines/case/context/read.ts';
import type { Scene } from '../page/case-view.ts';
import { sendOnce, type Sending } from '../page/sending.ts';

export type CopyDraft = { readonly form: EventOf<'copy.handedOver'>['form'] | null };

export const startCopy = (): CopyDraft => ({ form: null });

export const handOverCopy = ({ form }: CopyDraft): Sending =>
  sendOnce('copy.handedOver', { form }, (answers) => [{ type: 'copy.handedOver', ...answers }]);

export function isCopyHandedOver({ state: { context } }: Scene): boolean {
  if (context.clock.open !== null) return context.clock.open.copyHandedOver;
  if (context.ending.completionSince !== null) return context.ending.copyHandedOver;
  return versionOnOffer(context)?.copyHandedOver ?? false;
}
