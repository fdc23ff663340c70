// What the rules say when they say no: a code and what a sentence and a link need. Never shown as it is.
import type { Day } from '../../day.ts';
import type { Actor } from '../../actor.ts';
import type { ItemKind } from '../../item-life.ts';
import type { AgencyCode } from '../../standards/agency-code.ts';
import type { DomainCode } from '../../standards/domain-code.ts';
import type { Channel, ClosingReason, FourEyesAct } from '../events/codes.ts';
import type { Party } from '../events/signature.ts';

type Ids = readonly string[];
/** What T2 asks for before longer support begins. */
type NeedPart = 'targetGroup' | 'need' | 'wantsLongerSupport';
type NamedItem = 'goal' | 'measure' | 'commitment' | 'risk' | 'duty' | 'expectation' | 'hurdle' | ItemKind;

/**
 * A value, never thrown, and every reason at once. The fields are what the sentence and the link to where it is mended need: days, ids
 * and codes, never words about people. Codes and fields are part of the API.
 */
export type Refusal =
  // Context: may this happen at all?
  | { readonly code: 'inquiryNotNoted' }
  | { readonly code: 'privacyNotExplained' }
  | { readonly code: 'privacyNotUnderstood'; readonly language: string }
  | { readonly code: 'needNotNoted' }
  | { readonly code: 'needIncomplete'; readonly missing: readonly NeedPart[] }
  | { readonly code: 'filingNotConsented' }
  | { readonly code: 'filingUndecided' }
  | { readonly code: 'noFileKept' }
  | { readonly code: 'domainsOpen'; readonly domains: readonly DomainCode[] }
  | { readonly code: 'finalRatingsOpen'; readonly domains: readonly DomainCode[] }
  | { readonly code: 'risksUnanswered'; readonly risks: Ids }
  | { readonly code: 'noGoalOfClient' }
  | { readonly code: 'goalsIncomplete'; readonly goals: Ids }
  | { readonly code: 'goalsWithoutMeasure'; readonly goals: Ids }
  | { readonly code: 'centreNotCommitted' }
  | { readonly code: 'offersUnchecked'; readonly measures: Ids }
  | { readonly code: 'signaturesMissing'; readonly parties: readonly Party[] }
  | { readonly code: 'versionNotExplained' }
  | { readonly code: 'versionNotUnderstood'; readonly language: string }
  | { readonly code: 'interpreterNotRecorded' }
  | { readonly code: 'copyNotHandedOver' }
  | { readonly code: 'paused'; readonly until: Day }
  | { readonly code: 'outOfContact'; readonly since: Day }
  | { readonly code: 'reviewOverdue'; readonly since: Day }
  | { readonly code: 'reviewNotOverdue' }
  | { readonly code: 'reviewOwed'; readonly since: Day }
  | { readonly code: 'reviewOpen' }
  | { readonly code: 'reviewNotOpen' }
  | { readonly code: 'noReviewsCounted' }
  | { readonly code: 'draftRunning' }
  | { readonly code: 'notInStableWork' }
  | { readonly code: 'domainsInNeed'; readonly domains: readonly DomainCode[] }
  | { readonly code: 'writingUnsafe' }
  | { readonly code: 'writingIsSafe' }
  | { readonly code: 'noHousehold' }
  | { readonly code: 'noGuardian' }
  | { readonly code: 'guardianExists' }
  | { readonly code: 'capReached' }
  | { readonly code: 'balanceOwed' }
  | { readonly code: 'goalsUnassessed'; readonly goals: Ids }
  | { readonly code: 'dissentNotRecorded' }
  | { readonly code: 'balanceIncomplete'; readonly sides: readonly ('client' | 'counsellor')[] }
  | { readonly code: 'goalsStillActive'; readonly goals: Ids }
  | { readonly code: 'referralsNotNamed'; readonly referrals: Ids }
  | { readonly code: 'deletionNotExplained' }
  | { readonly code: 'noAgreementInForce' }
  | { readonly code: 'agreementExisted' }
  | { readonly code: 'renegotiationRunning' }
  | { readonly code: 'completionRunning' }
  | { readonly code: 'noAppointmentMissed' }
  | { readonly code: 'ladderNotClimbed'; readonly missing: 'attempt' | 'letter' | 'answer'; readonly until: Day | null }
  | { readonly code: 'contactNotLost'; readonly until: Day | null }
  | { readonly code: 'riskStillOpen'; readonly risks: Ids }
  | { readonly code: 'secondPersonMissing'; readonly act: FourEyesAct }
  | { readonly code: 'aftercareNotDue' }
  | { readonly code: 'noAftercareConsent' }
  | { readonly code: 'noEvaluationConsent' }
  | { readonly code: 'retentionRunning'; readonly until: Day | null }
  | { readonly code: 'onHold' }
  | { readonly code: 'notOnHold' }
  | { readonly code: 'capNotNear' }
  | { readonly code: 'capAlreadyExtended' }
  | { readonly code: 'pauseAlreadyExtended' }
  | { readonly code: 'handoverOffered' }
  | { readonly code: 'clientDied' }
  | { readonly code: 'addressNotLocked' }
  | { readonly code: 'notOfAge' }
  // Payload: does this proposal fit?
  | { readonly code: 'unknownItem'; readonly item: NamedItem; readonly id: string }
  | { readonly code: 'itemExists'; readonly item: NamedItem; readonly id: string }
  | { readonly code: 'itemPastThat'; readonly item: ItemKind; readonly id: string; readonly state: string }
  | { readonly code: 'notThisVersion'; readonly offered: number | null }
  | { readonly code: 'wrongVersionNumber'; readonly next: number }
  | { readonly code: 'textChanged' }
  /** A fact that could be typed: what a person writes belongs into words, which are sealed (decision 52). */
  | { readonly code: 'freeText'; readonly field: string }
  | { readonly code: 'alreadySigned'; readonly party: Party }
  | { readonly code: 'noGuardianNeeded' }
  | { readonly code: 'textNotInLanguage'; readonly language: string }
  | { readonly code: 'interpreterNotOfAge' }
  | { readonly code: 'witnessMissing' }
  | { readonly code: 'datesBeforeOffer'; readonly goals: Ids; readonly measures: Ids }
  | { readonly code: 'offersRanOut'; readonly measures: Ids }
  | { readonly code: 'dayInPast'; readonly earliest: Day }
  /** Talks and letters wait for a working day: `next` is the one that follows. */
  | { readonly code: 'noWorkingDay'; readonly day: Day; readonly next: Day }
  | { readonly code: 'beyondCeiling'; readonly latest: Day }
  | { readonly code: 'pauseTooLong'; readonly latest: Day }
  | { readonly code: 'windowNotOpen'; readonly opens: Day }
  | { readonly code: 'reviewAlreadyPlanned'; readonly for: Day }
  | { readonly code: 'causeMissing' }
  | { readonly code: 'lateReasonMissing' }
  | { readonly code: 'lateEntryReasonMissing' }
  | { readonly code: 'reasonMissing' }
  | { readonly code: 'notForRole'; readonly roles: readonly Actor['role'][] }
  | { readonly code: 'sameSecondPerson'; readonly act: FourEyesAct }
  | { readonly code: 'consentMissing'; readonly consent: string }
  | { readonly code: 'conferenceNotConsented'; readonly agencies: readonly AgencyCode[] }
  | { readonly code: 'morePlacesThanChildren'; readonly children: number }
  | { readonly code: 'resultWithoutDecision' }
  | { readonly code: 'consentDoesNotFit'; readonly consent: string }
  | { readonly code: 'reasonNotHere'; readonly reason: ClosingReason }
  | { readonly code: 'agencyMissing' }
  | { readonly code: 'recipientMissing' }
  | { readonly code: 'notACentre' }
  | { readonly code: 'basisMissing' }
  | { readonly code: 'notTheSafeWay'; readonly channel: Channel | null }
  | { readonly code: 'notThePreferredWay'; readonly channel: Channel }
  | { readonly code: 'householdUnsafe' }
  | { readonly code: 'householdParted' }
  | { readonly code: 'ageContradicts' }
  | { readonly code: 'nothingToCorrect'; readonly seq: number }
  | { readonly code: 'notYet'; readonly day: Day }
  | { readonly code: 'sameChannel' }
  | { readonly code: 'alreadyLifted'; readonly risk: string }
  | { readonly code: 'parentalForBirthOnly' }
  | { readonly code: 'birthDayMissing' }
  | { readonly code: 'birthTooFar'; readonly latest: Day }
  | { readonly code: 'appointmentTooFar'; readonly latest: Day }
  | { readonly code: 'anchorMissing' }
  // Late entries and corrections: the log is replayed in the order of valid time (`retell`).
  | { readonly code: 'correctionDoesNotFit'; readonly seq: number }
  /** Told late it would lift a review that is overdue today; the team lead has to agree (T12). */
  | { readonly code: 'overdueStands'; readonly since: Day }
  | { readonly code: 'nothingToVoid'; readonly seq: number }
  | { readonly code: 'notVoidable'; readonly why: 'calendar' | 'approvalUsed' | 'wordsForgotten' | 'voided' }
  | { readonly code: 'nothingToClear'; readonly seq: number }
  | { readonly code: 'reasonsChanged'; readonly seq: number }
  | { readonly code: 'beforeTheCase'; readonly first: Day }
  // The frame: the day and the place in the chart.
  | { readonly code: 'notNow'; readonly proposed: string }
  | { readonly code: 'dayBeforeLastEntry'; readonly last: Day }
  | { readonly code: 'futureDay'; readonly today: Day };

export type RefusalCode = Refusal['code'];
