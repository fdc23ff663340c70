// More lives, of people who are young, in work, in danger or hard to find, and of cases that another centre hands over.
import { onWorkingDay } from '../../../machines/calendar/working-day.ts';
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import { plus, type Day } from '../../../machines/day.ts';
import { domainCodes } from '../../../machines/standards/catalogue.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import * as lives from './lives.ts';
import { on, type Move } from './lives.ts';

type Described = Omit<EventOf<'client.described'>, 'type'>;
const described = (occupation: Described['occupation'], changes: Partial<Described> = {}): HumanEvent => ({
  type: 'client.described',
  occupation,
  interpreter: 'notNeeded',
  titleExpires: null,
  ...changes,
});

/** Closed, with a consent to evaluation that outlives the case: it can still be withdrawn. */
export const closedEvaluated = (day: Day): Move[] => [
  ...lives.balanced(day),
  ...on(day, { type: 'evaluation.consented' }, { type: 'case.closed', reason: 'goalsReached' }),
];

/** A minor in the youth service: the guardian signs as well. */
const minor = { ageBand: 'minor', service: 'jmd' } as const;
export const minorInForce = (day: Day): Move[] => [
  ...lives.signature(day, minor),
  ...on(day, ...lives.sealed(1).slice(0, -1), lives.signedBy('guardian', 1), lives.concluded(1)),
];
export const minorSigning = (day: Day): Move[] => lives.signature(day, minor);

/** Under 25 and looking for training (R3). */
export const seeking = (day: Day): Move[] => [
  ...lives.signature(day, { ageBand: 'under25' }),
  ...on(day, described('lookingForTraining'), ...lives.sealed(1)),
];
/** Close to 27, in the youth service. */
export const youth = (day: Day): Move[] => [
  ...lives.signature(day, { ageBand: 'under27', service: 'jmd' }),
  ...on(day, ...lives.sealed(1)),
];

const easy: readonly HumanEvent[] = domainCodes.map((domain) => ({ type: 'domain.rated', domain, counsellor: 4, client: 3 }));
const agreed: HumanEvent = { type: 'interval.agreed', given: ['reason'] };

/** In ordinary work and without great need, in the talk in which both may agree on a longer interval (R4). */
export const stable = (day: Day): Move[] => [
  ...lives.inForce(plus(day, { days: -60 })),
  ...on(day, described('ordinaryWork'), lives.opened, ...easy),
];
const agreedLong = (day: Day): Move[] => [...stable(day), ...on(day, agreed, lives.assessed('g1'), lives.noDissent, lives.copy)];
export const longInterval = (day: Day): Move[] => [...agreedLong(day), ...on(day, lives.held(plus(day, { months: 11 })))];
/** Both had agreed on it when a need came up in the same talk. */
export const agreedTooEarly = (day: Day): Move[] => [
  ...agreedLong(day),
  ...on(day, { type: 'domain.rated', domain: 'money', counsellor: 2, client: null }),
];
/** One domain is acute (R5). */
export const acute = (day: Day): Move[] => [
  ...lives.review(day),
  ...on(
    day,
    { type: 'domain.rated', domain: 'housing', counsellor: 1, client: 2 },
    lives.assessed('g1'),
    lives.noDissent,
    lives.copy,
    lives.held(onWorkingDay(plus(day, { days: 39 }), { land: 'HE' })),
  ),
];

/** The client did not come to the review, and a first attempt found nobody. */
export const reviewMissed = (day: Day): Move[] => [
  ...lives.inForce(day),
  ...on(
    day,
    { type: 'review.planned', review: 'r1', for: day },
    { type: 'review.missed', review: 'r1', side: 'client' },
    { type: 'contact.attempted', channel: 'phone' },
  ),
];
export const inDanger = (day: Day): Move[] => [
  ...lives.attemptedTwice(day),
  ...on(day, { type: 'household.joined', household: 'h1' }, { type: 'risk.noted', risk: 'x1', kind: 'violence' }),
];

/** Handed over by another centre, with the days its clocks run on from. */
export const takenOver = (day: Day, months = 29): Move[] => [
  ...lives.clarification(day),
  ...on(
    day,
    { type: 'filing.consented' },
    {
      type: 'case.takenOver',
      decidedOn: plus(day, { months: -months }),
      firstReviewFrom: null,
      lastHeldOn: plus(day, { days: -60 }),
    },
  ),
];
/** Signed ten days after the text was put on the table; the day it names was reckoned from the earlier one. */
export const signedLater = (day: Day): Move[] => [
  ...lives.drafted(day),
  ...on(day, { ...lives.offered(1, 'g1'), reviewBy: plus(day, { days: 80 }) } as Move['event']),
  ...on(plus(day, { days: 10 }), ...lives.sealed(1)),
];
/** Handed over with a day by which a review was owed at the other centre, for a reason that has not travelled. */
export const takenOverOwing = (day: Day): Move[] => [
  ...lives.clarification(day),
  ...on(
    day,
    { type: 'filing.consented' },
    {
      type: 'case.takenOver',
      decidedOn: plus(day, { months: -8 }),
      firstReviewFrom: null,
      lastHeldOn: plus(day, { days: -30 }),
      dueBy: plus(day, { days: 20 }),
    },
  ),
];
export const balanceOfWorkingPlan = (day: Day): Move[] => [
  ...lives.withoutAgreement(day),
  ...on(day, { type: 'completion.begun', because: 'clientWish' }),
];
/** The letter to the other body is ready and waits for its day. */
export const prepared = (day: Day): Move[] => [
  ...lives.referred(day),
  ...on(day, { type: 'referral.prepared', referral: 'f1', consent: 'k1', for: plus(day, { days: 7 }) }),
];
/** A parental pause, on a day on which birth and date are known. */
export const parental = (day: Day): Move[] => [
  ...lives.inForce(day),
  ...on(day, { type: 'pause.agreed', reason: 'birth', parentalFrom: day, until: plus(day, { months: 5 }), contactBy: 'client' }),
];
/** The other body has not answered yet. */
export const noAnswer = (day: Day): Move[] => [
  ...lives.referralSent(day),
  ...on(day, { type: 'referral.answered', referral: 'f1', answer: 'noAnswer' }),
];
/** One measure of the client is late, and one that is only expected of an agency. */
export const expected = (day: Day): Move[] => [
  ...lives.goals(day),
  ...on(
    day,
    lives.goal('g1', day),
    lives.measure('m1', 'g1', day, { dueOn: plus(day, { days: 10 }) }),
    lives.measure('m2', 'g1', day, { dueOn: plus(day, { days: 12 }), responsible: 'agency', agency: 'debtAdvice' }),
    lives.commitment('c1'),
    lives.offered(1, 'g1'),
    ...lives.sealed(1),
  ),
];
/** While a new version is drafted the first review becomes overdue. */
export const draftingLate = (day: Day): Move[] => [
  ...lives.inForce(plus(day, { days: -97 })),
  ...on(plus(day, { days: -10 }), { type: 'renegotiation.begun', because: 'date' }),
];
/** The old version stands, a new one is drafted, and a measure of either side is long overdue. */
export const behindRenegotiating = (day: Day): Move[] => [
  ...lives.behind(day),
  ...on(day, { type: 'renegotiation.begun', because: 'date' }),
];
