// The settings that are tried for a cell; the ones that draw it best are kept beside its layout.
import type { LayoutOptions } from 'elkjs/lib/elk-api.js';

type Direction = 'RIGHT' | 'DOWN';

export type Settings = {
  readonly direction: Direction;
  /** The direction inside each frame. */
  readonly frames: Readonly<Record<string, Direction>>;
  readonly options: LayoutOptions;
};

const directions: readonly Direction[] = ['DOWN', 'RIGHT'];

const framings = (frames: readonly string[]): Settings['frames'][] =>
  frames.reduce<Settings['frames'][]>((all, frame) => all.flatMap((one) => directions.map((way) => ({ ...one, [frame]: way }))), [{}]);

const aligned = (alignment: string): LayoutOptions => ({
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': alignment,
});
const placements: readonly LayoutOptions[] = [
  ...['NONE', 'LEFTUP', 'LEFTDOWN', 'RIGHTUP', 'RIGHTDOWN', 'BALANCED'].map(aligned),
  { 'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX' },
  { 'elk.layered.nodePlacement.strategy': 'LINEAR_SEGMENTS' },
];
const layerings: readonly LayoutOptions[] = [
  { 'elk.layered.layering.strategy': 'LONGEST_PATH' },
  { 'elk.layered.layering.strategy': 'NETWORK_SIMPLEX' },
];

const eachOf = (option: string, values: readonly (string | number)[]): LayoutOptions[] =>
  values.map((value) => ({ [option]: String(value) }));

/** What is tried in turn, the best of each kept for the next. The first is where the search begins. */
export const turns: readonly (readonly LayoutOptions[])[] = [
  // Whether the order of declaration counts inside a layer as well.
  eachOf('elk.layered.considerModelOrder.strategy', ['NODES_AND_EDGES', 'NONE']),
  // Pixels between a state and the next, and between lines: wider where a label needs it.
  eachOf('elk.layered.spacing.nodeNodeBetweenLayers', [34, 28, 40, 48, 56]),
  eachOf('elk.layered.spacing.edgeNodeBetweenLayers', [16, 13, 20, 24]),
  eachOf('elk.layered.spacing.edgeEdgeBetweenLayers', [10, 26]),
  eachOf('elk.spacing.portPort', [10, 16]),
  eachOf('elk.spacing.edgeEdge', [14, 17]),
];

/** Where the search begins, again and again. */
export const startsFor = (direction: Direction, frames: readonly string[]): Settings[] =>
  framings(frames).flatMap((framing) =>
    placements.flatMap((placement) =>
      layerings.map((layering) => ({
        direction,
        frames: framing,
        options: Object.assign({}, placement, layering, ...turns.map(([first]) => first)) as LayoutOptions,
      })),
    ),
  );
