// What must be true before a case is closed, kept, returned to or erased (T18 to T22).
import { idsWhere, isClockCounting } from '../context/read.ts';
import { fallsOn } from '../deadlines/deadlines.ts';
import type { Requirement } from './requirement.ts';

/** Sent is not arrived: until somebody has been there, was declined, or it was ended, a referral is open (2-standard, referral). */
const openReferral = new Set(['proposed', 'sentWithConsent', 'carriedByClient', 'noAnswer', 'confirmed']);

export const endingRequirements = {
  // T19 asks that they are named, not that they are over: another body may take longer than the case.
  openReferralsNamed: ({ network, ending }) => {
    const referrals = idsWhere(network.referrals, ({ state }) => openReferral.has(state));
    return referrals.length === 0 || ending.referralsNamed ? null : { code: 'referralsNotNamed', referrals };
  },
  finalCopyHandedOver: ({ ending }) => (ending.copyHandedOver ? null : { code: 'copyNotHandedOver' }),
  noCompletionBegun: ({ ending }) => (ending.completionSince === null ? null : { code: 'completionRunning' }),
  deletionExplained: ({ ending }) => (ending.deletionExplained ? null : { code: 'deletionNotExplained' }),
  aftercareConsented: ({ ending }) =>
    ending.aftercare === 'consented' || ending.aftercare === 'due' ? null : { code: 'noAftercareConsent' },
  evaluationConsented: ({ waypoints }) => (waypoints.evaluationConsentedOn === null ? { code: 'noEvaluationConsent' } : null),
  aftercareDue: ({ ending }) => (ending.aftercare === 'due' ? null : { code: 'aftercareNotDue' }),
  retentionOver: (context) => (context.ending.retentionOver ? null : { code: 'retentionRunning', until: fallsOn(context, 'retention') }),
  // Who has died does not come back; a death noted in the wrong file is taken back (T26).
  clientLives: ({ ending }) => (ending.reason === 'deceased' ? { code: 'clientDied' } : null),
  noHold: ({ ending }) => (ending.held ? { code: 'onHold' } : null),
  holdPlaced: ({ ending }) => (ending.held ? null : { code: 'notOnHold' }),
  // Four eyes: that somebody approved is asked here, that it was somebody else when the act is proposed (`fourEyes`).
  erasureApproved: ({ file }) => (file.approvals.erasure === undefined ? { code: 'secondPersonMissing', act: 'erasure' } : null),
  returnApproved: ({ file }) => (file.approvals.return === undefined ? { code: 'secondPersonMissing', act: 'return' } : null),
  capExtensionApproved: ({ file }) =>
    file.approvals.capExtension === undefined ? { code: 'secondPersonMissing', act: 'capExtension' } : null,
  // Extended at the earliest from the first warning on, 30 months after T2 (T18).
  capNear: ({ ending }) => (ending.capWarned === 0 ? { code: 'capNotNear' } : null),
  capNotReached: ({ ending }) => (ending.capReached ? { code: 'capReached' } : null),
  // Who has been counselled under the review clock gets a balance before the case is closed (T19).
  noBalanceOwed: (context) => (isClockCounting(context) ? { code: 'balanceOwed' } : null),
  capNotExtended: ({ ending }) => (ending.capExtended ? { code: 'capAlreadyExtended' } : null),
} satisfies Record<string, Requirement>;
