// T8 and T9 in sentences: a review is opened and held, and what is said in it.
import { describe, expect, test } from 'vitest';
import { fallsOn } from '../../../machines/case/deadlines/deadlines.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { given, noRequirementIsUntried } from '../lives/given.ts';
import {
  assessed,
  clarification,
  copy,
  drafted,
  goals,
  held,
  inForce,
  monday,
  needsAssessment,
  noDissent,
  on,
  opened,
  paused,
  renegotiation,
  review,
  reviewed,
  reviewWithoutAgreement,
  signature,
  withoutAgreement,
} from '../lives/lives.ts';

const window = '2026-05-05';
const due = '2026-06-02';
const overdue = '2026-06-03';
const away = on(monday, { type: 'appointment.missed' }, { type: 'contact.attempted', channel: 'phone' });
const planned = (id: string, day: string): HumanEvent => ({ type: 'review.planned', review: id, for: day });
const regular: HumanEvent = { type: 'review.opened', occasion: 'regular' };

describe('T8, opening a review', () => {
  test('a regular review is opened once its window is open', () => {
    expect(given(inForce()).on('2026-05-04').when(regular).isRefused('windowNotOpen')).toEqual([
      { code: 'windowNotOpen', opens: '2026-05-05' },
    ]);
    given(inForce()).on('2026-05-05').when(regular).isAllowed({ stage: 'inForce', talk: 'talking', clock: 'windowOpen' });
  });
  // 28 days later is the Saturday before Easter, so the due day moves to 7 April and its window to 10 March.
  test('one that is owed before anything goes on waits for no window, also where its due day has moved to a working day', () => {
    const saturday = '2026-03-07';
    for (const life of [
      [renegotiation(), on(saturday, { type: 'renegotiation.abandoned' })],
      [paused(), on(saturday, { type: 'pause.ended' })],
    ]) {
      expect(
        fallsOn(
          given(...life)
            .on(saturday)
            .theState().context,
          'reviewWindow',
        ),
      ).toBe('2026-03-10');
      given(...life)
        .on(saturday)
        .when(regular)
        .isAllowed({ stage: 'inForce', talk: 'talking', clock: 'scheduled' });
    }
  });
  test('whatever has happened opens one at any time', () => {
    given(inForce()).on(monday).when(opened).isAllowed({ stage: 'inForce', talk: 'talking' });
    given(withoutAgreement()).on(monday).when(opened).isAllowed({ stage: 'withoutAgreement', talk: 'talking' });
  });
  test('not while the client cannot be met', () => {
    given(inForce(), away).on(monday).when(opened).isRefused('outOfContact');
    expect(given(paused()).on(monday).when(opened).isRefused('paused')).toEqual([{ code: 'paused', until: '2026-07-02' }]);
  });
  test('not before reviews are counted: there is nothing yet to talk about', () => {
    for (const life of [clarification(), needsAssessment(), goals(), drafted(), signature()])
      given(life).on(monday).when(opened).isRefused('noReviewsCounted');
  });
  test('what both sides said last time is asked anew', () => {
    const { context } = given(inForce(), reviewed(monday, '2026-06-01')).on('2026-05-11').when(opened).isAllowed();
    expect(context.plan.goals['g1']?.assessed).toBeNull();
    expect(context.clock.open).toEqual({
      since: '2026-05-11',
      occasion: 'courseEvent',
      also: [],
      dissent: null,
      copyHandedOver: false,
      balances: [],
      longInterval: false,
    });
  });
});

