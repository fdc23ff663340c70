// Of two deadlines on one day the order is that of the chart, whatever way the case came there: every process settles alike.
import { expect, test } from 'vitest';
import { chartOf } from '../../src/engine/chart/chart-of.ts';
import { configurationOf } from '../../src/engine/state/case-state.ts';
import { replaySteps } from '../../src/engine/log/replay.ts';
import { simulate } from '../../src/scenarios/simulate/simulate.ts';
import { pathsOf } from './lives/visits.ts';

const { states } = chartOf('case');

/** The deadlines of the states a value is in, in the order in which the chart declares them. */
function declaredFor(value: unknown): string[] {
  const active = new Set(pathsOf(value));
  return states.filter(({ path }) => active.has(path)).flatMap(({ deadlines }) => deadlines);
}

test('running deadlines are asked in the order in which the chart declares them', () => {
  const seen = new Map<string, readonly string[]>();
  for (const { header, entries } of simulate({ cases: 150, seed: 3 }))
    for (const { state } of replaySteps({ input: header, entries }))
      seen.set(JSON.stringify(state.value), configurationOf(state).deadlines);
  expect(seen.size).toBeGreaterThan(60);
  for (const [value, deadlines] of seen) expect(deadlines).toEqual(declaredFor(JSON.parse(value)));
});
