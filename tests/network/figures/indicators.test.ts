// Every indicator by an example computed by hand, with the arithmetic beside it.
import { expect, test } from 'vitest';
import type { CaseFacts } from '../../../src/network/figures/facts/case-facts.ts';
import { cutBy, within } from '../../../src/network/figures/indicators/cut.ts';
import { medianOf, shareOf } from '../../../src/network/figures/indicators/figure.ts';
import { observationsOf, type IndicatorName } from '../../../src/network/figures/indicators/indicators.ts';
import { duty, facts, levels } from './cases.ts';

const share = (name: IndicatorName, ...cases: CaseFacts[]) => shareOf(observationsOf(name, cases));
const median = (name: IndicatorName, ...cases: CaseFacts[]) => medianOf(observationsOf(name, cases));
const days = (name: IndicatorName, ...cases: CaseFacts[]) => observationsOf(name, cases).map(({ on, answer }) => [on, answer]);
const by = (
  name: IndicatorName,
  row: 'domain' | 'cause' | 'client' | 'change' | 'skill' | 'step' | 'agency' | 'site',
  ...cases: CaseFacts[]
) => Object.fromEntries([...cutBy(observationsOf(name, cases), row)].map(([value, of]) => [value, shareOf(of)]));

test('reviews on time: 3 of 5 in time; 2 say nothing of the centre', () => {
  const reviews = [
    duty(),
    duty({ dueOn: '2026-05-04', heldOn: '2026-04-20' }),
    // Moved by the client, and held by its day all the same.
    duty({ movedByClient: 2 }),
    duty({ outcome: 'late', heldOn: '2026-04-02' }),
    // The team lead has waived it: no talk took place.
    duty({ outcome: 'waived', heldOn: null }),
    // Nobody was there to be met, and it was held when contact came back.
    duty({ outcome: 'late', heldOn: '2026-06-02', clientNotMet: true, missedBy: 'client' }),
    duty({ outcome: 'lifted', heldOn: null, clientNotMet: true, missedBy: 'client' }),
  ];
  expect(share('reviewsOnTime', facts({ reviews }))).toEqual({ numerator: 3, denominator: 5, missing: 2 });
});

test('reviews on time: settled by the talk, or on the day it was due', () => {
  const reviews = [
    duty({ dueOn: '2026-07-15', heldOn: '2026-06-30' }),
    duty({ dueOn: '2026-06-30', outcome: 'late', heldOn: '2026-07-02' }),
  ];
  expect(days('reviewsOnTime', facts({ reviews }))).toEqual([
    ['2026-06-30', 'yes'],
    ['2026-06-30', 'no'],
  ]);
});

test('reviews on time: an overdue one missed by the centre counts against nobody else', () => {
  const reviews = [duty({ outcome: 'open', heldOn: null, missedBy: 'centre' })];
  expect(share('reviewsOnTime', facts({ reviews }))).toEqual({ numerator: 0, denominator: 1, missing: 0 });
});

const goal = { domain: 'work', outcome: 'reached', cause: null, on: '2026-02-02', client: 'reached', evidence: 'documentSeen' } as const;

test('goals reached: 2 reached of 2 + 1 partly + 1 dropped = 4; 1 still open at the closing', () => {
  const goals = [
    goal,
    goal,
    { ...goal, outcome: 'partlyReached', cause: 'noOffer', client: 'reached' } as const,
    { ...goal, domain: 'language', outcome: 'dropped', cause: 'goalDidNotFit', client: null } as const,
  ];
  const one = facts({ goals, openGoals: ['work'], closedOn: '2026-03-01' });
  expect(share('goalsReached', one)).toEqual({ numerator: 2, denominator: 4, missing: 1 });
  expect(by('goalsReached', 'domain', one)).toEqual({
    work: { numerator: 2, denominator: 3, missing: 1 },
    language: { numerator: 0, denominator: 1, missing: 0 },
  });
  expect(by('goalsReached', 'cause', one)).toMatchObject({
    none: { denominator: 2 },
    noOffer: { denominator: 1 },
    goalDidNotFit: { denominator: 1 },
  });
  // The client sees three as reached, of which both sides agreed on two.
  expect(by('goalsReached', 'client', one)).toMatchObject({
    reached: { numerator: 2, denominator: 3 },
    unknown: { denominator: 1, missing: 1 },
  });
});

const rated = (rating: 1 | 2 | 3 | 4 | 5, on = '2026-01-10') => ({ on, rating, client: null });

test('change in rating: of 3 pairs 1 is better, 1 the same, 1 worse; rated once until the closing is missing', () => {
  const ratings = [
    { domain: 'work', first: rated(2), again: [rated(3, '2026-03-01')] },
    { domain: 'housing', first: rated(3), again: [rated(3, '2026-03-01')] },
    { domain: 'money', first: rated(3), again: [rated(2, '2026-03-01')] },
    { domain: 'health', first: rated(1), again: [] },
  ] as const;
  const one = facts({ ratings: ratings.map((pair) => ({ ...pair, again: [...pair.again] })), closedOn: '2026-04-01' });
  expect(share('ratingsImproved', one)).toEqual({ numerator: 1, denominator: 3, missing: 1 });
  expect(by('ratingsImproved', 'change', one)).toEqual({
    better: { numerator: 1, denominator: 1, missing: 0 },
    same: { numerator: 0, denominator: 1, missing: 0 },
    worse: { numerator: 0, denominator: 1, missing: 0 },
    unknown: { numerator: 0, denominator: 0, missing: 1 },
  });
});

