// Lays a support chain out as the charts are: the same library, the same lines; a box holds what a step is called and who is responsible.
import type { ELK, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js';
import type { Chain, ChainStep, ChainStepCode } from '../../../machines/standards/chain.ts';
import { letters, linesOf } from './label-lines.ts';
import type { Box, Point } from './layout.ts';
import { readElk } from './read-elk.ts';
import { widthOf } from './text-size.ts';

export type LaidStep = Box & { readonly step: ChainStepCode };
/** Where everything of a chain stands, in pixels at 100 %: the same in every language. */
export type ChainLayout = {
  readonly width: number;
  readonly height: number;
  readonly steps: readonly LaidStep[];
  readonly arrows: readonly { readonly from: ChainStepCode; readonly to: ChainStepCode; readonly points: readonly Point[] }[];
};

/** What stands in the box of a step, in every language: its name, and beneath who is responsible. */
export type StepWords = (step: ChainStep) => readonly { readonly name: string; readonly who: string }[];

/** Pixels: letters, the longest line of a box, and what lies around its lines. */
export const stepBox = { name: 14, who: 12, line: 18, whoLine: 16, longest: 108, x: 10, y: 9, between: 2 } as const;

const options: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.edgeRouting': 'ORTHOGONAL',
  // The order in which the standard tells the steps is the order in which people read them.
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  'elk.layered.spacing.nodeNodeBetweenLayers': '28',
  'elk.layered.spacing.edgeNodeBetweenLayers': '13',
  'elk.spacing.nodeNode': '22',
  'elk.padding': '[top=4,left=4,bottom=4,right=4]',
};

const inLines = (text: string, size: number): readonly string[] => linesOf(text, (stepBox.longest * letters.state) / size);
/** Names stand in bold letters, which are wider. */
const bold = 1.07;
const widest = (lines: readonly string[], size: number): number => Math.max(...lines.map((line) => widthOf(line, size)));

function sizeOf(step: ChainStep, words: StepWords): { readonly width: number; readonly height: number } {
  const said = words(step).map(({ name, who }) => ({ name: inLines(name, stepBox.name), who: inLines(who, stepBox.who) }));
  const width = Math.max(...said.map(({ name, who }) => Math.max(bold * widest(name, stepBox.name), widest(who, stepBox.who))));
  const heights = said.map(({ name, who }) => name.length * stepBox.line + stepBox.between + who.length * stepBox.whoLine);
  return { width: Math.ceil(width) + 2 * stepBox.x, height: Math.max(...heights) + 2 * stepBox.y };
}

/** All boxes of a chain are as tall as the tallest, so that lines between neighbours are straight. */
export async function layOutChain(elk: Pick<ELK, 'layout'>, { code, steps }: Chain, words: StepWords): Promise<ChainLayout> {
  const sizes = steps.map((step) => ({ id: step.code, ...sizeOf(step, words) }));
  const height = Math.max(...sizes.map((size) => size.height));
  const graph: ElkNode = {
    id: code,
    layoutOptions: options,
    children: sizes.map((size) => ({ ...size, height })),
    edges: steps.flatMap((step) => step.after.map((from) => ({ id: `${from} ${step.code}`, sources: [from], targets: [step.code] }))),
  };
  const laid = readElk(await elk.layout(graph));
  return {
    width: laid.width,
    height: laid.height,
    steps: laid.states.map(({ path, x, y, width, height: tall }) => ({ step: path as ChainStepCode, x, y, width, height: tall })),
    arrows: laid.lines.map(({ from, to, points }) => ({ from: from as ChainStepCode, to: to as ChainStepCode, points })),
  };
}
