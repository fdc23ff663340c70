// Which transitions of the chart a step takes, region by region: what its event causes, and what one region then tells another.
import { chartOf, type ChartTransition } from '../chart/chart-of.ts';
import { stepInTable } from '../chart/table/step.ts';
import type { CaseState } from './case-state.ts';
import { dated, type EntryFacts } from './entry-facts.ts';
import { configurationOf } from './take.ts';

/** Names a transition: the chart has one candidate per event and state (decision 5). */
export type TransitionKey = `${string} ${string}`;
export const keyOf = ({ from, event }: Pick<ChartTransition, 'from' | 'event'>): TransitionKey => `${from} ${event}`;

const byKey: ReadonlyMap<string, ChartTransition> = new Map(chartOf('case').transitions.map((step) => [keyOf(step), step]));

/** Throws for a key of no transition. */
export function transitionOf(key: TransitionKey): ChartTransition {
  const found = byKey.get(key);
  if (found === undefined) throw new Error(`the chart has no transition '${key}'`);
  return found;
}

/** Paths of all active states, outer ones included, in the order of the chart. */
export const activeStates = (state: CaseState): readonly string[] => configurationOf(state).active;

/** For an entry that stands: whether it may follow, or stands although something speaks against it now, was judged before. */
export const transitionsTaken = (state: CaseState, entry: EntryFacts): TransitionKey[] =>
  stepInTable(configurationOf(state), state.context, dated(entry)).taken.map(keyOf);

/** Whether an event that is possible here ends the case, by the transition of the chart that would take it. */
export const endsCase = (state: CaseState, event: string): boolean =>
  configurationOf(state)
    .hears(event)
    .some(({ to }) => to === 'closed');
