// T18, the cap: a talk's day. The calendar opens the final balance, what is being drafted ends, and nothing new is agreed on.
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../machines/day.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { given, placesOf } from '../lives/given.ts';
import {
  balance,
  briefAdvice,
  commitment,
  concluded,
  goal,
  measure,
  offered,
  on,
  opened,
  ratings,
  revised,
  sealed,
  type Move,
} from '../lives/lives.ts';

const decidedOn = '2023-10-03';
const cap = '2026-10-05';
const july = '2026-07-20';
/** Advised since 3 October 2023, and agreed on goals only in July 2026. */
const agreement: Move[] = [
  ...briefAdvice(decidedOn),
  ...on(july, { type: 'assessment.begun' }, ...ratings, { type: 'assessment.completed' }),
  ...on(july, goal('g1', july), measure('m1', 'g1', july, { dueOn: '2026-12-01' }), commitment('c1'), offered(1, 'g1'), ...sealed(1)),
];
const drafts: Move[] = agreement.slice(0, -6);
const workingPlan: Move[] = [
  ...briefAdvice(decidedOn),
  ...on(july, { type: 'assessment.begun' }, ...ratings, { type: 'assessment.completed' }, { type: 'signature.declined', because: null }),
];
const extension = (day: Day) => on(day, { type: 'approval.given', act: 'capExtension' }, { type: 'cap.extended', given: ['reason'] });
const at = (day: Day, ...life: readonly (readonly Move[])[]) =>
  given(...life)
    .on(day)
    .theState();
const begun: HumanEvent = { type: 'renegotiation.begun', because: 'goal' };

describe('decided on 3 October 2023', () => {
  test('the cap is reached on 5 October 2026: the 3rd is a holiday and a Saturday', () => {
    expect(at('2026-10-04', agreement).context.ending.capReached).toBe(false);
    expect(placesOf(at('2026-10-04', agreement)).stage).toBe('inForce');
    expect(given(agreement).on(cap).theCalendarSays()).toContain(`${cap} deadline.capReached`);
    expect(at(cap, agreement).context.ending).toMatchObject({ capReached: true, completionSince: cap, because: 'cap' });
  });
  test('extended it is reached on 4 October 2027: the 3rd is a Sunday', () => {
    const extended = [agreement, extension('2026-10-01')];
    expect(at('2027-10-03', ...extended).context.ending.capReached).toBe(false);
    expect(at('2027-10-04', ...extended).context.ending).toMatchObject({ capReached: true, completionSince: '2027-10-04', because: 'cap' });
  });
  test('a pause does not stop it', () => {
    const pausing = on('2026-09-01', { type: 'pause.agreed', reason: 'illness', until: '2027-02-01', contactBy: 'centre' });
    expect(placesOf(at(cap, agreement, pausing))).toMatchObject({ stage: 'completion', presence: 'paused' });
  });
});

