// The state of a case between two entries: plain JSON, derived from the log, never the truth itself.
import { createActor, getNextTransitions, type ExecutableActionObject, type SnapshotFrom, type StateValue } from 'xstate';
import type { CaseInput } from '../../../machines/case/context/initial-context.ts';
import type { CaseContext } from '../../../machines/case/context/context.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import type { Effect, StateMeta } from '../../../machines/case/chart/parts.ts';
import type { Rule } from '../../../machines/case/chart/rule.ts';
import { caseMachine } from '../../../machines/case/chart/machine.ts';
import type { DeadlineName } from '../../../machines/case/deadlines/deadlines.ts';
import type { RequirementName } from '../../../machines/case/requirements/requirements.ts';
import { needsOf } from '../chart/needs.ts';
import { dated, type EntryFacts } from './entry-facts.ts';

export type CaseState = { readonly value: StateValue; readonly context: CaseContext };
type Snapshot = SnapshotFrom<typeof caseMachine>;

/** What may be asked of a configuration of the chart: which event needs what, and which deadlines run. */
type Configuration = {
  readonly steps: ReadonlyMap<string, { readonly rule: Rule; readonly needs: readonly RequirementName[] }>;
  readonly deadlines: readonly DeadlineName[];
};

/** Spares rebuilding the snapshot of a state that was just reached; one that was read back from JSON or counted anew is put together. */
const snapshots = new WeakMap<CaseState, Snapshot>();

function toState(snapshot: Snapshot): CaseState {
  const state = { value: snapshot.value, context: snapshot.context };
  snapshots.set(state, snapshot);
  return state;
}

/** Which parts of the chart are active, without a case: the same for all in that configuration. */
const resolved = new Map<string, Snapshot>();

function resolve(value: StateValue): Snapshot {
  const key = JSON.stringify(value);
  const known = resolved.get(key) ?? caseMachine.resolveState({ value, context: idle.getSnapshot().context });
  resolved.set(key, known);
  return known;
}

export const restore = (state: CaseState): Snapshot => snapshots.get(state) ?? { ...resolve(state.value), context: state.context };

/**
 * In the order in which the chart declares its states, outer ones first. XState lists them in the order in which they
 * were entered: of two deadlines on one day the first would depend on how the case got there.
 */
const metasOf = (snapshot: Snapshot): (StateMeta | undefined)[] =>
  Object.entries(snapshot.getMeta())
    .toSorted(([a], [b]) => caseMachine.getStateNodeById(a).order - caseMachine.getStateNodeById(b).order)
    .map(([, meta]) => meta as StateMeta | undefined);

function readConfiguration(snapshot: Snapshot): Configuration {
  // In the order of the chart, so that an inner state that knows an event as its own comes after the open case around it.
  const recorded = getNextTransitions(snapshot)
    .filter(({ meta }) => meta !== undefined)
    .toSorted((a, b) => a.source.order - b.source.order);
  const metas = metasOf(snapshot);
  return {
    steps: new Map(recorded.map((step) => [step.eventType, { rule: (step.meta as unknown as { rule: Rule }).rule, needs: needsOf(step) }])),
    deadlines: metas.flatMap((meta) => meta?.deadlines ?? []),
  };
}

/** The chart answers the same for the same configuration, of which there are a few hundred: asked once each. */
const configurations = new Map<string, Configuration>();
/** One state is asked several times: what comes due, what is on offer, what fits. */
const asked = new WeakMap<CaseState, Configuration>();

export function configurationOf(state: CaseState): Configuration {
  const configuration = asked.get(state) ?? configurationNamed(JSON.stringify(state.value), state);
  asked.set(state, configuration);
  return configuration;
}

function configurationNamed(key: string, state: CaseState): Configuration {
  const cached = configurations.get(key);
  if (cached !== undefined) return cached;
  const configuration = readConfiguration(restore(state));
  configurations.set(key, configuration);
  return configuration;
}

/**
 * XState's `transition()` builds an actor for every call; one that is never started serves them all, three times as fast.
 * It holds no state of a case: the snapshot goes in and comes out, actions are collected and never run.
 */
const idle = createActor(caseMachine, { input: { site: 'none', land: 'BE', standard: 'none' } });
const nothing = (): void => {};
const scope = {
  self: idle,
  system: idle.system,
  id: '',
  sessionId: '',
  logger: nothing,
  defer: nothing,
  stopChild: nothing,
  emit: nothing,
};

/** A case to which nothing has happened yet. */
export const begin = (input: CaseInput): CaseState => toState(caseMachine.getInitialSnapshot({ ...scope, actionExecutor: nothing }, input));

/**
 * Lets XState take the step. Only for entries whose event the configuration knows, and against which nothing speaks; or, when the log is
 * told anew, for one that stands although these reasons speak against it now: it is applied and marked `irregular` with them.
 */
export function take(
  state: CaseState,
  entry: EntryFacts,
  irregular: readonly Refusal[] = [],
): { readonly state: CaseState; readonly effects: readonly Effect[] } {
  const effects: Effect[] = [];
  const event = irregular.length === 0 ? dated(entry) : { ...dated(entry), irregular };
  const actionExecutor = ({ type, params }: ExecutableActionObject): void => {
    if (type === 'ask') effects.push((params as { effect: Effect }).effect);
  };
  return { state: toState(caseMachine.transition(restore(state), event, { ...scope, actionExecutor })), effects };
}
