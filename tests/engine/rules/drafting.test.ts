// T4 in sentences, first half: goals, measures, offers and commitments are drafted.
import { describe, expect, test } from 'vitest';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { given, noRequirementIsUntried } from '../lives/given.ts';
import { commitment, drafted, goal, goals, inForce, measure, monday, on } from '../lives/lives.ts';

const tuesday = '2026-03-03';
const checked = (changes: Partial<Extract<HumanEvent, { type: 'offer.checked' }>> = {}): HumanEvent => ({
  type: 'offer.checked',
  measure: 'm1',
  eligible: true,
  openUntil: null,
  ...changes,
});
const withOffer = on(monday, goal('g1', monday), measure('m1', 'g1', monday, { needsOffer: true }), commitment('c1'));

describe('T4, drafting', () => {
  test('a goal, its measure and a commitment are drafted', () => {
    const goalState = given(goals()).on(monday).when(goal('g1', monday)).isAllowed({ stage: 'goals' });
    expect(goalState.context.plan.goals['g1']).toMatchObject({ state: 'proposed', assessed: null, cause: null, chosenBy: 'client' });
    const measured = given(goals(), on(monday, goal('g1', monday)))
      .on(monday)
      .when(measure('m1', 'g1', monday))
      .isAllowed();
    expect(measured.context.plan.measures['m1']).toMatchObject({ state: 'open', offer: null, goal: 'g1' });
    expect(given(goals()).on(monday).when(commitment('c1')).isAllowed().context.plan.commitments).toEqual({
      c1: { party: 'centre', template: null },
    });
  });
  test('an id is used once', () => {
    given(drafted()).on(monday).when(goal('g1', monday)).isRefused('itemExists');
    given(drafted())
      .on(monday)
      .when(measure('m1', 'g1', monday))
      .isRefused('itemExists');
    given(drafted()).on(monday).when(commitment('c1')).isRefused('itemExists');
  });
  test('nothing is drafted for a day that has passed; today will do', () => {
    given(goals())
      .on(tuesday)
      .when(goal('g1', tuesday, { dueOn: monday }))
      .isRefused('dayInPast');
    given(goals())
      .on(tuesday)
      .when(goal('g1', tuesday, { dueOn: tuesday }))
      .isAllowed();
    given(drafted())
      .on(tuesday)
      .when({ ...goal('g1', tuesday, { dueOn: monday }), type: 'goal.revised' } as HumanEvent)
      .isRefused('dayInPast');
    given(drafted())
      .on(tuesday)
      .when(measure('m2', 'g1', tuesday, { dueOn: monday }))
      .isRefused('dayInPast');
    const revised = { ...measure('m1', 'g1', tuesday, { dueOn: monday }), type: 'measure.revised' } as HumanEvent;
    given(drafted()).on(tuesday).when(revised).isRefused('dayInPast');
  });
  test('a measure belongs to a goal that is being drafted', () => {
    given(goals())
      .on(monday)
      .when(measure('m1', 'g9', monday))
      .isRefused('unknownItem');
    const dropped = on(monday, { type: 'goal.dropped', goal: 'g1', cause: 'goalDidNotFit' });
    given(drafted(), dropped)
      .on(monday)
      .when(measure('m2', 'g1', monday))
      .isRefused('itemPastThat');
  });
  test('an agency that is responsible is named', () => {
    const byAgency = { responsible: 'agency', agency: null } as const;
    given(drafted())
      .on(monday)
      .when(measure('m2', 'g1', monday, byAgency))
      .isRefused('agencyMissing');
    given(drafted())
      .on(monday)
      .when(measure('m2', 'g1', monday, { ...byAgency, agency: 'jobCentre' }))
      .isAllowed();
    const revised = { ...measure('m1', 'g1', monday, byAgency), type: 'measure.revised' } as HumanEvent;
    given(drafted()).on(monday).when(revised).isRefused('agencyMissing');
  });
  test('a commitment is taken from the catalogue or has a wording of its own', () => {
    const bare = { type: 'commitment.made', commitment: 'c2', party: 'client', template: null } as const;
    given(goals()).on(monday).when(bare).isRefused('reasonMissing');
    given(goals())
      .on(monday)
      .when({ ...bare, template: 'comeToTalks' })
      .isAllowed();
  });
  test('goals, measures and commitments are revised and dropped', () => {
    const revised = { ...goal('g1', monday, { chosenBy: 'both', given: ['proof'] }), type: 'goal.revised' } as HumanEvent;
    expect(given(drafted()).on(monday).when(revised).isAllowed().context.plan.goals['g1']).toMatchObject({
      chosenBy: 'both',
      given: ['wording', 'proof'],
      state: 'proposed',
    });
    const dropped = given(drafted()).on(monday).when({ type: 'goal.dropped', goal: 'g1', cause: 'legalSituation' });
    expect(dropped.isAllowed().context.plan.goals['g1']).toMatchObject({ state: 'dropped', cause: 'legalSituation' });
    const noMeasure = given(drafted()).on(monday).when({ type: 'measure.dropped', measure: 'm1' });
    expect(noMeasure.isAllowed().context.plan.measures).toEqual({});
    const noCommitment = given(drafted()).on(monday).when({ type: 'commitment.dropped', commitment: 'c1' });
    expect(noCommitment.isAllowed().context.plan.commitments).toEqual({});
  });
  test('words that come only with a revision are there from then on', () => {
    const bare = on(monday, goal('g1', monday, { given: undefined }), measure('m1', 'g1', monday, { given: undefined }));
    const goalWorded = given(goals(), bare)
      .on(monday)
      .when({ ...goal('g1', monday), type: 'goal.revised' } as HumanEvent);
    expect(goalWorded.isAllowed().context.plan.goals['g1']?.given).toEqual(['wording']);
    const measureWorded = given(goals(), bare)
      .on(monday)
      .when({ ...measure('m1', 'g1', monday), type: 'measure.revised' } as HumanEvent);
    expect(measureWorded.isAllowed().context.plan.measures['m1']?.given).toEqual(['wording']);
  });
  test('a revised measure needs a new look at its offer, and keeps the words it had', () => {
    const revised = { ...measure('m1', 'g1', monday, { needsOffer: true, given: [] }), type: 'measure.revised' } as HumanEvent;
    const { context } = given(goals(), withOffer, on(monday, checked())).on(monday).when(revised).isAllowed();
    expect(context.plan.measures['m1']).toMatchObject({ offer: null, given: ['wording'] });
  });
  test.each([
    [{ ...goal('g9', monday), type: 'goal.revised' }],
    [{ type: 'goal.dropped', goal: 'g9', cause: 'client' }],
    [{ ...measure('m9', 'g1', monday), type: 'measure.revised' }],
    [{ type: 'measure.dropped', measure: 'm9' }],
    [checked({ measure: 'm9' })],
    [{ type: 'commitment.dropped', commitment: 'c9' }],
  ] as [HumanEvent][])('$type: what is not there cannot be changed', (event) => {
    given(drafted()).on(monday).when(event).isRefused('unknownItem');
  });
  test('a dropped goal is neither revised nor dropped again', () => {
    const dropped = on(monday, { type: 'goal.dropped', goal: 'g1', cause: 'client' });
    given(drafted(), dropped)
      .on(monday)
      .when({ ...goal('g1', monday), type: 'goal.revised' } as HumanEvent)
      .isRefused('itemPastThat');
    given(drafted(), dropped).on(monday).when({ type: 'goal.dropped', goal: 'g1', cause: 'client' }).isRefused('itemPastThat');
  });
  test('an offer is looked up with the day it closes', () => {
    const { context } = given(goals(), withOffer)
      .on(monday)
      .when(checked({ openUntil: '2026-04-01' }))
      .isAllowed();
    expect(context.plan.measures['m1']?.offer).toEqual({ eligible: true, openUntil: '2026-04-01', checkedOn: monday });
  });
  test('an offer that has closed is not open to anybody', () => {
    given(goals(), withOffer)
      .on(tuesday)
      .when(checked({ openUntil: monday }))
      .isRefused('dayInPast');
    given(goals(), withOffer)
      .on(tuesday)
      .when(checked({ openUntil: tuesday }))
      .isAllowed();
    given(goals(), withOffer)
      .on(tuesday)
      .when(checked({ eligible: false, openUntil: monday }))
      .isAllowed();
  });
  test('while a review is overdue no new goal is drafted', () => {
    const late = [inForce('2026-05-25'), on('2026-08-20', { type: 'renegotiation.begun', because: 'goal' })];
    given(...late)
      .on('2026-08-26')
      .when(goal('g2', '2026-08-26'))
      .isRefused('reviewOverdue');
    given(...late)
      .on('2026-08-25')
      .when(goal('g2', '2026-08-25'))
      .isAllowed();
  });
});

noRequirementIsUntried(['T4'], (event) => event !== 'version.offered');
