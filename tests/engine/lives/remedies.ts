// What helps against each reason the chart may give: a no that shows no way out would be a fault of the standard.
import type { ProposalType } from '../../../machines/case/events/case-event.ts';
import type { Refusal, RefusalCode } from '../../../machines/case/context/refusal.ts';
import type { RequirementName, requirements } from '../../../machines/case/requirements/requirements.ts';
import type { Offer } from '../../../src/engine/state/explain.ts';

/** `onward`: the stage is not there yet, or nothing is held up at all, and something else is possible here. Waiting is no remedy. */
type Remedy = ProposalType | 'onward';

/** The codes that requirements give, as opposed to those about the content of one proposal. */
type ReasonCode = Extract<
  RefusalCode,
  NonNullable<ReturnType<(typeof requirements)[RequirementName]>> extends { code: infer C } ? C : never
>;

const remedies: Partial<Record<RefusalCode, readonly Remedy[]>> & Record<ReasonCode, readonly Remedy[]> = {
  inquiryNotNoted: ['inquiry.noted'],
  needIncomplete: ['need.noted'],
  filingUndecided: ['filing.consented', 'filing.refused'],
  versionNotUnderstood: ['version.explained'],
  reviewNotOpen: ['onward'],
  noReviewsCounted: ['onward'],
  draftRunning: ['onward'],
  ladderNotClimbed: ['contact.attempted', 'letter.sent', 'letter.waived', 'contact.resumed'],
  writingIsSafe: ['letter.sent'],
  addressNotLocked: ['addressLock.placed'],
  notOfAge: ['onward'],
  noAftercareConsent: ['onward'],
  noEvaluationConsent: ['onward'],
  handoverOffered: ['onward'],
  // A death noted in the wrong file is taken back: that is not for this page.
  clientDied: ['onward'],
  privacyNotExplained: ['privacy.explained'],
  privacyNotUnderstood: ['privacy.explained'],
  needNotNoted: ['need.noted'],
  filingNotConsented: ['filing.consented'],
  domainsOpen: ['domain.rated'],
  finalRatingsOpen: ['domain.rated'],
  risksUnanswered: ['risk.answered'],
  riskStillOpen: ['risk.answered', 'risk.lifted'],
  noGoalOfClient: ['goal.proposed', 'goal.revised'],
  goalsIncomplete: ['goal.revised'],
  goalsWithoutMeasure: ['measure.proposed'],
  centreNotCommitted: ['commitment.made'],
  offersUnchecked: ['offer.checked', 'measure.dropped'],
  signaturesMissing: ['version.signed'],
  versionNotExplained: ['version.explained'],
  interpreterNotRecorded: ['version.explained'],
  copyNotHandedOver: ['copy.handedOver'],
  paused: ['pause.ended'],
  outOfContact: ['contact.resumed'],
  reviewOverdue: ['review.held', 'review.opened', 'review.recorded', 'review.waived'],
  reviewNotOverdue: ['onward'],
  reviewOwed: ['review.held', 'review.opened', 'review.recorded'],
  reviewOpen: ['review.held', 'review.adjourned'],
  goalsUnassessed: ['goal.assessed'],
  dissentNotRecorded: ['dissent.recorded'],
  balanceIncomplete: ['balance.drawn'],
  goalsStillActive: ['goal.assessed'],
  referralsNotNamed: ['referrals.named'],
  deletionNotExplained: ['deletion.explained'],
  noAgreementInForce: ['onward'],
  agreementExisted: ['signature.declined', 'version.offered'],
  renegotiationRunning: ['renegotiation.abandoned'],
  completionRunning: ['completion.abandoned'],
  noAppointmentMissed: ['appointment.missed'],
  contactNotLost: ['contact.resumed'],
  secondPersonMissing: ['approval.given'],
  // Whoever needs somebody before the day can come back.
  aftercareNotDue: ['onward'],
  // Who does not want to be kept on file need not wait (T24).
  retentionRunning: ['processing.withdrawn'],
  onHold: ['hold.lifted'],
  notOnHold: ['hold.placed'],
  capNotNear: ['onward'],
  capAlreadyExtended: ['onward'],
  pauseAlreadyExtended: ['pause.ended'],
  // The ordinary interval is always there.
  notInStableWork: ['client.described', 'review.held'],
  domainsInNeed: ['review.held', 'domain.rated'],
  writingUnsafe: ['risk.lifted', 'contact.attempted'],
  noHousehold: ['onward'],
  noGuardian: ['guardian.appointed'],
  guardianExists: ['guardian.ended'],
  capReached: ['cap.extended', 'completion.begun', 'review.held', 'review.adjourned'],
  balanceOwed: ['signature.declined', 'assessment.completed'],
};

export const remediesOf = ({ code }: Refusal): readonly Remedy[] => remedies[code] ?? [];

/** The open offers that bring the case nearer to one that is blocked. */
export const stepsTowards = (blocked: Offer, offers: readonly Offer[]): Offer[] => {
  const wanted = new Set<string>(blocked.refusals.flatMap(remediesOf));
  return offers.filter(({ type, refusals }) => refusals.length === 0 && wanted.has(type));
};

/** Whether every reason against the offer has something against it, directly or after something else that is open. */
export function hasWayOut({ type, refusals }: Offer, offers: readonly Offer[], without: readonly string[] = []): boolean {
  const helps = (remedy: Remedy): boolean => {
    if (remedy === 'onward') return offers.some((other) => other.refusals.length === 0 && other.type !== type);
    const offer = offers.find((other) => other.type === remedy);
    return offer !== undefined && !without.includes(remedy) && hasWayOut(offer, offers, [...without, type]);
  };
  return refusals.every((refusal) => remediesOf(refusal).some(helps));
}
