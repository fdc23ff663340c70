// What was worked out is kept up to a limit; what nobody has asked for longest goes first.
import { expect, test } from 'vitest';
import { lruCache } from '../../src/server/parts/lru-cache.ts';

const filled = () => {
  const cache = lruCache<number>(2);
  cache.set('first', 1);
  cache.set('second', 2);
  return cache;
};

test('beyond the limit the one that was set first goes', () => {
  const cache = filled();
  cache.set('third', 3);
  expect(['first', 'second', 'third'].map(cache.get)).toEqual([undefined, 2, 3]);
});

test('what was asked for counts as used', () => {
  const cache = filled();
  cache.get('first');
  cache.set('third', 3);
  expect(['first', 'second', 'third'].map(cache.get)).toEqual([1, undefined, 3]);
});

test('what is set again takes the place of what was there, and counts as used', () => {
  const cache = filled();
  cache.set('first', 10);
  cache.set('third', 3);
  expect(['first', 'second', 'third'].map(cache.get)).toEqual([10, undefined, 3]);
});
