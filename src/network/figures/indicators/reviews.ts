// Share of reviews held on time: the duty of the centre.
import type { CaseFacts, ReviewDuty } from '../facts/case-facts.ts';
import type { Answer, Observed } from './observation.ts';

/**
 * A waiver is no talk, and a review moved at anybody's wish is kept to the day it is due. Where the client could not be met on that day,
 * or it was counted anew after a time without contact, it says nothing of the centre: it stands apart as missing, however it ended.
 */
function answerOf({ outcome, clientNotMet }: ReviewDuty): Answer {
  if (outcome === 'inTime') return 'yes';
  return clientNotMet || outcome === 'lifted' ? 'missing' : 'no';
}

/** Settled by the talk, or by the day it was due: whether an overdue one is held later changes nothing. */
export const reviewsOnTime = ({ reviews }: CaseFacts): Observed[] =>
  reviews.map((duty) => ({ on: duty.outcome === 'inTime' ? (duty.heldOn ?? duty.dueOn) : duty.dueOn, answer: answerOf(duty) }));
