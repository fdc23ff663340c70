// T18 and T19 in sentences: towards the end, the cap, the final balance.
import { describe, expect, test } from 'vitest';
import { nextReview } from '../../../src/engine/state/next-review.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { teamLead } from '../../../src/scenarios/staff.ts';
import { given, noRequirementIsUntried, placesOf } from '../lives/given.ts';
import {
  assessed,
  balance,
  balanced,
  briefAdvice,
  completion,
  copy,
  inForce,
  monday,
  on,
  opened,
  paused,
  ratings,
  review,
  reviewWithoutAgreement,
  withoutAgreement,
  type Move,
} from '../lives/lives.ts';

const begun = (because: 'goalsDone' | 'clientWish' | 'cap'): HumanEvent => ({ type: 'completion.begun', because });
const away = on(monday, { type: 'appointment.missed' }, { type: 'contact.attempted', channel: 'phone' });
const approval = (act: 'erasure' | 'return' | 'capExtension'): HumanEvent => ({ type: 'approval.given', act });
describe('T18, towards the end', () => {
  test('on the wish of the client the balance begins; the clock runs on', () => {
    const { context } = given(inForce()).on('2026-03-09').when(begun('clientWish')).isAllowed({ stage: 'completion', clock: 'scheduled' });
    expect(context.ending).toMatchObject({ completionSince: '2026-03-09', because: 'clientWish' });
    given(withoutAgreement()).on(monday).when(begun('clientWish')).isAllowed({ stage: 'completion' });
  });
  test('because the goals are done it begins only when none is active', () => {
    expect(given(inForce()).on(monday).when(begun('goalsDone')).isRefused('goalsStillActive')).toEqual([
      { code: 'goalsStillActive', goals: ['g1'] },
    ]);
    given(withoutAgreement()).on(monday).when(begun('goalsDone')).isAllowed();
  });
  test('because of the cap it begins only once the cap is reached', () => {
    given(inForce()).on(monday).when(begun('cap')).isRefused('capNotNear');
  });
  test('not while a review is overdue or owed, or the client cannot be met', () => {
    given(inForce()).on('2026-06-03').when(begun('clientWish')).isRefused('reviewOverdue');
    given(paused(), on(monday, { type: 'pause.ended' }))
      .on(monday)
      .when(begun('clientWish'))
      .isRefused('reviewOwed');
    given(inForce(), away).on(monday).when(begun('clientWish')).isRefused('outOfContact');
    // Nor while a talk is open: it is held, or put off, first.
    given(review()).on(monday).when(begun('clientWish')).isRefused('reviewOpen');
    given(reviewWithoutAgreement()).on(monday).when(begun('clientWish')).isRefused('reviewOpen');
    given(withoutAgreement()).on('2026-06-03').when(begun('clientWish')).isRefused('reviewOverdue');
    given(withoutAgreement(), away).on(monday).when(begun('clientWish')).isRefused('outOfContact');
  });
  test('whoever thinks better of it goes on where they were; goals that have ended stay ended', () => {
    const abandoned: HumanEvent = { type: 'completion.abandoned' };
    const life = [
      completion(),
      on(monday, assessed('g1', { outcome: 'reached' }), balance('client'), copy, { type: 'deletion.explained' }),
    ];
    const { context } = given(...life, on(monday, ratings[0] ?? copy))
      .on('2026-03-09')
      .when(abandoned)
      .isAllowed({ stage: 'inForce', clock: 'scheduled' });
    expect(context.plan.goals['g1']?.state).toBe('reached');
    expect(context.ending).toMatchObject({
      completionSince: null,
      because: null,
      balances: [],
      copyHandedOver: false,
      deletionExplained: false,
    });
    expect(context.assessment.final).toEqual({});
    given(withoutAgreement(), on(monday, begun('clientWish')))
      .on(monday)
      .when(abandoned)
      .isAllowed({ stage: 'withoutAgreement' });
  });
  test('the balance is no way round a review: it falls due meanwhile, is held beside it, or once the balance is given up', () => {
    const state = given(completion()).on('2026-06-03').theState();
    expect(placesOf(state)).toMatchObject({ stage: 'completion', clock: 'overdue' });
    given(completion())
      .on('2026-06-03')
      .when({ type: 'review.opened', occasion: 'regular' })
      .isAllowed({ stage: 'completion', talk: 'talking' });
    const back = [completion(), on('2026-06-03', { type: 'completion.abandoned' })];
    given(...back)
      .on('2026-06-03')
      .when(begun('clientWish'))
      .isRefused('reviewOverdue');
    given(...back)
      .on('2026-06-03')
      .when({ type: 'review.opened', occasion: 'regular' })
      .isAllowed();
  });
  test.each([
    ['both', 'endedByAgreement'],
    ['client', 'endedByClient'],
  ] as const)('an agreement ended by %s leaves the case in counselling, with its clock', (side, state) => {
    const { context } = given(inForce())
      .on(monday)
      .when({ type: 'agreement.ended', side })
      .isAllowed({ stage: 'withoutAgreement', clock: 'scheduled' });
    expect(context.agreement.versions[0]?.state).toBe(state);
    expect(context.clock.firstReviewFrom).toBe(monday);
  });
});

