// Reads a statechart back from its machine as plain data: what is drawn, hashed and counted is what is executed.
import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import type { Effect, Signal, StateMeta } from '../../../machines/case/chart/parts.ts';
import type { Rule } from '../../../machines/case/chart/rule.ts';
import type { DeadlineName } from '../../../machines/case/deadlines/deadlines.ts';
import { caseMachine } from '../../../machines/case/chart/machine.ts';
import type { RequirementName } from '../../../machines/case/requirements/requirements.ts';
import { itemCharts } from '../../../machines/item-life.ts';
import { needsOf } from './needs.ts';

const machines = { case: caseMachine, ...itemCharts } as const;

export type ChartName = keyof typeof machines;
export const chartNames = Object.keys(machines) as readonly ChartName[];

/** `path` is dotted from the chart's root; `initial` is the path of the state that is entered first. */
export type ChartState = {
  readonly path: string;
  readonly parent: string | null;
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final';
  readonly initial: string | null;
  readonly deadlines: readonly DeadlineName[];
};

/** `to` is null when the event is recorded and the state stays. Small charts have no rules: the case steps them. */
export type ChartTransition = {
  readonly from: string;
  readonly event: string;
  readonly to: string | null;
  readonly rule: Rule | null;
  readonly needs: readonly RequirementName[];
  readonly tells: Signal['type'] | null;
  readonly asks: Effect | null;
};

export type Chart = {
  readonly name: ChartName;
  readonly initial: string;
  readonly states: readonly ChartState[];
  readonly transitions: readonly ChartTransition[];
};

const pathOf = ({ path }: AnyStateNode): string => path.join('.');

const nodesBelow = (node: AnyStateNode): AnyStateNode[] => Object.values(node.states).flatMap((child) => [child, ...nodesBelow(child)]);

const initialOf = (node: AnyStateNode): string | null => {
  const [first] = node.type === 'compound' ? (node.initial.target ?? []) : [];
  return first === undefined ? null : pathOf(first);
};

/** What `step` gives a transition: the change itself, something to ask of the shell, a signal to raise. */
type Action =
  | { readonly type: 'evolve' }
  | { readonly type: 'ask'; readonly params: { readonly effect: Effect } }
  | { readonly event: Signal };

export function readTransition({ source, target, eventType, guard, actions, meta }: AnyTransitionDefinition): ChartTransition {
  const done = actions as readonly Action[];
  const [goal] = target ?? [];
  return {
    from: pathOf(source),
    event: eventType,
    to: goal === undefined ? null : pathOf(goal),
    rule: (meta as { rule?: Rule } | undefined)?.rule ?? null,
    needs: needsOf({ guard, eventType }),
    tells: done.flatMap((action) => ('event' in action ? [action.event.type] : []))[0] ?? null,
    asks: done.flatMap((action) => ('params' in action ? [action.params.effect] : []))[0] ?? null,
  };
}

function readState(node: AnyStateNode): ChartState {
  const parent = node.parent?.parent === undefined ? null : pathOf(node.parent);
  const { deadlines = [] } = (node.meta ?? {}) as Partial<StateMeta>;
  return { path: pathOf(node), parent, kind: node.type as ChartState['kind'], initial: initialOf(node), deadlines };
}

/** States and transitions in the order in which the machine declares them, parents before children. */
export function chartOf(name: ChartName): Chart {
  const { root }: AnyStateMachine = machines[name];
  const nodes = nodesBelow(root);
  const transitions = [root, ...nodes].flatMap(({ on }) => Object.values(on).flat());
  return { name, initial: initialOf(root) ?? '', states: nodes.map(readState), transitions: transitions.map(readTransition) };
}
