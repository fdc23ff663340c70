// Talks and letters wait for a day people work on: the next one is said, and never lies beyond the ceiling (2-standard, Dates).
import { describe, expect, test } from 'vitest';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import type { Day } from '../../../machines/day.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { given } from '../lives/given.ts';
import {
  assessed,
  attemptedTwice,
  copy,
  goal,
  goals,
  held,
  inForce,
  inquiry,
  monday,
  noDissent,
  on,
  opened,
  referred,
  type Move,
} from '../lives/lives.ts';

const christmas = { code: 'noWorkingDay', day: '2026-12-25', next: '2026-12-28' };
const december = '2026-12-14';
const saturday = { code: 'noWorkingDay', day: '2026-12-19', next: '2026-12-21' };

describe('on 25 December 2026, a Friday and a holiday, the 28th is said', () => {
  test.each<[string, Move[], (day: Day) => HumanEvent]>([
    ['a first talk', inquiry(december), (day) => ({ type: 'talk.offered', for: day })],
    ['a letter with a new date', attemptedTwice(december), (day) => ({ type: 'letter.sent', appointment: day })],
    ['a review', inForce(december), (day) => ({ type: 'review.planned', review: 'r1', for: day })],
    [
      'a review that is moved',
      [...inForce(december), ...on(december, { type: 'review.planned', review: 'r1', for: '2026-12-16' })],
      (day) => ({ type: 'review.moved', review: 'r1', to: 'r2', for: day, side: 'client' }),
    ],
    ['the next review', [...inForce(december), ...on(december, opened, assessed('g1'), noDissent, copy)], (day) => held(day)],
    ['a letter to another body', referred(december), (day) => ({ type: 'referral.prepared', referral: 'f1', consent: 'k1', for: day })],
  ])('%s', (_what, life, event) => {
    expect(given(life).on(december).when(event('2026-12-25')).isRefused('noWorkingDay')).toEqual([christmas]);
    expect(given(life).on(december).when(event('2026-12-19')).isRefused('noWorkingDay')).toEqual([saturday]);
    given(life).on(december).when(event('2026-12-28')).isAllowed();
    given(life).on(december).when(event('2026-12-24')).isAllowed();
  });
  test('a whole talk in one entry', () => {
    const recorded = (next: Day): HumanEvent => ({
      type: 'review.recorded',
      occasion: 'move',
      goals: [{ goal: 'g1', client: 'onTrack', counsellor: 'onTrack', outcome: 'continues', cause: null, evidence: 'selfReport' }],
      dissent: 'none',
      copy: 'paper',
      next,
      lateBecause: null,
    });
    expect(given(inForce(december)).on(december).when(recorded('2026-12-25')).isRefused('noWorkingDay')).toEqual([christmas]);
    given(inForce(december)).on(december).when(recorded('2026-12-28')).isAllowed();
  });
});

describe('the day that is said', () => {
  test('is that of the Land', () => {
    const talk = (day: Day): HumanEvent => ({ type: 'talk.offered', for: day });
    // Women’s Day, Monday 8 March 2027, is one in Berlin only.
    expect(given(inquiry('2027-03-01')).in('BE').on('2027-03-01').when(talk('2027-03-08')).isRefused('noWorkingDay')).toEqual([
      { code: 'noWorkingDay', day: '2027-03-08', next: '2027-03-09' },
    ]);
    given(inquiry('2027-03-01')).on('2027-03-01').when(talk('2027-03-08')).isAllowed();
  });
  test('is never beyond the ceiling', () => {
    // The ceiling of 25 September and three months is Christmas Day, so the review is due on the 28th and no later.
    const life = inForce('2026-09-25');
    expect(reviewDue(given(life).on('2026-09-25').theState().context)).toEqual({ on: '2026-12-28', ceiling: '2026-12-25', rule: 'R1' });
    const planned = (day: Day): HumanEvent => ({ type: 'review.planned', review: 'r1', for: day });
    const [refusal] = given(life).on('2026-12-01').when(planned('2026-12-25')).isRefused('noWorkingDay');
    expect(refusal).toEqual(christmas);
    given(life).on('2026-12-01').when(planned('2026-12-28')).isAllowed();
    expect(given(life).on('2026-12-01').when(planned('2026-12-29')).isRefused('beyondCeiling')).toEqual([
      { code: 'beyondCeiling', latest: '2026-12-28' },
    ]);
  });
  test('a day that is none and lies too far is told both', () => {
    given(inForce(monday))
      .on(monday)
      .when({ type: 'review.planned', review: 'r1', for: '2026-06-06' })
      .isRefused('beyondCeiling', 'noWorkingDay');
  });
});

describe('what is no talk and no letter', () => {
  test('may lie on any day: a goal, a measure, an outside term', () => {
    given(goals(december))
      .on(december)
      .when(goal('g1', december, { dueOn: '2026-12-25' }))
      .isAllowed();
    given(inForce(december))
      .on(december)
      .when({ type: 'expectation.noted', expectation: 'e1', agency: 'jobCentre', dueOn: '2026-12-25' })
      .isAllowed();
    given(inForce(december))
      .on(december)
      .when({ type: 'pause.agreed', reason: 'illness', until: '2026-12-25', contactBy: 'centre' })
      .isAllowed();
  });
});
