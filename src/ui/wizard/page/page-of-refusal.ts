// Where each reason can be mended. Null where no page of the wizard can: only time, another person or another place of the case.
import { slugOf, pageRef, type PageRef } from './page.ts';
import type { Refusal, RefusalCode } from '../../../../machines/case/requirements/refusal.ts';
import type { PageName } from './pages.ts';

export const pageOfRefusal: Readonly<Record<RefusalCode, PageName | null>> = {
  privacyNotExplained: 'privacy',
  privacyNotUnderstood: 'privacy',
  needNotNoted: 'need',
  filingNotConsented: 'filing',
  domainsOpen: 'domain',
  finalRatingsOpen: 'domain',
  risksUnanswered: 'risks',
  noGoalOfClient: 'goals',
  goalsIncomplete: 'goal',
  goalsWithoutMeasure: 'measures',
  centreNotCommitted: 'commitments',
  offersUnchecked: 'goals',
  signaturesMissing: 'sign',
  versionNotExplained: 'explain',
  interpreterNotRecorded: 'explain',
  copyNotHandedOver: 'copy',
  paused: 'pause',
  outOfContact: null,
  reviewOverdue: 'review',
  reviewNotOverdue: null,
  reviewOwed: 'review',
  reviewOpen: 'hold',
  goalsUnassessed: 'assess',
  dissentNotRecorded: 'dissent',
  balanceIncomplete: 'balance',
  goalsStillActive: 'assess',
  referralsNotNamed: 'referrals',
  deletionNotExplained: 'deletion',
  noAgreementInForce: null,
  agreementExisted: null,
  renegotiationRunning: 'abandon',
  completionRunning: null,
  noAppointmentMissed: null,
  contactNotLost: null,
  riskStillOpen: 'risks',
  secondPersonMissing: null,
  aftercareNotDue: null,
  retentionRunning: null,
  onHold: 'keep',
  notOnHold: null,
  capNotNear: null,
  capAlreadyExtended: null,
  pauseAlreadyExtended: null,
  notInStableWork: 'person',
  domainsInNeed: 'rerate',
  writingUnsafe: 'risks',
  noHousehold: null,
  noGuardian: null,
  guardianExists: null,
  capReached: 'complete',
  balanceOwed: 'decline',
  notYet: null,
  sameChannel: null,
  alreadyLifted: null,
  parentalForBirthOnly: null,
  birthTooFar: null,
  anchorMissing: null,
  correctionDoesNotFit: null,
  laterEntryContradicts: null,
  beforeTheCase: null,
  unknownItem: null,
  itemExists: null,
  itemPastThat: null,
  notThisVersion: null,
  wrongVersionNumber: null,
  textChanged: 'withdraw',
  alreadySigned: null,
  noGuardianNeeded: null,
  textNotInLanguage: null,
  dayInPast: null,
  beyondCeiling: null,
  pauseTooLong: null,
  windowNotOpen: null,
  reviewAlreadyPlanned: 'schedule',
  causeMissing: null,
  lateReasonMissing: 'hold',
  reasonMissing: null,
  notForRole: null,
  sameSecondPerson: null,
  consentMissing: null,
  consentDoesNotFit: null,
  reasonNotHere: null,
  agencyMissing: null,
  recipientMissing: null,
  nothingToCorrect: null,
  notNow: null,
  dayBeforeLastEntry: null,
  futureDay: null,
};

/** The very page: of the first domain, goal or measure the reason is about. */
export function placeOfRefusal(refusal: Refusal, goalOfMeasure: (measure: string) => string | undefined): PageRef | null {
  const page = pageOfRefusal[refusal.code];
  if (page === null) return null;
  const item = itemOf(refusal, goalOfMeasure);
  if (refusal.code === 'offersUnchecked') return item === undefined ? pageRef('goals') : pageRef('measures', item);
  return pageRef(page, item ?? '');
}

function itemOf(refusal: Refusal, goalOfMeasure: (measure: string) => string | undefined): string | undefined {
  if (refusal.code === 'domainsOpen' || refusal.code === 'finalRatingsOpen') return refusal.domains[0];
  if ('goals' in refusal) return refusal.goals[0];
  return 'measures' in refusal ? goalOfMeasure(refusal.measures[0] ?? '') : undefined;
}

export const slugOfRefusal = (refusal: Refusal, goalOfMeasure: (measure: string) => string | undefined): string | null => {
  const place = placeOfRefusal(refusal, goalOfMeasure);
  return place === null ? null : slugOf(place);
};
