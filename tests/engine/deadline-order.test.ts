// Of two deadlines on one day the order is that of the chart, whatever way the case came there: every process settles alike.
import { expect, test } from 'vitest';
import { deadlines, raisedOn } from '../../machines/case/deadlines/deadlines.ts';
import { chartOf } from '../../src/engine/chart/chart-of.ts';
import { configurationOf, type CaseState } from '../../src/engine/state/case-state.ts';
import { replaySteps } from '../../src/engine/log/replay.ts';
import { nextDeadline } from '../../src/engine/step/settle.ts';
import { simulate } from '../../src/scenarios/simulate/simulate.ts';
import { pathsOf } from './lives/visits.ts';

const { states } = chartOf('case');

/** The deadlines of the states a value is in, in the order in which the chart declares them. */
function declaredFor(value: unknown): string[] {
  const active = new Set(pathsOf(value));
  return states.filter(({ path }) => active.has(path)).flatMap(({ deadlines }) => deadlines);
}

const caseload = Array.from(simulate({ cases: 150, seed: 3 }), ({ header, entries }) => [...replaySteps({ input: header, entries })]);

test('running deadlines are asked in the order in which the chart declares them', () => {
  const seen = new Map<string, readonly string[]>();
  for (const { state } of caseload.flat()) seen.set(JSON.stringify(state.value), configurationOf(state).deadlines);
  expect(seen.size).toBeGreaterThan(60);
  for (const [value, running] of seen) expect(running).toEqual(declaredFor(JSON.parse(value)));
});

/** What states of the chart raise on the day on which the calendar speaks next; consents expire after all of these. */
function raisedTogether(state: CaseState) {
  const next = nextDeadline(state)?.on;
  return configurationOf(state).deadlines.filter((name) => next !== undefined && raisedOn(state.context, name) === next);
}

test('of those that fall due on one day the first in the chart is raised first', () => {
  const several = caseload.flat().filter(({ state }) => raisedTogether(state).length > 1);
  expect(several.length).toBeGreaterThan(20);
  for (const { state } of several) {
    const [first] = raisedTogether(state);
    expect(nextDeadline(state)?.event).toEqual(first && deadlines[first].raises);
  }
});
