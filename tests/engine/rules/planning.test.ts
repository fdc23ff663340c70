// Planning reviews (T9) and waiving them, in sentences.
import { describe, expect, test } from 'vitest';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { counsellor, teamLead } from '../../../src/scenarios/staff.ts';
import { given, noRequirementIsUntried } from '../lives/given.ts';
import { assessed, copy, goals, held, inForce, monday, noDissent, on, opened } from '../lives/lives.ts';

const due = '2026-06-02';
const overdue = '2026-06-03';
const planned = (id: string, day: string): HumanEvent => ({ type: 'review.planned', review: id, for: day });
describe('T9, planning a review', () => {
  test('it is planned up to its due date and no day later', () => {
    expect(given(inForce()).on(monday).when(planned('r1', due)).isAllowed().context.clock.reviews).toEqual({
      r1: { for: due, state: 'planned' },
    });
    expect(given(inForce()).on(monday).when(planned('r1', overdue)).isRefused('beyondCeiling')).toEqual([
      { code: 'beyondCeiling', latest: due },
    ]);
  });
  test('not before reviews are counted', () => {
    for (const event of [
      planned('r1', due),
      { type: 'review.moved', review: 'r1', to: 'r2', for: due, side: 'client' },
      { type: 'review.missed', review: 'r1', side: 'client' },
    ] as const)
      given(goals()).on(monday).when(event).isRefused('noReviewsCounted');
  });
  test('today will do, yesterday will not', () => {
    given(inForce()).on('2026-03-03').when(planned('r1', '2026-03-03')).isAllowed();
    given(inForce()).on('2026-03-03').when(planned('r1', monday)).isRefused('dayInPast');
  });
  test('an overdue review is planned within four weeks, on a working day at the latest', () => {
    // 28 days after Thursday 7 June would be 5 July 2026, a Sunday.
    expect(given(inForce()).on('2026-06-07').when(planned('r1', '2026-07-07')).isRefused('beyondCeiling')).toEqual([
      { code: 'beyondCeiling', latest: '2026-07-06' },
    ]);
    given(inForce()).on('2026-06-07').when(planned('r1', '2026-07-06')).isAllowed();
    given(inForce()).on(due).when(planned('r1', overdue)).isRefused('beyondCeiling');
  });
  test('one review is planned at a time', () => {
    const refusals = given(inForce(), on(monday, planned('r1', due)))
      .on(monday)
      .when(planned('r2', due));
    expect(refusals.isRefused('reviewAlreadyPlanned')).toEqual([{ code: 'reviewAlreadyPlanned', for: due }]);
    given(inForce(), on(monday, planned('r1', due)))
      .on(monday)
      .when(planned('r1', due))
      .isRefused('itemExists', 'reviewAlreadyPlanned');
  });
  test('a planned review is moved within the ceiling, and both days stay in the record', () => {
    const moved = (to: string, day: string, review = 'r1'): HumanEvent => ({ type: 'review.moved', review, to, for: day, side: 'client' });
    const life = [inForce(), on(monday, planned('r1', '2026-05-11'))];
    expect(
      given(...life)
        .on('2026-05-11')
        .when(moved('r2', '2026-05-18'))
        .isAllowed().context.clock.reviews,
    ).toEqual({
      r1: { for: '2026-05-11', state: 'moved' },
      r2: { for: '2026-05-18', state: 'planned' },
    });
    given(...life)
      .on('2026-05-11')
      .when(moved('r2', overdue))
      .isRefused('beyondCeiling');
    given(...life)
      .on('2026-05-11')
      .when(moved('r2', monday))
      .isRefused('dayInPast');
    given(...life)
      .on('2026-05-11')
      .when(moved('r1', '2026-05-18'))
      .isRefused('itemExists');
    given(...life)
      .on('2026-05-11')
      .when(moved('r2', '2026-05-18', 'r9'))
      .isRefused('unknownItem');
    given(...life, on('2026-05-11', moved('r2', '2026-05-18')))
      .on('2026-05-12')
      .when(moved('r3', '2026-05-19'))
      .isRefused('itemPastThat');
  });
  test.each([
    ['client', 'missedByClient'],
    ['centre', 'missedByCentre'],
  ] as const)('a review the %s missed moves no clock', (side, state) => {
    const missed = given(inForce(), on(monday, planned('r1', due)))
      .on(due)
      .when({ type: 'review.missed', review: 'r1', side });
    const { context } = missed.isAllowed({ stage: 'inForce', clock: 'due' });
    expect(context.clock).toMatchObject({ reviews: { r1: { state } }, lastHeldOn: null, firstReviewFrom: monday });
  });
  test('only what is planned can be missed', () => {
    given(inForce()).on(monday).when({ type: 'review.missed', review: 'r1', side: 'client' }).isRefused('unknownItem');
  });
});

