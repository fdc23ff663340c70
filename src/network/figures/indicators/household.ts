// Children with a place, and benefit at the start and at the end.
import type { CaseFacts } from '../facts/case-facts.ts';
import { lastOfHalfYears, type Observed } from './observation.ts';

/** Children are counted, and small cells are asked of families: three children of one person are one person. */
export const childrenWithPlace = ({ later: { children } }: CaseFacts): Observed[] =>
  lastOfHalfYears(children).flatMap((noted): Observed[] =>
    [
      { on: noted.on, answer: 'yes', times: noted.withPlace } as const,
      { on: noted.on, answer: 'no', times: noted.children - noted.withPlace } as const,
    ].filter(({ times }) => times > 0),
  );

export function benefitAtStart({ later: { benefitFirst }, closedOn }: CaseFacts): Observed[] {
  if (benefitFirst !== null) return [{ on: benefitFirst.on, answer: benefitFirst.receives ? 'yes' : 'no' }];
  return closedOn === null ? [] : [{ on: closedOn, answer: 'missing' }];
}

/** Counted at the closing. Noted once only, nobody knows how it was at the end. */
export function benefitAtEnd({ later: { benefitLast }, closedOn }: CaseFacts): Observed[] {
  if (closedOn === null) return [];
  return [{ on: closedOn, answer: benefitLast === null ? 'missing' : benefitLast.receives ? 'yes' : 'no' }];
}
