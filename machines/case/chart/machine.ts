// The life of a case: the counselling standard as one statechart, executed, drawn, taught, replayed and tested.
import { initialContext } from '../context/initial-context.ts';
import { note, parts, running, step } from './parts.ts';
import { agreement } from './agreement.ts';
import { beforeAgreement } from './before-agreement.ts';
import { review } from './review.ts';
import { handover } from './handover.ts';
import { presence } from './presence.ts';
import { reviewClock } from './review-clock.ts';

/** What may be noted in every open case, whatever its stage. */
const anyTime = {
  'client.described': note('duty'),
  'risk.noted': note('duty'),
  'risk.answered': note('duty'),
  'risk.lifted': note('duty'),
  'occasion.noted': note('R6'),
  'guardian.appointed': note('duty', 'noGuardianAppointed'),
  'guardian.ended': note('duty', 'guardianAppointed'),
  'household.joined': note('duty'),
  'household.separated': note('duty', 'inHousehold'),
  'counsellor.assigned': note('duty'),
  'measure.reported': note('duty'),
  'consent.drafted': note('duty'),
  'consent.given': note('duty'),
  'consent.withdrawn': note('duty'),
  'deadline.consentExpired': note('duty'),
  'referral.proposed': note('duty'),
  'referral.prepared': note('duty'),
  'referral.sent': note('duty'),
  'referral.carried': note('duty'),
  'referral.answered': note('duty'),
  'referral.arrived': note('duty'),
  'referral.ended': note('duty'),
  'approval.given': note('duty'),
  'cap.extended': note('T18', 'capNear', 'capNotExtended', 'capExtensionApproved'),
  'deadline.capWarned': note('T18'),
  'deadline.capReached': note('T18'),
  'deadline.ageReached': note('duty'),
  // In an open case as well: what was recorded wrongly is put right, and the dates that follow are computed anew.
  'fact.corrected': note('T25'),
};

/** Deadlines that are noted without moving the case: a counsellor may be late, a client loses nothing by it. */
const notedWhenMissed = {
  'deadline.firstTalkMissed': note('T1'),
  'deadline.decisionMissed': note('T2'),
  'deadline.assessmentMissed': note('T3'),
  'deadline.agreementMissed': note('T4'),
  'deadline.reviewRecordMissed': note('T9'),
  'deadline.completionMissed': note('T19'),
};

/**
 * A statechart with orthogonal (parallel) regions: `stage`, `presence`, `handover` and `reviewClock` run side by side while the case is
 * open. Closing leaves all four at once, so no clock can run on in a closed case. The subset of XState it keeps to is decision 5.
 */
export const caseMachine = parts.createMachine({
  id: 'case',
  context: initialContext,
  initial: 'open',
  states: {
    open: {
      type: 'parallel',
      meta: running('capWarning', 'secondCapWarning', 'cap', 'extendedCap'),
      on: {
        ...anyTime,
        ...notedWhenMissed,
        'client.died': step({ rule: 'T23', to: 'closed', asks: 'stopMessages' }),
        'processing.withdrawn': step({ rule: 'T24', to: 'closed', asks: 'stopMessages' }),
      },
      states: {
        stage: { initial: 'intake', states: { ...beforeAgreement, ...agreement, ...review } },
        presence,
        handover,
        reviewClock,
      },
    },
    // What a closed case takes: corrections, aftercare, holds, the second person, return and erasure (T20 to T25).
    closed: {
      meta: running('aftercare', 'retention'),
      on: {
        'fact.corrected': note('T25'),
        // Learned after closing: aftercare stops; day and reason of the closing stay as they were (decision 9).
        'client.died': step({ rule: 'T23', asks: 'stopMessages' }),
        'processing.withdrawn': step({ rule: 'T24', asks: 'stopMessages' }),
        'aftercare.consented': note('T20'),
        'deadline.aftercareDue': note('T20'),
        'aftercare.contacted': note('T20', 'aftercareDue'),
        'hold.placed': note('T22', 'noHold'),
        'hold.lifted': note('T22', 'holdPlaced'),
        'approval.given': note('T22'),
        'deadline.retentionEnded': note('T22'),
        'case.returned': step({ rule: 'T21', to: 'open', needs: ['returnApproved'] }),
        'case.erased': step({ rule: 'T22', to: 'erased', needs: ['retentionOver', 'noHold', 'erasureApproved'], asks: 'eraseWords' }),
      },
    },
    erased: { type: 'final' },
  },
});
