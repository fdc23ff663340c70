// The review clock in sentences: R1, R2 and R8, anchors that do not drift, working days of the Land, escalation.
import { describe, expect, test } from 'vitest';
import type { Land, Municipality } from '../../machines/calendar/place.ts';
import { onWorkingDay } from '../../machines/calendar/working-day.ts';
import { reviewDue } from '../../machines/case/deadlines/review-due.ts';
import { plus } from '../../machines/day.ts';
import { clockOf, nextReview } from '../../src/engine/state/next-review.ts';
import type { HumanEvent } from '../../src/engine/step/decide.ts';
import { given, placesOf } from './lives/given.ts';
import {
  closed,
  commitment,
  concluded,
  copy,
  explained,
  goal,
  goals,
  inForce,
  measure,
  monday,
  offered,
  on,
  paused,
  reviewed,
  revised,
  sealed,
  signedBy,
  withoutAgreement,
  type Move,
} from './lives/lives.ts';

const dueOf = (life: readonly Move[], day: string, land: Land = 'HE', municipality?: Municipality) =>
  reviewDue(given(life).in(land, municipality).on(day).theState().context);

describe('R1, the first review', () => {
  test.each([
    ['2026-08-31', '2026-11-30', 'three months on, November having thirty days'],
    ['2025-11-30', '2026-03-02', '28 February 2026 is a Saturday'],
    ['2026-11-30', '2027-03-01', '28 February 2027 is a Sunday'],
    ['2027-11-30', '2028-02-29', 'a leap year has one more day'],
    ['2026-09-24', '2026-12-24', '24 December is a working day'],
    ['2026-09-30', '2026-12-30', 'so is the day before New Year’s Eve'],
    ['2026-12-31', '2027-03-31', 'a year later in the calendar'],
    ['2026-09-25', '2026-12-28', '25 and 26 December are holidays, the 27th is a Sunday'],
    ['2026-10-01', '2027-01-04', 'New Year is a Friday'],
  ])('in force on %s is due on %s: %s', (signed, expected) => {
    const due = dueOf(inForce(signed), signed);
    expect(due).toMatchObject({ on: expected, rule: 'R1' });
  });
  test('it is counted from the last signature of the client and the counsellor', () => {
    const signed = [
      ...goals('2026-09-01'),
      ...on(
        '2026-09-03',
        goal('g1', '2026-09-03'),
        measure('m1', 'g1', '2026-09-03'),
        commitment('c1'),
        offered(1, 'g1'),
        explained(1),
        copy,
      ),
      ...on('2026-09-04', signedBy('counsellor', 1)),
      ...on('2026-09-24', signedBy('client', 1), concluded(1)),
    ];
    expect(dueOf(signed, '2026-09-24', 'NI')).toEqual({ on: '2026-12-24', ceiling: '2026-12-24', rule: 'R1' });
  });
  test('without an agreement it is counted from the day the client said no', () => {
    expect(dueOf(withoutAgreement('2026-06-01'), '2026-06-01')).toMatchObject({ on: '2026-09-01', rule: 'R1' });
  });
});

describe('R2, every further review', () => {
  test('Wetzlar: signed 31 August, held 30 November, next on 31 May because the 30th is a Sunday', () => {
    const life = [...inForce('2026-08-31'), ...reviewed('2026-11-30', '2027-05-31')];
    expect(dueOf(life, '2026-11-30')).toEqual({ on: '2027-05-31', ceiling: '2027-05-30', rule: 'R2' });
  });
  test.each([
    ['2026-08-31', '2027-02-28', '2027-03-01'],
    ['2027-08-31', '2028-02-29', '2028-02-29'],
    ['2026-03-31', '2026-09-30', '2026-09-30'],
    ['2028-02-29', '2028-08-29', '2028-08-29'],
  ])('held on %s, the ceiling is %s and the day %s', (heldOn, ceiling, day) => {
    const life = [...inForce('2026-02-02'), ...untilHeldOn(heldOn)];
    expect(dueOf(life, heldOn)).toEqual({ on: day, ceiling, rule: 'R2' });
  });
  test('it is counted from the day it was held, never from a day that was moved', () => {
    const life = [...inForce('2026-08-31'), ...reviewed('2026-11-30', '2027-05-31'), ...reviewed('2027-05-31', '2027-11-30')];
    expect(dueOf(life, '2027-05-31')).toMatchObject({ ceiling: '2027-11-30' });
  });
  test('a day that was clamped or moved is no anchor: only a review that was held is', () => {
    const first = [...inForce('2026-08-03'), ...reviewed('2026-08-31', '2027-02-26')];
    expect(dueOf(first, '2026-08-31')).toEqual({ on: '2027-03-01', ceiling: '2027-02-28', rule: 'R2' });
    expect(dueOf([...first, ...reviewed('2027-03-01', '2027-08-31')], '2027-03-01')?.ceiling).toBe('2027-09-01');
  });
});