describe('T9, holding a review', () => {
  const talk = on(monday, assessed('g1'), noDissent, copy);

  test('a review is held when every goal is assessed, dissent recorded and the copy handed over', () => {
    const { context } = given(review(), talk)
      .on(monday)
      .when(held('2026-06-01'))
      .isAllowed({ stage: 'inForce', talk: 'noTalk', clock: 'scheduled' });
    expect(context.clock).toMatchObject({ lastHeldOn: monday, firstReviewFrom: null, open: null, overdue: null, owed: null });
    expect(context.clock.reviews).toEqual({ r1: { for: '2026-06-01', state: 'planned' } });
    expect(context.presence.lastContactOn).toBe(monday);
  });
  test('without an agreement it is held just the same', () => {
    given(withoutAgreement(), on(window, regular, noDissent, copy))
      .on(window)
      .when(held('2026-11-05'))
      .isAllowed({ stage: 'withoutAgreement', talk: 'noTalk', clock: 'scheduled' });
  });
  test.each([
    ['every goal assessed', [noDissent, copy], 'goalsUnassessed'],
    ['dissent recorded', [assessed('g1'), copy], 'dissentNotRecorded'],
    ['a copy', [assessed('g1'), noDissent], 'copyNotHandedOver'],
  ] as const)('without %s it is not held', (_what, events, code) => {
    given(inForce(), on(window, regular, ...events))
      .on(window)
      .when(held('2026-11-05'))
      .isRefused(code);
  });
  test('nobody holds it alone: who breaks off the talk and cannot be found is looked for first', () => {
    given(review(), talk, away).on(monday).when(held('2026-06-01')).isRefused('outOfContact');
  });
  test('the planned review is the one that was held, or that an event replaced', () => {
    const regular = on('2026-05-05', { type: 'review.opened', occasion: 'regular' }, assessed('g1'), noDissent, copy);
    const life = [inForce(), on(monday, planned('r1', '2026-05-05'))];
    const { context } = given(...life, regular)
      .on('2026-05-05')
      .when(held('2026-11-05'))
      .isAllowed();
    expect(context.clock.reviews).toMatchObject({ r1: { for: '2026-05-05', state: 'held' }, r2: { for: '2026-11-05', state: 'planned' } });
    const event = on(monday, opened, assessed('g1'), noDissent, copy);
    expect(
      given(...life, event)
        .on(monday)
        .when(held('2026-06-01'))
        .isAllowed().context.clock.reviews['r1']?.state,
    ).toBe('replacedByEvent');
  });
  test('an id somebody has used for a plan is not used again', () => {
    const life = [inForce(), on(monday, planned('r2', due)), review().slice(inForce().length), talk];
    expect(
      Object.keys(
        given(...life)
          .on(monday)
          .when(held('2026-06-01'))
          .isAllowed().context.clock.reviews,
      ),
    ).toEqual(['r2', 'r3']);
  });
  test('the next one is planned within the ceiling: six months after this one', () => {
    const life = [inForce(), on('2026-04-01', opened, assessed('g1'), noDissent, copy)];
    given(...life)
      .on('2026-04-01')
      .when(held('2026-10-01'))
      .isAllowed();
    expect(
      given(...life)
        .on('2026-04-01')
        .when(held('2026-10-02'))
        .isRefused('beyondCeiling'),
    ).toEqual([{ code: 'beyondCeiling', latest: '2026-10-01' }]);
    expect(
      given(...life)
        .on('2026-04-01')
        .when(held('2026-04-01'))
        .isRefused('dayInPast'),
    ).toEqual([{ code: 'dayInPast', earliest: '2026-04-02' }]);
  });
  test('held late, it says why', () => {
    const late = [inForce(), on(overdue, opened, assessed('g1'), noDissent, copy)];
    given(...late)
      .on(overdue)
      .when(held('2026-12-03'))
      .isRefused('lateReasonMissing');
    const { context } = given(...late)
      .on(overdue)
      .when(held('2026-12-03', 'centre'))
      .isAllowed({ clock: 'scheduled' });
    expect(context.clock.overdue).toBeNull();
    given(inForce(), on(due, opened, assessed('g1'), noDissent, copy))
      .on(due)
      .when(held('2026-12-02'))
      .isAllowed();
  });
  test('a talk that cannot be finished is put off and counts for nothing', () => {
    const { context } = given(review()).on('2026-03-03').when({ type: 'review.adjourned' }).isAllowed({ stage: 'inForce', talk: 'noTalk' });
    expect(context.clock).toMatchObject({ open: null, lastHeldOn: null, firstReviewFrom: monday });
    given(reviewWithoutAgreement()).on(monday).when({ type: 'review.adjourned' }).isAllowed({ stage: 'withoutAgreement', talk: 'noTalk' });
  });
});

