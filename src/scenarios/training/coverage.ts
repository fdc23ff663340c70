// How much of the case chart a set of recordings visits: the figure on the screen and the one in the tests are this one.
import { chartOf } from '../../engine/chart/chart-of.ts';
import { pathsOf, transitionName, transitionsTaken } from '../../engine/chart/taken.ts';
import { begin, type CaseState } from '../../engine/state/case-state.ts';
import type { CaseLog } from '../../engine/state/entry-facts.ts';
import { replaySteps } from '../../engine/log/replay.ts';
import { callsForRetelling, changesTheLog } from '../../engine/step/retell.ts';

type Counted = { readonly visited: number; readonly of: number };

/** `missing`: paths of states and names of transitions nothing has visited. */
export type Coverage = { readonly states: Counted; readonly transitions: Counted; readonly missing: readonly string[] };

/** What was told late is seen where it led: the steps on the way there were not taken in front of anybody. */
function visit(log: CaseLog, states: Set<string>, transitions: Set<string>): void {
  const see = ({ value }: CaseState) => pathsOf(value).forEach((path) => states.add(path));
  let before = begin(log.input);
  see(before);
  for (const { entry, state } of replaySteps(log)) {
    if (!callsForRetelling(before, entry) || changesTheLog(entry.event))
      for (const taken of transitionsTaken(before.value, entry.event.type)) transitions.add(transitionName(taken));
    see(state);
    before = state;
  }
}

export function coverageOf(logs: readonly CaseLog[]): Coverage {
  const states = new Set<string>();
  const transitions = new Set<string>();
  for (const log of logs) visit(log, states, transitions);
  const chart = chartOf('case');
  const paths = chart.states.map(({ path }) => path);
  const names = chart.transitions.map(transitionName);
  const missing = [...paths.filter((path) => !states.has(path)), ...names.filter((name) => !transitions.has(name))];
  return {
    states: { visited: paths.filter((path) => states.has(path)).length, of: paths.length },
    transitions: { visited: names.filter((name) => transitions.has(name)).length, of: names.length },
    missing,
  };
}
