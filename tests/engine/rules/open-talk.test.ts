// C: the review talk stands beside the stage. It is opened wherever the clock runs, and the lifecycle keeps its place.
import { describe, expect, test } from 'vitest';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { given, live } from '../lives/given.ts';
import {
  assessed,
  balance,
  balanced,
  closed,
  commitment,
  concluded,
  copy,
  goal,
  held,
  inForce,
  measure,
  monday,
  noDissent,
  offered,
  on,
  opened,
  revised,
  sealed,
  signature,
  withoutAgreement,
  type Move,
} from '../lives/lives.ts';

const june = '2026-06-01';
const regular: HumanEvent = { type: 'review.opened', occasion: 'regular' };
const august = '2026-08-10';
const resumedGoals = [withoutAgreement(june), on('2026-07-06', { type: 'goals.resumed' })];
const waiting = [...resumedGoals, on(august, goal('g1', august), measure('m1', 'g1', august), commitment('c1'), offered(1, 'g1'))];
const drafting = [inForce(june), on(august, { type: 'renegotiation.begun', because: 'date' })];
const signing = [...drafting, on(august, revised(goal('g1', august)), revised(measure('m1', 'g1', august)), offered(2, 'g1'))];
const balanceBegun = [inForce(june), on(august, { type: 'completion.begun', because: 'clientWish' })];

describe('opened wherever the clock runs', () => {
  test.each<[string, readonly (readonly Move[])[], string]>([
    ['with an agreement', [inForce(june)], 'inForce'],
    ['without one', [withoutAgreement(june)], 'withoutAgreement'],
    ['while goals are drafted later (T7)', resumedGoals, 'goals'],
    ['while a first text waits for signatures', waiting, 'signature'],
    ['while a new version is drafted', drafting, 'renegotiation.drafting'],
    ['while a new version waits for signatures', signing, 'renegotiation.signing'],
    ['in the final balance', balanceBegun, 'completion'],
  ])('%s, and the stage keeps its place', (_where, life, stage) => {
    given(...life)
      .on(august)
      .when(regular)
      .isAllowed({ stage, talk: 'talking', clock: 'windowOpen' });
    given(...life, on(august, regular))
      .on(august)
      .when({ type: 'review.adjourned' })
      .isAllowed({ stage, talk: 'noTalk', clock: 'windowOpen' });
    const goals_ = live(life.flat()).context.plan.goals['g1']?.state === 'agreed' ? [assessed('g1')] : [];
    const said = on(august, regular, ...goals_, noDissent, copy);
    const { context } = given(...life, said)
      .on(august)
      .when(held('2027-02-10'))
      .isAllowed({ stage, talk: 'noTalk', clock: 'scheduled' });
    expect(context.clock).toMatchObject({ lastHeldOn: august, open: null });
  });
  test('one talk at a time', () => {
    given(inForce(june), on(august, regular)).on(august).when(regular).isRefused('notNow');
  });
  test('nowhere else: before reviews are counted, and after the end, there is none', () => {
    given(signature()).on(monday).when(regular).isRefused('noReviewsCounted');
    given(closed()).on(monday).when(regular).isRefused('notNow');
  });
});

describe('what is said while both are going on', () => {
  test('the first copy is that of the talk, the second that of the text', () => {
    const life = [...signing, on(august, regular, assessed('g1'))];
    const { context } = given(...life)
      .on(august)
      .when(copy)
      .isAllowed({ stage: 'renegotiation.signing' });
    expect(context.clock.open?.copyHandedOver).toBe(true);
    expect(context.agreement.versions[1]?.copyHandedOver).toBe(false);
    const second = given(...life, on(august, copy))
      .on(august)
      .when(copy)
      .isAllowed();
    expect(second.context.agreement.versions[1]?.copyHandedOver).toBe(true);
  });
  test('in the final balance a rating and a balance are said for both', () => {
    const drawn = given(...balanceBegun, on(august, regular))
      .on(august)
      .when(balance('client'))
      .isAllowed();
    expect(drawn.context.clock.open?.balances).toEqual(['client']);
    expect(drawn.context.ending.balances).toEqual(['client']);
    const rated = given(...balanceBegun, on(august, regular))
      .on(august)
      .when({ type: 'domain.rated', domain: 'work', counsellor: 4, client: 4 });
    expect(rated.isAllowed().context.assessment).toMatchObject({
      final: { work: { counsellor: 4 } },
      standings: { work: { counsellor: 4 } },
    });
  });
  test('elsewhere a balance is that of the talk alone', () => {
    const drawn = given(inForce(june), on(august, regular)).on(august).when(balance('client')).isAllowed();
    expect(drawn.context.clock.open?.balances).toEqual(['client']);
    expect(drawn.context.ending.balances).toEqual([]);
  });
  test('and once it is over to the stage again', () => {
    const over = on(august, regular, assessed('g1'), noDissent, copy, held('2027-02-10'));
    expect(
      given(...signing, over)
        .on(august)
        .when(copy)
        .isAllowed().context.agreement.versions[1]?.copyHandedOver,
    ).toBe(true);
    expect(
      given(...balanceBegun, over)
        .on(august)
        .when(copy)
        .isAllowed().context.ending.copyHandedOver,
    ).toBe(true);
  });
  test('a goal is assessed on the plan in force, and drafted on beside it', () => {
    const { context } = given(...drafting, on(august, regular))
      .on(august)
      .when(assessed('g1', { outcome: 'reached', client: 'reached', counsellor: 'reached' }))
      .isAllowed({ stage: 'renegotiation.drafting' });
    expect(context.agreement.standing?.goals['g1']?.state).toBe('reached');
    given(...drafting, on(august, regular))
      .on(august)
      .when(goal('g2', august))
      .isAllowed({ talk: 'talking' });
  });
});

