// What is told after its half-year was counted belongs to the figures all the same: to those of the next one, and only once.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseFacts } from '../../../src/network/figures/facts/case-facts.ts';
import { firstToKnow, frozenOn, halfYears, lastDayOf, type HalfYear } from '../../../src/network/figures/half-year.ts';
import { observationsOf, type IndicatorName } from '../../../src/network/figures/indicators/indicators.ts';
import { countedOnce } from '../../../src/network/figures/small-cells/counted-once.ts';
import { plus, type Day } from '../../../machines/day.ts';
import { facts } from './cases.ts';

type Known = Readonly<Record<HalfYear, readonly CaseFacts[]>>;
const counting = (name: IndicatorName, known: Known) => {
  const counted = countedOnce((half) => observationsOf(name, known[half] ?? []));
  return Object.keys(known).map((half) => counted(half).map(({ person, on, answer }) => `${person.case} ${on} ${answer}`));
};

const decided = facts({ decidedOn: '2026-05-04' });
const signed = facts({ decidedOn: '2026-05-04', inForceOn: '2026-06-20' });

describe('an agreement of June', () => {
  test('told by the end of July is counted in the first half-year, and never again', () => {
    const known = { '2026-1': [signed], '2026-2': [signed], '2027-1': [signed] };
    expect(counting('daysToSignature', known)).toEqual([['c1 2026-06-20 yes'], [], []]);
  });
  test('told in August is counted in the second, and never again', () => {
    const known = { '2026-1': [decided], '2026-2': [signed], '2027-1': [signed] };
    expect(counting('daysToSignature', known)).toEqual([[], ['c1 2026-06-20 yes'], []]);
  });
  test('of a case nobody had heard of is counted in the second as well', () => {
    expect(counting('daysToSignature', { '2026-1': [], '2026-2': [signed] })).toEqual([[], ['c1 2026-06-20 yes']]);
  });
  test('corrected afterwards is not counted a second time: what is printed stays', () => {
    const corrected = { ...signed, decidedOn: '2026-05-11' };
    expect(counting('daysToSignature', { '2026-1': [signed], '2026-2': [corrected] })).toEqual([['c1 2026-06-20 yes'], []]);
    const otherDay = { ...signed, inForceOn: '2026-06-22' };
    expect(counting('daysToSignature', { '2026-1': [signed], '2026-2': [otherDay] })).toEqual([['c1 2026-06-20 yes'], []]);
  });
  test('taken back afterwards leaves no hole for another one to fall into unseen', () => {
    const goal = { domain: 'work', outcome: 'reached', cause: null, client: null, evidence: null } as const;
    const ofJune = facts({ goals: [{ ...goal, on: '2026-06-20' }] });
    const taken = facts();
    const ofNovember = facts({ goals: [{ ...goal, on: '2026-11-02' }] });
    expect(counting('goalsReached', { '2026-1': [ofJune], '2026-2': [taken], '2027-1': [ofNovember] })).toEqual([
      ['c1 2026-06-20 yes'],
      [],
      [],
    ]);
    expect(counting('goalsReached', { '2026-1': [ofJune], '2026-2': [ofNovember] })).toEqual([
      ['c1 2026-06-20 yes'],
      ['c1 2026-11-02 yes'],
    ]);
  });
});

const years = halfYears('2024-1', '2027-1');
const goalOf = fc.record({
  on: fc.integer({ min: 0, max: 900 }).map((days): Day => plus('2024-01-08', { days })),
  after: fc.integer({ min: 0, max: 200 }),
});

test('whenever things are told, each is counted once, in its own half-year or in the first that knows of it', () => {
  fc.assert(
    fc.property(fc.array(goalOf, { maxLength: 12 }), (told) => {
      const goals = told.map(({ on, after }) => ({ on, toldOn: plus(on, { days: after }) }));
      const knownIn = (half: HalfYear) => goals.filter(({ on, toldOn }) => toldOn <= frozenOn(half) && on <= lastDayOf(half));
      const known = Object.fromEntries(
        years.map((half) => [
          half,
          [
            facts({
              goals: knownIn(half).map(({ on }) => ({ domain: 'work', outcome: 'reached', cause: null, client: null, evidence: null, on })),
            }),
          ],
        ]),
      );
      const expected = years.map((half) =>
        goals.filter(({ on, toldOn }) => {
          const own = firstToKnow(plus(on, { days: 28 }));
          const heard = firstToKnow(toldOn);
          return (own > heard ? own : heard) === half;
        }),
      );
      expect(counting('goalsReached', known).map((half) => half.toSorted())).toEqual(
        expected.map((half) => half.map(({ on }) => `c1 ${on} yes`).toSorted()),
      );
    }),
    { numRuns: 300 },
  );
});
