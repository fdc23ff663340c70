// Change in rating: the last rating of a half-year beside the baseline. Pairs only, and their number is the denominator.
import type { CaseFacts, RatedDomain } from '../facts/case-facts.ts';
import { lastOfHalfYears, unknown, type Observed } from './observation.ts';

const changeOf = (first: number, last: number): string => (last > first ? 'better' : last < first ? 'worse' : 'same');

function pairs({ domain, first, again }: RatedDomain): Observed[] {
  return lastOfHalfYears(again).map(({ on, rating }) => {
    const change = changeOf(first.rating, rating);
    return { on, answer: change === 'better' ? 'yes' : 'no', rows: { domain, change } };
  });
}

/** Rated in two half-years a domain gives two pairs, one in each; never again until the closing it is missing there. */
export const ratingsImproved = ({ ratings, closedOn }: CaseFacts): Observed[] =>
  ratings.flatMap((rated): Observed[] => {
    if (rated.again.length > 0) return pairs(rated);
    return closedOn === null ? [] : [{ on: closedOn, answer: 'missing', rows: { domain: rated.domain, change: unknown } }];
  });
