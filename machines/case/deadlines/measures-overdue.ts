// Measures that were to be done and are not: the client's and the centre's, never an agency's (R5, 2-standard on measures).
import { plus, type Day } from '../../day.ts';
import type { CaseContext } from '../context/context.ts';
import type { Counted } from './counted.ts';
import { isClockCounting, isToBeDone, parametersFor, planInForce } from '../context/read.ts';

/** The days by which the measures still to be done were promised, earliest first. */
function promisedDays(context: Pick<CaseContext, 'agreement' | 'plan'>): Day[] {
  const { goals, measures } = planInForce(context);
  return Object.values(measures)
    .filter((measure) => isToBeDone(measure) && measure.responsible !== 'agency' && goals[measure.goal]?.state === 'agreed')
    .map(({ dueOn }) => dueOn)
    .toSorted();
}

/** The promised day of the measure with which it became too many; null while there are fewer. An expectation of an agency never counts. */
export function tooManySince(context: Counted): Day | null {
  if (!isClockCounting(context)) return null;
  return promisedDays(context)[parametersFor(context).overdueMeasuresAtLeast - 1] ?? null;
}

/** The same, if it is more than 14 days past on the day `on`; null otherwise, and while the clock counts nothing. */
export function overdueMeasures(context: Counted, on: Day): Day | null {
  const since = tooManySince(context);
  return since !== null && plus(since, parametersFor(context).periods.measureOverdue) <= on ? since : null;
}
