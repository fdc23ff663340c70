// No change alters the state it came from: every state is frozen before the next entry is told, in cases that take every transition.
import { expect, test } from 'vitest';
import { replaySteps } from '../../src/engine/log/replay.ts';
import { rareTurns } from '../../src/scenarios/training/rare-turns.ts';
import { recorded, wholeLog } from '../../src/scenarios/training/recording.ts';
import { scenarios } from '../../src/scenarios/training/scenarios.ts';

/** What is frozen already is so all the way down: it was handed on from the state before. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}

test.each([...scenarios, ...rareTurns].map((scenario) => [scenario.name, scenario] as const))(
  '%s: no entry alters the state before it',
  (_, scenario) => {
    const log = wholeLog(recorded(scenario));
    let told = 0;
    for (const { state } of replaySteps(log)) {
      freeze(state);
      told += 1;
    }
    expect(told).toBe(log.entries.length);
  },
);
