// The steps of a case up to a day, one list an episode, in the order of valid time: what was told late counts on the day it took
// effect, a correction in place of what it corrects, what was taken back not at all.
import type { Day } from '../../../../machines/day.ts';
import { each, type Frame, type Frames } from '../../../engine/log/frames.ts';
import type { CaseState } from '../../../engine/state/case-state.ts';
import { begin, take } from '../../../engine/state/take.ts';
import type { CaseInput } from '../../../../machines/case/context/initial-context.ts';
import type { EntryFacts } from '../../../engine/state/entry-facts.ts';
import { settle } from '../../../engine/step/settle.ts';

export type Episode = { readonly frames: readonly Frame[]; readonly last: CaseState };

/** What the calendar says after the last entry and up to `day`: a review runs past its day without anybody writing anything. */
function saidSince(from: CaseState, day: Day): Frame[] {
  let before = from;
  return settle(from, day).entries.map((entry: EntryFacts): Frame => {
    const { state, effects } = take(before, entry);
    const frame = { seq: null, entry, before, state, effects };
    before = state;
    return frame;
  });
}

/** `effective`: the frames of the case as they took effect. A return opens the next episode; what the earlier one has reached stays as it was (T21). */
export function episodesOf(input: CaseInput, effective: Frames, day: Day): Episode[] {
  const episodes: Frame[][] = [[]];
  let last = begin(input);
  for (const frame of each(effective)) {
    if (frame.entry.on > day) break;
    if (frame.entry.event.type === 'case.returned') episodes.push([]);
    episodes.at(-1)?.push(frame);
    last = frame.state;
  }
  episodes.at(-1)?.push(...saidSince(last, day));
  return episodes.flatMap((frames) => {
    const end = frames.at(-1);
    return end === undefined ? [] : [{ frames, last: end.state }];
  });
}
