// Intervals beside values from tables, and beside all samples there are.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medianInterval, wilson } from '../../../src/network/figures/compare/intervals.ts';
import { medianOfSorted } from '../../../src/network/figures/indicators/figure.ts';

describe('a share', () => {
  // E.g. Newcombe, Statistics in Medicine 17 (1998), table I: 81/263, 15/148, 0/20, 1/29, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i lies between %f and %f', (numerator, denominator, from, to) => {
    const interval = wilson(numerator, denominator);
    expect(interval?.from).toBeCloseTo(from, 4);
    expect(interval?.to).toBeCloseTo(to, 4);
  });
  test('of nobody has no interval', () => {
    expect(wilson(0, 0)).toBeNull();
  });
  test('lies within its interval, and the interval between 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (yes, no) => {
        fc.pre(yes + no > 0);
        const { from, to } = wilson(yes, yes + no) ?? { from: 2, to: 2 };
        const share = yes / (yes + no);
        expect(0 <= from && from <= share && share <= to && to <= 1).toBe(true);
      }),
    );
  });
});

const upTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);

describe('a median', () => {
  // Ranks from Conover, Practical Nonparametric Statistics: the r-th smallest and the r-th largest of n.
  test.each([
    [6, 1],
    [9, 2],
    [10, 2],
    [12, 3],
    [20, 6],
    [30, 10],
    [50, 18],
    [100, 40],
  ])('of %i values lies between the %i-th from either end', (n, rank) => {
    expect(medianInterval(upTo(n))).toEqual({ from: rank, to: n - rank + 1 });
  });
  test('of five values has none', () => {
    expect(medianInterval(upTo(5))).toBeNull();
  });
  test('of a thousand and of a thousand and one values differs by no more than one rank', () => {
    const [exact, normal] = [1000, 1001].map((n) => medianInterval(upTo(n))?.from ?? 0);
    expect(Math.abs((exact ?? 0) - (normal ?? 0))).toBeLessThanOrEqual(1);
  });
  test('lies within its interval', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 6, maxLength: 80 }), (values) => {
        const sorted = values.toSorted((a, b) => a - b);
        const { from, to } = medianInterval(sorted) ?? { from: 1, to: 0 };
        const median = medianOfSorted(sorted) ?? -1;
        expect(from <= median && median <= to).toBe(true);
      }),
    );
  });
});
