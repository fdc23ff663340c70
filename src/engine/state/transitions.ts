// Which transitions of the chart a step takes, region by region: what its event causes, and what one region then tells another.
import { getMicrosteps, type AnyTransitionDefinition } from 'xstate';
import { caseMachine } from '../../../machines/case/chart/machine.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import { unmet } from '../../../machines/case/requirements/requirements.ts';
import { chartOf, type ChartTransition } from '../chart/chart-of.ts';
import { needsOf } from '../chart/needs.ts';
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

const holds = ({ context }: Snapshot, transition: AnyTransitionDefinition, isIrregular: boolean): boolean =>
  isIrregular || unmet(needsOf(transition), context).length === 0;

/** One in each region that knows the event; an inner state comes before the one around it. */
function selected(snapshot: Snapshot, event: string, isIrregular: boolean): TransitionKey[] {
  const candidates = snapshot._nodes
    .flatMap(({ on }) => (Object.entries(on).find(([type]) => type === event)?.[1] ?? []) as readonly AnyTransitionDefinition[])
    .filter((transition) => holds(snapshot, transition, isIrregular))
    .toSorted((a, b) => a.source.order - b.source.order);
  return candidates
    .map(({ source }) => source.path.join('.'))
    .filter((path, _, paths) => !paths.some((inner) => inner.startsWith(`${path}.`)))
    .map((from) => keyOf({ from, event }));
}

/** For an entry that may follow; with `irregular` also for one that stands although these reasons speak against it now. */
export function transitionsTaken(state: CaseState, entry: EntryFacts, irregular: readonly Refusal[] = []): TransitionKey[] {
  const isIrregular = irregular.length > 0;
  const event = isIrregular ? { ...dated(entry), irregular } : dated(entry);
  const taken: TransitionKey[] = selected(restore(state), event.type, isIrregular);
  // The entry is the first microstep; every signal it raises is one more, heard in the state the one before has led to.
  const told = taken.flatMap((key) => transitionOf(key).tells ?? []);
  const microsteps = told.length === 0 ? [] : getMicrosteps(caseMachine, restore(state), event);
  for (const [index, [snapshot]] of microsteps.entries()) {
    const signal = told[index];
    if (signal === undefined) break;
    const heard = selected(snapshot, signal, false);
    taken.push(...heard);
    told.push(...heard.flatMap((key) => transitionOf(key).tells ?? []));
  }
  return taken;
}
