// What must be true before a review counts as held, and what an overdue review holds up (T8, T9, T13).
import { domainsInNeed, isInStableWork } from '../deadlines/long-interval.ts';
import { isClockCounting, unassessedGoals } from '../context/read.ts';
import type { Requirement } from './requirement.ts';

const sides = ['client', 'counsellor'] as const;

export const reviewRequirements = {
  // A talk about one occasion may leave goals out (R7): then it answers that occasion and nothing else.
  everyGoalAssessed: (context) => {
    const goals = unassessedGoals(context);
    return goals.length === 0 || context.clock.open?.occasion !== 'regular' ? null : { code: 'goalsUnassessed', goals };
  },
  // T8: before reviews are counted there is no agreement and no working plan to talk about.
  reviewsCounted: (context) => (isClockCounting(context) ? null : { code: 'noReviewsCounted' }),
  reviewIsOpen: ({ clock }) => (clock.open === null ? { code: 'reviewNotOpen' } : null),
  inStableWork: (context) => (isInStableWork(context) ? null : { code: 'notInStableWork' }),
  noDomainInNeed: (context) => {
    const domains = domainsInNeed(context);
    return domains.length === 0 ? null : { code: 'domainsInNeed', domains };
  },
  // T9: not that both agree, but that it is on record whether they do.
  dissentRecorded: ({ clock }) => (clock.open?.dissent == null ? { code: 'dissentNotRecorded' } : null),
  reviewCopyHandedOver: ({ clock }) => (clock.open?.copyHandedOver ? null : { code: 'copyNotHandedOver' }),
  noReviewOpen: ({ clock }) => (clock.open === null ? null : { code: 'reviewOpen' }),
  noReviewOverdue: ({ clock: { overdue } }) => (overdue === null ? null : { code: 'reviewOverdue', since: overdue.since }),
  reviewIsOverdue: ({ clock }) => (clock.overdue === null ? { code: 'reviewNotOverdue' } : null),
  // The review comes before continuing (T13), and a renegotiation that failed is talked about first (T11).
  noReviewOwed: ({ clock }) => (clock.owed === null ? null : { code: 'reviewOwed', since: clock.owed.since }),
  balanceFromBothSides: ({ ending }) => {
    const missing = sides.filter((side) => !ending.balances.includes(side));
    return missing.length === 0 ? null : { code: 'balanceIncomplete', sides: missing };
  },
} satisfies Record<string, Requirement>;