describe('T18, the cap', () => {
  const extended: HumanEvent = { type: 'cap.extended', given: ['reason'] };
  const advised = briefAdvice('2023-01-02');

  test('is extended once it is near, with a reason and a second person', () => {
    const warned = on('2025-07-02', approval('capExtension'));
    expect(given(advised, warned).on('2025-07-02').when(extended).isAllowed().context.ending).toMatchObject({
      capExtended: true,
      capReached: false,
    });
    given(advised, warned)
      .on('2025-07-02')
      .when({ ...extended, given: [] } as HumanEvent)
      .isRefused('reasonMissing');
    given(advised, warned).on('2025-07-02').when(extended, teamLead).isRefused('sameSecondPerson');
    given(advised).on('2025-07-02').when(extended).isRefused('secondPersonMissing');
    given(advised, on('2025-07-01', approval('capExtension')))
      .on('2025-07-01')
      .when(extended)
      .isRefused('capNotNear');
    given(advised, warned, on('2025-07-02', extended)).on('2025-07-03').when(extended).isRefused('capAlreadyExtended');
  });
  test('once reached the balance has begun, and is given up only after the one extension', () => {
    const life = [inForce('2023-01-02'), on('2023-01-02', { type: 'agreement.ended', side: 'both' })];
    const state = given(...life)
      .on('2026-01-02')
      .theState();
    expect(placesOf(state).stage).toBe('completion');
    expect(state.context.ending).toMatchObject({ capReached: true, completionSince: '2026-01-02', because: 'cap' });
    const abandoned: HumanEvent = { type: 'completion.abandoned' };
    given(...life)
      .on('2026-01-05')
      .when(abandoned)
      .isRefused('capReached');
    const more = on('2026-01-05', approval('capExtension'), extended);
    given(...life, more)
      .on('2026-01-05')
      .when(abandoned)
      .isAllowed({ stage: 'withoutAgreement' });
    const held = on('2026-01-05', { type: 'review.waived', because: 'other', given: ['reason'] }, abandoned);
    given(...life, more, held)
      .on('2026-01-05')
      .when(begun('cap'))
      .isRefused('capNotNear');
  });
  test('advice has nothing to balance; whoever is counselled further after it may begin the balance for that reason', () => {
    expect(placesOf(given(advised).on('2026-01-02').theState()).stage).toBe('briefAdvice');
    const further = on('2026-01-05', { type: 'assessment.begun' }, ...ratings, { type: 'assessment.completed' });
    given(advised, further, on('2026-01-05', { type: 'signature.declined', because: null }))
      .on('2026-01-05')
      .when(begun('cap'))
      .isAllowed({ stage: 'completion' });
  });
  test('is warned of at 30 and 34 months, reached at 36; extended, it is reached at 48', () => {
    const days = (until: string, ...more: Move[][]) =>
      given(advised, ...more)
        .on(until)
        .theCalendarSays();
    expect(days('2025-07-01')).toEqual([]);
    expect(days('2025-12-31')).toEqual(['2025-07-02 deadline.capWarned', '2025-11-02 deadline.capWarned']);
    expect(days('2026-01-02').at(-1)).toBe('2026-01-02 deadline.capReached');
    const more = on('2025-07-02', approval('capExtension'), extended);
    // 2 January 2027 is a Saturday.
    expect(days('2027-01-03', more)).toEqual(['2025-11-02 deadline.capWarned']);
    expect(days('2027-01-04', more).at(-1)).toBe('2027-01-04 deadline.capReached');
  });
});

