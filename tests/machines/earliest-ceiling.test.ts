// R8: of all ceilings that apply the earliest wins, and it says which rule it came from.
import { describe, expect, test } from 'vitest';
import { beginEpisode } from '../../machines/case/context/initial-context.ts';
import type { CaseContext } from '../../machines/case/context/context.ts';
import { reviewDue, reviewRules, type ReviewRule } from '../../machines/case/deadlines/review-due.ts';
import { earliest, plus, type Day } from '../../machines/day.ts';

type Facts = { readonly [G in 'client' | 'clock' | 'assessment' | 'plan' | 'agreement']?: Partial<CaseContext[G]> };

const dueOf = (...facts: readonly Facts[]) => {
  const empty = beginEpisode({ site: 'wetzlar', land: 'HE', standard: '2026.1' }, 1);
  const context = facts.reduce<CaseContext>(
    (before, { client, clock, assessment, plan, agreement }) => ({
      ...before,
      client: { ...before.client, ...client },
      clock: { ...before.clock, ...clock },
      assessment: { ...before.assessment, ...assessment },
      plan: { ...before.plan, ...plan },
      agreement: { ...before.agreement, ...agreement },
    }),
    empty,
  );
  return reviewDue(context);
};

const months = (day: Day, count: number): Day => plus(day, { months: -count });
const days = (day: Day, count: number): Day => plus(day, { days: -count });
/** Two measures of both sides that by this day have been outstanding for too long. */
const behind = (day: Day): Pick<CaseContext['plan'], 'goals' | 'measures'> => {
  const { dueOn, ...agreed } = {
    dueOn: days(day, 15),
    domain: 'work',
    chosenBy: 'client',
    evidence: 'selfReport',
    template: null,
  } as const;
  const measure = { goal: 'g1', agency: null, dueOn, needsOffer: false, template: null, state: 'open', offer: null, cause: null } as const;
  return {
    goals: { g1: { goal: 'g1', dueOn: plus(day, { months: 6 }), ...agreed, state: 'agreed', assessed: null, cause: null } },
    measures: { m1: { measure: 'm1', responsible: 'client', ...measure }, m2: { measure: 'm2', responsible: 'centre', ...measure } },
  };
};
const inForce = (inForceOn: Day): CaseContext['agreement']['versions'] => [
  {
    number: 1,
    state: 'inForce',
    hash: '',
    goals: [],
    languages: ['de'],
    offeredOn: inForceOn,
    explained: null,
    signatures: {},
    copyHandedOver: true,
    confirmation: null,
    inForceOn,
  },
];

/** What a case must know so that this rule asks for a review by that day. */
const askingFor: Record<ReviewRule, (day: Day) => Facts> = {
  R9: (day) => ({ clock: { owed: { since: days(day, 28), because: 'pause' } } }),
  T11: (day) => ({ clock: { owed: { since: days(day, 28), because: 'renegotiation' } } }),
  R6: (day) => ({ clock: { occasions: [{ occasion: 'move', learnedOn: days(day, 28) }] } }),
  R5acute: (day) => ({ assessment: { standings: { health: { counsellor: 1, client: null, ratedOn: days(day, 42) } } } }),
  R5measures: (day) => ({ clock: { shortenedOn: days(day, 42) }, plan: behind(days(day, 42)) }),
  R5contact: (day) => ({ clock: { promised: [{ since: days(day, 42), because: 'contact' }] } }),
  R3: (day) => ({ client: { ageBand: 'under25', seekingSince: months(day, 3) } }),
  R1: (day) => ({ clock: { firstReviewFrom: months(day, 3) } }),
  R2: (day) => ({ clock: { lastHeldOn: months(day, 6) } }),
  R4: (day) => ({ clock: { lastHeldOn: months(day, 12), longInterval: true } }),
  renewed: (day) => ({ agreement: { versions: inForce(months(day, 3)) } }),
  waived: (day) => ({ clock: { promised: [{ since: months(day, 3), because: 'waiver' }] } }),
  T17: (day) => ({ clock: { inherited: day } }),
  named: (day) => ({ agreement: { versions: inForce(months(day, 2)).map((version) => ({ ...version, reviewBy: day })) } }),
};

/** These count only once reviews are counted at all, from here on. */
const needsBase: readonly ReviewRule[] = ['R5acute', 'R5measures', 'R3', 'renewed'];
const givesBase: readonly ReviewRule[] = ['R1', 'R2', 'R4'];
/** No case knows both: either one fact stands for the two, or the one ends the other. */
const neverTogether: readonly (readonly ReviewRule[])[] = [
  ['R9', 'T11'],
  ['R1', 'R2'],
  ['R1', 'R4'],
  ['R2', 'R4'],
  ['R1', 'renewed'],
  // One version in force stands for both here.
  ['renewed', 'named'],
  // Both stand in one list, which the second fact would replace here.
  ['R5contact', 'waived'],
  // Counted from the first review's own anchor at the earliest, R3 comes on its day or later; see the sentence below.
  ['R1', 'R3'],
];