describe('T9, a review that is moved', () => {
  const moved = (from: string, to: string, day: string, side: 'client' | 'centre'): HumanEvent => ({
    type: 'review.moved',
    review: from,
    to,
    for: day,
    side,
  });
  const life = [inForce(), on(monday, planned('r1', '2026-05-11'))];

  test('by the centre, a second time, counts as missed by the centre; the new day stands', () => {
    const once = [...life, on('2026-05-11', moved('r1', 'r2', '2026-05-18', 'centre'))];
    expect(
      given(...once)
        .on('2026-05-11')
        .theState().context.clock,
    ).toMatchObject({
      centreMoves: 1,
      reviews: { r1: { for: '2026-05-11', state: 'moved' }, r2: { for: '2026-05-18', state: 'planned' } },
    });
    const { context } = given(...once)
      .on('2026-05-18')
      .when(moved('r2', 'r3', '2026-05-26', 'centre'))
      .isAllowed();
    expect(context.clock.reviews).toMatchObject({
      r2: { state: 'missedByCentre' },
      r3: { for: '2026-05-26', state: 'planned' },
    });
    expect(context.clock).toMatchObject({ lastHeldOn: null, firstReviewFrom: monday, centreMoves: 2 });
  });
  test('by the client, however often, counts for nothing', () => {
    const often = [
      ...life,
      on('2026-05-11', moved('r1', 'r2', '2026-05-18', 'client')),
      on('2026-05-18', moved('r2', 'r3', '2026-05-19', 'client')),
      on('2026-05-19', moved('r3', 'r4', '2026-05-20', 'client')),
    ];
    const states = Object.values(
      given(...often)
        .on('2026-05-20')
        .theState().context.clock.reviews,
    ).map(({ state }) => state);
    expect(states).toEqual(['moved', 'moved', 'moved', 'planned']);
    const { clock } = given(...often)
      .on('2026-05-20')
      .when(moved('r4', 'r5', '2026-05-21', 'centre'))
      .isAllowed().context;
    expect(clock).toMatchObject({ centreMoves: 1, reviews: { r4: { state: 'moved' }, r5: { state: 'planned' } } });
  });
  test('by both in turn: only the days the centre moved are counted, and they are not forgotten', () => {
    const both = [
      ...life,
      on('2026-05-11', moved('r1', 'r2', '2026-05-18', 'centre')),
      on('2026-05-18', moved('r2', 'r3', '2026-05-19', 'client')),
    ];
    const { context } = given(...both)
      .on('2026-05-19')
      .when(moved('r3', 'r4', '2026-05-20', 'centre'))
      .isAllowed();
    expect(Object.values(context.clock.reviews).map(({ state }) => state)).toEqual(['moved', 'moved', 'missedByCentre', 'planned']);
  });
  test('the count ends with a talk that covers all goals, and with no other', () => {
    const once = [...life, on('2026-05-11', moved('r1', 'r2', '2026-05-18', 'centre'))];
    const whole = on('2026-05-18', { type: 'review.opened', occasion: 'regular' }, assessed('g1'), noDissent, copy, held('2026-11-18'));
    const covered = given(...once, whole)
      .on('2026-05-18')
      .theState().context.clock;
    expect(covered).toMatchObject({ centreMoves: 0, reviews: { r2: { state: 'held' }, r3: { state: 'planned' } } });
    // A talk about the course alone plans the next one; moved by the centre, it is the second time all the same.
    const partial = on('2026-05-12', opened, noDissent, copy, held('2026-05-19'));
    const again = given(...once, partial)
      .on('2026-05-19')
      .when(moved('r3', 'r4', '2026-05-20', 'centre'))
      .isAllowed().context.clock;
    expect(again).toMatchObject({ centreMoves: 2, reviews: { r3: { state: 'missedByCentre' }, r4: { state: 'planned' } } });
  });
  test('nor does it end with a talk that was missed', () => {
    const gone = [
      ...life,
      on('2026-05-11', moved('r1', 'r2', '2026-05-18', 'centre')),
      on('2026-05-18', { type: 'review.missed', review: 'r2', side: 'client' }, planned('r3', '2026-05-20')),
    ];
    const { clock } = given(...gone)
      .on('2026-05-20')
      .when(moved('r3', 'r4', '2026-05-21', 'centre'))
      .isAllowed().context;
    expect(clock.reviews['r3']?.state).toBe('missedByCentre');
  });
  test('it moves no clock: past its ceiling no day is accepted but the due date', () => {
    given(...life)
      .on('2026-05-11')
      .when(moved('r1', 'r2', due, 'centre'))
      .isAllowed();
    expect(
      given(...life)
        .on('2026-05-11')
        .when(moved('r1', 'r2', overdue, 'centre'))
        .isRefused('beyondCeiling'),
    ).toEqual([{ code: 'beyondCeiling', latest: due }]);
  });
});

