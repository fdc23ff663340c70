// The way of a log over its chart, worked out as far as it is asked for and kept.
import { pathOfFrames, pathSteps, type FrameStep } from '../../../engine/log/chart-reading.ts';
import { each, type Frames, type Order } from '../../../engine/log/frames.ts';
import type { CaseLog } from '../../../engine/state/entry-facts.ts';

export type Way = (index: number) => FrameStep | null;

/** Ask for no step that the frames do not have: what cannot follow throws here. */
export function wayOf(log: CaseLog, frames: Frames, order: Order): Way {
  const source: Iterator<FrameStep> = order === 'known' ? pathSteps(log) : pathOfFrames(each(frames), log.input);
  const kept: FrameStep[] = [];
  return (index) => {
    while (kept.length <= index) {
      const next = source.next();
      if (next.done === true) break;
      kept.push({ taken: next.value.taken, path: next.value.path });
    }
    return kept[index] ?? null;
  };
}
