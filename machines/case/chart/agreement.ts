// From the text on the table to the agreement in force, and counselling without one.
import { follow, note, running, step } from './parts.ts';
import { capped, drafting, offerable } from './before-agreement.ts';

/** What is noted while a version waits for signatures. */
const signing = {
  'version.explained': note('T5'),
  'version.signed': note('T5', 'versionExplained', 'clientReachable'),
  'copy.handedOver': note('T5'),
};
/** T5: explained, interpreter where one was needed, every signature, copy handed over. Both ways into force ask for the same. */
const concludable = [
  'signedByAll',
  'versionExplained',
  'versionUnderstood',
  'interpreterRecorded',
  'versionCopyHandedOver',
  'noReviewOverdue',
  'noReviewOpen',
  'capNotReached',
] as const;

/** The clock runs on: nobody escapes a review by beginning the balance. */
const finishing = step({ rule: 'T18', to: 'completion', needs: ['noReviewOverdue', 'noReviewOwed', 'noReviewOpen', 'clientReachable'] });
/** What begins anew: not over an overdue review, not at the end of the support period. */
const renegotiable = ['noReviewOverdue', 'noReviewOwed', 'clientReachable', 'capNotReached'] as const;

export const agreement = {
  signature: {
    meta: running('signature'),
    on: {
      ...signing,
      ...capped,
      'agreement.concluded': step({ rule: 'T5', to: 'inForce', needs: concludable, tells: 'clock.restarted' }),
      'version.withdrawn': step({ rule: 'T5', to: 'goals' }),
      'signature.declined': step({ rule: 'T6', to: 'withoutAgreement', tells: 'clock.started' }),
      'deadline.versionLapsed': step({ rule: 'T5', to: 'goals' }),
    },
  },
  inForce: {
    meta: running('term'),
    on: {
      ...capped,
      // Also out of an open talk, which stays open beside it (T10).
      'renegotiation.begun': step({ rule: 'T10', to: 'renegotiation', needs: renegotiable }),
      'completion.begun': finishing,
      'confirmation.offered': note('T5', 'ofAge'),
      'confirmation.answered': note('T5', 'ofAge'),
      // Either may leave the agreement and stay in counselling; at the end of its term it happens by itself (decision 9).
      'agreement.ended': step({ rule: 'T18', to: 'withoutAgreement' }),
      'deadline.termEnded': step({ rule: 'T18', to: 'withoutAgreement' }),
    },
  },
  // T6: declining leads here from drafting and from signing. Counselling and review clock go on, without a mark against anybody.
  withoutAgreement: {
    on: {
      ...capped,
      // The clock runs on meanwhile (T6).
      'goals.resumed': step({ rule: 'T7', to: 'goals', needs: renegotiable }),
      'completion.begun': finishing,
      'balance.abandoned': follow('inForce', 'agreementInForce'),
    },
  },
  renegotiation: {
    initial: 'drafting',
    states: {
      drafting: {
        meta: running('newVersion'),
        on: { ...drafting, 'version.offered': step({ rule: 'T10', to: 'signing', needs: offerable }) },
      },
      signing: {
        meta: running('newSignature'),
        on: {
          ...signing,
          'agreement.concluded': step({ rule: 'T11', to: '#case.open.stage.inForce', needs: concludable }),
          'version.withdrawn': step({ rule: 'T10', to: 'drafting' }),
        },
      },
    },
    on: {
      ...capped,
      // Both may always let the old version stand; whatever was on offer is taken back.
      'renegotiation.abandoned': step({ rule: 'T11', to: 'inForce' }),
      'deadline.renegotiationLapsed': step({ rule: 'T11', to: 'inForce' }),
    },
  },
} as const;
