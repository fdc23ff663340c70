// Where each reason can be mended. Null where no page of the wizard can: only time, another person or another place of the case.
import type { Scene } from '../page/scene.ts';
import { findPage, type Graph } from './graph.ts';
import { slugOf, pageRef, type PageRef } from '../page/page.ts';
import type { FourEyesAct } from '../../../../../machines/case/events/codes.ts';
import type { Refusal, RefusalCode } from '../../../../../machines/case/context/refusal.ts';
import type { PageName } from '../page/page-name.ts';

/** Total, so that a new refusal has to be thought about: it does not compile without an answer, and null is one. */
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
  outOfContact: 'contact',
  reviewOverdue: 'review',
  reviewNotOverdue: 'next',
  reviewOwed: 'review',
  reviewOpen: 'hold',
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
  contactNotLost: null,
  riskStillOpen: 'risks',
  secondPersonMissing: null,
  aftercareNotDue: null,
  retentionRunning: null,
  onHold: 'keep',
  notOnHold: null,
  capNotNear: null,
  capAlreadyExtended: null,
  pauseAlreadyExtended: 'pause',
  notInStableWork: 'person',
  domainsInNeed: 'rerate',
  writingUnsafe: 'risks',
  noHousehold: null,
  noGuardian: null,
  guardianExists: null,
  capReached: 'complete',
  balanceOwed: 'decline',
  notYet: 'schedule',
  sameChannel: 'contact',
  alreadyLifted: 'risks',
  parentalForBirthOnly: 'pause',
  appointmentTooFar: 'contact',
  birthTooFar: 'pause',
  anchorMissing: 'takeover',
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
  beyondCeiling: 'schedule',
  pauseTooLong: 'pause',
  windowNotOpen: 'review',
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
  recipientMissing: 'handover',
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
};

/** Several may be in the way: the first leads the way, and the reason comes back for the next. */
function itemOf(refusal: Refusal, goalOfMeasure: (measure: string) => string | undefined): string | undefined {
  if (refusal.code === 'domainsOpen' || refusal.code === 'finalRatingsOpen') return refusal.domains[0];
  if ('goals' in refusal) return refusal.goals[0];
  return 'measures' in refusal ? goalOfMeasure(refusal.measures[0] ?? '') : undefined;
}

/** The very pages, of the first domain, goal or measure the reason is about, best first: the one the stage has is meant. */
function placesOf(refusal: Refusal, goalOfMeasure: (measure: string) => string | undefined): readonly PageRef[] {
  const page = 'act' in refusal ? pageOfAct[refusal.act] : pageOfRefusal[refusal.code];
  if (page === null) return [];
  const item = itemOf(refusal, goalOfMeasure);
  if (refusal.code === 'offersUnchecked') return [item === undefined ? pageRef('goals') : pageRef('measures', item)];
  // A review that is waited for is begun, or, once its talk is open, closed.
  return page === 'review' ? [pageRef('review'), pageRef('hold')] : [pageRef(page, item ?? '')];
}

/** Null where the stage has no page that mends it. */
export function placeOfRefusal(refusal: Refusal, graph: Graph, scene: Scene): PageRef | null {
  const { measures } = scene.state.context.plan;
  const places = placesOf(refusal, (measure) => measures[measure]?.goal);
  return places.map((place) => findPage(graph, scene, slugOf(place))).find((found) => found !== null) ?? null;
}

/** Whether any page of the wizard mends it, in some stage. */
export const isMendedByPage = (refusal: Refusal): boolean => placesOf(refusal, () => undefined).length > 0;
