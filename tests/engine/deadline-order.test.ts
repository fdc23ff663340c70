// Of two deadlines on one day the order is that of the chart, whatever way the case came there: every process settles alike.
import { expect, test } from 'vitest';
import type { CaseContext } from '../../machines/case/context/context.ts';
import { deadlines, raisedOn, type DeadlineName } from '../../machines/case/deadlines/deadlines.ts';
import { reviewDue } from '../../machines/case/deadlines/review-due.ts';
import { chartOf } from '../../src/engine/chart/chart-of.ts';
import type { CaseState } from '../../src/engine/state/case-state.ts';
import { configurationOf } from '../../src/engine/state/take.ts';
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

test('a day that is kept is the day that is counted, whichever case was asked about in between', () => {
  const names = Object.keys(deadlines) as DeadlineName[];
  const daysIn = (context: CaseContext) => [reviewDue(context), ...names.map((name) => raisedOn(context, name))];
  // Step by step through all cases at once, so that every question follows one about somebody else.
  const steps = Math.max(...caseload.map((states) => states.length));
  const mixed = Array.from({ length: steps }, (_, step) => caseload.flatMap((states) => states[step] ?? [])).flat();
  expect(mixed.length).toBeGreaterThan(5000);
  for (const { state } of mixed.filter((_, index) => index % 7 === 0)) {
    expect(daysIn(state.context)).toEqual(daysIn(structuredClone(state.context)));
  }
});
