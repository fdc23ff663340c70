// Where the player stands: which order, as known when, which step, and whether it goes on by itself.
import { useEffect, useMemo, useReducer } from 'react';
import type { Day } from '../../../../machines/day.ts';
import { framesOf, knownOn, type Frame, type Frames, type Order } from '../../../engine/log/frames.ts';
import type { CaseLog } from '../../../engine/state/entry-facts.ts';

/** Steps a second. */
export const speeds = [0.5, 1, 2, 5] as const;

export type Position = {
  readonly order: Order;
  /** The log is cut at the end of this day; null: all of it. */
  readonly until: Day | null;
  /** Counted from 0. */
  readonly index: number;
  readonly isPlaying: boolean;
  readonly speed: number;
};

export type Move =
  | { readonly type: 'go'; readonly to: number }
  | { readonly type: 'step'; readonly by: number; readonly last: number }
  | { readonly type: 'play'; readonly isPlaying: boolean }
  | { readonly type: 'speed'; readonly speed: number }
  /** The step that is shown stays the same entry where the other order has it. */
  | { readonly type: 'order'; readonly order: Order; readonly index: number }
  | { readonly type: 'until'; readonly until: Day | null };

const start: Position = { order: 'known', until: null, index: 0, isPlaying: false, speed: 1 };

export function moved(position: Position, move: Move): Position {
  switch (move.type) {
    case 'go':
      return { ...position, index: Math.max(0, move.to), isPlaying: false };
    case 'step': {
      const index = Math.max(0, Math.min(move.last, position.index + move.by));
      return { ...position, index, isPlaying: position.isPlaying && index < move.last };
    }
    case 'play':
      return { ...position, isPlaying: move.isPlaying };
    case 'speed':
      return { ...position, speed: move.speed };
    case 'order':
      return { ...position, order: move.order, index: move.index, isPlaying: false };
    case 'until':
      // Whoever asks what was known on a day wants to see the last of it.
      return { ...position, until: move.until, index: move.until === null ? position.index : Number.MAX_SAFE_INTEGER, isPlaying: false };
  }
}

export type Playing = {
  readonly position: Position;
  /** The log as far as it is known. */
  readonly log: CaseLog;
  readonly frames: Frames;
  /** Steps there are; in the order of knowing without having worked them out. */
  readonly length: number;
  /** Never beyond the last step. */
  readonly index: number;
  readonly frame: Frame | null;
  readonly move: (move: Move) => void;
};

/** In the order of knowing a step is an entry, so that nothing has to be worked out to count them. */
const lengthOf = (log: CaseLog, frames: Frames, order: Order): number => {
  const stop = frames.stop();
  if (order === 'effective') return frames.length();
  return stop === null ? log.entries.length : stop.seq - 1;
};

export function usePlaying(whole: CaseLog): Playing {
  const [position, move] = useReducer(moved, start);
  const { order, until, isPlaying, speed } = position;
  const log = useMemo(() => (until === null ? whole : knownOn(whole, until)), [whole, until]);
  const frames = useMemo(() => framesOf(log, order), [log, order]);
  const asked = Math.min(position.index, lengthOf(log, frames, order) - 1);
  // Asking for a step beyond one that cannot follow is what finds that one; then there are fewer.
  const found = asked < 0 ? null : frames.at(asked);
  const length = lengthOf(log, frames, order);
  const index = Math.min(asked, length - 1);
  const frame = found ?? (index < 0 ? null : frames.at(index));
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => move({ type: 'step', by: 1, last: length - 1 }), 1000 / speed);
    return () => clearInterval(timer);
  }, [isPlaying, speed, length]);
  return { position, log, frames, length, index, frame, move };
}
