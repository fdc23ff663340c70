// How much of the case chart a set of recordings visits: the figure on the screen and the one in the tests are this one.
import { chartOf } from '../../engine/chart/chart-of.ts';
import { pathSteps } from '../../engine/log/chart-reading.ts';
import type { CaseLog } from '../../engine/state/entry-facts.ts';
import { keyOf } from '../../engine/state/transitions.ts';

type Counted = { readonly visited: number; readonly of: number };

/** `missing`: paths of states and keys of transitions nothing has visited. */
export type Coverage = { readonly states: Counted; readonly transitions: Counted; readonly missing: readonly string[] };

/** Along the way of each log, as the drawing counts it. A way told anew leaves out what was taken before it was: that was seen as well. */
export function coverageOf(logs: readonly CaseLog[]): Coverage {
  const states = new Set<string>();
  const transitions = new Set<string>();
  for (const log of logs)
    for (const { path, taken } of pathSteps(log)) {
      for (const state of Object.keys(path.states)) states.add(state);
      for (const key of [...taken, ...Object.keys(path.transitions)]) transitions.add(key);
    }
  const chart = chartOf('case');
  const paths = chart.states.map(({ path }) => path);
  const keys = chart.transitions.map(keyOf);
  return {
    states: { visited: paths.filter((path) => states.has(path)).length, of: paths.length },
    transitions: { visited: keys.filter((key) => transitions.has(key)).length, of: keys.length },
    missing: [...paths.filter((path) => !states.has(path)), ...keys.filter((key) => !transitions.has(key))],
  };
}
