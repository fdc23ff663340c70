// Laws of every indicator, whatever the cases hold.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/network/figures/facts/facts-of.ts';
import { frozenOn, halfYears, lastDayOf } from '../../../src/network/figures/half-year.ts';
import { cutBy } from '../../../src/network/figures/indicators/cut.ts';
import { medianOf, shareOf } from '../../../src/network/figures/indicators/figure.ts';
import { indicatorNames, observationsOf } from '../../../src/network/figures/indicators/indicators.ts';
import { inputOf } from '../../../src/record/log/input-of.ts';
import { play } from '../../../src/scenarios/life.ts';
import { lives } from '../../../src/scenarios/lives.ts';
import { someFacts } from './cases.ts';

const some = fc.uniqueArray(someFacts, { maxLength: 12, selector: (one) => one.case });
const few = { numRuns: 60 };
const lawOf = (...[arbitrary, holds]: [typeof some, (cases: Parameters<typeof observationsOf>[1]) => void]) =>
  fc.assert(fc.property(arbitrary, holds), few);

describe.each(indicatorNames)('%s', (name) => {
  test('a case of another site changes nothing at a site', () => {
    fc.assert(
      fc.property(some, someFacts, (cases, stranger) => {
        const elsewhere = { ...stranger, site: 'stendal', land: 'ST' as const };
        const before = cutBy(observationsOf(name, cases), 'site');
        const after = cutBy(observationsOf(name, [elsewhere, ...cases]), 'site');
        expect([...after].filter(([site]) => site !== 'stendal')).toEqual([...before]);
      }),
      few,
    );
  });
  test('cases in any order give the same', () => {
    lawOf(some, (cases) => {
      const [one, other] = [cases, cases.toReversed()].map((order) => observationsOf(name, order));
      expect([shareOf(one ?? []), medianOf(one ?? [])]).toEqual([shareOf(other ?? []), medianOf(other ?? [])]);
    });
  });
  test('the sites, the age bands and the services each add up to the whole', () => {
    lawOf(some, (cases) => {
      const all = observationsOf(name, cases);
      for (const dimension of ['site', 'centre', 'ageBand', 'service', 'domain', 'cause'] as const) {
        const parts = [...cutBy(all, dimension).values()].map(shareOf);
        const sum = (of: 'numerator' | 'denominator' | 'missing') => parts.reduce((total, part) => total + part[of], 0);
        expect({ numerator: sum('numerator'), denominator: sum('denominator'), missing: sum('missing') }).toEqual(shareOf(all));
      }
    });
  });
  test('some case by chance says something of it, so no law holds for want of trying', () => {
    const cases = fc.sample(someFacts, { numRuns: 200, seed: 7 });
    expect(new Set(observationsOf(name, cases).map(({ answer }) => answer)).size).toBeGreaterThan(1);
  });
});

test.each(lives)('$name: a half-year that is complete stays as it is, whatever happens later', (life) => {
  const { header, entries } = play(life);
  const on = (day: string) => factsOf({ case: header.case, centre: null }, { input: inputOf(header), entries }, day);
  const atTheEnd = on('2029-12-31');
  for (const half of halfYears('2025-1', '2029-1')) {
    const then = on(frozenOn(half));
    const known = indicatorNames.map((name) => observationsOf(name, then).filter((one) => one.on <= lastDayOf(half)));
    const kept = indicatorNames.map((name) => observationsOf(name, atTheEnd).filter((one) => one.on <= lastDayOf(half)));
    expect(known).toEqual(kept);
  }
});
