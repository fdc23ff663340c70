// One configuration of the case chart, as the table keeps it: what it hears, what that needs, which deadlines run, where each leads.
import { assign, createActor, getMicrosteps, getNextTransitions, type SnapshotFrom, type StateValue } from 'xstate';
import { caseMachine } from '../../../../machines/case/chart/machine.ts';
import type { StateMeta } from '../../../../machines/case/chart/parts.ts';
import type { Rule } from '../../../../machines/case/chart/rule.ts';
import type { DeadlineName } from '../../../../machines/case/deadlines/deadlines.ts';
import { proposalTypes, type ProposalType } from '../../../../machines/case/events/case-event.ts';
import { readTransition, type ChartTransition } from '../chart-of.ts';

type Snapshot = SnapshotFrom<typeof caseMachine>;

/** A transition that is recorded: its paragraph is known. A signal has none. */
type Recorded = ChartTransition & { readonly rule: Rule };

export type Configuration = {
  readonly value: StateValue;
  /** Paths of all active states, outer ones included, in the order of the chart. */
  readonly active: readonly string[];
  /** What may be recorded here, by event. */
  readonly steps: ReadonlyMap<string, Recorded>;
  /** Those that people may propose, in the order in which the standard lists them. */
  readonly proposals: readonly (readonly [type: ProposalType, step: Recorded])[];
  readonly deadlines: readonly DeadlineName[];
  /** Who hears an event or a signal: one transition, of a signal one in each region that listens. None hear what XState ignores. */
  readonly hears: (event: string) => readonly ChartTransition[];
  /** Where these lead, taken together: some of those that hear the same event. */
  readonly after: (taken: readonly ChartTransition[]) => Configuration;
};

/** What may be taken: which lists of needs are to count as met. */
type Asked = { readonly type: string; readonly met: readonly (readonly string[])[] };

/** The same machine, asked where a transition leads: by XState itself, without a case, and nothing is changed by it. */
const asked = caseMachine.provide({
  guards: { meets: ({ event }, { names }) => (event as Partial<Asked>).met?.includes(names) === true },
  actions: { evolve: assign({}), ask: () => {} },
});

/** Which states are active says nothing about a case. */
const nobody = createActor(caseMachine, { input: { site: 'none', land: 'BE', standard: 'none' } }).getSnapshot().context;

const built = new Map<string, Configuration>();

/** Built when it is first asked for, and kept: the same for all cases. Throws for a state that the chart does not have. */
export function configurationFor(value: StateValue): Configuration {
  const key = JSON.stringify(value);
  const known = built.get(key) ?? build(value);
  built.set(key, known);
  return known;
}

function build(value: StateValue): Configuration {
  const snapshot = asked.resolveState({ value, context: nobody });
  const nodes = snapshot._nodes.filter(({ parent }) => parent !== undefined).toSorted((a, b) => a.order - b.order);
  const transitions = heardIn(snapshot);
  const steps = new Map([...transitions].flatMap(([event, heard]) => heard.filter(isRecorded).map((step) => [event, step] as const)));
  const ways = new Map<string, Configuration>();
  // Nearly always everybody who hears an event takes it: that list is known by itself, and nothing is written to look it up.
  const straight = new Map<readonly ChartTransition[], Configuration>();
  const configuration: Configuration = {
    value,
    active: nodes.map(({ path }) => path.join('.')),
    steps,
    proposals: proposalTypes.flatMap((type) => listed(type, steps.get(type))),
    deadlines: nodes.flatMap(({ meta }) => (meta as StateMeta | undefined)?.deadlines ?? []),
    hears: (event) => transitions.get(event) ?? [],
    after: (taken) => {
      const known = straight.get(taken);
      if (known !== undefined) return known;
      if (taken.every(({ to }) => to === null)) return configuration;
      const key = taken.map(({ from, event }) => `${from} ${event}`).join();
      const goal = ways.get(key) ?? configurationFor(goalOf(snapshot, taken));
      ways.set(key, goal);
      if (taken === transitions.get(taken[0]?.event ?? '')) straight.set(taken, goal);
      return goal;
    },
  };
  return configuration;
}

const listed = (type: ProposalType, step: Recorded | undefined) => (step === undefined ? [] : [[type, step] as const]);

const isRecorded = (transition: ChartTransition): transition is Recorded => transition.rule !== null;

/** By event, without those around a state that knows the event itself. Throws where two regions would record one event. */
function heardIn(snapshot: Snapshot): Map<string, readonly ChartTransition[]> {
  const all = Map.groupBy(getNextTransitions(snapshot).map(readTransition), ({ event }) => event);
  for (const [event, known] of all) {
    const innermost = known.filter(({ from }) => !known.some((inner) => inner.from.startsWith(`${from}.`)));
    if (innermost.filter(isRecorded).length > 1)
      throw new Error(`'${event}' is recorded by two regions: ${innermost.map(({ from }) => from).join(', ')}; let one tell the other`);
    all.set(event, innermost);
  }
  return all;
}

/** After these alone: what they tell other regions is an event of its own, and the configuration they lead to decides about that. */
function goalOf(snapshot: Snapshot, taken: readonly ChartTransition[]): StateValue {
  const event: Asked = { type: taken[0]?.event ?? '', met: taken.map(({ needs }) => needs) };
  const [first] = getMicrosteps(asked, snapshot, event as never);
  if (first === undefined) throw new Error(`'${event.type}' leads nowhere from ${JSON.stringify(snapshot.value)}`);
  return first[0].value;
}
