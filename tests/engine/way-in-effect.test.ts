// The way of a case over its chart, frame by frame in the order of effect: what a player draws while it is wound forward.
import { expect, test } from 'vitest';
import { pathOfFrames, pathSteps } from '../../src/engine/log/chart-reading.ts';
import { each, framesOf } from '../../src/engine/log/frames.ts';
import type { CaseLog } from '../../src/engine/state/entry-facts.ts';
import type { HumanEvent } from '../../src/engine/step/decide.ts';
import { logOf } from '../recordings/read-golden.ts';
import { grow, late, seqOf, type GrownLog } from './lives/growing-log.ts';
import { inForce, offered, on } from './lives/lives.ts';

function wayOf(log: CaseLog) {
  const frames = [...each(framesOf(log, 'effective'))];
  return [...pathOfFrames(frames, log.input)].map((step, index) => ({ ...step, frame: frames[index] }));
}

/** The frame of the last entry of this type. */
const frameOf = (grown: GrownLog, type: string) => {
  const way = wayOf(grown.log);
  const at = way.findLastIndex(({ frame }) => frame?.entry.event.type === type);
  return { taken: way[at]?.taken, path: way[at]?.path, earlier: way[at - 1]?.path };
};

const begun: HumanEvent = { type: 'renegotiation.begun', because: 'date' };

test.each(['essen', 'leipzig', 'wetzlar', 'whole-life'])('told in time every frame has taken what its entry took (%s)', async (name) => {
  const log = await logOf(name);
  const steps = [...pathSteps(log)].map(({ taken, path }) => ({ taken, path }));
  expect(wayOf(log).map(({ taken, path }) => ({ taken, path }))).toEqual(steps);
});

test('told late the calendar takes its steps on the way, and the last frame has come as far as the log told anew', async () => {
  const log = await logOf('goettingen');
  expect(wayOf(log).at(-1)?.path).toEqual([...pathSteps(log)].at(-1)?.path);
});

test('what stands although something speaks against it has taken its transition', () => {
  const pause: HumanEvent = { type: 'pause.agreed', reason: 'illness', until: '2026-05-04', contactBy: 'centre' };
  const grown = grow(inForce(), on('2026-03-16', begun), late('2026-03-20', '2026-03-10', pause));
  expect(frameOf(grown, 'renegotiation.begun').taken).toEqual(['open.stage.inForce renegotiation.begun']);
});

test('what has no effect any more takes nothing and leads nowhere', () => {
  const approval: HumanEvent = { type: 'approval.given', act: 'voiding' };
  const life = [inForce(), on('2026-03-16', begun), on('2026-03-17', offered(2, 'g1'))];
  const seq = seqOf(grow(...life), 'renegotiation.begun');
  const grown = grow(...life, on('2026-03-17', approval, { type: 'entry.voided', seq, because: 'neverHappened', given: ['note'] }));
  const { taken, path, earlier } = frameOf(grown, 'version.offered');
  expect(taken).toEqual([]);
  expect(path).toEqual(earlier);
});

test('what the chart knows takes nothing either where what it is about has been taken back', () => {
  const approval: HumanEvent = { type: 'approval.given', act: 'voiding' };
  const proposed: HumanEvent = { type: 'risk.noted', risk: 'x1', kind: 'homelessness' };
  const life = [inForce(), on('2026-03-16', proposed), on('2026-03-17', { type: 'risk.answered', risk: 'x1', action: 'other' })];
  const seq = seqOf(grow(...life), 'risk.noted');
  const voided = on('2026-03-18', approval, { type: 'entry.voided', seq, because: 'neverHappened', given: ['note'] });
  expect(frameOf(grow(...life), 'risk.answered').taken).toEqual(['open risk.answered']);
  expect(frameOf(grow(...life, voided), 'risk.answered').taken).toEqual([]);
});

test('reminders that left a mark move nothing: the calendar says anew what is due', () => {
  const told = late('2026-06-04', '2026-05-06', { type: 'risk.noted', risk: 'x1', kind: 'violence' });
  const marked = wayOf(grow(inForce(), told).log).filter(({ frame }) => frame !== undefined && 'left' in frame.entry);
  expect(marked.map(({ taken, frame }) => [frame?.entry.event.type, taken])).toEqual([
    ['deadline.reviewReminded', []],
    ['deadline.reviewReminded', []],
    ['deadline.reviewDue', []],
  ]);
});
