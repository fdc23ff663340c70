// The states of versions, goals, measures, consents, reviews and referrals in English.
import type { ItemStateNames } from '../wording.ts';

/** A state is what became of something, never whose fault: “did not take place” instead of “failed to appear”. */
export const itemStates = {
  version: {
    draft: 'Draft',
    offered: 'Offered for signature',
    signedByOne: 'Not signed by everybody yet',
    inForce: 'In force',
    superseded: 'Replaced by a new version',
    expired: 'Expired',
    endedByAgreement: 'Ended by mutual agreement',
    endedByClient: 'Ended at the client’s wish',
    endedWithCase: 'Ended with the case',
    withdrawn: 'Withdrawn',
    lapsed: 'Time for signing is over',
  },
  goal: {
    proposed: 'Proposed',
    agreed: 'Agreed',
    reached: 'Reached',
    partlyReached: 'Partly reached',
    notReached: 'Not reached',
    replaced: 'Replaced by another goal',
    dropped: 'Dropped',
    postponed: 'Postponed',
  },
  measure: {
    open: 'Open',
    running: 'Running',
    done: 'Done',
    stopped: 'Stopped',
    impossible: 'Not possible',
    blockedByConsent: 'Waiting for consent',
  },
  consent: { draft: 'Prepared', given: 'Given', withdrawn: 'Withdrawn', expired: 'Expired', used: 'Used' },
  review: {
    planned: 'Planned',
    held: 'Held',
    missedByClient: 'Did not take place, client unable to come',
    excused: 'Did not take place, excused',
    missedByCentre: 'Did not take place, centre unable to hold it',
    moved: 'Moved',
    replacedByEvent: 'Replaced by a talk for a special occasion',
  },
  referral: {
    proposed: 'Proposed',
    sentWithConsent: 'Sent with consent',
    carriedByClient: 'Taken along by the client',
    confirmed: 'Confirmed',
    declined: 'Declined',
    noAnswer: 'No answer yet',
    arrived: 'First appointment attended',
    ended: 'Ended',
  },
} as const satisfies ItemStateNames;
