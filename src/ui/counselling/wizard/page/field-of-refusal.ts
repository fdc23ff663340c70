// Which field of the page at hand mends a reason that is about what was typed there.
import type { RefusalCode } from '../../../../../machines/case/context/refusal.ts';

/** The first of these names that the page has. */
export const fieldsOfRefusal: Readonly<Partial<Record<RefusalCode, readonly string[]>>> = {
  dayInPast: ['for', 'next', 'until', 'appointment', 'dueOn', 'openUntil'],
  beyondCeiling: ['for', 'next'],
  pauseTooLong: ['until'],
  birthTooFar: ['parentalFrom'],
  parentalForBirthOnly: ['parentalFrom', 'reason'],
  notYet: ['for'],
  windowNotOpen: ['occasion'],
  causeMissing: ['cause'],
  lateReasonMissing: ['lateBecause', 'lateReason'],
  reasonMissing: ['reason', 'correction', 'wording'],
  sameChannel: ['channel'],
  futureDay: ['effectiveOn', 'happenedOn', 'lastHeldOn', 'decidedOn'],
  beforeTheCase: ['effectiveOn', 'happenedOn'],
  laterEntryContradicts: ['effectiveOn'],
  dayBeforeLastEntry: ['effectiveOn'],
  anchorMissing: ['lastHeldOn', 'firstReviewFrom'],
  agencyMissing: ['agency'],
  recipientMissing: ['recipient'],
  reasonNotHere: ['reason'],
  consentMissing: ['consent'],
  consentDoesNotFit: ['consent'],
};