const withBase = (asking: readonly (readonly [ReviewRule, Day])[]): Facts[] => {
  const rules = asking.map(([rule]) => rule);
  const base = months(earliest(asking.map(([, day]) => day)) ?? '', 3);
  const isNeeded = rules.some((rule) => needsBase.includes(rule)) && !rules.some((rule) => givesBase.includes(rule));
  return [...(isNeeded ? [{ clock: { lastHeldOn: base } }] : []), ...asking.map(([rule, day]) => askingFor[rule](day))];
};

/** A Wednesday, no holiday around it. */
const day = '2026-09-16';
const pairs = reviewRules.flatMap((rule) => reviewRules.filter((other) => other !== rule).map((other) => [rule, other] as const));
const possible = pairs.filter((pair) => !neverTogether.some((both) => both.every((rule) => pair.includes(rule))));

test.each(reviewRules)('%s alone sets the day and is named', (rule) => {
  expect(dueOf(...withBase([[rule, day]]))).toEqual({ rule, ceiling: day, on: day });
});

describe.each(possible)('of %s and %s', (rule, other) => {
  test('the earlier wins by a day', () => {
    expect(
      dueOf(
        ...withBase([
          [rule, day],
          [other, '2026-09-17'],
        ]),
      ),
    ).toEqual({ rule, ceiling: day, on: day });
    expect(
      dueOf(
        ...withBase([
          [rule, '2026-09-17'],
          [other, day],
        ]),
      ),
    ).toEqual({ rule: other, ceiling: day, on: day });
  });
  test('on one day the one that asks for more is named', () => {
    const first = reviewRules.indexOf(rule) < reviewRules.indexOf(other) ? rule : other;
    expect(
      dueOf(
        ...withBase([
          [rule, day],
          [other, day],
        ]),
      ),
    ).toEqual({ rule: first, ceiling: day, on: day });
  });
});

test('the rules are asked in this order', () => {
  expect(reviewRules).toEqual([
    'R9',
    'T11',
    'R6',
    'R5acute',
    'R5measures',
    'R5contact',
    'R3',
    'R1',
    'R2',
    'R4',
    'renewed',
    'waived',
    'T17',
    'named',
  ]);
});

test.each(['minor', 'under25'] as const)('who is %s and looks for work is young in the sense of R3', (ageBand) => {
  const looking = { client: { ageBand, seekingSince: '2026-06-16' } };
  expect(dueOf(askingFor.R2('2026-10-01'), looking)).toMatchObject({ rule: 'R3', ceiling: day });
  expect(dueOf(askingFor.R2('2026-10-01'), { client: { ageBand } })).toMatchObject({ rule: 'R2' });
});

test('a youth service is named for its first review, though any first review is due then', () => {
  expect(dueOf(askingFor.R1(day), { client: { service: 'jmd' } })).toMatchObject({ rule: 'R3', ceiling: day });
});

test('what had passed when counting began anew no longer counts; what falls on that day or lies ahead does', () => {
  const owed = { since: '2026-06-01', because: 'pause' } as const;
  const woken = { clock: { owed, anew: owed } };
  expect(dueOf(askingFor.R2('2026-05-29'), woken)).toEqual({ rule: 'R9', ceiling: '2026-06-29', on: '2026-06-29' });
  // A Sunday waits for Monday, the very day.
  expect(dueOf(askingFor.R2('2026-05-31'), woken)).toMatchObject({ rule: 'R2', on: '2026-06-01' });
  expect(dueOf(askingFor.R2('2026-06-01'), woken)).toMatchObject({ rule: 'R2', ceiling: '2026-06-01' });
  expect(dueOf(askingFor.R2('2026-06-28'), woken)).toEqual({ rule: 'R2', ceiling: '2026-06-28', on: '2026-06-29' });
});

test('the earlier ceiling wins, not the earlier working day', () => {
  // Saturday and Sunday both wait for Monday.
  expect(dueOf(askingFor.R6('2026-09-20'), askingFor.R2('2026-09-19'))).toEqual({ rule: 'R2', ceiling: '2026-09-19', on: '2026-09-21' });
});

test('where no ceiling applies nothing is due', () => {
  expect(dueOf()).toBeNull();
  // Before reviews are counted there is nothing to bring forward.
  expect(dueOf(askingFor.R3(day), askingFor.R5acute(day), { client: { service: 'jmd' } })).toBeNull();
});
