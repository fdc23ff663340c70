// Ten thousand attacks on what is published, and none recovers what was suppressed.
import { describe, expect, test } from 'vitest';
import { observationsOf, type IndicatorName } from '../../../src/network/figures/indicators/indicators.ts';
import { dimensionsOf, planOf, type Plan } from '../../../src/network/figures/small-cells/plan.ts';
import { publishFrom, type Table } from '../../../src/network/figures/small-cells/publish.ts';
import { between, pick, randomFrom, type Random } from '../../../src/scenarios/random.ts';
import { attack, isRecovered, isWrong } from './attack.ts';
import { programme, through } from './universe.ts';

const halves = ['2026-1', '2026-2', '2027-1'] as const;
const attacked = ['reviewsOnTime', 'goalsReached', 'hurdles', 'benefitAtStart', 'daysToSignature'] as const;

type Asking = { readonly name: IndicatorName; readonly plan: Plan };
const table = ({ name, plan }: Asking, by: Table['asked']['by'], from: string, to: string) =>
  publishFrom(plan, { indicator: name, by, from, to, through });

/** Differencing, nested periods, overlapping filters: whatever may be asked for, in any order. */
function someTables(random: Random, asking: Asking): Table[] {
  return Array.from({ length: between(random, 2, 8) }, () => {
    const [one, other] = [pick(random, halves), pick(random, halves)].toSorted();
    return table(asking, pick(random, [null, ...dimensionsOf(asking.name)]), one ?? '', other ?? '');
  });
}

function everyTable(asking: Asking): Table[] {
  const periods = halves.flatMap((from) => halves.filter((to) => to >= from).map((to) => [from, to] as const));
  return periods.flatMap(([from, to]) => [null, ...dimensionsOf(asking.name)].map((by) => table(asking, by, from, to)));
}

const triesOf = 100;
const programmesOf = 20;

describe.each(attacked)('%s', (name) => {
  test('a sequence of permitted questions, drawn 2,000 times, recovers no suppressed cell', () => {
    let cells = 0;
    for (let seed = 1; seed <= programmesOf; seed += 1) {
      const cases = programme(seed * 7919);
      const observations = observationsOf(name, cases);
      const asking = { name, plan: planOf(name, cases, through) };
      const random = randomFrom(seed);
      for (let tries = 0; tries < triesOf; tries += 1) {
        const found = attack(someTables(random, asking), observations);
        expect([found.filter(isRecovered), found.filter(isWrong)]).toEqual([[], []]);
        cells += found.length;
      }
    }
    expect(cells).toBeGreaterThan(1000);
  });
  test('neither do all the questions there are, put together', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const cases = programme(seed * 104_729);
      const found = attack(everyTable({ name, plan: planOf(name, cases, through) }), observationsOf(name, cases));
      expect([found.filter(isRecovered), found.filter(isWrong)]).toEqual([[], []]);
    }
  });
});
