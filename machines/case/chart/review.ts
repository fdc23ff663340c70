// The review talk and the final balance.
import { note, running, step } from './parts.ts';

/** What a review talk holds (T9). Ratings and levels may be given anew in it, none of them has to. */
const talk = {
  'goal.assessed': note('T9'),
  'domain.rated': note('T9'),
  'domain.leftOut': note('T9'),
  'language.levelled': note('T9'),
  'balance.drawn': note('T9'),
  'interval.agreed': note('R4', 'inStableWork', 'noDomainInNeed'),
  'dissent.recorded': note('T9'),
  'copy.handedOver': note('T9'),
};
const holdable = ['everyGoalAssessed', 'dissentRecorded', 'reviewCopyHandedOver', 'clientReachable'] as const;
/** The talk returns to where it came from: two substates instead of a history state, so that a stored state is enough to go on. */
const back = (to: string) => ({
  'review.held': step({ rule: 'T9', to, needs: holdable, tells: 'clock.restarted' }),
  'review.adjourned': step({ rule: 'T9', to }),
});

/** Whoever thinks better of it goes on as before; goals that have ended stay ended. */
const brokenOff = (to: string) => ({ 'completion.abandoned': step({ rule: 'T18', to }) });

export const review = {
  review: {
    initial: 'ofAgreement',
    meta: running('reviewRecord'),
    on: talk,
    states: {
      ofAgreement: {
        on: {
          ...back('#case.open.stage.inForce'),
          // What both see in the talk may call for another agreement; the talk ends there (T10).
          'renegotiation.begun': step({
            rule: 'T10',
            to: '#case.open.stage.renegotiation',
            needs: ['noReviewOverdue', 'noReviewOwed', 'clientReachable', 'capNotReached'],
          }),
        },
      },
      ofWorkingPlan: { on: back('#case.open.stage.withoutAgreement') },
    },
  },
  completion: {
    initial: 'ofAgreement',
    // T19: 28 days. The clock runs on beside it: nobody escapes a review by beginning the balance (decision 9).
    meta: running('completion'),
    on: {
      'goal.assessed': note('T19'),
      'domain.rated': note('T19'),
      'domain.leftOut': note('T19'),
      'language.levelled': note('T19'),
      'balance.drawn': note('T19'),
      'referrals.named': note('T19'),
      'copy.handedOver': note('T19'),
      'deletion.explained': note('T19'),
      'aftercare.consented': note('T20'),
      'case.closed': step({
        rule: 'T19',
        to: '#case.closed',
        needs: [
          'noGoalActive',
          'everyDomainRatedAtTheEnd',
          'balanceFromBothSides',
          'openReferralsNamed',
          'finalCopyHandedOver',
          'deletionExplained',
        ],
      }),
    },
    states: {
      ofAgreement: { on: brokenOff('#case.open.stage.inForce') },
      ofWorkingPlan: { on: brokenOff('#case.open.stage.withoutAgreement') },
    },
  },
} as const;
