// Which rule set a day, and which paragraph of the standard a step comes from, in English. Lengths are those of the current standard.
import { currentStandard, parametersOf } from '../../../machines/standards/released.ts';
import { periodIn } from '../days.ts';
import type { DueReasons, RuleNames } from '../wording.ts';

const { periods } = parametersOf(currentStandard);
const length = periodIn('en');

/** Every rule that can set a review's day (R8). R5 has three, because people ask which of its three reasons it was. */
export const dueReasons: DueReasons = {
  R1: `because the first review is at most ${length(periods.firstReview)} after entry into force (R1)`,
  R2: `because the next review is at most ${length(periods.regularReview)} after the last one (R2)`,
  R3: `because for young people who look for work or training, and in the youth service, reviews are at most ${length(periods.youthReview)} apart (R3)`,
  R4: `because a longer interval of at most ${length(periods.longReview)} has been agreed on (R4)`,
  R5acute: `because a domain is acute: at most ${length(periods.shortReview)} (R5)`,
  R5measures: `because several measures have been outstanding for longer: at most ${length(periods.shortReview)} (R5)`,
  R5contact: `because contact had been lost: at most ${length(periods.shortReview)} after it came back (R5)`,
  R6: `because the review is at most ${length(periods.reviewAfterEvent)} after the day a special occasion became known (R6)`,
  R9: `because the review talk is at most ${length(periods.reviewAfterEvent)} after the end of a pause (R9)`,
  T11: `because the review is at most ${length(periods.reviewAfterEvent)} after a renegotiation without an agreement (T11)`,
  renewed: `because a new version is in force and its first review is at most ${length(periods.firstReview)} after that (R1)`,
  waived: `because the last review was waived and the next is at most ${length(periods.reviewAfterWaiver)} after that`,
  T17: 'because the review was due by then at the centre that handed the case over (T17)',
  named: 'because the agreement names this day',
};

export const rules: RuleNames = {
  T1: 'T1: From the inquiry to the first talk',
  T2: 'T2: Decision after the first talk',
  T3: 'T3: Needs assessment',
  T4: 'T4: Drafting goals',
  T5: 'T5: Signature and entry into force',
  T6: 'T6: Support without an agreement',
  T7: 'T7: An agreement later after all',
  T8: 'T8: Beginning of a review',
  T9: 'T9: Review',
  T10: 'T10: Renegotiation',
  T11: 'T11: End of the renegotiation',
  T12: 'T12: Pause',
  T13: 'T13: After a pause the review comes first',
  T14: 'T14: Missed appointment',
  T15: 'T15: New contact',
  T16: 'T16: Offer of a handover',
  T17: 'T17: Answer to a handover',
  T18: 'T18: Term, longest support period and the way to the final balance',
  T19: 'T19: Final balance',
  T20: 'T20: Aftercare',
  T21: 'T21: Return',
  T22: 'T22: Retention and erasure',
  T23: 'T23: Death',
  T24: 'T24: Withdrawal from data processing',
  T25: 'T25: Correction',
  T26: 'T26: Taking an entry back',
  T27: 'T27: Clearing an irregularity',
  R4: 'R4: Longer interval in work or training',
  R5: 'R5: Shorter interval when closer support is needed',
  R6: 'R6: Review for a special occasion',
  clock: 'Rules for the day of the review (R1 to R9)',
  ladder: 'Steps while contact is open',
  duty: 'Ongoing tasks in every open case',
};
