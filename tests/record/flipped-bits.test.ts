// No bit of a chained recording can be changed unseen: every one is tried, which takes its time.
import { expect, test } from 'vitest';
import { linesOf } from '../../src/record/log/lines.ts';
import { faultsOf, recordingOf } from './examples.ts';

const recording = new TextEncoder().encode(`${recordingOf('one').join('\n')}\n`);

test('flipping any bit of any byte of a recording is found', async () => {
  expect(await faultsOf(linesOf([recording]))).toEqual([]);
  const unseen: string[] = [];
  for (let at = 0; at < recording.length; at += 1) {
    for (let bit = 0; bit < 8; bit += 1) {
      const changed = recording.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << bit);
      if ((await faultsOf(linesOf([changed]))).length === 0) unseen.push(`byte ${at} bit ${bit}`);
    }
  }
  expect(unseen).toEqual([]);
});