/** Reviews, often enough, the last one held on `day`. */
function untilHeldOn(day: string): Move[] {
  const months = ['2026-05-04', '2026-11-02', '2027-05-03', '2027-11-02'].filter((month) => month < day);
  const last = [...months, day].slice(-2)[0] ?? day;
  const before = months.slice(0, -1).concat(last === day ? [] : [last]);
  return [...before, day].flatMap((date) => reviewed(date, onWorkingDay(plus(date, { days: 1 }), { land: 'HE' })));
}

/** A new version on one day: goal and measure are promised anew for days to come. */
const renewedOn = (day: string, version: number): Move[] =>
  on(
    day,
    { type: 'renegotiation.begun', because: 'goal' },
    revised(goal('g1', day)),
    revised(measure('m1', 'g1', day)),
    offered(version, 'g1'),
    ...sealed(version),
  );

describe('R8, the earliest applicable ceiling wins and says so', () => {
  test('a version signed after a review has its own first review when that comes earlier', () => {
    const renewed = renewedOn('2026-06-03', 2);
    const life = [...inForce(), ...reviewed('2026-06-02', '2026-12-02'), ...renewed];
    expect(dueOf(life, '2026-06-03')).toEqual({ on: '2026-09-03', ceiling: '2026-09-03', rule: 'renewed' });
  });
  test('otherwise the last held review sets the date', () => {
    const renewed = renewedOn('2026-10-05', 2);
    const life = [...inForce(), ...reviewed('2026-06-02', '2026-12-02'), ...renewed];
    expect(dueOf(life, '2026-10-05')).toEqual({ on: '2026-12-02', ceiling: '2026-12-02', rule: 'R2' });
  });
  test('a version after the next does not put that first review off', () => {
    const life = [...inForce(), ...reviewed('2026-06-02', '2026-12-02'), ...renewedOn('2026-06-03', 2), ...renewedOn('2026-08-03', 3)];
    expect(dueOf(life, '2026-08-03')).toMatchObject({ on: '2026-09-03', rule: 'renewed' });
  });
  test('nor does the end of the agreement', () => {
    const renewed = renewedOn('2026-06-03', 2);
    const ended = on('2026-08-03', { type: 'agreement.ended', side: 'client' });
    const life = [...inForce(), ...reviewed('2026-06-02', '2026-12-02'), ...renewed, ...ended];
    expect(dueOf(life, '2026-08-03')).toMatchObject({ on: '2026-09-03', rule: 'renewed' });
  });
  test('a version signed on the very day of a review, too', () => {
    expect(dueOf([...inForce(), ...reviewed(monday, '2026-06-01')], monday)).toMatchObject({ ceiling: '2026-06-02', rule: 'renewed' });
  });
  test('after a waiver three months count, and nothing that lay before', () => {
    const waived: HumanEvent = { type: 'review.waived', because: 'longAbsence', given: ['reason'] };
    const life = [...inForce(), ...on('2026-06-03', waived)];
    expect(dueOf(life, '2026-06-03')).toEqual({ on: '2026-09-03', ceiling: '2026-09-03', rule: 'waived' });
  });
  test('a waiver outlives a new agreement, and a review that is held ends it', () => {
    const waived = on('2026-06-03', { type: 'review.waived', because: 'other', given: ['reason'] });
    const renewed = renewedOn('2026-07-01', 2);
    expect(dueOf([...inForce(), ...waived, ...renewed], '2026-07-01')).toMatchObject({ on: '2026-09-03', rule: 'waived' });
    const life = [...inForce(), ...waived, ...reviewed('2026-08-03', '2027-02-03')];
    expect(dueOf(life, '2026-08-03')).toMatchObject({ on: '2027-02-03', rule: 'R2' });
  });
  test('of two ceilings on one day the one that asks for more is named', () => {
    // Begun on 6 April, the renegotiation lapses on 5 May; 28 days later the first review is due as well.
    const lapsed = [...inForce(), ...on('2026-04-06', { type: 'renegotiation.begun', because: 'party' })];
    expect(dueOf(lapsed, '2026-05-05')).toEqual({ on: '2026-06-02', ceiling: '2026-06-02', rule: 'T11' });
  });
  test('waking from a pause sets aside what slept', () => {
    const woken = [...paused('2026-06-01', '2026-11-30'), ...on('2026-08-03', { type: 'pause.ended' })];
    expect(dueOf(woken, '2026-08-03')).toEqual({ on: '2026-08-31', ceiling: '2026-08-31', rule: 'R9' });
    const late = [...paused('2026-06-01', '2026-11-30')];
    expect(dueOf(late, '2026-11-30')).toMatchObject({ on: '2026-12-28', rule: 'R9' });
  });
});