test('change in rating: of a half-year the last rating counts, and each half-year has its own pair with the baseline', () => {
  const again = [rated(4, '2026-02-01'), rated(2, '2026-06-30'), rated(3, '2026-07-01')];
  const one = facts({ ratings: [{ domain: 'work', first: rated(2), again }] });
  expect(days('ratingsImproved', one)).toEqual([
    ['2026-06-30', 'no'],
    ['2026-07-01', 'yes'],
  ]);
});

test('CEFR steps: A2 to B1 in three skills with a certificate is 3 steps of 4; only told, they are missing', () => {
  const first = levels('2026-01-10', 'a2', 'selfReport');
  const proven = facts({ cefrFirst: first, cefrAgain: [levels('2026-05-10', 'b1', 'certificate', { writing: 'a2' })] });
  expect(share('cefrSteps', proven)).toEqual({ numerator: 3, denominator: 4, missing: 0 });
  const told = facts({ cefrFirst: first, cefrAgain: [levels('2026-05-10', 'b1', 'selfReport', { writing: 'a2' })] });
  expect(share('cefrSteps', told)).toEqual({ numerator: 0, denominator: 1, missing: 3 });
  expect(share('cefrSteps', facts({ cefrFirst: first, closedOn: '2026-07-01' }))).toEqual({ numerator: 0, denominator: 0, missing: 4 });
});

const course = { registeredOn: '2026-01-10', begunOn: '2026-02-10', completedOn: null, endedOn: null };

test('courses: 2 of 3 begun, the third not within half a year; of the 2 one completed, one broken off', () => {
  const courses = [
    { ...course, completedOn: '2026-06-01' },
    { ...course, endedOn: '2026-04-01' },
    { ...course, begunOn: '2026-09-10' },
  ];
  const one = facts({ later: { courses } });
  expect(share('courseEntry', one)).toEqual({ numerator: 2, denominator: 3, missing: 0 });
  expect(days('courseEntry', one).at(-1)).toEqual(['2026-07-10', 'no']);
  expect(share('courseCompletion', one)).toEqual({ numerator: 1, denominator: 2, missing: 0 });
  expect(share('courseCompletion', facts({ later: { courses: [course] }, closedOn: '2026-05-01' }))).toEqual({
    numerator: 0,
    denominator: 0,
    missing: 1,
  });
});

test('recognition decided: 1 of 2 applications; a decision whose application nobody noted is missing', () => {
  const applied = { appliedOn: '2026-01-10', documentsCompleteOn: null, decidedOn: null };
  const cases = [
    facts({ later: { recognition: { ...applied, decidedOn: '2026-05-01' } } }),
    facts({ case: 'c2', later: { recognition: applied }, closedOn: '2026-06-01' }),
    facts({ case: 'c3', recognitionDecidedOn: '2026-04-01' }),
    // Still running: not settled.
    facts({ case: 'c4', later: { recognition: applied } }),
  ];
  expect(share('recognitionDecided', ...cases)).toEqual({ numerator: 1, denominator: 2, missing: 1 });
});

test('children with a place: 1 of 3 and 2 of 2 are 3 of 5; what was noted earlier in the half-year does not count', () => {
  const children = [
    { children: 3, withPlace: 0, on: '2026-01-10' },
    { children: 3, withPlace: 1, on: '2026-05-10' },
  ];
  const cases = [
    facts({ later: { children } }),
    facts({ case: 'c2', later: { children: [{ children: 2, withPlace: 2, on: '2026-02-01' }] } }),
  ];
  expect(share('childrenWithPlace', ...cases)).toEqual({ numerator: 3, denominator: 5, missing: 0 });
});

test('benefit: 2 of 2 at the start, 0 of 1 at the end; once noted only is missing at the end', () => {
  const benefitFirst = { receives: true, on: '2026-01-10' };
  const cases = [
    facts({ later: { benefitFirst, benefitLast: { receives: false, on: '2026-08-01' } }, closedOn: '2026-09-01' }),
    facts({ case: 'c2', later: { benefitFirst }, closedOn: '2026-09-01' }),
    facts({ case: 'c3', closedOn: '2026-09-01' }),
  ];
  expect(share('benefitAtStart', ...cases)).toEqual({ numerator: 2, denominator: 2, missing: 1 });
  expect(share('benefitAtEnd', ...cases)).toEqual({ numerator: 0, denominator: 1, missing: 2 });
});

