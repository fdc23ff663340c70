// The mapping to the Hessian monitor holds every indicator and no number.
import { expect, test } from 'vitest';
import { hessianDimensionOf, hessianDimensionOfDomain, hessianDimensions } from '../../../src/network/figures/hessian-dimensions.ts';
import { indicatorNames, indicators } from '../../../src/network/figures/indicators/indicators.ts';

test('every indicator is mapped, in words and without a figure', () => {
  expect(Object.keys(hessianDimensionOf)).toEqual([...indicatorNames]);
  const mapped = [...Object.values(hessianDimensionOf), ...Object.values(hessianDimensionOfDomain)];
  expect(mapped.every((one) => one === null || one === 'byDomain' || hessianDimensions.includes(one))).toBe(true);
});

test.each(indicatorNames.filter((name) => hessianDimensionOf[name] === 'byDomain'))(
  '%s is mapped by domain because it can be broken down by it',
  (name) => {
    expect(indicators[name].rows).toContain('domain');
  },
);

test('nobody is said to belong, or not to: no indicator speaks to identification', () => {
  expect([...Object.values(hessianDimensionOf), ...Object.values(hessianDimensionOfDomain)]).not.toContain('identificational');
});
