// What a table tells and what it keeps back, by hand.
import { describe, expect, test } from 'vitest';
import type { CaseFacts } from '../../../src/network/figures/facts/case-facts.ts';
import { valueOf } from '../../../src/network/figures/indicators/cut.ts';
import { indicatorNames, observationsOf } from '../../../src/network/figures/indicators/indicators.ts';
import { dimensionsOf, planOf } from '../../../src/network/figures/small-cells/plan.ts';
import { Asked, publish, publishFrom, type Table } from '../../../src/network/figures/small-cells/publish.ts';
import { duty, facts } from './cases.ts';
import { programme, through } from './universe.ts';

let number = 0;
/** So many persons of a site, each with one review on the day. */
const persons = (count: number, site: string, known: Partial<CaseFacts> = {}, on = '2026-03-02') =>
  Array.from({ length: count }, () => facts({ case: `p${(number += 1)}`, site, reviews: [duty({ dueOn: on, heldOn: on })], ...known }));

const ask = (asked: Partial<Asked> = {}): Asked => ({
  indicator: 'reviewsOnTime',
  by: 'site',
  from: '2026-1',
  to: '2026-1',
  through,
  ...asked,
});
const numerators = ({ rows, pooled, total }: Table) => [
  ...rows.map(({ value, figure }) => [value, figure.numerator]),
  ['pooled', pooled?.figure.numerator ?? null],
  ['total', total.numerator],
];

describe('by site', () => {
  test('sites of three and more are told, each with its numerator, denominator, missing and interval', () => {
    const table = publish([...persons(4, 'wetzlar'), ...persons(3, 'hannover')], ask());
    expect(numerators(table)).toEqual([
      ['wetzlar', 4],
      ['hannover', 3],
      ['pooled', null],
      ['total', 7],
    ]);
    expect(table.rows[0]?.figure).toMatchObject({ numerator: 4, others: 0, denominator: 4, missing: 0, median: null });
    expect(table.rows[0]?.figure.interval?.from).toBeCloseTo(0.5101, 4);
  });
  test('a site of two is not, nor another one, from which it could be taken off the whole', () => {
    expect(numerators(publish([...persons(8, 'wetzlar'), ...persons(9, 'hannover'), ...persons(2, 'essen')], ask()))).toEqual([
      ['wetzlar', 'suppressed'],
      ['hannover', 9],
      ['essen', 'suppressed'],
      ['pooled', 10],
      ['total', 19],
    ]);
  });
  test('three reviews of one person are one person', () => {
    const often = facts({ case: 'often', site: 'essen', reviews: [duty(), duty(), duty()] });
    expect(numerators(publish([...persons(8, 'wetzlar'), often], ask()))).toEqual([
      ['wetzlar', 'suppressed'],
      ['essen', 'suppressed'],
      ['pooled', 11],
      ['total', 11],
    ]);
  });
  test('where two small sites are all there is, there is no breakdown', () => {
    const table = publish([...persons(2, 'wetzlar'), ...persons(2, 'hannover')], ask());
    expect([table.isBrokenDown, table.rows, table.total.numerator]).toEqual([false, [], 4]);
  });
  test('centres of a site that is kept back are kept back, and one of two within a site that is told', () => {
    const cases = [
      ...persons(7, 'wetzlar', { centre: 'a' }),
      ...persons(2, 'wetzlar', { centre: 'b' }),
      ...persons(9, 'hannover', { centre: 'a' }),
      ...persons(6, 'leipzig', { centre: 'a' }),
    ];
    expect(numerators(publish(cases, ask({ by: 'centre' })))).toEqual([
      ['hannover/a', 9],
      ['leipzig/a', 6],
      ['wetzlar/a', 'suppressed'],
      ['wetzlar/b', 'suppressed'],
      ['pooled', 9],
      ['total', 24],
    ]);
  });
});

test('where the sum of a site would say how many each of its centres has, its centres are not even named', () => {
  const cases = [
    ...persons(2, 'wetzlar', { centre: 'a' }),
    ...persons(2, 'wetzlar', { centre: 'b' }),
    ...persons(9, 'hannover', { centre: 'a' }),
  ];
  const table = publish(cases, ask({ by: 'centre' }));
  expect([numerators(table), table.pooled?.values]).toEqual([
    [
      ['hannover/a', 9],
      ['pooled', 4],
      ['total', 13],
    ],
    [],
  ]);
});

