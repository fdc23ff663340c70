// The numbers a standard sets, by name. Sites cannot weaken them. Deadlines and rules name a period here and never hold a number.
import type { Period } from '../day.ts';

/** Civil periods: months are calendar months, days are whole days, never hours or milliseconds (2-standard, Dates). */
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
  /** R3: for young people who look for work or training, at most. */
  | 'youthReview'
  /** R4: in stable work, when both agree, at most. */
  | 'longReview'
  /** R5: where the need is acute or contact was lost, at most. */
  | 'shortReview'
  | 'reviewAfterWaiver'
  /** R6: after an event, a pause or a renegotiation that came to nothing, at most. */
  | 'reviewAfterEvent'
  | 'reviewRecord'
  // The review clock, counted from the day the review is due; negative is before it.
  | 'reviewWindow'
  | 'reviewReminder'
  | 'lastReviewReminder'
  | 'reviewDue'
  | 'reviewOverdue'
  | 'reviewEscalation'
  /** R5: after its day a measure may be open so long. */
  | 'measureOverdue'
  | 'cap'
  | 'extendedCap'
  | 'capWarning'
  | 'secondCapWarning'
  | 'pause'
  | 'parentalPause'
  | 'wakeDate'
  | 'firstAttempt'
  | 'secondAttempt'
  | 'letter'
  | 'letterAnswer'
  | 'contact'
  | 'handover'
  | 'completion'
  | 'aftercare'
  | 'consent'
  | 'retention';

export type Parameters = {
  readonly periods: Readonly<Record<PeriodName, Period>>;
  readonly pauseExtensionsAtMost: number;
  /** R5: so many client or centre measures overdue shorten the interval. */
  readonly overdueMeasuresAtLeast: number;
  /** So often the centre may move a review before it counts as missed by the centre. */
  readonly centreMovesAtMost: number;
  /** More active goals than this are a warning, never a block. */
  readonly activeGoalsAtMost: number;
  /** Part of the standard and its hash; no rule reads it. */
  readonly agreementBinds: 'voluntary' | 'binding';
  /** Languages in which the agreement's text exists. */
  readonly documentLanguages: readonly string[];
};
