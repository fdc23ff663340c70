// Which transitions of the chart a step takes, region by region: what its event causes, and what one region then tells another.
import { getMicrosteps } from 'xstate';
import { caseMachine } from '../../../machines/case/chart/machine.ts';
import type { Signal } from '../../../machines/case/chart/parts.ts';
import { unmet } from '../../../machines/case/requirements/requirements.ts';
import { chartOf, type ChartTransition } from '../chart/chart-of.ts';
import { restore, type CaseState } from './case-state.ts';
import { dated, type EntryFacts } from './entry-facts.ts';

type Snapshot = ReturnType<typeof restore>;

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
export const activeStates = (state: CaseState): string[] => activeIn(restore(state));

const activeIn = (snapshot: Snapshot): string[] =>
  snapshot._nodes
    .filter(({ parent }) => parent !== undefined)
    .toSorted((a, b) => a.order - b.order)
    .map(({ path }) => path.join('.'));

/** One in each region that knows the event; an inner state comes before the one around it. */
function heardIn(snapshot: Snapshot, event: string): TransitionKey[] {
  const paths = activeIn(snapshot).filter((from) => byKey.has(keyOf({ from, event })));
  return paths.filter((path) => !paths.some((inner) => inner.startsWith(`${path}.`))).map((from) => keyOf({ from, event }));
}

const toldBy = (taken: readonly TransitionKey[]): Signal['type'][] =>
  taken.map((key) => transitionOf(key).tells).filter((signal) => signal !== null);

/** For an entry that stands: whether it may follow, or stands although something speaks against it now, was judged before. */
export function transitionsTaken(state: CaseState, entry: EntryFacts): TransitionKey[] {
  const [before, event] = [restore(state), { ...dated(entry), irregular: [] }];
  const taken = heardIn(before, event.type);
  const told = toldBy(taken);
  if (told.length === 0) return taken;
  // The entry is the first microstep; every signal it raises is one more, heard in the state the one before has led to.
  for (const [index, [snapshot]] of getMicrosteps(caseMachine, before, event).entries()) {
    const heard = told
      .slice(index, index + 1)
      .flatMap((signal) => heardIn(snapshot, signal))
      .filter((key) => unmet(transitionOf(key).needs, snapshot.context).length === 0);
    taken.push(...heard);
    told.push(...toldBy(heard));
  }
  return taken;
}

/** Whether an event that is possible here ends the case, by the transition of the chart that would take it. */
export const endsCase = (state: CaseState, event: string): boolean =>
  heardIn(restore(state), event).some((key) => transitionOf(key).to === 'closed');
