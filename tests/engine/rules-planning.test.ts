// Planning reviews (T9) and waiving them, in sentences.
import { describe, expect, test } from 'vitest';
import type { HumanEvent } from '../../src/engine/decide.ts';
import { counsellor, teamLead } from '../../src/scenarios/staff.ts';
import { given, noRequirementIsUntried } from './given.ts';
import { inForce, monday, on } from './lives.ts';

const due = '2026-06-02';
const overdue = '2026-06-03';
const planned = (id: string, day: string): HumanEvent => ({ type: 'review.planned', review: id, for: day });
describe('T9, planning a review', () => {
  test('it is planned up to its due date and no day later', () => {
    expect(given(inForce()).on(monday).when(planned('r1', due)).isAllowed().context.clock.reviews).toEqual({
      r1: { for: due, state: 'planned', centreMoves: 0 },
    });
    expect(given(inForce()).on(monday).when(planned('r1', overdue)).isRefused('beyondCeiling')).toEqual([
      { code: 'beyondCeiling', latest: due },
    ]);
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
      r1: { for: '2026-05-11', state: 'moved', centreMoves: 0 },
      r2: { for: '2026-05-18', state: 'planned', centreMoves: 0 },
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

describe('the clock, waiving', () => {
  const waived: HumanEvent = { type: 'review.waived', because: 'longAbsence', given: ['reason'] };

  test('the team lead waives an overdue review with a reason', () => {
    const { context } = given(inForce()).on(overdue).when(waived).isAllowed({ clock: 'scheduled' });
    expect(context.clock).toMatchObject({ anew: { since: overdue, because: 'waiver' }, overdueSince: null, owed: null });
    given(inForce()).on('2026-07-01').when(waived).isAllowed({ clock: 'scheduled' });
  });
  test('nobody else does, and not without a reason', () => {
    expect(given(inForce()).on(overdue).when(waived, counsellor).isRefused('notForRole')).toEqual([
      { code: 'notForRole', role: 'teamLead' },
    ]);
    given(inForce())
      .on(overdue)
      .when({ ...waived, given: [] } as HumanEvent, teamLead)
      .isRefused('reasonMissing');
  });
  test('what is not overdue is not waived', () => {
    given(inForce()).on(due).when(waived).isRefused('reviewNotOverdue');
  });
});

noRequirementIsUntried(['T9'], (event) => ['review.planned', 'review.moved', 'review.missed'].includes(event));
noRequirementIsUntried(['clock']);
