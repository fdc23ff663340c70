// Things that were begun with others and come to an end or not: referrals, courses, recognition.
import type { Day } from '../../../../machines/day.ts';
import type { CaseFacts, ReferralFacts } from '../facts/case-facts.ts';
import { settledBy, type Observed } from './observation.ts';

const upTo = (day: Day | null, last: Day): boolean => day !== null && day <= last;

/** Sent is not arrived. Where the body has answered and nobody has arrived the answer is no; without an answer nobody knows. */
function referralSettled(referral: ReferralFacts, closedOn: Day | null): Observed {
  const { leftOn, arrivedOn, endedOn, answer, answeredOn, domain, to } = referral;
  const on = settledBy(leftOn, arrivedOn, endedOn, closedOn);
  const isKnown = upTo(answeredOn, on) && answer !== 'noAnswer';
  return { on, answer: upTo(arrivedOn, on) ? 'yes' : isKnown ? 'no' : 'missing', rows: { domain, agency: to } };
}

export const referralsArrived = ({ referrals, closedOn }: CaseFacts): Observed[] =>
  referrals.map((referral) => referralSettled(referral, closedOn));

/** Registered and not begun within half a year is not entered: the standard asks for six weeks. */
export const courseEntry = ({ later: { courses }, closedOn }: CaseFacts): Observed[] =>
  courses.map(({ registeredOn, begunOn, endedOn }) => {
    const on = settledBy(registeredOn, begunOn, endedOn, closedOn);
    return { on, answer: upTo(begunOn, on) ? 'yes' : 'no' };
  });

/** Courses that were begun. A case closed while one runs does not know how it ended. */
export const courseCompletion = ({ later: { courses }, closedOn }: CaseFacts): Observed[] =>
  courses.flatMap(({ begunOn, completedOn, endedOn }): Observed[] => {
    if (begunOn === null) return [];
    if (completedOn !== null) return [{ on: completedOn, answer: 'yes' }];
    if (endedOn !== null) return [{ on: endedOn, answer: 'no' }];
    return closedOn === null ? [] : [{ on: closedOn, answer: 'missing' }];
  });

/** Of the applications that are known. A decision of which nobody noted the application belongs to a number nobody knows: missing. */
export function recognitionDecided({ later: { recognition }, recognitionDecidedOn, closedOn }: CaseFacts): Observed[] {
  if (recognition === null) return recognitionDecidedOn === null ? [] : [{ on: recognitionDecidedOn, answer: 'missing' }];
  const decidedOn = recognition.decidedOn ?? recognitionDecidedOn;
  if (decidedOn !== null) return [{ on: decidedOn, answer: 'yes' }];
  return closedOn === null ? [] : [{ on: closedOn, answer: 'no' }];
}
