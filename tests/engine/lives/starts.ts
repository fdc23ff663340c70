// The lives a generated history may begin with.
import { plus, type Day } from '../../../machines/day.ts';
import * as lives from './lives.ts';
import * as change from './lives-of-change.ts';

/** Assessed nearly three years ago and agreed on only now: the support period ends while the agreement is in force. */
const nearCap = (day: Day): lives.Move[] => [
  ...lives.goals(plus(day, { months: -35 })),
  ...lives.on(
    day,
    lives.goal('g1', day),
    lives.measure('m1', 'g1', day),
    lives.commitment('c1'),
    lives.offered(1, 'g1'),
    ...lives.sealed(1),
  ),
];

/** On the table two weeks before the support period ends: no version waits longer than four. */
const signingNearCap = (day: Day): lives.Move[] => [
  ...lives.goals(plus(plus(day, { days: 14 }), { months: -36 })),
  ...lives.on(day, lives.goal('g1', day), lives.measure('m1', 'g1', day), lives.commitment('c1'), lives.offered(1, 'g1')),
];

/** The support period has opened a balance of a case that was never agreed on, and was then extended. */
const cappedDraft = (day: Day): lives.Move[] => [
  ...lives.goals(plus(day, { months: -37 })),
  ...lives.on(day, { type: 'approval.given', act: 'capExtension' }, { type: 'cap.extended', given: ['reason'] }),
];

export const starts = {
  nothing: () => [],
  inquiry: lives.inquiry,
  clarification: lives.clarification,
  briefAdvice: lives.briefAdvice,
  needsAssessment: lives.needsAssessment,
  goals: lives.goals,
  drafted: lives.drafted,
  signature: lives.signature,
  minorSigning: change.minorSigning,
  inForce: lives.inForce,
  minorInForce: change.minorInForce,
  seeking: change.seeking,
  youth: change.youth,
  withoutAgreement: lives.withoutAgreement,
  takenOver: change.takenOver,
  review: lives.review,
  reviewed: (day: Day) => [...lives.inForce(day), ...lives.reviewed(day, plus(day, { days: 80 }))],
  stable: change.stable,
  agreedTooEarly: change.agreedTooEarly,
  longInterval: change.longInterval,
  acute: change.acute,
  behind: lives.behind,
  expected: change.expected,
  behindRenegotiating: change.behindRenegotiating,
  renegotiation: lives.renegotiation,
  draftingLate: change.draftingLate,
  renegotiationSigning: lives.renegotiationSigning,
  renegotiationSigned: lives.renegotiationSigned,
  renegotiationPlanned: lives.renegotiationPlanned,
  putOff: lives.putOff,
  putOffSigned: lives.putOffSigned,
  reviewPutOff: lives.reviewPutOff,
  paused: lives.paused,
  parental: change.parental,
  attemptedOnce: lives.attemptedOnce,
  reviewMissed: change.reviewMissed,
  written: lives.written,
  inDanger: change.inDanger,
  handover: lives.handover,
  handoverBriefly: lives.handoverBriefly,
  completion: lives.completion,
  balanceOfWorkingPlan: change.balanceOfWorkingPlan,
  referred: lives.referred,
  prepared: change.prepared,
  referralSent: lives.referralSent,
  noAnswer: change.noAnswer,
  consentWithdrawn: lives.consentWithdrawn,
  nearCap,
  cappedDraft,
  balanced: lives.balanced,
  closed: lives.closed,
  closedEvaluated: change.closedEvaluated,
  takenOverOwing: change.takenOverOwing,
  signedLater: change.signedLater,
  signingNearCap,
} as const satisfies Record<string, (day: Day) => lives.Move[]>;

export type Start = keyof typeof starts;
