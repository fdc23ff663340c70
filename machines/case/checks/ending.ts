// Content checks of intake and ending: reasons that belong to the stage, days that have come, a second person.
import { nextAge } from '../deadlines/birthdays.ts';
import type { CaseContext } from '../context/context.ts';
import type { ClosingReason } from '../events/codes.ts';
import { activeGoals } from '../context/read.ts';
import { fourEyes, lacks, refuseChild, refuseFreeDay, refuseUnknown, refuseTaken, when, type Checks } from './check.ts';

/** Ways out before a final balance: what somebody can say without having weighed goals (decision 9). */
export const beforeAgreement: readonly ClosingReason[] = [
  'concernClarified',
  'regularService',
  'anotherCentre',
  'movedAway',
  'leftCountry',
  'clientWish',
  'leftTargetGroup',
  'createdInError',
];
/**
 * After it. Contact broken off, consent withdrawn and deceased are in neither list: an act of its own closes the case with each.
 */
const afterBalance: readonly ClosingReason[] = [
  'goalsReached',
  'partlyReached',
  'regularService',
  'anotherCentre',
  'movedAway',
  'leftCountry',
  'supportPeriodUsed',
  'clientWish',
  'leftTargetGroup',
];

/** The main reasons with which a case may be closed where it stands: without a joint balance fewer than after one (T2, T19). */
export const closingReasons = ({ ending }: CaseContext): readonly ClosingReason[] =>
  ending.completionSince === null ? beforeAgreement : afterBalance;

export const endingChecks: Checks = {
  'talk.offered': (context, event) => [
    ...when(event.for < event.on, { code: 'dayInPast', earliest: event.on }),
    ...refuseFreeDay(context, event.for),
  ],
  'privacy.explained': (_context, event) => refuseChild(event),
  'client.died': (_context, { diedOn, on }) => when(diedOn !== undefined && diedOn > on, { code: 'futureDay', today: on }),
  // Days of the sending centre: they lie in the past, and from one of them the clock has to run on (T17).
  'case.takenOver': (_context, { decidedOn, firstReviewFrom, lastHeldOn, occasions = [], on }) => [
    ...when(firstReviewFrom === null && lastHeldOn === null, { code: 'anchorMissing' }),
    ...when(
      [decidedOn, firstReviewFrom ?? decidedOn, lastHeldOn ?? decidedOn, ...occasions.map(({ learnedOn }) => learnedOn)].some(
        (day) => day > on,
      ),
      { code: 'futureDay', today: on },
    ),
  ],
  'case.closed': (context, { reason }) => when(!closingReasons(context).includes(reason), { code: 'reasonNotHere', reason }),
  'completion.begun': (context, { because }) => {
    const goals = activeGoals(context);
    if (because === 'goalsDone') return when(goals.length > 0, { code: 'goalsStillActive', goals });
    return when(because === 'cap' && !context.ending.capReached, { code: 'capNotNear' });
  },
  'cap.extended': (context, event) => [
    ...fourEyes('capExtension')(context, event),
    ...when(lacks(event, 'reason'), { code: 'reasonMissing' }),
  ],
  'case.returned': fourEyes('return'),
  'case.erased': fourEyes('erasure'),
  // The birth date is sealed: the record can only be held to the order in which birthdays come.
  'deadline.ageReached': (context, { age, on }) => when(nextAge(context) !== age, { code: 'notYet', day: on }),
  'risk.noted': ({ assessment }, { risk }) => refuseTaken(assessment.risks, 'risk', risk),
  'risk.lifted': ({ assessment }, event) => [
    ...refuseUnknown(assessment.risks, 'risk', event.risk),
    ...when(assessment.risks[event.risk]?.lifted === true, { code: 'alreadyLifted', risk: event.risk }),
    ...when(lacks(event, 'reason'), { code: 'reasonMissing' }),
  ],
  'risk.answered': ({ assessment }, { risk }) => refuseUnknown(assessment.risks, 'risk', risk),
};
