// The numbers a standard sets. Sites cannot weaken them.
import type { Period } from '../day.ts';

export type PeriodName =
  | 'firstTalk'
  | 'decision'
  | 'assessment'
  | 'agreement'
  | 'signature'
  | 'newVersion'
  | 'term'
  /** R1: from entry into force to the first review, at most. */
  | 'firstReview'
  /** R2: from the last held review to the next, at most. */
  | 'regularReview'
  | 'reviewAfterWaiver'
  /** R6: after an event, a pause or a renegotiation that came to nothing, at most. */
  | 'reviewAfterEvent'
  | 'reviewRecord'
  // The review clock, counted from the day the review is due; negative is before it.
  | 'reviewWindow'
  | 'reviewDue'
  | 'reviewOverdue'
  | 'reviewEscalation'
  | 'cap'
  | 'extendedCap'
  | 'capWarning'
  | 'secondCapWarning'
  | 'pause'
  | 'wakeDate'
  | 'secondAttempt'
  | 'letter'
  | 'contact'
  | 'handover'
  | 'completion'
  | 'aftercare'
  | 'consent'
  | 'retention';

export type Parameters = {
  readonly periods: Readonly<Record<PeriodName, Period>>;
  readonly pauseExtensionsAtMost: number;
  /** More active goals than this are a warning, never a block. */
  readonly activeGoalsAtMost: number;
  readonly agreementBinds: 'voluntary' | 'binding';
  /** Languages in which the agreement's text exists. */
  readonly documentLanguages: readonly string[];
};