describe('the Land decides what a working day is', () => {
  test.each([
    // 2027-03-08, Monday: Women's Day in Berlin and Mecklenburg-Vorpommern.
    ['2026-12-08', 'BE', undefined, '2027-03-09'],
    ['2026-12-08', 'HE', undefined, '2027-03-08'],
    // 2026-11-18, Wednesday: Day of Prayer and Repentance in Saxony.
    ['2026-08-18', 'SN', undefined, '2026-11-19'],
    ['2026-08-18', 'ST', undefined, '2026-11-18'],
    // 2025-08-15, Friday: Assumption Day in the Saarland and the Catholic municipalities of Bavaria.
    ['2025-05-15', 'BY', 'KATH', '2025-08-18'],
    ['2025-05-15', 'BY', undefined, '2025-08-15'],
    ['2025-05-15', 'SL', undefined, '2025-08-18'],
  ] as const)('in force on %s in %s (%s): due on %s', (signed, land, municipality, expected) => {
    expect(dueOf(inForce(signed), signed, land, municipality)?.on).toBe(expected);
  });
});

describe('window, due, overdue, escalated', () => {
  test.each([
    ['2026-05-04', 'scheduled'],
    ['2026-05-05', 'windowOpen'],
    ['2026-06-01', 'windowOpen'],
    ['2026-06-02', 'due'],
    ['2026-06-03', 'overdue'],
    ['2026-06-16', 'overdue'],
    ['2026-06-17', 'escalated'],
    ['2027-01-04', 'escalated'],
  ] as const)('on %s the clock is %s', (day, clock) => {
    const state = given(inForce()).on(day).theState();
    expect(clockOf(state)).toBe(clock);
    expect(nextReview(state)).toEqual({ on: '2026-06-02', ceiling: '2026-06-02', rule: 'R1' });
  });
  test('nothing lapses by itself: a review held late, with its reason, puts the clock right', () => {
    const late = [...inForce(), ...reviewed('2026-08-03', '2027-02-03', 'illness')];
    expect(placesOf(given(late).on('2026-08-03').theState())).toMatchObject({ stage: 'inForce', clock: 'scheduled' });
    expect(dueOf(late, '2026-08-03')).toMatchObject({ on: '2027-02-03', rule: 'R2' });
  });
  test('while it rests, and once the case is closed, nothing is due', () => {
    for (const life of [goals(), paused(), closed()]) expect(nextReview(given(life).on(monday).theState())).toBeNull();
    expect(clockOf(given(closed()).on(monday).theState())).toBe('off');
  });
  test('counsellor and team lead are told, on the days they are told', () => {
    const effects = (day: string) =>
      given(inForce()).on(day).when({ type: 'client.described', occupation: 'other', interpreter: 'notNeeded', titleExpires: null })
        .effects;
    expect(effects('2026-05-04')).toEqual([]);
    expect(effects('2026-05-05')).toEqual(['remind']);
    expect(effects('2026-06-17')).toEqual(['remind', 'remind', 'remind', 'remind', 'remind', 'tellTeamLead']);
  });
});
