// The settings that are tried for a cell; the one that draws it best is kept beside its layout.
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
const layerings = ['NETWORK_SIMPLEX', 'LONGEST_PATH'];
/** Pixels between a state and the next: wider where a label needs it. */
const gaps = ['28', '34', '40', '48'];
/** Whether the order of declaration counts inside a layer as well. */
const orders = ['NODES_AND_EDGES', 'NONE'];

export const settingsFor = (direction: Direction, frames: readonly string[]): Settings[] =>
  framings(frames).flatMap((framing) =>
    placements.flatMap((placement) =>
      layerings.flatMap((layering) =>
        orders.flatMap((order) =>
          gaps.map((gap) => ({
            direction,
            frames: framing,
            options: {
              ...placement,
              'elk.layered.layering.strategy': layering,
              'elk.layered.considerModelOrder.strategy': order,
              'elk.layered.spacing.nodeNodeBetweenLayers': gap,
            },
          })),
        ),
      ),
    ),
  );