test('days: 10 March to 14 April is 35, 1 to 31 March is 30, the median of both is 32.5; one closed without is missing', () => {
  const cases = [
    facts({ decidedOn: '2025-03-10', inForceOn: '2025-04-14', firstReviewOn: '2025-07-14' }),
    facts({ case: 'c2', decidedOn: '2026-03-01', inForceOn: '2026-03-31', closedOn: '2026-04-30' }),
    facts({ case: 'c3', decidedOn: '2026-03-01', closedOn: '2026-04-30' }),
    facts({ case: 'c4', decidedOn: '2026-03-01' }),
  ];
  expect(median('daysToSignature', ...cases)).toEqual({ median: 32.5, n: 2, missing: 1 });
  // 14 April to 14 July: 16 + 31 + 30 + 14 = 91.
  expect(median('daysToFirstReview', ...cases)).toEqual({ median: 91, n: 1, missing: 1 });
});

const referral = {
  to: 'jobCentre',
  domain: 'work',
  leftOn: '2026-01-10',
  carried: false,
  answer: null,
  answeredOn: null,
  arrivedOn: null,
  endedOn: null,
} as const;

test('referrals: 1 of 2 arrived; nobody answered two of them; one still has time', () => {
  const referrals = [
    { ...referral, arrivedOn: '2026-02-10' },
    { ...referral, answer: 'confirmed', answeredOn: '2026-01-20' } as const,
    { ...referral, answer: 'noAnswer', answeredOn: '2026-02-20' } as const,
    referral,
    { ...referral, leftOn: '2026-08-01' },
  ];
  const one = facts({ referrals, through: '2026-12-31' });
  expect(share('referralsArrived', one)).toEqual({ numerator: 1, denominator: 2, missing: 2 });
  expect(days('referralsArrived', one).slice(0, 2)).toEqual([
    ['2026-02-10', 'yes'],
    ['2026-07-10', 'no'],
  ]);
});

test('referrals: whoever arrives after half a year was counted as not arrived, and stays so', () => {
  const one = facts({ referrals: [{ ...referral, answer: 'confirmed', answeredOn: '2026-01-20', arrivedOn: '2026-07-11' }] });
  expect(days('referralsArrived', one)).toEqual([['2026-07-10', 'no']]);
});

test('hurdles: 2 measures and 2 of a chain, of 1 of each nobody knows the cause', () => {
  const hurdle = { on: '2026-03-01', kind: 'travelCost', step: 'attendCourse', agency: 'courseProvider', domain: 'language' } as const;
  const one = facts({
    hinderedMeasures: [
      { on: '2026-02-01', domain: 'language', status: 'impossible', cause: 'legalSituation' },
      { on: '2026-02-01', domain: 'work', status: 'stopped', cause: null },
    ],
    later: { hurdles: [hurdle, { ...hurdle, kind: 'other' }] },
  });
  expect(share('hurdles', one)).toEqual({ numerator: 2, denominator: 2, missing: 2 });
  expect(by('hurdles', 'cause', one)).toMatchObject({
    legalSituation: { denominator: 1 },
    unknown: { missing: 2 },
    travelCost: { denominator: 1 },
  });
  expect(by('hurdles', 'step', one)).toMatchObject({ attendCourse: { denominator: 1, missing: 1 }, none: { denominator: 1, missing: 1 } });
});

test('the client’s verdict: 2 of 3 say it helped; one did not want to say, one was never asked', () => {
  const judged = (...verdicts: CaseFacts['later']['verdicts']) => facts({ case: 'c1', later: { verdicts }, closedOn: '2026-03-01' });
  const cases = [
    // Asked twice in a half-year, the last answer counts; asked again in the next, that is another one.
    judged(
      { verdict: 'notHelped', on: '2026-01-10' },
      { verdict: 'helped', on: '2026-03-01' },
      { verdict: 'helpedLittle', on: '2026-08-01' },
    ),
    judged({ verdict: 'helpedMuch', on: '2026-06-01' }),
    judged({ verdict: 'noAnswer', on: '2026-03-01' }),
    judged(),
  ];
  expect(share('clientVerdict', ...cases)).toEqual({ numerator: 2, denominator: 3, missing: 2 });
  expect(days('clientVerdict', judged())).toEqual([['2026-09-01', 'missing']]);
});

test('an observation is in the age band of its day: a birthday afterwards changes no figure', () => {
  const ageBands = [
    { since: '2026-01-01', band: 'under25' as const },
    { since: '2026-04-01', band: 'adult' as const },
  ];
  const reviews = ['2026-03-31', '2026-04-01', '2026-05-01'].map((dueOn) => duty({ dueOn, heldOn: dueOn }));
  const cut = cutBy(observationsOf('reviewsOnTime', [facts({ ageBands, reviews })]), 'ageBand');
  expect([...cut].map(([band, of]) => [band, of.length])).toEqual([
    ['under25', 1],
    ['adult', 2],
  ]);
});

test('a period holds what was settled in it, its first and last day included', () => {
  const reviews = ['2026-01-01', '2026-06-30', '2026-07-01'].map((dueOn) => duty({ dueOn, heldOn: dueOn }));
  const all = observationsOf('reviewsOnTime', [facts({ reviews })]);
  expect(shareOf(within(all, '2026-1', '2026-1')).numerator).toBe(2);
  expect(by('reviewsOnTime', 'site', facts({ reviews }))).toEqual({ wetzlar: { numerator: 3, denominator: 3, missing: 0 } });
});
