// The final balance (T18, T19).
import { note, running, step } from './parts.ts';

export const completion = {
  completion: {
    // T19: 28 days. The clock runs on beside it: nobody escapes a review by beginning the balance (decision 9).
    meta: running('completion'),
    on: {
      'goal.assessed': note('T19'),
      'domain.rated': note('T19'),
      'domain.leftOut': note('T19'),
      'language.levelled': note('T19'),
      'balance.drawn': note('T19'),
      'client.judged': note('T19'),
      'referrals.named': note('T19'),
      'copy.handedOver': note('T19'),
      'deletion.explained': note('T19'),
      'aftercare.consented': note('T20'),
      'aftercare.withdrawn': note('T20', 'aftercareConsented'),
      'deadline.completionMissed': note('T19'),
      // Whoever thinks better of it goes on as before, with the agreement where one is in force; goals that have ended stay ended.
      'completion.abandoned': step({ rule: 'T18', to: 'withoutAgreement', needs: ['capNotReached'], tells: 'balance.abandoned' }),
      'case.closed': step({
        rule: 'T19',
        to: '#case.closed',
        needs: [
          'noReviewOverdue',
          'noReviewOpen',
          'noGoalActive',
          'everyDomainRatedAtTheEnd',
          'balanceFromBothSides',
          'openReferralsNamed',
          'finalCopyHandedOver',
          'deletionExplained',
        ],
      }),
    },
  },
} as const;
