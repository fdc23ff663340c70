// The life of a case: the counselling standard as one statechart, executed, drawn, taught, replayed and tested.
import { initialContext } from '../context/initial-context.ts';
import { note, parts, running, step } from './parts.ts';
import { agreement } from './agreement.ts';
import { beforeAgreement } from './before-agreement.ts';
import { completion } from './completion.ts';
import { handover } from './handover.ts';
import { presence } from './presence.ts';
import { reviewClock } from './review-clock.ts';
import { talk, talkNotes } from './talk.ts';

/** What is put right, who the person is, whether they are in danger, and what must be kept: in every case, closed ones included. */
const always = {
  'fact.corrected': note('T25'),
  'entry.voided': step({ rule: 'T26', asks: 'forgetWords' }),
  'entry.cleared': note('T27'),
  'client.renamed': note('duty'),
  'contactDetails.changed': note('duty'),
  'languages.changed': note('duty'),
  'birthDate.corrected': note('duty'),
  'addressLock.placed': note('duty'),
  'addressLock.lifted': note('duty', 'addressLocked'),
  'safeWay.agreed': note('duty'),
  'risk.noted': note('duty'),
  'risk.answered': note('duty'),
  'risk.lifted': note('duty'),
  'enquiry.noted': note('duty'),
  // Also when the case is closed: sets are made long after.
  'evaluation.withdrawn': note('duty', 'evaluationConsented'),
  // A legal hold: nothing is erased while it stands (T22).
  'hold.placed': note('T22', 'noHold'),
  'hold.lifted': note('T22', 'holdPlaced'),
  'approval.given': note('duty'),
};

/** What may be noted in every open case, whatever its stage. */
const anyTime = {
  ...always,
  ...talkNotes,
  'client.described': note('duty'),
  'occasion.noted': note('R6'),
  'guardian.appointed': note('duty', 'noGuardianAppointed'),
  'guardian.ended': note('duty', 'guardianAppointed'),
  'household.joined': note('duty'),
  'household.separated': note('duty', 'inHousehold'),
  'counsellor.assigned': note('duty'),
  'measure.reported': note('duty'),
  'consent.drafted': note('duty'),
  'consent.given': note('duty'),
  'consent.withdrawn': step({ rule: 'duty', tells: 'consent.ended' }),
  'deadline.consentExpired': step({ rule: 'duty', tells: 'consent.ended' }),
  'referral.proposed': note('duty'),
  'referral.prepared': note('duty'),
  'referral.sent': note('duty'),
  'referral.carried': note('duty'),
  'referral.answered': note('duty'),
  'referral.arrived': note('duty'),
  'referral.ended': note('duty'),
  'expectation.noted': note('duty'),
  'expectation.ended': note('duty'),
  'duty.noted': note('duty'),
  'duty.ended': note('duty'),
  'interpreter.noted': note('duty'),
  'goal.placed': note('duty'),
  'hurdle.noted': note('duty'),
  'hurdle.ended': note('duty'),
  'children.counted': note('duty'),
  'course.noted': note('duty'),
  'courseHours.counted': note('duty'),
  'arrival.noted': note('duty'),
  'recognition.noted': note('duty'),
  'conference.held': note('duty'),
  'evaluation.consented': note('duty'),
  'cap.extended': note('T18', 'capNear', 'capNotExtended', 'capExtensionApproved'),
  'deadline.capWarned': note('T18'),
  'deadline.capReached': note('T18'),
  'deadline.ageReached': note('duty'),
};

/** Deadlines that are noted without moving the case: a counsellor may be late, a client loses nothing by it. */
const notedWhenMissed = {
  'deadline.firstTalkMissed': note('T1'),
  'deadline.decisionMissed': note('T2'),
  'deadline.assessmentMissed': note('T3'),
  'deadline.agreementMissed': note('T4'),
};

/**
 * A statechart with orthogonal (parallel) regions: `stage`, `talk`, `presence`, `handover` and `reviewClock` run side by side while the case is
 * open. Closing leaves them all at once, so no clock can run on in a closed case. The subset of XState it keeps to is decision 5.
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
        stage: { initial: 'intake', states: { ...beforeAgreement, ...agreement, ...completion } },
        talk,
        presence,
        handover,
        reviewClock,
      },
    },
    // What a closed case takes: corrections, aftercare, holds, the second person, return and erasure (T20 to T25).
    closed: {
      meta: running('aftercare', 'retention'),
      on: {
        ...always,
        // Learned after closing: aftercare stops; day and reason of the closing stay as they were (decision 9).
        'client.died': step({ rule: 'T23', asks: 'stopMessages' }),
        'processing.withdrawn': step({ rule: 'T24', asks: 'stopMessages' }),
        'aftercare.consented': note('T20'),
        'aftercare.withdrawn': note('T20', 'aftercareConsented'),
        'deadline.aftercareDue': note('T20'),
        'aftercare.contacted': note('T20', 'aftercareDue'),
        'deadline.retentionEnded': note('T22'),
        'case.returned': step({ rule: 'T21', to: 'open', needs: ['clientLives', 'returnApproved'] }),
        'case.erased': step({ rule: 'T22', to: 'erased', needs: ['retentionOver', 'noHold', 'erasureApproved'], asks: 'eraseWords' }),
      },
    },
    erased: { type: 'final' },
  },
});
