// Laws of the frames of a player: in either order they are the log's own fold, cut into steps.
import { expect, test } from 'vitest';
import { begin } from '../../../src/engine/state/take.ts';
import { pathOfFrames, pathSteps } from '../../../src/engine/log/chart-reading.ts';
import { each, framesOf, passedBy, type Frame, type Frames, type Order } from '../../../src/engine/log/frames.ts';
import { compare } from '../../../src/engine/log/compare.ts';
import { replay } from '../../../src/engine/log/replay.ts';
import { refusalsOf } from '../../../src/engine/state/explain.ts';
import { editedLog } from '../../../src/engine/step/edited.ts';
import { callsForRetelling, retell } from '../../../src/engine/step/retell.ts';
import { forEveryHistory, type History } from '../lives/histories.ts';

/** The laws look at the same frames of the same histories: worked out once. */
const known = new WeakMap<History, Map<Order, Frames>>();

function framesIn(lived: History, order: Order): Frames {
  const orders = known.get(lived) ?? new Map<Order, Frames>();
  const frames = orders.get(order) ?? framesOf(lived, order);
  known.set(lived, orders.set(order, frames));
  return frames;
}

/** Without what the record counts: told in another order, it counts otherwise on the way. */
const counted = ({ value, context: { file, ...context } }: Frame['state']) => ({
  value,
  context,
  file: { ...file, entries: null, lastVersion: null, lastOn: null },
});

test('as they became known the frames are the entries, and the last stands where the replay leads', () => {
  forEveryHistory((lived) => {
    const frames = framesIn(lived, 'known');
    expect(frames.length()).toBe(lived.entries.length);
    expect(frames.at(lived.entries.length - 1)?.state ?? begin(lived.input)).toEqual(replay(lived));
    expect([...each(frames)].map(({ entry }) => entry)).toEqual(lived.entries);
    expect(frames.stop()).toBeNull();
  });
});

test('as they took effect the frames end where the telling anew leads, and days never run backwards', () => {
  forEveryHistory((lived) => {
    const frames = [...each(framesIn(lived, 'effective'))];
    const told = retell(lived).state;
    expect(counted(frames.at(-1)?.state ?? begin(lived.input))).toEqual(counted(told));
    const days = frames.map(({ entry }) => entry.on);
    expect(days).toEqual(days.toSorted());
    const kept = editedLog(lived.entries).map(({ seq }) => seq);
    expect(frames.flatMap(({ seq }) => seq ?? []).toSorted((a, b) => a - b)).toEqual(kept.toSorted((a, b) => a - b));
  });
});

test('every frame begins where the one before it has ended', () => {
  forEveryHistory((lived) => {
    for (const order of ['known', 'effective'] as const) {
      let last = begin(lived.input);
      for (const { before, state } of each(framesIn(lived, order))) {
        expect(counted(before)).toEqual(counted(last));
        last = state;
      }
    }
  });
});

test('whatever a person recorded has been let pass by a paragraph, and its requirements speak against nothing', () => {
  forEveryHistory((lived) => {
    for (const frame of each(framesIn(lived, 'known'))) {
      expect(passedBy(lived, frame), frame.entry.event.type).not.toBeNull();
      const earlier = { input: lived.input, entries: lived.entries.slice(0, (frame.seq ?? 1) - 1) };
      const isAnew = callsForRetelling(frame.before, frame.entry, earlier);
      expect(isAnew ? [] : refusalsOf(frame.before, frame.entry.event.type)).toEqual([]);
    }
  });
});

test('a recording does not differ from itself, and differs from what was cut off where the cut is', () => {
  forEveryHistory((lived) => {
    const whole = framesIn(lived, 'known');
    expect(compare(each(whole), each(framesOf(lived, 'known')))).toEqual({ event: null, day: null, state: null, due: null });
    const end = lived.entries.length - 1;
    if (end < 0) return;
    const cut = framesOf({ ...lived, entries: lived.entries.slice(0, end) }, 'known');
    expect(compare(each(whole), each(cut))).toEqual({ event: end, day: end, state: end, due: end });
  });
});

test('told in time, the way over the chart is the same step by step and frame by frame, in either order', () => {
  forEveryHistory(
    (lived) => {
      // Taken back in time is told anew as well: then what it was about has no frame.
      if (lived.attempts.some(({ anew, refusals }) => anew && refusals.length === 0)) return;
      const last = [...pathSteps(lived)].at(-1)?.path;
      for (const order of ['known', 'effective'] as const) {
        // Beyond the entries the calendar may have more to say of the last day.
        expect([...pathOfFrames(each(framesIn(lived, order)), lived.input)][lived.entries.length - 1]?.path).toEqual(last);
      }
    },
    { inTime: true },
  );
});
