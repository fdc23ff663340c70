// The client's own verdict, at the end or in the talk afterwards.
import { plus } from '../../../../machines/day.ts';
import type { CaseFacts } from '../facts/case-facts.ts';
import { patience, type Observed } from './observation.ts';

/** Nobody is pressed for it: half a year after the closing it is missing. */
export function clientVerdict({ later: { verdict }, closedOn }: CaseFacts): Observed[] {
  if (verdict !== null) return [{ on: verdict.on, answer: verdict.helped === null ? 'missing' : verdict.helped ? 'yes' : 'no' }];
  return closedOn === null ? [] : [{ on: plus(closedOn, patience), answer: 'missing' }];
}
