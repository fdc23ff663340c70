// The last answer is kept for as long as the question is the same, to the identity of every argument.
import { expect, test } from 'vitest';
import { keepLast } from '../../machines/keep-last.ts';

test('computes again as soon as one argument is another, and not before', () => {
  let computed = 0;
  const joined = keepLast((...words: readonly string[]) => {
    computed += 1;
    return words.join(' ');
  });
  const answers = [
    ['a', 'b'],
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
    ['b', 'c'],
    ['a', 'b'],
  ].map((words) => [joined(...words), computed]);
  expect(answers).toEqual([
    ['a b', 1],
    ['a b', 1],
    ['a c', 2],
    ['b c', 3],
    ['b c', 3],
    ['a b', 4],
  ]);
});

test('keeps an answer that is null, and takes a copy for another question', () => {
  let computed = 0;
  const none = keepLast((_: object): null => {
    computed += 1;
    return null;
  });
  const one = { on: '2026-08-31' };
  expect([none(one), none(one), computed]).toEqual([null, null, 1]);
  expect([none({ ...one }), computed]).toEqual([null, 2]);
});
