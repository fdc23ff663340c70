// Closing a case with exactly one main reason, never a judgement: early, or after the final balance.
import type { ClosingReason } from '../../../../../machines/case/events/codes.ts';
import { sendOnce, withWords, type Sending } from './sending.ts';

/** The reasons the law admits at either end (machines/case/checks/ending.ts), in the order in which they are read out. */
export const closingReasons = {
  beforeAgreement: ['regularService', 'anotherCentre', 'movedAway', 'leftCountry', 'clientWish', 'leftTargetGroup', 'createdInError'],
  afterBalance: [
    'goalsReached',
    'partlyReached',
    'regularService',
    'anotherCentre',
    'movedAway',
    'leftCountry',
    'supportPeriodUsed',
    'clientWish',
    'leftTargetGroup',
  ],
} as const satisfies Readonly<Record<string, readonly ClosingReason[]>>;

export type ClosingDraft = { readonly reason: ClosingReason | null; readonly note: string };

export const startClosing = (): ClosingDraft => ({ reason: null, note: '' });

export const close = ({ reason, note }: ClosingDraft): Sending =>
  sendOnce('case.closed', { reason }, (answers) => [{ type: 'case.closed', ...answers, ...withWords({ note }) }]);
