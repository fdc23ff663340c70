// A copy for the client: of the version on offer, of the review, of the final balance.
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import { versionOnOffer } from '../../../../../machines/case/context/read.ts';
import { isFinalBalance, type Scene } from './scene.ts';
import { sendOnce, type Sending } from './sending.ts';

export type CopyDraft = { readonly form: EventOf<'copy.handedOver'>['form'] | null };

export const startCopy = (): CopyDraft => ({ form: null });

export const handOverCopy = ({ form }: CopyDraft): Sending =>
  sendOnce('copy.handedOver', { form }, (answers) => [{ type: 'copy.handedOver', ...answers }]);

/** One page serves three copies: the open talk's (T9), the final balance's (T19), the offered version's (T5). */
export function isCopyHandedOver(scene: Scene): boolean {
  const { context } = scene.state;
  if (context.clock.open !== null) return context.clock.open.copyHandedOver;
  if (isFinalBalance(scene)) return context.ending.copyHandedOver;
  return versionOnOffer(context)?.copyHandedOver ?? false;
}
