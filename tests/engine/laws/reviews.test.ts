// R1 to R9 on every generated history, against a reading of the recording that knows no chart.
import { expect, test } from 'vitest';
import { nextDeadline } from '../../../src/engine/step/settle.ts';
import { nextReview } from '../../../src/engine/state/next-review.ts';
import { forEveryHistory, usualRuns, type History } from '../lives/histories.ts';
import { stepsInOrder } from '../lives/in-order.ts';
import { ReviewOracle } from '../lives/review-oracle.ts';

function isDueByTheStandard(lived: History): void {
  let oracle = new ReviewOracle(lived.input);
  for (const { event, state } of stepsInOrder(lived, lived.today)) {
    oracle = oracle.read(event);
    const { on } = event;
    // On the day itself the calendar may still have something to say.
    if ((nextDeadline(state)?.on ?? '9999') <= on) continue;
    const standing = nextReview(state);
    const due = oracle.due(on);
    expect({ after: `${event.type} on ${on}`, due: standing?.on }).toEqual({ after: `${event.type} on ${on}`, due: due?.on });
    expect(standing === null || due?.rules.includes(standing.rule)).toBe(true);
  }
}

test('the next review is due on the day the standard says, by the rule it names', () => {
  forEveryHistory(isDueByTheStandard, { numRuns: 2 * usualRuns });
});

test('for the young, for those in stable work and where measures are late as well', () => {
  forEveryHistory(isDueByTheStandard, {
    begins: ['minorInForce', 'seeking', 'youth', 'stable', 'agreedTooEarly', 'longInterval', 'behind', 'expected'],
  });
});