describe('what waits for the talk says so', () => {
  const talk = on(august, regular);
  test.each<[string, readonly (readonly Move[])[], HumanEvent]>([
    ['a first agreement', [...waiting, on(august, ...sealed(1).slice(0, -1))], concluded(1)],
    ['a new version', [...signing, on(august, ...sealed(2).slice(0, -1))], concluded(2)],
    ['the final balance', [inForce(june)], { type: 'completion.begun', because: 'clientWish' }],
    ['a pause', [inForce(june)], { type: 'pause.agreed', reason: 'illness', until: '2026-10-05', contactBy: 'centre' }],
  ])('%s', (_what, life, event) => {
    given(...life)
      .on(august)
      .when(event)
      .isAllowed();
    expect(
      given(...life, talk)
        .on(august)
        .when(event)
        .isRefused('reviewOpen'),
    ).toEqual([{ code: 'reviewOpen' }]);
    given(...life, talk, on(august, { type: 'review.adjourned' }))
      .on(august)
      .when(event)
      .isAllowed();
  });
  test('closing after a balance', () => {
    const close: HumanEvent = { type: 'case.closed', reason: 'goalsReached' };
    given(balanced(), on(monday, opened)).on(monday).when(close).isRefused('reviewOpen');
    given(balanced(), on(monday, opened, { type: 'review.adjourned' }))
      .on(monday)
      .when(close)
      .isAllowed({ stage: 'closed' });
  });
  test('renegotiating does not wait: the talk stays open beside it', () => {
    const state = given(inForce(june), talk).on(august).when({ type: 'renegotiation.begun', because: 'goal' });
    expect(state.isAllowed({ stage: 'renegotiation.drafting', talk: 'talking' }).context.clock.open).toMatchObject({ since: august });
  });
});

describe('while a review is overdue', () => {
  const since = '2026-09-02';
  test('nothing is concluded, and the talk is held without giving anything up', () => {
    const signed = on('2026-09-01', ...sealed(2).slice(0, -1));
    expect(
      given(...signing, signed)
        .on(since)
        .when(concluded(2))
        .isRefused('reviewOverdue'),
    ).toEqual([{ code: 'reviewOverdue', since }]);
    const talk = on(since, regular, assessed('g1'), noDissent, copy, held('2027-03-02', 'client'));
    given(...signing, signed, talk)
      .on(since)
      .when(concluded(2))
      .isAllowed({ stage: 'inForce', clock: 'scheduled' });
  });
  test('nothing is closed after a balance', () => {
    given(balanced()).on('2026-06-03').when({ type: 'case.closed', reason: 'goalsReached' }).isRefused('reviewOverdue');
  });
  test('no new goal, no renegotiation, no final balance', () => {
    given(...drafting)
      .on(since)
      .when(goal('g2', since))
      .isRefused('reviewOverdue');
    given(...resumedGoals)
      .on(since)
      .when(goal('g2', since))
      .isRefused('reviewOverdue');
    for (const event of [
      { type: 'renegotiation.begun', because: 'goal' },
      { type: 'completion.begun', because: 'clientWish' },
    ] as const)
      given(inForce(june)).on(since).when(event).isRefused('reviewOverdue');
  });
});

describe('a talk that nobody finishes', () => {
  test('its seven days are said, and it stays open', () => {
    expect(given(inForce(june), on(august, opened)).on('2026-08-18').theCalendarSays()).toContain('2026-08-18 deadline.reviewRecordMissed');
    given(inForce(june), on(august, opened)).on('2026-08-18').when(noDissent).isAllowed({ talk: 'talking' });
  });
  test('ends with the case, whatever ends it', () => {
    for (const event of [{ type: 'client.died' }, { type: 'processing.withdrawn' }] as const)
      expect(given(inForce(june), on(august, opened)).on(august).when(event).isAllowed({ stage: 'closed' }).context.clock.open).toBeNull();
  });
});