describe('delicate', () => {
  const benefit = (count: number, receives: boolean, site = 'wetzlar') =>
    persons(count, site).map((one) => ({ ...one, later: { ...one.later, benefitFirst: { receives, on: '2026-03-02' } } }));
  const told = (...cases: CaseFacts[][]) => publish(cases.flat(), ask({ indicator: 'benefitAtStart', by: null })).periods.length > 0;
  test('four are too few, five are enough', () => {
    expect([told(benefit(5, true), benefit(4, false)), told(benefit(5, true), benefit(5, false))]).toEqual([false, true]);
  });
  test('of a programme in which everybody receives it nothing is told: it would be told of each', () => {
    expect(told(benefit(50, true))).toBe(false);
  });
  test('a domain of health needs five where others need three', () => {
    const goals = (count: number, domain: 'health' | 'work' | 'money') =>
      persons(count, 'wetzlar').map((one) => ({
        ...one,
        goals: [{ domain, outcome: 'reached' as const, cause: null, on: '2026-03-02', client: null, evidence: null }],
      }));
    const cases = [...goals(4, 'health'), ...goals(4, 'work'), ...goals(9, 'money')];
    expect(numerators(publish(cases, ask({ indicator: 'goalsReached', by: 'domain' }))).slice(0, 3)).toEqual([
      ['work', 4],
      ['health', 'suppressed'],
      ['money', 'suppressed'],
    ]);
  });
});

describe('time', () => {
  const small = [...persons(2, 'wetzlar', {}, '2026-03-02'), ...persons(2, 'wetzlar', {}, '2026-09-02')];
  test('a half-year with too little in it waits for the next one, and both are told together only', () => {
    const all = publish(small, ask({ by: null, to: '2026-2' }));
    expect([all.total.numerator, all.periods.at(-1)]).toEqual([4, ['2026-1', '2026-2']]);
    expect([publish(small, ask({ by: null })).waiting, publish(small, ask({ by: null, from: '2026-2', to: '2026-2' })).periods]).toEqual([
      ['2026-1'],
      [],
    ]);
  });
  test('a half-year is told when four weeks have passed, and not before', () => {
    const cases = persons(5, 'wetzlar');
    const on = (day: string) => publish(cases, ask({ by: null, through: day })).total.numerator;
    expect([on('2026-07-27'), on('2026-07-28')]).toEqual([0, 5]);
  });
  test('what is told late changes nothing that was told, and is told with the next half-year', () => {
    const known = persons(5, 'wetzlar');
    const later = [...known, ...persons(4, 'wetzlar', {}, '2026-06-30')];
    const frozen = (half: string) => (half === '2026-1' ? known : later);
    const total = (to: string) => publish(frozen, ask({ by: null, to })).total.numerator;
    expect([total('2026-1'), total('2026-2')]).toEqual([5, 9]);
  });
  test('what was told stays told, whatever follows', () => {
    for (let seed = 1; seed <= 15; seed += 1) {
      const cases = programme(seed);
      for (const by of [null, ...dimensionsOf('goalsReached')] as const) {
        const asked = ask({ indicator: 'goalsReached', by, through: '2026-07-28' });
        const first = publish(cases, asked);
        const later = publish(cases, { ...asked, through });
        expect(first.periods.length === 0 || JSON.stringify({ ...later, asked }) === JSON.stringify(first)).toBe(true);
      }
    }
  });
});

describe('medians', () => {
  const signed = (count: number) => persons(count, 'wetzlar', { decidedOn: '2026-01-01', inForceOn: '2026-02-01' });
  test('four agreements are counted, and their median is not told; of five it is, of six its interval as well', () => {
    const told = [4, 5, 6].map((count) => publish(signed(count), ask({ indicator: 'daysToSignature', by: null })).total);
    expect(told.map(({ denominator, median, interval }) => [denominator, median, interval])).toEqual([
      [4, 'suppressed', null],
      [5, 31, null],
      [6, 31, { from: 31, to: 31 }],
    ]);
  });
});

test('two breakdowns that would tell two persons beside each other are not both told', () => {
  // Everybody in the youth service is in Leipzig, and two in Leipzig are not: 7 − 5.
  const cases = [...persons(5, 'leipzig', { service: 'jmd' }), ...persons(2, 'leipzig'), ...persons(20, 'wetzlar')];
  const told = (['site', 'service'] as const).map((by) => publish(cases, ask({ by })).isBrokenDown);
  expect(told).toEqual([true, false]);
});

test.each([
  ['a day', { from: '2026-03-02' }],
  ['a quarter', { from: '2026-3' }],
  ['a second filter', { site: 'wetzlar' }],
  ['a breakdown nobody knows', { by: 'language' }],
])('%s cannot be asked for', (_, more) => {
  expect(Asked.safeParse({ ...ask(), ...more }).success).toBe(false);
});

test('an indicator that has no domains is not broken down by them', () => {
  expect(publish(persons(9, 'wetzlar'), ask({ by: 'domain' }))).toMatchObject({ isBrokenDown: false, rows: [] });
});

test.each(indicatorNames)('%s: behind every number stand no persons or three at least', (name) => {
  for (let seed = 1; seed <= 10; seed += 1) {
    const cases = programme(seed);
    const plan = planOf(name, cases, through);
    for (const by of dimensionsOf(name)) {
      const { rows } = publishFrom(plan, ask({ indicator: name, by, to: '2027-1' }));
      for (const { value, figure } of rows) {
        const behind = observationsOf(name, cases).filter((one) => valueOf(one, by) === value && one.answer === 'yes');
        const persons = new Set(behind.map(({ person }) => person.case)).size;
        expect(figure.numerator === 'suppressed' || figure.numerator === 0 || persons >= 3).toBe(true);
      }
    }
  }
});
