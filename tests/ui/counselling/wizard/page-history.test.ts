// Back leads where somebody came from.
import { expect, test } from 'vitest';
import { arrive, begin } from '../../../../src/ui/counselling/wizard/page/page-history.ts';

const visits = (...pages: string[]) => pages.reduce(arrive, begin('goals'));

test('going back and on again walks the pages that were visited', () => {
  const there = visits('goal-g1', 'measures-g1');
  expect(there).toEqual({ past: ['goals', 'goal-g1'], here: 'measures-g1' });
  const back = arrive(there, 'goal-g1');
  expect(back).toEqual({ past: ['goals'], here: 'goal-g1' });
  expect(arrive(back, 'measures-g1')).toEqual(there);
});

test('staying is no step', () => {
  expect(visits('goals')).toEqual(begin('goals'));
});

test('a session that never ends stays small', () => {
  const long = Array.from({ length: 500 }, (_, index) => `domain-${index}`).reduce(arrive, begin('goals'));
  expect(long.past).toHaveLength(100);
});
