// Where each reason can be mended. Null where no page of the wizard can: only time, another person or another place of the case.
import { planInForce } from '../../../../../machines/case/context/read.ts';
import type { Scene } from '../page/scene.ts';
import { findIn } from './chapters.ts';
import { slugOf, pageRef, type PageRef } from '../page/page.ts';
import type { FourEyesAct } from '../../../../../machines/case/events/codes.ts';
import type { Refusal, RefusalCode } from '../../../../../machines/case/context/refusal.ts';
import type { PageName } from '../page/page-name.ts';

/** Total, so that a new refusal has to be thought about: it does not compile without an answer, and null is one. */
export const pageOfRefusal: Readonly<Record<RefusalCode, PageName | null>> = {
  inquiryNotNoted: 'inquiry',
  privacyNotExplained: 'privacy',
  privacyNotUnderstood: 'privacy',
  needNotNoted: 'need',
  needIncomplete: 'need',
  filingNotConsented: 'filing',
  filingUndecided: 'filing',
  noFileKept: 'filing',
  domainsOpen: 'needs',
  finalRatingsOpen: 'finalRatings',
  risksUnanswered: 'risks',
  noGoalOfClient: 'goals',
  goalsIncomplete: 'goal',
  goalsWithoutMeasure: 'measures',
  centreNotCommitted: 'commitments',
  offersUnchecked: 'goals',
  signaturesMissing: 'sign',
  versionNotExplained: 'explain',
  versionNotUnderstood: 'explain',
  interpreterNotRecorded: 'explain',
  copyNotHandedOver: 'copy',
  paused: 'pause',
  outOfContact: 'contact',
  reviewOverdue: 'review',
  reviewNotOverdue: 'next',
  reviewOwed: 'review',
  reviewOpen: 'hold',
  reviewNotOpen: 'review',
  noReviewsCounted: null,
  // A pause waits until what is drafted is agreed on or declined.
  draftRunning: 'decline',
  goalsUnassessed: 'assess',
  dissentNotRecorded: 'dissent',
  balanceIncomplete: 'balance',
  goalsStillActive: 'assess',
  referralsNotNamed: 'referrals',
  deletionNotExplained: 'deletion',
  noAgreementInForce: 'resume',
  agreementExisted: null,
  renegotiationRunning: 'abandon',
  completionRunning: 'stay',
  noAppointmentMissed: 'contact',
  ladderNotClimbed: 'contact',
  contactNotLost: null,
  riskStillOpen: 'risks',
  secondPersonMissing: null,
  aftercareNotDue: null,
  noAftercareConsent: 'aftercare',
  // A fact of the whole case: its form stands under the further steps.
  noEvaluationConsent: null,
  retentionRunning: null,
  onHold: 'keep',
  notOnHold: null,
  capNotNear: null,
  capAlreadyExtended: null,
  pauseAlreadyExtended: 'pause',
  notInStableWork: 'person',
  domainsInNeed: 'rerate',
  writingUnsafe: 'risks',
  writingIsSafe: 'contact',
  noHousehold: null,
  noGuardian: null,
  guardianExists: null,
  handoverOffered: 'handover',
  clientDied: null,
  addressNotLocked: null,
  notOfAge: null,
  capReached: 'complete',
  balanceOwed: 'decline',
  notYet: 'schedule',
  sameChannel: 'contact',
  alreadyLifted: 'risks',
  parentalForBirthOnly: 'pause',
  birthDayMissing: 'pause',
  appointmentTooFar: 'contact',
  birthTooFar: 'pause',
  anchorMissing: 'takeover',
  correctionDoesNotFit: null,
  overdueStands: null,
  nothingToVoid: null,
  notVoidable: null,
  nothingToClear: null,
  reasonsChanged: null,
  beforeTheCase: null,
  unknownItem: null,
  itemExists: null,
  itemPastThat: null,
  notThisVersion: null,
  wrongVersionNumber: null,
  textChanged: 'withdraw',
  freeText: null,
  alreadySigned: null,
  noGuardianNeeded: null,
  textNotInLanguage: null,
  interpreterNotOfAge: null,
  witnessMissing: 'sign',
  datesBeforeOffer: 'goal',
  offersRanOut: 'conclude',
  dayInPast: null,
  noWorkingDay: null,
  beyondCeiling: 'schedule',
  pauseTooLong: 'pause',
  windowNotOpen: 'review',
  reviewAlreadyPlanned: 'schedule',
  causeMissing: null,
  lateEntryReasonMissing: null,
  lateReasonMissing: 'hold',
  reasonMissing: null,
  notForRole: null,
  sameSecondPerson: null,
  consentMissing: null,
  consentDoesNotFit: null,
  conferenceNotConsented: null,
  morePlacesThanChildren: null,
  resultWithoutDecision: null,
  reasonNotHere: null,
  agencyMissing: null,
  recipientMissing: 'handover',
  notACentre: 'handover',
  basisMissing: null,
  notTheSafeWay: null,
  notThePreferredWay: 'contact',
  householdUnsafe: null,
  householdParted: null,
  ageContradicts: null,
  nothingToCorrect: null,
  notNow: null,
  dayBeforeLastEntry: null,
  futureDay: null,
};

