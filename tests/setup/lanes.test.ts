// So many at a time: never more, all of them, and the answers in the order of the jobs.
import { expect, test } from 'vitest';
import { inLanes } from '../../src/setup/lanes.mjs';

test('two at a time, the next when one has ended, answers in the order of the jobs', async () => {
  const begun: string[] = [];
  const ends: Record<string, () => void> = {};
  const job = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => (ends[name] = () => resolve(name)));
  };
  const all = inLanes(2, ['a', 'b', 'c', 'd'].map(job));
  await expect.poll(() => begun).toEqual(['a', 'b']);
  ends['b']?.();
  await expect.poll(() => begun).toEqual(['a', 'b', 'c']);
  ends['c']?.();
  await expect.poll(() => begun).toEqual(['a', 'b', 'c', 'd']);
  ends['d']?.();
  ends['a']?.();
  expect(await all).toEqual(['a', 'b', 'c', 'd']);
});

test('fewer jobs than lanes, and none', async () => {
  expect(await inLanes(2, [async () => 1])).toEqual([1]);
  expect(await inLanes(2, [])).toEqual([]);
});
