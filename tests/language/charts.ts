// The states and rules of the charts, read from the charts themselves.
import type { AnyStateNode } from 'xstate';
import { caseMachine } from '../../machines/case/chart/machine.ts';
import { itemCharts, type ItemKind } from '../../machines/item-life.ts';

const below = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(below)];
const nodes = below(caseMachine.root as AnyStateNode);

const isRegion = (node: AnyStateNode): boolean => node.parent?.type === 'parallel';

/** Full paths such as `open.stage.intake.inquiry`; the regions have no name of their own. */
export const statePaths: readonly string[] = nodes
  .filter((node) => node.path.length > 0 && !isRegion(node))
  .map((node) => node.path.join('.'));

export const rules: readonly string[] = [
  ...new Set(
    nodes
      .flatMap((node) => [...node.transitions.values()].flat())
      .map(({ meta }) => (meta as { rule?: string } | undefined)?.rule)
      .filter((rule) => rule !== undefined),
  ),
];

export const itemStates: readonly (readonly [ItemKind, string])[] = Object.entries(itemCharts).flatMap(([kind, chart]) =>
  Object.keys(chart.states).map((state) => [kind as ItemKind, state] as const),
);

export const chartNames: readonly string[] = ['case', ...Object.keys(itemCharts)];
