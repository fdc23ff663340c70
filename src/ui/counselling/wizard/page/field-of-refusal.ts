// Which field of the page at hand mends a reason that is about what was typed there.
import type { RefusalCode } from '../../../../../machines/case/context/refusal.ts';

/** The first of these names that the page has. */
export const fieldsOfRefusal: Readonly<Partial<Record<RefusalCode, readonly string[]>>> = {
  dayInPast: ['for', 'next', 'until', 'appointment', 'dueOn', 'openUntil'],
  beyondCeiling: ['for', 'next'],
  noWorkingDay: ['for', 'next', 'appointment'],
  pauseTooLong: ['until'],
  birthTooFar: ['parentalFrom'],
  parentalForBirthOnly: ['parentalFrom', 'reason'],
  birthDayMissing: ['parentalFrom'],
  notYet: ['for'],
  windowNotOpen: ['occasion'],
  causeMissing: ['cause'],
  lateEntryReasonMissing: ['lateReason'],
  lateReasonMissing: ['lateBecause', 'lateReason'],
  reasonMissing: ['reason', 'correction', 'wording'],
  sameChannel: ['channel'],
  notThePreferredWay: ['instead'],
  interpreterNotOfAge: ['interpreterOfAge'],
  witnessMissing: ['witness-client', 'witness-guardian', 'witness-counsellor'],
  offersRanOut: ['ranOut'],
  notACentre: ['consent'],
  futureDay: ['effectiveOn', 'happenedOn', 'lastHeldOn', 'decidedOn'],
  beforeTheCase: ['effectiveOn', 'happenedOn'],
  dayBeforeLastEntry: ['effectiveOn'],
  anchorMissing: ['lastHeldOn', 'firstReviewFrom'],
  agencyMissing: ['agency'],
  recipientMissing: ['recipient'],
  reasonNotHere: ['reason'],
  consentMissing: ['consent'],
  consentDoesNotFit: ['consent'],
};
