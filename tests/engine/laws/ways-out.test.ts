// Always an honest way out: whatever is refused, somebody can do something about it today.
import { expect, test } from 'vitest';
import { explain } from '../../../src/engine/state/explain.ts';
import { randomFrom } from '../../../src/scenarios/random.ts';
import { forEveryHistory, usualRuns } from '../lives/histories.ts';
import { hasRemedy, walkOut } from '../lives/ways-out.ts';

/** The support period is over, and with it comes the final balance. */
const isBecauseOfCap = (code: string): boolean => code === 'capReached' || code === 'completionRunning';

/** What waits for the end of an open talk, or for no interval at all, once the final balance has begun. */
const inBalance: ReadonlySet<string> = new Set(['domainsInNeed', 'balanceIncomplete']);

test('every reason that stands in the way today can be gone today, by acts alone', () => {
  const walked = new Set<string>();
  forEveryHistory(
    ({ attempts, entries }) => {
      const last = attempts.at(-1);
      if (last === undefined) return;
      const on = last.settled.context.file.lastOn ?? last.on;
      for (const { type, refusals } of explain(last.settled))
        for (const refusal of refusals.filter(hasRemedy)) {
          // There is one extension and no other: then the case goes on to its end.
          if (isBecauseOfCap(refusal.code) && last.settled.context.ending.capReached) continue;
          // In the balance a rating is the final one, and a talk that is open comes before it: its own way out is walked on other days.
          if (inBalance.has(refusal.code) && last.settled.context.ending.completionSince !== null) continue;
          const acts = walkOut(last.settled, type, refusal.code, on, randomFrom(entries.length));
          expect(acts === null ? JSON.stringify({ type, refusal, in: last.settled.value }) : null).toBeNull();
          walked.add(refusal.code);
        }
    },
    { numRuns: usualRuns },
  );
  expect(walked.size).toBeGreaterThan(15);
});
