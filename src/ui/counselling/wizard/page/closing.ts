// Closing a case with exactly one main reason (2-standard, Closing reasons), never a judgement: early, or after the final balance.
import type { ClosingReason } from '../../../../../machines/case/events/codes.ts';
import { sendOnce, withWords, type Sending } from './sending.ts';

export type ClosingDraft = { readonly reason: ClosingReason | null; readonly note: string };

export const startClosing = (): ClosingDraft => ({ reason: null, note: '' });

export const close = ({ reason, note }: ClosingDraft): Sending =>
  sendOnce('case.closed', { reason }, (answers) => [{ type: 'case.closed', ...answers, ...withWords({ note }) }]);