describe('T19, the final balance', () => {
  const close = (reason: Extract<HumanEvent, { type: 'case.closed' }>['reason'] = 'goalsReached'): HumanEvent => ({
    type: 'case.closed',
    reason,
  });
  const without = (...types: readonly HumanEvent['type'][]) =>
    balanced().filter(({ event }, index) => index < completion().length || !types.includes(event.type));

  test('is complete with both sides, all ratings, a copy, and deletion explained', () => {
    const { context } = given(balanced()).on('2026-03-20').when(close()).isAllowed({ stage: 'closed' });
    expect(context.ending).toMatchObject({ closedOn: '2026-03-20', reason: 'goalsReached', balances: ['client', 'counsellor'] });
    expect(context.agreement.versions[0]?.state).toBe('endedWithCase');
    expect(context.assessment.final.work).toEqual({ counsellor: 3, client: 2, ratedOn: monday });
    expect(context.file.approvals).toEqual({});
  });
  test.each([
    ['outcome of the goal', ['goal.assessed'], 'goalsStillActive'],
    ['final rating', ['domain.rated'], 'finalRatingsOpen'],
    ['balance', ['balance.drawn'], 'balanceIncomplete'],
    ['copy', ['copy.handedOver'], 'copyNotHandedOver'],
    ['word on deletion', ['deletion.explained'], 'deletionNotExplained'],
  ] as const)('lacks the %s', (_what, types, code) => {
    given(without(...types))
      .on(monday)
      .when(close())
      .isRefused(code);
  });
  test('one side alone draws no balance', () => {
    const life = [without('balance.drawn'), on(monday, balance('client'), balance('client'))];
    expect(
      given(...life)
        .on(monday)
        .when(close())
        .isRefused('balanceIncomplete'),
    ).toEqual([{ code: 'balanceIncomplete', sides: ['counsellor'] }]);
  });
  test('a goal that goes on does not let the case be closed', () => {
    given(without('goal.assessed'), on(monday, assessed('g1')))
      .on(monday)
      .when(close())
      .isRefused('goalsStillActive');
  });
  test('a review that is overdue is held first, and a talk that is open is ended', () => {
    expect(given(balanced()).on('2026-06-03').when(close()).isRefused('reviewOverdue')).toEqual([
      { code: 'reviewOverdue', since: '2026-06-03' },
    ]);
    given(balanced(), on(monday, opened)).on(monday).when(close()).isRefused('reviewOpen');
  });
  test('open referrals are named', () => {
    const referral = on(monday, { type: 'referral.proposed', referral: 'f1', to: 'debtAdvice', domain: 'money' });
    expect(given(balanced(), referral).on(monday).when(close()).isRefused('referralsNotNamed')).toEqual([
      { code: 'referralsNotNamed', referrals: ['f1'] },
    ]);
    given(balanced(), referral, on(monday, { type: 'referrals.named' }))
      .on(monday)
      .when(close())
      .isAllowed();
    given(balanced(), referral, on(monday, { type: 'referral.ended', referral: 'f1' }))
      .on(monday)
      .when(close())
      .isAllowed();
    const arrived = on(
      monday,
      { type: 'referral.carried', referral: 'f1' },
      { type: 'referral.answered', referral: 'f1', answer: 'confirmed' },
    );
    given(balanced(), referral, arrived).on(monday).when(close()).isRefused('referralsNotNamed');
    given(balanced(), referral, arrived, on(monday, { type: 'referral.arrived', referral: 'f1' }))
      .on(monday)
      .when(close())
      .isAllowed();
  });
  test('every step of it is noted where it stands', () => {
    const steps: HumanEvent[] = [
      assessed('g1', { outcome: 'reached' }),
      ratings[0] ?? copy,
      { type: 'domain.leftOut', domain: 'work', reason: 'notPossible' },
      { type: 'language.levelled', listening: 'b2', speaking: 'b2', reading: 'b2', writing: 'b1', evidence: 'certificate' },
      balance('counsellor'),
      { type: 'referrals.named' },
      copy,
      { type: 'deletion.explained' },
      { type: 'aftercare.consented' },
    ];
    for (const event of steps) given(completion()).on(monday).when(event).isAllowed({ stage: 'completion' });
  });
  test('ratings of the end stand beside those of the beginning', () => {
    const rated = on(monday, { type: 'domain.rated', domain: 'work', counsellor: 5, client: 4 });
    const { context } = given(completion(), rated).on(monday).when(copy).isAllowed();
    expect(context.assessment.final).toEqual({ work: { counsellor: 5, client: 4, ratedOn: monday } });
    expect(context.assessment.standings.work).toMatchObject({ counsellor: 3, client: 2 });
  });
  test.each([
    'goalsReached',
    'partlyReached',
    'regularService',
    'anotherCentre',
    'movedAway',
    'leftCountry',
    'supportPeriodUsed',
    'clientWish',
    'leftTargetGroup',
  ] as const)('closes as %s', (reason) => {
    given(balanced()).on(monday).when(close(reason)).isAllowed({ stage: 'closed' });
  });
  test.each(['concernClarified', 'createdInError', 'contactBrokenOff', 'consentWithdrawn', 'deceased'] as const)(
    'does not close as %s',
    (reason) => {
      given(balanced()).on(monday).when(close(reason)).isRefused('reasonNotHere');
    },
  );
  test('nothing is due and nothing waits once it is closed', () => {
    const state = given(balanced()).on(monday).when(close()).isAllowed();
    expect(nextReview(state)).toBeNull();
    expect(state.context.presence).toMatchObject({ pause: null, away: null, handover: null });
    expect(state.context.clock).toMatchObject({ open: null, owed: null, overdue: null });
  });
});

noRequirementIsUntried(['T18', 'T19'], (event) => event !== 'client.judged');
