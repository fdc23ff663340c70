// Long work lets others be answered: seldom enough to cost nothing, often enough that nobody waits.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { breather } from '../../src/server/parts/breathe.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

test('after twelve milliseconds at a stretch whoever waits is answered, and not before', async () => {
  const breathe = breather();
  const answered: string[] = [];
  const work = async (ms: number, name: string) => {
    setImmediate(() => answered.push(name));
    vi.advanceTimersByTime(ms);
    await breathe();
    return [...answered];
  };
  expect(await work(11, 'first')).toEqual([]);
  expect(await work(1, 'second')).toEqual(['first', 'second']);
  expect(await work(11, 'third')).toEqual(['first', 'second']);
  expect(await work(1, 'fourth')).toEqual(['first', 'second', 'third', 'fourth']);
});