describe('T9, what is said in a review', () => {
  test.each([
    ['continues', 'agreed'],
    ['reached', 'reached'],
  ] as const)('a goal that %s needs no cause', (outcome, state) => {
    expect(given(review()).on(monday).when(assessed('g1', { outcome })).isAllowed().context.plan.goals['g1']).toMatchObject({ state });
  });
  test('a goal that was put off is talked about as well: what is said of it counts', () => {
    const postponed = assessed('g1', { outcome: 'postponed', cause: 'healthOrFamily' });
    const first = [...inForce(), ...on(monday, opened, postponed, noDissent, copy, held('2026-03-30'))];
    const ended = assessed('g1', { outcome: 'dropped', cause: 'healthOrFamily' });
    const state = given(first, on('2026-03-30', opened, ended))
      .on('2026-03-30')
      .theState();
    expect(state.context.plan.goals['g1']).toMatchObject({ state: 'dropped', assessed: { outcome: 'dropped' } });
  });
  test.each(['partlyReached', 'notReached', 'replaced', 'dropped', 'postponed'] as const)('a goal that is %s has a cause', (outcome) => {
    given(review()).on(monday).when(assessed('g1', { outcome })).isRefused('causeMissing');
    const { context } = given(review())
      .on(monday)
      .when(assessed('g1', { outcome, cause: 'noOffer' }))
      .isAllowed();
    expect(context.plan.goals['g1']).toMatchObject({ state: outcome, cause: 'noOffer', assessed: { outcome, cause: 'noOffer' } });
  });
  test('only a goal of the case that has not ended is assessed', () => {
    given(review()).on(monday).when(assessed('g9')).isRefused('unknownItem');
    const ended = on(monday, assessed('g1', { outcome: 'notReached', cause: 'agency' }));
    expect(given(review(), ended).on(monday).when(assessed('g1')).isRefused('itemPastThat')).toEqual([
      { code: 'itemPastThat', item: 'goal', id: 'g1', state: 'notReached' },
    ]);
  });
  test('balances, ratings and levels of the talk are kept; those of the baseline stay', () => {
    const drawn = given(review()).on(monday).when({ type: 'balance.drawn', side: 'client' }).isAllowed();
    expect(drawn.context.clock.open?.balances).toEqual(['client']);
    expect(drawn.context.ending.balances).toEqual([]);
    const rated = given(review()).on(monday).when({ type: 'domain.rated', domain: 'work', counsellor: 5, client: 5 }).isAllowed();
    expect(rated.context.assessment.standings.work).toEqual({ counsellor: 5, client: 5, ratedOn: monday });
    expect(rated.context.assessment.baseline?.work).toMatchObject({ counsellor: 3, client: 2 });
    given(review()).on(monday).when({ type: 'domain.leftOut', domain: 'work', reason: 'noTime' }).isAllowed();
    const levels = { listening: 'b2', speaking: 'b1', reading: 'b1', writing: 'a2', evidence: 'selfReport' } as const;
    given(review())
      .on(monday)
      .when({ type: 'language.levelled', ...levels })
      .isAllowed();
  });
  test('dissent is noted as such, and a copy is the copy of this review', () => {
    const { context } = given(review())
      .on(monday)
      .when({ type: 'dissent.recorded', dissent: 'noted', given: ['client'] })
      .isAllowed();
    expect(context.clock.open?.dissent).toBe('noted');
    expect(given(review()).on(monday).when(copy).isAllowed().context.clock.open?.copyHandedOver).toBe(true);
  });
});

describe('T9, outside a talk', () => {
  test.each([
    assessed('g1'),
    { type: 'domain.rated', domain: 'work', counsellor: 5, client: 5 },
    { type: 'domain.leftOut', domain: 'work', reason: 'noTime' },
    { type: 'language.levelled', listening: 'b2', speaking: 'b1', reading: 'b1', writing: 'a2', evidence: 'selfReport' },
    { type: 'balance.drawn', side: 'client' },
    copy,
  ] as const satisfies readonly HumanEvent[])('$type is nothing that was said in one', (event) => {
    expect(given(inForce()).on(monday).when(event).isRefused('reviewNotOpen')).toEqual([{ code: 'reviewNotOpen' }]);
    given(review()).on(monday).when(event).isAllowed({ talk: 'talking' });
  });
  test('there is no dissent, no longer interval and nothing to put off', () => {
    for (const event of [noDissent, { type: 'interval.agreed' }, { type: 'review.adjourned' }, held('2026-06-01')] as const)
      given(inForce()).on(monday).when(event).isRefused('notNow');
  });
});

noRequirementIsUntried(
  ['T8', 'T9'],
  (event) => !['client.judged', 'review.planned', 'review.moved', 'review.missed', 'review.recorded'].includes(event),
);
