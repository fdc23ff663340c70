// What the rules say in English when they say no: what is missing and what to do. Nobody is blamed.
import { inARow } from '../names.ts';
import type { RefusalSentences } from '../wording.ts';
import { formRefusals } from './form-refusals.ts';
import { options } from './options.ts';
import { people } from './people.ts';
import { count, day, domainNames, languageName, list } from './say.ts';

const domainsOf = (domains: readonly (keyof typeof domainNames)[]): string => inARow(domains.map((code) => domainNames[code]));

const needParts = {
  targetGroup: 'belonging to the target group',
  need: 'a need',
  wantsLongerSupport: 'the wish for longer support',
} as const;

/** The steps that come before a contact is broken off. */
const rungs = {
  attempt: 'An attempt at contact is still missing; two by different ways come first. Please record the next one.',
  letter: 'The letter with a new appointment is still missing. Where writing is not safe, the team lead decides what stands in for it.',
  answer: 'The time for an answer to the letter is still running. Until then the door stays open.',
} as const;

/** Each says what is missing and what helps. The type demands one for every code; where it depends on something, a function. */
export const refusals: RefusalSentences = {
  ...formRefusals,
  inquiryNotNoted: 'No inquiry has been noted yet. Please note the inquiry first.',
  privacyNotExplained: 'Data protection has not been explained yet. Please explain it in a language that is well understood.',
  privacyNotUnderstood: ({ language }) =>
    `Data protection has not been explained in a language that is well understood yet. Please explain it in ${languageName(language)} or with an interpreter.`,
  needNotNoted: 'Still to be clarified: target group, need and the wish for longer support.',
  needIncomplete: ({ missing }) =>
    `Still missing for longer support: ${list(missing.map((part) => needParts[part]))}. Brief advice is possible all the same.`,
  filingNotConsented: 'The consent to keep a file is still missing. Counselling without a file remains possible.',
  filingUndecided: 'It is still open whether a file may be kept. Please ask; there is advice with either answer.',
  noFileKept: 'The client does not want a file. So no texts are kept here; advice goes on without them.',
  domainsOpen: ({ domains }) => `Still open: ${domainsOf(domains)}. Please rate them or mark them as “not discussed” with a reason.`,
  finalRatingsOpen: ({ domains }) =>
    `Still open for the final balance: ${domainsOf(domains)}. Please rate them or mark them as “not discussed” with a reason.`,
  risksUnanswered: ({ risks }) =>
    `An immediate action is still missing for ${count(risks, 'one urgent risk', 'urgent risks')}. It comes before any plan.`,
  noGoalOfClient: 'A goal that the client has chosen is still missing.',
  goalsIncomplete: ({ goals }) => `The wording is still missing for ${count(goals, 'one goal', 'goals')}.`,
  goalsWithoutMeasure: ({ goals }) => `A measure is still missing for ${count(goals, 'one goal', 'goals')}.`,
  centreNotCommitted: 'A commitment of the centre is still missing. Every agreement needs at least one.',
  offersUnchecked: ({ measures }) =>
    `For ${count(measures, 'one measure', 'measures')} it is still open whether the offer fits and still has room. Please check the offer.`,
  signaturesMissing: ({ parties }) =>
    `${parties.length === 1 ? 'The signature' : 'The signatures'} of ${list(parties.map((party) => people[party]))} ${parties.length === 1 ? 'is' : 'are'} still missing.`,
  versionNotExplained: 'The version has not been talked through together yet. Please note in which language that was done.',
  versionNotUnderstood: ({ language }) =>
    `The version has not been talked through in a language that is well understood yet. Please do so in ${languageName(language)} or with an interpreter.`,
  interpreterNotRecorded: 'An interpreter is needed. Please note how the talk about the version was interpreted.',
  copyNotHandedOver: 'The copy for the client has not been handed over yet.',
  paused: ({ until }) => `Support is paused until ${day(until)}. To go on earlier, please end the pause first.`,
  outOfContact: ({ since }) => `Contact has been open since ${day(since)}. Things go on here as soon as there is contact again.`,
  reviewOverdue: ({ since }) =>
    `The review has been outstanding since ${day(since)}. Please hold it first; with a reason the team lead can waive it.`,
  reviewNotOverdue: 'The review is not overdue. Only an overdue review can be waived.',
  reviewOwed: ({ since }) => `Since ${day(since)} a review talk comes first. After it things go on here.`,
  reviewOpen: 'The review talk is still open. Please complete or adjourn it first.',
  reviewNotOpen: 'No review talk is open. Please begin one first or record a whole talk afterwards.',
  noReviewsCounted: 'There are reviews once an agreement is in force or support without an agreement has begun.',
  draftRunning:
    'A draft is still open. Before the pause, please put the agreement into force, give the draft up or go on without an agreement.',
  notInStableWork: 'A longer interval needs work or training. If that has changed, please add it to the facts about the person first.',
  domainsInNeed: ({ domains }) =>
    `A longer interval fits once no need is great or acute. Still rated so: ${domainsOf(domains)}. If that has changed, please rate anew.`,
  writingUnsafe:
    'A protection note applies here: a letter could get into the wrong hands. Please use only a way agreed on as safe; the team lead can decide what stands in for the letter. If the risk is over, please record that first.',
  writingIsSafe: 'A letter is safe here. Please send the letter with a new appointment; nothing has to stand in for it.',
  noHousehold: 'The case is not assigned to a household. There is nothing to separate.',
  noGuardian: 'No guardianship is recorded. Please record first that there is one.',
  guardianExists: 'A guardianship is recorded already. If it has changed, please record the end of the present one first.',
  capReached:
    'The longest support period has been reached. The final balance comes next; once, the period can be extended with a second person.',
  balanceOwed: 'A final balance is provided for here before closing. Please go on without an agreement and then begin the final balance.',
  goalsUnassessed: ({ goals }) => `For ${count(goals, 'one goal', 'goals')} it is still missing how both sides see it.`,
  dissentNotRecorded: 'It is still missing whether both sides see things alike. Different views are both recorded.',
  balanceIncomplete: ({ sides }) => `Still missing for the balance: the view of ${list(sides.map((side) => people[side]))}.`,
  goalsStillActive: ({ goals }) =>
    `${count(goals, 'One goal is', 'goals are')} still running. Please note first what became of ${goals.length === 1 ? 'it' : 'them'}.`,
  referralsNotNamed: ({ referrals }) => `${count(referrals, 'One referral is', 'referrals are')} still open. Please say how it goes on.`,
  deletionNotExplained: 'It has not been explained yet when the data will be erased.',
  noAgreementInForce: 'This is possible while an agreement is in force. There is none at present.',
  agreementExisted: 'There has been an agreement already. The way on is a review, a renegotiation or the final balance.',
  renegotiationRunning: 'A renegotiation is still running. Please complete it first or let the present version stand.',
  completionRunning: 'The final balance has already begun.',
  noAppointmentMissed: 'No missed appointment has been noted. Please note the missed appointment first.',
  ladderNotClimbed: ({ missing, until }) =>
    missing === 'answer' && until !== null
      ? `The time for an answer to the letter is still running. Things go on here from ${day(until)}.`
      : rungs[missing],
  contactNotLost: ({ until }) =>
    until === null
      ? 'Contact does not count as lost yet, and no last contact has been noted.'
      : `Contact counts as lost on ${day(until)} at the earliest. Until then the door stays open.`,
  riskStillOpen: ({ risks }) =>
    `${count(risks, 'One urgent risk is', 'urgent risks are')} still open. The case stays open until the danger is over; an immediate action alone is not enough. If it is over, please record that.`,
  secondPersonMissing: ({ act }) => `The approval of a second person is still missing (${options.act[act].toLowerCase()}).`,
  aftercareNotDue: 'Aftercare is not due yet. It needs a consent of its own and comes some time after closing.',
  noAftercareConsent: 'No consent to aftercare is recorded. Without it nobody is written to, and there is nothing to withdraw.',
  noEvaluationConsent: 'No consent to evaluation is noted. Without it nothing is evaluated, and there is nothing to withdraw.',
  retentionRunning: ({ until }) =>
    until === null
      ? 'The retention period is still running. Erasure comes after it.'
      : `The retention period is still running. Erasure is possible from ${day(until)}.`,
  onHold: 'A legal hold applies to this file. Nothing is erased while it does.',
  notOnHold: 'No legal hold applies to this file.',
  capNotNear: 'The end of the longest support period is not near yet.',
  capAlreadyExtended: 'The longest support period has been extended once already; more is not provided for.',
  pauseAlreadyExtended: 'The pause has been extended once already; more is not provided for. A review talk follows it.',
  handoverOffered: 'A handover is offered already. Please record the answer to it first.',
  clientDied: 'A death is recorded here, so this case does not go on. If that entry does not belong here, please take it back.',
  addressNotLocked: 'No address lock is recorded. There is nothing to lift.',
  notOfAge: 'This is possible from the 18th birthday. If the date of birth is not entered correctly, please correct it first.',
};
