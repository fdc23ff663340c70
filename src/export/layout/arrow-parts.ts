// Cuts arrows into parts at the frames they cross: each frame has gates in its sides, and a part ends at a gate.
import type { ElkExtendedEdge, ElkPort } from 'elkjs/lib/elk-api.js';
import type { Cell } from './cells.ts';
import type { Settings } from './settings.ts';

/** Where boxes stand: in which frame, and in which direction what is in a frame runs. */
export type Ground = {
  readonly root: string;
  readonly paths: readonly string[];
  readonly parentOf: (path: string) => string;
  readonly directionIn: (frame: string) => Settings['direction'];
};

export function groundOf({ region, states }: Cell, { direction, frames }: Settings): Ground {
  const root = region ?? 'outside';
  const paths = states.map(({ path }) => path);
  const parents = new Map(states.map(({ path, parent }) => [path, parent !== null && paths.includes(parent) ? parent : root]));
  return {
    root,
    paths,
    parentOf: (path) => parents.get(path) ?? root,
    directionIn: (frame) => (frame === root ? direction : (frames[frame] ?? direction)),
  };
}

type Side = 'EAST' | 'WEST' | 'NORTH' | 'SOUTH';
type Sides = { readonly out: Side; readonly into: Side };

/** An arrow that leads back to what is declared earlier leaves where the others arrive. */
function sidesOf(isBack: boolean, direction: Settings['direction']): Sides {
  const forward: Sides = direction === 'DOWN' ? { out: 'SOUTH', into: 'NORTH' } : { out: 'EAST', into: 'WEST' };
  return isBack ? { out: forward.into, into: forward.out } : forward;
}

/** Between the arrow and the number of its part. */
export const partMark = '#';

export type Parts = {
  /** By the box whose side they are in. */
  readonly gates: ReadonlyMap<string, readonly ElkPort[]>;
  /** By the frame inside which they run. */
  readonly edges: ReadonlyMap<string, readonly ElkExtendedEdge[]>;
};

const push = <T>(map: Map<string, T[]>, key: string, item: T): void => void map.set(key, [...(map.get(key) ?? []), item]);

/** The frames around `path` that do not hold `other`, from the inside out. */
function framesBetween({ root, parentOf }: Ground, path: string, other: string): string[] {
  const frames: string[] = [];
  for (let frame = parentOf(path); frame !== root && frame !== other && !other.startsWith(`${frame}.`); frame = parentOf(frame))
    frames.push(frame);
  return frames;
}

export function partsOf({ arrows }: Cell, ground: Ground): Parts {
  const { paths, parentOf, directionIn } = ground;
  const gates = new Map<string, ElkPort[]>();
  const edges = new Map<string, ElkExtendedEdge[]>();
  function gate(at: string, id: string, side: Side): string {
    push(gates, at, { id, width: 0, height: 0, layoutOptions: { 'elk.port.side': side } });
    return id;
  }
  for (const { from, to } of arrows) {
    const id = `${from} ${to}`;
    const leaving = framesBetween(ground, from, to);
    const entering = framesBetween(ground, to, from).toReversed();
    const within = parentOf(leaving.at(-1) ?? from);
    const { out, into } = sidesOf(paths.indexOf(to) < paths.indexOf(from), directionIn(within));
    const stations = [
      { gate: gate(from, `${id} out`, out), within: parentOf(from) },
      ...leaving.map((frame) => ({ gate: gate(frame, `${id} out of ${frame}`, out), within: parentOf(frame) })),
      ...entering.map((frame) => ({ gate: gate(frame, `${id} into ${frame}`, into), within: frame })),
      { gate: gate(to, `${id} in`, into), within: parentOf(to) },
    ];
    for (const [index, station] of stations.slice(0, -1).entries())
      push(edges, station.within, { id: `${id}${partMark}${index}`, sources: [station.gate], targets: [stations[index + 1]?.gate ?? ''] });
  }
  return { gates, edges };
}