describe('without an extension the calendar opens the final balance', () => {
  test.each<[string, Move[]]>([
    ['out of an assessment', [...briefAdvice(decidedOn), ...on(july, { type: 'assessment.begun' })]],
    ['out of drafting', drafts],
    ['with a text on the table', [...drafts, ...on('2026-09-28', revised(goal('g1', '2026-09-28')), offered(1, 'g1'))]],
    ['with an agreement', agreement],
    ['without one', workingPlan],
    ['out of drafting for a new version', [...agreement, ...on('2026-09-28', begun)]],
    ['with a new version on the table', [...agreement, ...on('2026-09-28', begun, offered(2, 'g1'), ...sealed(2).slice(0, -1))]],
    ['out of drafting after a working plan', [...workingPlan, ...on('2026-09-28', { type: 'goals.resumed' })]],
  ])('%s', (_where, life) => {
    expect(placesOf(at('2026-10-04', life)).stage).not.toBe('completion');
    const state = at(cap, life);
    expect(placesOf(state).stage).toBe('completion');
    expect(state.context.ending).toMatchObject({ completionSince: cap, because: 'cap' });
    expect(state.context.agreement).toMatchObject({ renegotiationSince: null, standing: null });
    expect(state.context.agreement.versions.filter(({ state: version }) => version === 'offered' || version === 'signedByOne')).toEqual([]);
  });
  test('advice without a plan goes on being advice: there is nothing to balance', () => {
    const state = at(cap, briefAdvice(decidedOn));
    expect(placesOf(state).stage).toBe('briefAdvice');
    expect(state.context.ending).toMatchObject({ capReached: true, completionSince: null });
  });
  test('the agreement in force and its plan stand as they were signed', () => {
    const life = [agreement, on('2026-09-28', begun, goal('g2', '2026-09-28'), measure('m2', 'g2', '2026-09-28'))];
    const { context } = at(cap, ...life);
    expect(context.agreement.versions.map(({ state }) => state)).toEqual(['inForce']);
    expect(Object.keys(context.plan.goals)).toEqual(['g1']);
  });
  test('a balance that was begun before goes on, and is the same balance', () => {
    const life = [agreement, on('2026-09-28', { type: 'completion.begun', because: 'clientWish' }, balance('client'))];
    expect(at(cap, ...life).context.ending).toMatchObject({ completionSince: '2026-09-28', because: 'clientWish', balances: ['client'] });
  });
  test('an open talk, a ladder and an offer to hand over keep their place', () => {
    expect(placesOf(at(cap, agreement, on('2026-09-28', opened)))).toMatchObject({ stage: 'completion', talk: 'talking' });
    const away = on('2026-09-28', { type: 'appointment.missed' }, { type: 'contact.attempted', channel: 'phone' });
    expect(placesOf(at(cap, agreement, away))).toMatchObject({ stage: 'completion', presence: 'outOfContact.attemptedOnce' });
  });
});

describe('once it is reached', () => {
  test('nothing new is offered or concluded, and no pause begins', () => {
    const signed = [agreement, on('2026-09-28', begun, offered(2, 'g1'), ...sealed(2).slice(0, -1))];
    given(...signed)
      .on('2026-10-04')
      .when(concluded(2))
      .isAllowed();
    for (const event of [concluded(2), begun, offered(3, 'g1'), { type: 'goals.resumed' }] as const)
      given(...signed)
        .on(cap)
        .when(event)
        .isRefused('notNow');
    expect(
      given(agreement)
        .on(cap)
        .when({ type: 'pause.agreed', reason: 'illness', until: '2027-02-01', contactBy: 'centre' })
        .isRefused('capReached', 'completionRunning'),
    ).toEqual([{ code: 'capReached' }, { code: 'completionRunning' }]);
  });
  test('the balance is given up only after the one extension, and leads back to the agreement', () => {
    const abandoned: HumanEvent = { type: 'completion.abandoned' };
    given(agreement).on(cap).when(abandoned).isRefused('capReached');
    given(agreement, extension(cap)).on(cap).when(abandoned).isAllowed({ stage: 'inForce', clock: 'windowOpen' });
    given(workingPlan, extension(cap)).on(cap).when(abandoned).isAllowed({ stage: 'withoutAgreement' });
    const assessing = [...briefAdvice(decidedOn), ...on(july, { type: 'assessment.begun' })];
    const back = given(assessing, extension(cap)).on(cap).when(abandoned).isAllowed({ stage: 'withoutAgreement', clock: 'scheduled' });
    expect(back.context.clock.firstReviewFrom).toBe(cap);
    // The extension is one.
    given(agreement, extension('2026-10-01'))
      .on('2027-10-04')
      .when({ type: 'cap.extended', given: ['reason'] })
      .isRefused('capAlreadyExtended');
    given(agreement, extension('2026-10-01')).on('2027-10-04').when(abandoned).isRefused('capReached');
  });
  test('reviews go on beside the balance', () => {
    given(agreement).on(cap).when({ type: 'review.opened', occasion: 'regular' }).isAllowed({ stage: 'completion', talk: 'talking' });
    expect(given(agreement).on('2026-10-21').theCalendarSays()).toContain('2026-10-20 deadline.reviewDue');
  });
});
