// The reference of the two steppers: XState itself takes the step, by the chart as it is declared (decision 6).
import { createActor, type ExecutableActionObject, type SnapshotFrom } from 'xstate';
import type { CaseInput } from '../../../machines/case/context/initial-context.ts';
import type { Effect } from '../../../machines/case/chart/parts.ts';
import { caseMachine } from '../../../machines/case/chart/machine.ts';
import type { Dated } from '../../../machines/case/events/case-event.ts';
import type { CaseState } from './case-state.ts';

type Snapshot = SnapshotFrom<typeof caseMachine>;

/** Spares rebuilding the snapshot of a state that was just reached; one that was read back from JSON or counted anew is put together. */
const snapshots = new WeakMap<CaseState, Snapshot>();

function toState(snapshot: Snapshot): CaseState {
  const state = { value: snapshot.value, context: snapshot.context };
  snapshots.set(state, snapshot);
  return state;
}

const restore = (state: CaseState): Snapshot => snapshots.get(state) ?? caseMachine.resolveState(state);

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

export const beginByXState = (input: CaseInput): CaseState =>
  toState(caseMachine.getInitialSnapshot({ ...scope, actionExecutor: nothing }, input));

export function takeByXState(state: CaseState, event: Dated): { readonly state: CaseState; readonly effects: readonly Effect[] } {
  const effects: Effect[] = [];
  const actionExecutor = ({ type, params }: ExecutableActionObject): void => {
    if (type === 'ask') effects.push((params as { effect: Effect }).effect);
  };
  return { state: toState(caseMachine.transition(restore(state), event, { ...scope, actionExecutor })), effects };
}
