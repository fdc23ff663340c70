// CEFR steps with proof: a skill at least one level above the first one noted, with a document or a certificate.
import { CefrLevel } from '../../../../machines/case/events/assessment.ts';
import type { CaseFacts, Cefr } from '../facts/case-facts.ts';
import { lastOfHalfYears, type Answer, type Observed } from './observation.ts';

export const skills = ['listening', 'speaking', 'reading', 'writing'] as const;

const heightOf = (level: Cefr['listening']): number => CefrLevel.options.indexOf(level);

/** A step that only somebody says they have made is neither a step nor none. */
function answerOf(first: Cefr, last: Cefr, skill: (typeof skills)[number]): Answer {
  if (heightOf(last[skill]) <= heightOf(first[skill])) return 'no';
  return last.evidence === 'selfReport' ? 'missing' : 'yes';
}

/** Of each half-year the last levels; noted once only, they are missing at the closing. */
export function cefrSteps({ cefrFirst, cefrAgain, closedOn }: CaseFacts): Observed[] {
  if (cefrFirst === null) return [];
  if (cefrAgain.length > 0) {
    return lastOfHalfYears(cefrAgain).flatMap((last) =>
      skills.map((skill): Observed => ({ on: last.on, answer: answerOf(cefrFirst, last, skill), rows: { skill } })),
    );
  }
  return closedOn === null ? [] : skills.map((skill): Observed => ({ on: closedOn, answer: 'missing', rows: { skill } }));
}
