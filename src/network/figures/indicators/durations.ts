// Days from the decision for longer support to the agreement, and from there to the first talk about all goals.
import { daysBetween, type Day } from '../../../../machines/day.ts';
import type { CaseFacts } from '../facts/case-facts.ts';
import type { Observed } from './observation.ts';

/** Settled on the later day; missing where the case was closed before it came. */
function daysFrom(from: Day | null, to: Day | null, closedOn: Day | null): Observed[] {
  if (to !== null) return [from === null ? { on: to, answer: 'missing' } : { on: to, answer: 'yes', days: daysBetween(from, to) }];
  return from !== null && closedOn !== null ? [{ on: closedOn, answer: 'missing' }] : [];
}

export const daysToSignature = ({ decidedOn, inForceOn, closedOn }: CaseFacts): Observed[] => daysFrom(decidedOn, inForceOn, closedOn);

export const daysToFirstReview = ({ inForceOn, firstReviewOn, closedOn }: CaseFacts): Observed[] =>
  daysFrom(inForceOn, firstReviewOn, closedOn);
