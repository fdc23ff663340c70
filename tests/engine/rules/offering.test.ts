// T4 in sentences, second half: what a text needs before it is put in front of anybody.
import { clientLanguages } from '../../../machines/standards/catalogue.ts';
import { describe, expect, test } from 'vitest';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { given, noRequirementIsUntried } from '../lives/given.ts';
import {
  assessed,
  briefAdvice,
  commitment,
  copy,
  drafted,
  goal,
  goals,
  held,
  inForce,
  measure,
  monday,
  noDissent,
  offered,
  on,
  opened,
  ratings,
} from '../lives/lives.ts';

const tuesday = '2026-03-03';
const offer = offered(1, 'g1');
const checked = (changes: Partial<Extract<HumanEvent, { type: 'offer.checked' }>> = {}): HumanEvent => ({
  type: 'offer.checked',
  measure: 'm1',
  eligible: true,
  openUntil: null,
  ...changes,
});
const withOffer = on(monday, goal('g1', monday), measure('m1', 'g1', monday, { needsOffer: true }), commitment('c1'));
const away = on(monday, { type: 'appointment.missed' }, { type: 'contact.attempted', channel: 'phone' });

describe('T4, offering a version', () => {
  test('a text with a goal of the client, a measure and a commitment of the centre is offered', () => {
    const { context } = given(drafted()).on(monday).when(offer).isAllowed({ stage: 'signature' });
    expect(context.agreement.versions).toMatchObject([{ number: 1, state: 'offered', offeredOn: monday, signatures: {}, inForceOn: null }]);
  });
  test('without a goal, a measure or a commitment it is not, and all reasons are named at once', () => {
    given(goals()).on(monday).when(offer).isRefused('noGoalOfClient', 'centreNotCommitted');
  });
  test('a goal only the counsellor wants is not enough', () => {
    const plan = on(monday, goal('g1', monday, { chosenBy: 'counsellor' }), measure('m1', 'g1', monday), commitment('c1'));
    given(goals(), plan).on(monday).when(offer).isRefused('noGoalOfClient');
  });
  test('the goal of the client is in the text itself, not only among the drafts', () => {
    const second = on(monday, goal('g2', monday, { chosenBy: 'counsellor' }), measure('m2', 'g2', monday));
    given(drafted(), second).on(monday).when(offered(1, 'g2')).isRefused('noGoalOfClient');
    given(drafted(), second).on(monday).when(offered(1, 'g1')).isAllowed({ stage: 'signature' });
  });
  test('a goal without wording is not offered', () => {
    const plan = on(monday, goal('g1', monday, { given: ['proof'] }), measure('m1', 'g1', monday), commitment('c1'));
    expect(given(goals(), plan).on(monday).when(offer).isRefused('goalsIncomplete')).toEqual([{ code: 'goalsIncomplete', goals: ['g1'] }]);
  });
  test('a goal without a measure is not offered', () => {
    const refusals = given(drafted(), on(monday, goal('g2', monday)))
      .on(monday)
      .when(offer)
      .isRefused('goalsWithoutMeasure');
    expect(refusals).toEqual([{ code: 'goalsWithoutMeasure', goals: ['g2'] }]);
  });
  test('a commitment of the client does not stand for one of the centre', () => {
    const plan = on(monday, goal('g1', monday), measure('m1', 'g1', monday), commitment('c1', 'client'));
    given(goals(), plan).on(monday).when(offer).isRefused('centreNotCommitted');
  });
  test('an offer nobody has looked up, or that takes the client not, holds it up', () => {
    expect(given(goals(), withOffer).on(monday).when(offer).isRefused('offersUnchecked')).toEqual([
      { code: 'offersUnchecked', measures: ['m1'] },
    ]);
    given(goals(), withOffer, on(monday, checked({ eligible: false })))
      .on(monday)
      .when(offer)
      .isRefused('offersUnchecked');
    given(goals(), withOffer, on(monday, checked())).on(monday).when(offer).isAllowed();
  });
  test('an offer that has closed by the day of the text holds it up; on its last day it does not', () => {
    const looked = [goals(), withOffer, on(monday, checked({ openUntil: tuesday }))];
    given(...looked)
      .on(tuesday)
      .when(offer)
      .isAllowed();
    given(...looked)
      .on('2026-03-04')
      .when(offer)
      .isRefused('offersUnchecked');
  });
  test('what is done or stopped needs no offer any more', () => {
    const done = (day: string) => on(day, { type: 'measure.reported', measure: 'm1', status: 'done', cause: null });
    given(goals(), withOffer, done(monday)).on(monday).when(offer).isAllowed();
    const ranOut = [goals(), withOffer, on(monday, checked({ openUntil: tuesday })), done(tuesday)];
    given(...ranOut)
      .on('2026-03-09')
      .when(offer)
      .isAllowed();
  });
  test('the version carries the next number and only goals that are drafted', () => {
    expect(given(drafted()).on(monday).when(offered(2, 'g1')).isRefused('wrongVersionNumber')).toEqual([
      { code: 'wrongVersionNumber', next: 1 },
    ]);
    given(drafted())
      .on(monday)
      .when(offered(1, 'g1', 'g9'))
      .isRefused('unknownItem');
    const dropped = on(monday, goal('g2', monday), { type: 'goal.dropped', goal: 'g2', cause: 'client' });
    given(drafted(), dropped)
      .on(monday)
      .when(offered(1, 'g1', 'g2'))
      .isRefused('itemPastThat');
  });
  test('it is offered in the language of the client where the text exists in it', () => {
    const german = { ...offer, languages: ['de'] } as HumanEvent;
    expect(given(drafted()).on(monday).when(german).isRefused('textNotInLanguage')).toEqual([
      { code: 'textNotInLanguage', language: 'ar' },
    ]);
    // Of a language the standard has no words in nothing is asked but an interpreter (T5).
    given(drafted(monday, { language: 'ti' }))
      .on(monday)
      .when(german)
      .isAllowed();
    const beside = (language: string) =>
      given(drafted(monday, { language }))
        .on(monday)
        .when({ ...offer, languages: ['de', language] } as HumanEvent);
    for (const language of clientLanguages.filter((one) => one !== 'de')) {
      expect(given(drafted(monday, { language })).on(monday).when(german).isRefused('textNotInLanguage')).toHaveLength(1);
      beside(language).isAllowed();
    }
  });
  test('nothing is offered to somebody who cannot be met', () => {
    given(drafted(), away).on(monday).when(offer).isRefused('outOfContact');
  });
  test('more than five goals are a warning and no block', () => {
    const many = ['g2', 'g3', 'g4', 'g5', 'g6'].flatMap((id) => [goal(id, monday), measure(`m-${id}`, id, monday)]);
    given(drafted(), on(monday, ...many))
      .on(monday)
      .when(offered(1, 'g1', 'g2', 'g3', 'g4', 'g5', 'g6'))
      .isAllowed();
  });
  test('a goal put off in a review can be taken up again', () => {
    const postponed = assessed('g1', { outcome: 'postponed', cause: 'healthOrFamily' });
    const putOff = on(monday, opened, postponed, noDissent, copy, held('2026-04-01'), { type: 'renegotiation.begun', because: 'goal' });
    given(inForce(), putOff).on(monday).when(offered(2, 'g1')).isAllowed({ stage: 'renegotiation.signing' });
  });
});

test('who was only advised until the cap agrees on nothing new', () => {
  const day = '2026-03-09';
  const advised = [briefAdvice('2023-03-06'), on(day, { type: 'assessment.begun' }, ...ratings, { type: 'assessment.completed' })];
  given(...advised, on(day, goal('g1', day), measure('m1', 'g1', day), commitment('c1')))
    .on(day)
    .when(offered(1, 'g1'))
    .isRefused('capReached');
});

noRequirementIsUntried(['T4'], (event) => event === 'version.offered');
