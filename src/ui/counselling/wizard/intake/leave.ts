// Ending a case before there was an agreement: exactly one main reason, never a judgement.
import type { ClosingReason } from '../../../../../machines/case/events/codes.ts';
import { sendOnce, told, type Sending } from '../page/sending.ts';

export const earlyReasons = [
  'regularService',
  'anotherCentre',
  'movedAway',
  'leftCountry',
  'clientWish',
  'leftTargetGroup',
  'createdInError',
] as const satisfies readonly ClosingReason[];

export type LeaveDraft = { readonly reason: ClosingReason | null; readonly note: string };

export const startLeave = (): LeaveDraft => ({ reason: null, note: '' });

export const leave = ({ reason, note }: LeaveDraft): Sending =>
  sendOnce('case.closed', { reason }, (answers) => [{ type: 'case.closed', ...answers, ...told({ note }) }]);
