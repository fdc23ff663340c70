// Which states and transitions of the seven charts a history has visited, read from its steps alone.
import type { CaseContext } from '../../../machines/case/context/context.ts';
import type { Dated } from '../../../machines/case/events/case-event.ts';
import { nextItemState, type ItemKind, type ItemState } from '../../../machines/item-life.ts';
import { chartNames, chartOf, type Chart, type ChartName, type ChartTransition } from '../../../src/engine/chart/chart-of.ts';
import type { CaseState } from '../../../src/engine/state/case-state.ts';
import { begin } from '../../../src/engine/state/take.ts';
import { dated, type EntryFacts } from '../../../src/engine/state/entry-facts.ts';
import { advance } from '../../../src/engine/step/advance.ts';
import { changesTheLog } from '../../../src/engine/step/edited.ts';
import type { History } from './histories.ts';

/** The dotted paths of everything a state value is in. */
export function pathsOf(value: unknown, prefix = ''): string[] {
  if (typeof value === 'string') return [prefix + value];
  return Object.entries(value as object).flatMap(([key, inner]) => [prefix + key, ...pathsOf(inner, `${prefix}${key}.`)]);
}

export const nameOf = ({ from, event, to }: Pick<ChartTransition, 'from' | 'event' | 'to'>): string =>
  `${from} --${event}--> ${to ?? from}`;

const charts = Object.fromEntries(chartNames.map((name) => [name, chartOf(name)])) as Record<ChartName, Chart>;
const caseChart = charts.case;
const byEvent = Map.groupBy(caseChart.transitions, ({ event }) => event);

/** The innermost active state that listens is the one that answers. */
function answering(active: ReadonlySet<string>, event: string): ChartTransition | undefined {
  return (byEvent.get(event) ?? []).filter(({ from }) => active.has(from)).toSorted((a, b) => b.from.length - a.from.length)[0];
}

/** The items of one kind that a case remembers, by id. */
const itemsOf = ({ agreement, plan, network, clock }: CaseContext): Record<ItemKind, Record<string, { readonly state: string }>> => ({
  version: Object.fromEntries(agreement.versions.map((version) => [String(version.number), version])),
  goal: plan.goals,
  measure: plan.measures,
  consent: network.consents,
  review: clock.reviews,
  referral: network.referrals,
});

export class Visits {
  readonly states: Readonly<Record<ChartName, Set<string>>>;
  readonly steps: Readonly<Record<ChartName, Set<string>>>;

  constructor() {
    const empty = () => Object.fromEntries(chartNames.map((name) => [name, new Set<string>()])) as Record<ChartName, Set<string>>;
    this.states = empty();
    this.steps = empty();
  }

  /** What was told late or put right is seen where it led; the steps on the way there are not counted. */
  add({ input, attempts }: Pick<History, 'input' | 'attempts'>): void {
    this.#see(begin(input));
    for (const { before, recorded, after, anew, refusals } of attempts) {
      const steps = anew && refusals.length === 0 ? recorded.slice(0, -1) : recorded;
      const told = steps.reduce((state, entry) => this.#take(state, entry), before);
      // What puts the record right is taken where the case stands; what is told late was taken somewhere on the way.
      const last = recorded.at(-1);
      if (anew && refusals.length === 0 && last !== undefined && changesTheLog(last.event)) this.#step(told, dated(last));
      this.#see(after);
    }
  }

  #take(state: CaseState, entry: EntryFacts): CaseState {
    const after = advance(state, entry).state;
    this.#step(state, dated(entry));
    this.#items(state.context, after.context);
    this.#see(after);
    return after;
  }

  /** What no history has visited, by chart. */
  missing(): string[] {
    return chartNames.flatMap((name) => {
      const { states, transitions } = charts[name];
      return [
        ...states.map(({ path }) => path).filter((path) => !this.states[name].has(path)),
        ...transitions.map(nameOf).filter((step) => !this.steps[name].has(step)),
      ].map((missed) => `${name}: ${missed}`);
    });
  }

  #see({ value, context }: CaseState): void {
    for (const path of pathsOf(value)) this.states.case.add(path);
    for (const [kind, items] of Object.entries(itemsOf(context)))
      for (const { state } of Object.values(items)) this.states[kind as ItemKind].add(state);
  }

  #step({ value }: CaseState, { type }: Dated): void {
    const active = new Set(pathsOf(value));
    const taken = answering(active, type);
    if (taken === undefined) throw new Error(`nobody answers ${type}`);
    this.steps.case.add(nameOf(taken));
    // A signal may be heard in several regions, also where the step has led.
    const { tells, to, from } = taken;
    const places = new Set([...active, to ?? from]);
    if (tells !== null) for (const heard of byEvent.get(tells) ?? []) if (places.has(heard.from)) this.steps.case.add(nameOf(heard));
  }

  /** An item that changed took the one step that leads there; a new version was a draft until it was offered. */
  #items(before: CaseContext, after: CaseContext): void {
    const now = itemsOf(after);
    for (const [name, items] of Object.entries(itemsOf(before)) as [ItemKind, Record<string, { readonly state: string }>][]) {
      for (const [id, { state }] of Object.entries(now[name])) {
        const from = items[id]?.state ?? charts[name].initial;
        if (from !== state) this.#itemStep(name, from, state);
      }
    }
  }

  #itemStep(kind: ItemKind, from: string, to: string): void {
    this.states[kind].add(from);
    for (const { from: source, event, to: goal } of charts[kind].transitions)
      if (source === from && goal === to && nextItemState(kind, from as ItemState<ItemKind>, event) !== null)
        this.steps[kind].add(nameOf({ from, event, to }));
  }
}
