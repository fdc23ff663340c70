// What takes longer says how far it is: a line a second on standard error, and nothing of it in the result.
import { expect, test } from 'vitest';
import { spoken } from './spoken.ts';

const five = ['simulate', '--cases', '5', '--seed', '1', '--out', '-'];

test('given work that takes six tenths of a second a case, every second case is counted aloud', async () => {
  const [slow, fast] = [await spoken(five, { pace: 600 }), await spoken(five)];
  expect([slow.code, fast.code]).toEqual([0, 0]);
  const counted = slow.err.split('\n').filter((line) => line.startsWith('…'));
  expect(counted).toEqual(['… 2 cases', '… 4 cases']);
  expect(fast.err).not.toContain('…');
  expect(slow.out).toBe(fast.out);
});
