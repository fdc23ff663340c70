// The facts of named lives, read off the stories by hand.
import { describe, expect, test } from 'vitest';
import { plus } from '../../../machines/day.ts';
import { CaseFacts } from '../../../src/network/figures/facts/case-facts.ts';
import { factsFolder, factsOf, frozenFacts } from '../../../src/network/figures/facts/facts-of.ts';
import { frozenOn, halfYears } from '../../../src/network/figures/half-year.ts';
import { nothingTold } from '../../../src/network/figures/facts/later-facts.ts';
import { knownOn } from '../../../src/engine/log/frames.ts';
import { inputOf } from '../../../src/record/log/input-of.ts';
import { simulate } from '../../../src/scenarios/simulate/simulate.ts';
import { daysToSignature } from '../../../src/network/figures/indicators/durations.ts';
import { takenOver } from '../../../src/scenarios/training/rare/taken-over.ts';
import { takesLong } from '../../../src/scenarios/training/rare/takes-long.ts';
import type { Scenario } from '../../../src/scenarios/training/scenario.ts';
import { adviceOnly } from '../../../src/scenarios/training/told/advice-only.ts';
import { late, on, play, type Life } from '../../../src/scenarios/life.ts';
import { lives } from '../../../src/scenarios/lives.ts';
import { anchorOf31August } from '../../../src/scenarios/lives/anchors.ts';
import { essen } from '../../../src/scenarios/lives/essen.ts';
import { freiburg } from '../../../src/scenarios/lives/freiburg.ts';
import { goettingen } from '../../../src/scenarios/lives/goettingen.ts';
import { neumuenster } from '../../../src/scenarios/lives/neumuenster.ts';
import { wholeLife } from '../../../src/scenarios/lives/whole-life.ts';

const logOf = (life: Life) => {
  const { header, entries } = play(life);
  return { input: inputOf(header), entries };
};
const factsOn = (life: Life, day: string): CaseFacts => {
  const [row, ...more] = factsOf({ case: life.case, centre: null }, logOf(life), day);
  if (row === undefined || more.length > 0) throw new Error(`${life.name} is not one episode`);
  return row;
};

describe('the whole life of Wiesbaden, on the day after it ended', () => {
  const facts = factsOn(wholeLife, '2026-02-10');
  test('has its days from the inquiry to the closing', () => {
    expect(facts).toMatchObject({
      inquiredOn: '2025-03-03',
      decidedOn: '2025-03-10',
      firstSignedOn: '2025-04-14',
      inForceOn: '2025-04-14',
      firstReviewOn: '2025-07-14',
      closedOn: '2026-02-09',
      closingReason: 'goalsReached',
    });
  });
  test('has two reviews, both held in time, the second after the centre had moved it once', () => {
    expect(facts.reviews.map(({ dueOn, rule, outcome, movedByCentre }) => [dueOn, rule, outcome, movedByCentre])).toEqual([
      ['2025-07-14', 'R1', 'inTime', 0],
      ['2025-10-28', 'renewed', 'inTime', 1],
    ]);
  });
  test('has ten domains rated twice, German risen with a certificate, one referral that arrived', () => {
    expect(facts.ratings.filter(({ again }) => again.length > 0)).toHaveLength(10);
    expect(facts.ratings[0]).toMatchObject({ domain: 'language', first: { rating: 2 }, again: [{ on: '2026-02-09', rating: 4 }] });
    expect(facts.cefrFirst?.writing).toBe('a1');
    expect(facts.cefrAgain).toMatchObject([{ writing: 'b1', evidence: 'certificate' }]);
    expect(facts.referrals).toMatchObject([{ to: 'recognitionAdvice', leftOn: '2025-05-12', carried: false, arrivedOn: '2025-06-16' }]);
  });
  test('has nothing of what nobody told beside the agreement', () => {
    expect(facts.later).toEqual(nothingTold);
  });
});

test('given a last day of August, then reviews held in time are kept to their own day, and the one after them runs past it', () => {
  const { reviews } = factsOn(anchorOf31August, '2028-03-01');
  expect(reviews.map(({ dueOn, heldOn, outcome }) => [dueOn, heldOn, outcome])).toEqual([
    ['2026-09-01', '2026-08-31', 'inTime'],
    ['2027-03-01', '2027-03-01', 'inTime'],
    ['2027-09-01', '2027-08-31', 'inTime'],
    ['2028-02-29', null, 'open'],
  ]);
});

test('given the last day of a review, then it is not overdue; on the day after it is', () => {
  const due = ['2028-02-29', '2028-03-01'].map((day) => factsOn(anchorOf31August, day).reviews.length);
  expect(due).toEqual([3, 4]);
});

test('given a client who missed the talk, then the duty says so, and ends when contact comes back', () => {
  expect(factsOn(essen, '2026-12-31').reviews).toMatchObject([
    { dueOn: '2026-09-15', outcome: 'lifted', heldOn: null, clientNotMet: true, missedBy: 'client' },
    { dueOn: '2026-12-02', rule: 'R6', outcome: 'inTime', heldOn: '2026-12-02', clientNotMet: false },
  ]);
});

