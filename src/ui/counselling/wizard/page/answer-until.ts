// By when another body has to answer an offered handover.
import { deadlines, raisedOn } from '../../../../../machines/case/deadlines/deadlines.ts';
import { plus, type Day } from '../../../../../machines/day.ts';
import type { Scene } from './case-view.ts';

/** The last day for an answer; null while nothing is offered. */
export function answerUntil({ state: { context } }: Scene): Day | null {
  const raised = raisedOn(context, 'handover');
  return raised === null || deadlines.handover.raised !== 'after' ? raised : plus(raised, { days: -1 });
}