describe('T9, a review that is missed', () => {
  test('is missed on its day at the earliest', () => {
    const life = [inForce(), on(monday, planned('r1', '2026-05-11'))];
    const missed: HumanEvent = { type: 'review.missed', review: 'r1', side: 'client' };
    expect(
      given(...life)
        .on('2026-05-10')
        .when(missed)
        .isRefused('notYet'),
    ).toEqual([{ code: 'notYet', day: '2026-05-11' }]);
    given(...life)
      .on('2026-05-11')
      .when(missed)
      .isAllowed();
    given(...life)
      .on('2026-05-12')
      .when(missed)
      .isAllowed();
  });
  test('is planned again, within the same ceiling', () => {
    const life = [
      inForce(),
      on(monday, planned('r1', '2026-05-11')),
      on('2026-05-11', { type: 'review.missed', review: 'r1', side: 'centre' }),
    ];
    given(...life)
      .on('2026-05-12')
      .when(planned('r2', due))
      .isAllowed();
    given(...life)
      .on('2026-05-12')
      .when(planned('r2', overdue))
      .isRefused('beyondCeiling');
  });
});

describe('the clock, waiving', () => {
  const waived: HumanEvent = { type: 'review.waived', because: 'longAbsence', given: ['reason'] };

  test('the team lead waives an overdue review with a reason', () => {
    const { context } = given(inForce()).on(overdue).when(waived).isAllowed({ clock: 'scheduled' });
    expect(context.clock).toMatchObject({ anew: { since: overdue, because: 'waiver' }, overdue: null, owed: null });
    given(inForce()).on('2026-07-01').when(waived).isAllowed({ clock: 'scheduled' });
  });
  test('the talk that was planned is waited for no more, wherever it had been moved to', () => {
    const plan = (day: string) => [...inForce(), ...on(monday, { type: 'review.planned', review: 'r1', for: day })];
    expect(given(plan('2026-06-02')).on(overdue).when(waived).isAllowed().context.clock.reviews['r1']?.state).toBe('moved');
    const moved = on(overdue, { type: 'review.moved', review: 'r1', to: 'r2', for: '2026-06-15', side: 'client' });
    expect(given(plan('2026-06-02'), moved).on(overdue).when(waived).isAllowed().context.clock.reviews['r2']?.state).toBe('moved');
  });
  test('nobody else does, and not without a reason', () => {
    expect(given(inForce()).on(overdue).when(waived, counsellor).isRefused('notForRole')).toEqual([
      { code: 'notForRole', roles: ['teamLead'] },
    ]);
    given(inForce())
      .on(overdue)
      .when({ ...waived, given: [] } as HumanEvent, teamLead)
      .isRefused('reasonMissing');
  });
  test('what is not overdue is not waived', () => {
    given(inForce()).on(due).when(waived).isRefused('reviewNotOverdue');
  });
  test('lifts the block, and the next review is due in three months', () => {
    const life = [inForce(), on(overdue, waived)];
    given(...life)
      .on(overdue)
      .when({ type: 'renegotiation.begun', because: 'goal' })
      .isAllowed();
    expect(
      reviewDue(
        given(...life)
          .on(overdue)
          .theState().context,
      ),
    ).toEqual({ on: '2026-09-03', ceiling: '2026-09-03', rule: 'waived' });
    given(...life)
      .on('2026-09-04')
      .when({ type: 'renegotiation.begun', because: 'goal' })
      .isRefused('reviewOverdue');
    given(...life)
      .on('2026-09-04')
      .when(waived)
      .isAllowed({ clock: 'scheduled' });
  });
  test('waives what a pause or a failed renegotiation has left as well', () => {
    const lapsed = [inForce(), on('2026-03-03', { type: 'renegotiation.begun', because: 'date' })];
    const { context } = given(...lapsed)
      .on('2026-05-04')
      .when(waived)
      .isAllowed();
    expect(context.clock).toMatchObject({ owed: null, overdue: null });
  });
});

noRequirementIsUntried(['T9'], (event) => ['review.planned', 'review.moved', 'review.missed'].includes(event));
noRequirementIsUntried(['clock']);
