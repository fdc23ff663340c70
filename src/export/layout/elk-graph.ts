// Writes a cell as a graph for the layout library, with the settings that make it read as a case runs.
import type { ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js';
import type { ChartState } from '../../engine/chart/chart-of.ts';
import { groundOf, partsOf, type Ground } from './arrow-parts.ts';
import type { Cell } from './cells.ts';
import { boxSize, inside, tallestOf, type NamesOf } from './box-size.ts';
import type { Settings } from './settings.ts';

const common: LayoutOptions = {
  'elk.algorithm': 'layered',
  // A frame is laid out first and is a box with gates in its sides for what stands around it, so that it may run downwards.
  'elk.hierarchyHandling': 'SEPARATE_CHILDREN',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  // The order in which the machine declares its states is the order in which people read them.
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  // Two states that lead to each other stand beside each other with two short lines; no line runs around a box.
  'elk.layered.feedbackEdges': 'false',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.thoroughness': '60',
  'elk.spacing.nodeNode': '14',
  'elk.spacing.edgeNode': '13',
  'elk.spacing.componentComponent': '24',
  'elk.aspectRatio': '20',
};
/** Gates of arrows that end at the frame itself take room inside as well: as little as can be. */
const withinFrame: LayoutOptions = {
  'elk.layered.spacing.nodeNodeBetweenLayers': '29',
  'elk.layered.spacing.edgeNodeBetweenLayers': '4',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '4',
  'elk.spacing.edgeNode': '10',
};
const padding = { 'elk.padding': '[top=20,left=14,bottom=14,right=14]' };

export function elkGraphOf(cell: Cell, namesOf: NamesOf, settings: Settings): ElkNode {
  const ground = groundOf(cell, settings);
  const parts = partsOf(cell, ground);
  const height = tallestOf(cell, namesOf);
  const outermost = cell.states.filter(({ path }) => ground.parentOf(path) === ground.root);

  function nodeOf({ path }: ChartState): ElkNode {
    const ports = [...(parts.gates.get(path) ?? [])];
    const children = cell.states.filter(({ parent }) => parent === path).map(nodeOf);
    const options: LayoutOptions = ports.length > 0 ? { 'elk.portConstraints': 'FIXED_SIDE' } : {};
    if (children.length > 0) {
      const layoutOptions = { ...common, ...settings.options, ...options, ...withinFrame, ...frameOptions(cell, ground, path) };
      return { id: path, children, ports, edges: [...(parts.edges.get(path) ?? [])], layoutOptions };
    }
    const { width } = boxSize(cell, path, namesOf);
    const sized = { 'elk.nodeSize.constraints': 'PORTS MINIMUM_SIZE', 'elk.nodeSize.minimum': `(${width},${height})` };
    return { id: path, width, height, ports, layoutOptions: { ...options, ...sized } };
  }

  return {
    id: ground.root,
    layoutOptions: { ...common, ...padding, ...settings.options, 'elk.direction': settings.direction },
    children: outermost.map(nodeOf),
    edges: [...(parts.edges.get(ground.root) ?? [])],
  };
}

/** Gates of arrows that end at a frame which runs downwards stand above what it holds: beside its name, which needs no room of its own then. */
function frameOptions({ arrows }: Cell, { directionIn }: Ground, path: string): LayoutOptions {
  const own = arrows.filter(({ from, to }) => from === path || to === path).length;
  const top = directionIn(path) === 'DOWN' && own > 0 ? inside.title - inside.underName : inside.title;
  return { 'elk.direction': directionIn(path), 'elk.padding': `[top=${top},left=12,bottom=12,right=12]` };
}