test('given one referral sent and one carried, then neither has arrived', () => {
  expect(factsOn(freiburg, '2026-12-31').referrals).toMatchObject([
    { leftOn: '2026-05-11', carried: false, answer: 'confirmed', arrivedOn: null },
    { leftOn: '2026-06-16', carried: true, answer: null, arrivedOn: null },
  ]);
});

test('given a goal partly reached, then its cause and what the client said of it stand beside it', () => {
  expect(factsOn(neumuenster, '2027-02-01').goals).toEqual([
    {
      domain: 'language',
      outcome: 'partlyReached',
      cause: 'healthOrFamily',
      on: '2027-01-15',
      client: 'partlyReached',
      evidence: 'selfReport',
    },
  ]);
});

describe('longer support', () => {
  const toldIn = (story: Scenario) => factsOn({ ...story, case: 'told' }, '2026-12-31');
  test('is decided on when the assessment begins, not with the brief advice before it', () => {
    expect(toldIn(takesLong).decidedOn).toBe('2026-03-16');
  });
  test('is decided on nowhere where brief advice was enough: nobody waited for an agreement', () => {
    const row = toldIn(adviceOnly);
    expect([row.decidedOn, row.closedOn]).toEqual([null, '2026-03-16']);
    expect(daysToSignature(row)).toEqual([]);
  });
  test('of a case taken over was decided on by the centre before', () => {
    expect(toldIn(takenOver).decidedOn).toBe('2024-04-15');
  });
});

describe('told late', () => {
  const told = late('2026-10-26', '2026-06-20', { type: 'occasion.noted', occasion: 'recognitionDecision', happenedOn: '2026-06-20' });
  const log = logOf({ ...goettingen, steps: [...goettingen.steps, ...told] });
  const whose = { case: goettingen.case, centre: null };
  test('when the half-year was complete it is in the facts, and not in those its figures are made from', () => {
    expect(factsOf(whose, log, '2026-12-31')[0]?.recognitionDecidedOn).toBe('2026-06-20');
    expect(frozenFacts(whose, log, '2026-1')[0]?.recognitionDecidedOn).toBeNull();
    expect(frozenFacts(whose, log, '2026-2')[0]?.recognitionDecidedOn).toBe('2026-06-20');
  });
});

test('given a 25th birthday, then the age band changes on that day, and the one before is kept', () => {
  const birthdays = [{ age: 25 as const, on: '2026-09-01' }];
  const corrected = {
    type: 'birthDate.corrected',
    known: 'day',
    ageBandAtInquiry: 'under25',
    birthdays,
    words: { birthDate: '2001-09-01' },
  } as const;
  const life = { ...goettingen, steps: [...goettingen.steps, ...on('2026-10-26', corrected)] };
  expect(factsOn(life, '2026-12-31')).toMatchObject({
    ageBand: 'under27',
    ageBands: [
      { since: '2026-05-04', band: 'under25' },
      { since: '2026-09-01', band: 'under27' },
    ],
  });
});

/** Days on which nothing is told that takes effect earlier: then what is known on the day is what holds on it. */
const plainDays = (log: ReturnType<typeof logOf>) =>
  [40, 120, 250, 700]
    .map((days) => plus(log.entries[0]?.on ?? '', { days }))
    .filter((day) => !log.entries.some(({ on, at }) => on <= day && at.slice(0, 10) > day));

test.each(lives)('$name: the row fits its schema, is plain JSON, and a day is not changed by what came later', (life) => {
  const log = logOf(life);
  for (const day of plainDays(log)) {
    const rows = factsOf({ case: life.case, centre: 'a' }, log, day);
    expect(rows.map((row) => CaseFacts.parse(JSON.parse(JSON.stringify(row))))).toEqual(rows);
    expect(factsOf({ case: life.case, centre: 'a' }, knownOn(log, day), day)).toEqual(rows);
  }
});

test('folded for several days at once, each is what it is by itself, told late or in time', () => {
  const told = late('2026-10-26', '2026-06-20', { type: 'occasion.noted', occasion: 'recognitionDecision', happenedOn: '2026-06-20' });
  const logs = [...lives, { ...goettingen, steps: [...goettingen.steps, ...told] }].map(logOf);
  const made = [...simulate({ cases: 15, seed: 5, from: '2025-01-06', until: '2026-10-30' })];
  for (const log of [...logs, ...made.map(({ header, entries }) => ({ input: inputOf(header), entries }))]) {
    const whose = { case: 'one', centre: null };
    const folder = factsFolder(whose, log);
    for (const half of halfYears('2024-2', '2027-1')) {
      const day = frozenOn(half);
      expect(folder.frozen(half)).toEqual(factsOf(whose, knownOn(log, day), day));
    }
  }
});
