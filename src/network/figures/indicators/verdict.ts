// The client's own verdict, whenever it was asked: in a review, at the end, or in the talk afterwards.
import { plus } from '../../../../machines/day.ts';
import type { CaseFacts } from '../facts/case-facts.ts';
import { lastOfHalfYears, patience, unknown, type Answer, type Observed } from './observation.ts';

type Verdict = CaseFacts['later']['verdicts'][number]['verdict'];

const answerOf: Readonly<Record<Verdict, Answer>> = {
  helpedMuch: 'yes',
  helped: 'yes',
  helpedLittle: 'no',
  notHelped: 'no',
  noAnswer: 'missing',
};

/** The last one of a half-year. Nobody is pressed for it: never asked, it is missing half a year after the closing. */
export function clientVerdict({ later: { verdicts }, closedOn }: CaseFacts): Observed[] {
  if (verdicts.length > 0)
    return lastOfHalfYears(verdicts).map(({ on, verdict }) => ({ on, answer: answerOf[verdict], rows: { verdict } }));
  return closedOn === null ? [] : [{ on: plus(closedOn, patience), answer: 'missing', rows: { verdict: unknown } }];
}