/** A second person agrees on the page of the act itself. */
const pageOfAct: Readonly<Record<FourEyesAct, PageName | null>> = {
  breakOff: 'contact',
  handover: 'handover',
  return: 'return',
  erasure: 'erase',
  capExtension: null,
  // Both are about an entry of the history.
  voiding: null,
  lateTelling: null,
};

/** Several may be in the way: the first leads the way, and the reason comes back for the next. Null where it is about no single thing. */
function itemOf(refusal: Refusal, scene: Scene): PageRef | null {
  if (refusal.code === 'offersRanOut') return null;
  const page = pageOfRefusal[refusal.code];
  const goal = 'goals' in refusal ? refusal.goals[0] : undefined;
  if (goal !== undefined && page !== null) return itemPage(page, goal);
  const measure = 'measures' in refusal ? refusal.measures[0] : undefined;
  return measure === undefined ? null : itemPage('measures', goalOfMeasure(measure, scene));
}

const itemPage = (page: PageName, item: string | undefined): PageRef | null => (item === undefined ? null : pageRef(page, item));

const goalOfMeasure = (measure: string, { state: { context } }: Scene): string | undefined =>
  (context.plan.measures[measure] ?? planInForce(context).measures[measure])?.goal;

/** The very pages, of the first goal or measure the reason is about, best first: the one the case has is meant. */
function placesOf(refusal: Refusal, scene: Scene): readonly PageRef[] {
  const page = 'act' in refusal ? pageOfAct[refusal.act] : pageOfRefusal[refusal.code];
  if (page === null) return [];
  // A review that is waited for is begun, or, once its talk is open, closed.
  if (page === 'review') return [pageRef('review'), pageRef('hold')];
  const instead = standsOn[page];
  return [itemOf(refusal, scene) ?? pageRef(page), ...(instead === undefined ? [] : [pageRef(instead)])];
}

/** Where a stage asks it on a page with more questions. */
const standsOn: Readonly<Partial<Record<PageName, PageName>>> = {
  privacy: 'begin',
  need: 'clarify',
  filing: 'clarify',
  person: 'clarify',
  copy: 'hold',
};

/** Null where the case has no page that mends it now. */
export function placeOfRefusal(refusal: Refusal, scene: Scene): PageRef | null {
  const places = placesOf(refusal, scene);
  return places.map((place) => findIn(scene, slugOf(place))?.ref ?? null).find((found) => found !== null) ?? null;
}

/** Whether a page of the wizard mends it, in some stage. */
export const isMendedByPage = (refusal: Refusal): boolean =>
  ('act' in refusal ? pageOfAct[refusal.act] : pageOfRefusal[refusal.code]) !== null;
