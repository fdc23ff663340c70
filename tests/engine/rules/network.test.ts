// Duties towards other bodies in sentences: nothing goes anywhere without a consent for it.
import { describe, expect, test } from 'vitest';
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { counsellor } from '../../../src/scenarios/staff.ts';
import { given, noRequirementIsUntried } from '../lives/given.ts';
import { briefAdvice, commitment, goal, goals, measure, monday, offered, on, sealed, type Move } from '../lives/lives.ts';

/** Consent k1 for the job centre, and a referral f1 to it about work. */
const drafted = (changes: Partial<EventOf<'consent.drafted'>> = {}): HumanEvent => ({
  type: 'consent.drafted',
  consent: 'k1',
  recipient: 'jobCentre',
  domains: ['work'],
  purpose: 'referral',
  until: '2026-03-31',
  use: 'once',
  ...changes,
});
const consented: HumanEvent = { type: 'consent.given', consent: 'k1' };
const withdrawn: HumanEvent = { type: 'consent.withdrawn', consent: 'k1' };
const referred: HumanEvent = { type: 'referral.proposed', referral: 'f1', to: 'jobCentre', domain: 'work' };
const sent: HumanEvent = { type: 'referral.sent', referral: 'f1', consent: 'k1' };
const ready = (changes: Partial<EventOf<'consent.drafted'>> = {}) => [
  ...briefAdvice(),
  ...on(monday, drafted(changes), consented, referred),
];

describe('a consent', () => {
  test('names recipient, domains, purpose and period, is given and can be withdrawn', () => {
    const { context } = given(briefAdvice()).on(monday).when(drafted()).isAllowed();
    expect(context.network.consents['k1']).toEqual({
      recipient: 'jobCentre',
      domains: ['work'],
      purpose: 'referral',
      until: '2026-03-31',
      use: 'once',
      state: 'draft',
    });
    expect(given(briefAdvice(), on(monday, drafted())).on(monday).when(consented).isAllowed().context.network.consents['k1']?.state).toBe(
      'given',
    );
    expect(given(ready()).on(monday).when(withdrawn).isAllowed().context.network.consents['k1']?.state).toBe('withdrawn');
    given(briefAdvice(), on(monday, drafted())).on(monday).when(withdrawn).isAllowed();
  });
  test('is not drafted twice, nor for a period that is over', () => {
    given(ready()).on(monday).when(drafted()).isRefused('itemExists');
    given(briefAdvice()).on('2026-04-01').when(drafted()).isRefused('dayInPast');
    given(briefAdvice()).on('2026-03-31').when(drafted()).isAllowed();
  });
  test('is given and withdrawn once', () => {
    given(ready()).on(monday).when(consented).isRefused('itemPastThat');
    given(ready(), on(monday, withdrawn)).on(monday).when(withdrawn).isRefused('itemPastThat');
    given(briefAdvice()).on(monday).when(consented).isRefused('unknownItem');
    given(briefAdvice()).on(monday).when(withdrawn).isRefused('unknownItem');
  });
  test('holds through its last day and expires on the next, weekend or not', () => {
    expect(
      given(ready({ until: '2026-03-28' }))
        .on('2026-03-28')
        .theCalendarSays(),
    ).toEqual([]);
    expect(
      given(ready({ until: '2026-03-28' }))
        .on('2026-03-29')
        .theCalendarSays(),
    ).toEqual(['2026-03-29 deadline.consentExpired']);
    expect(
      given(ready({ until: '2026-03-28' }))
        .on('2026-03-29')
        .theState().context.network.consents['k1']?.state,
    ).toBe('expired');
    const onlyDrafted = [...briefAdvice(), ...on(monday, drafted())];
    expect(given(onlyDrafted).on('2026-04-01').theCalendarSays()).toEqual(['2026-04-01 deadline.consentExpired']);
  });
  test('that was withdrawn, or whose case is closed, expires no more', () => {
    expect(given(ready(), on(monday, withdrawn)).on('2026-05-01').theCalendarSays()).toEqual([]);
    expect(
      given(ready(), on(monday, { type: 'case.closed', reason: 'clientWish' }))
        .on('2026-05-01')
        .theCalendarSays(),
    ).toEqual([]);
  });
});

describe('a referral', () => {
  test('remembers the entry of the directory it was chosen from, and none where it was chosen from none', () => {
    const offer = '3f2a9c1e-5b7d-4e8a-9c0d-1a2b3c4d5e6f';
    const referralOf = (event: HumanEvent) => given(briefAdvice()).on(monday).when(event).isAllowed().context.network.referrals['f1'];
    const proposed = { to: 'jobCentre', domain: 'work', state: 'proposed', prepared: null };
    expect(referralOf({ ...referred, offer } as HumanEvent)).toEqual({ ...proposed, offer });
    expect(referralOf(referred)).toStrictEqual(proposed);
  });
  test('is sent with a consent for this recipient, purpose and domain; a consent for once is used up', () => {
    const { context } = given(ready()).on('2026-03-31').when(sent).isAllowed();
    expect(context.network).toMatchObject({ referrals: { f1: { state: 'sentWithConsent' } }, consents: { k1: { state: 'used' } } });
    expect(
      given(ready({ use: 'standing' }))
        .on(monday)
        .when(sent)
        .isAllowed().context.network.consents['k1']?.state,
    ).toBe('given');
  });
  test.each([
    ['another recipient', { recipient: 'federalOffice' }],
    ['another purpose', { purpose: 'information' }],
    ['other domains', { domains: ['housing', 'money'] }],
  ] as const)('is not sent with a consent for %s', (_what, changes) => {
    const life = ready(changes as Partial<EventOf<'consent.drafted'>>);
    expect(given(life).on(monday).when(sent).isRefused('consentDoesNotFit')).toEqual([{ code: 'consentDoesNotFit', consent: 'k1' }]);
  });
  test('is not sent without a consent that holds on that very day', () => {
    given(briefAdvice(), on(monday, drafted(), referred))
      .on(monday)
      .when(sent)
      .isRefused('consentMissing');
    given(ready(), on(monday, withdrawn)).on(monday).when(sent).isRefused('consentMissing');
    given(ready()).on('2026-04-01').when(sent).isRefused('consentMissing');
    given(briefAdvice(), on(monday, referred)).on(monday).when(sent).isRefused('consentMissing');
    given(briefAdvice(), on(monday, drafted(), consented))
      .on(monday)
      .when(sent)
      .isRefused('unknownItem');
  });
  test('is carried by the client without any consent', () => {
    const { context } = given(briefAdvice(), on(monday, referred))
      .on(monday)
      .when({ type: 'referral.carried', referral: 'f1' })
      .isAllowed();
    expect(context.network.referrals['f1']).toEqual({ to: 'jobCentre', domain: 'work', state: 'carriedByClient', prepared: null });
  });
  test('sent is not arrived: it is answered, attended and ended in turn', () => {
    const answered = (answer: 'confirmed' | 'declined' | 'noAnswer'): HumanEvent => ({ type: 'referral.answered', referral: 'f1', answer });
    const arrived: HumanEvent = { type: 'referral.arrived', referral: 'f1' };
    const ended: HumanEvent = { type: 'referral.ended', referral: 'f1' };
    const stateAfter = (...events: readonly HumanEvent[]) =>
      given(ready(), on(monday, ...events))
        .on(monday)
        .theState().context.network.referrals['f1']?.state;
    expect(stateAfter(sent, answered('confirmed'))).toBe('confirmed');
    expect(stateAfter(sent, answered('noAnswer'), answered('declined'))).toBe('declined');
    expect(stateAfter(sent, answered('confirmed'), arrived)).toBe('arrived');
    expect(stateAfter(sent, answered('confirmed'), arrived, ended)).toBe('ended');
    given(ready(), on(monday, sent)).on(monday).when(answered('confirmed')).isAllowed();
    given(ready(), on(monday, sent)).on(monday).when(arrived).isRefused('itemPastThat');
    given(ready(), on(monday, sent, answered('confirmed')))
      .on(monday)
      .when(arrived)
      .isAllowed();
    given(ready(), on(monday, sent)).on(monday).when(ended).isRefused('itemPastThat');
    given(ready(), on(monday, sent, answered('noAnswer')))
      .on(monday)
      .when(ended)
      .isAllowed();
    given(ready(), on(monday, sent, answered('declined')))
      .on(monday)
      .when(answered('confirmed'))
      .isRefused('itemPastThat');
    given(ready(), on(monday, sent)).on(monday).when(sent).isRefused('itemPastThat', 'consentMissing');
  });
  test('is proposed once, and what was not proposed goes nowhere', () => {
    given(briefAdvice()).on(monday).when(referred).isAllowed();
    given(ready()).on(monday).when(referred).isRefused('itemExists');
    for (const type of ['referral.carried', 'referral.arrived', 'referral.ended'] as const)
      given(briefAdvice()).on(monday).when({ type, referral: 'f1' }).isRefused('unknownItem');
    given(briefAdvice()).on(monday).when({ type: 'referral.answered', referral: 'f1', answer: 'noAnswer' }).isRefused('unknownItem');
  });
});
describe('a letter that waits for its day', () => {
  const prepared = (day: string, changes: Partial<EventOf<'referral.prepared'>> = {}): HumanEvent => ({
    type: 'referral.prepared',
    referral: 'f1',
    consent: 'k1',
    for: day,
    ...changes,
  });
  test('is kept with its consent, its day and who prepared it; nothing has gone yet', () => {
    const { context } = given(ready()).on(monday).when(prepared('2026-03-10')).isAllowed();
    expect(context.network.referrals['f1']).toEqual({
      to: 'jobCentre',
      domain: 'work',
      state: 'proposed',
      prepared: { consent: 'k1', for: '2026-03-10', by: counsellor },
    });
    expect(context.network.consents['k1']?.state).toBe('given');
  });
  test('needs a consent that will hold on that day', () => {
    given(ready()).on(monday).when(prepared('2026-03-31')).isAllowed();
    given(ready()).on(monday).when(prepared('2026-04-01')).isRefused('consentMissing');
    given(ready({ domains: ['housing'] }))
      .on(monday)
      .when(prepared('2026-03-10'))
      .isRefused('consentDoesNotFit');
    given(ready()).on('2026-03-10').when(prepared('2026-03-09')).isRefused('dayInPast');
    given(ready())
      .on(monday)
      .when(prepared('2026-03-10', { referral: 'f9' }))
      .isRefused('unknownItem');
  });
  test('does not go when the consent was withdrawn that morning; the client may carry it', () => {
    const waiting = [ready(), on(monday, prepared('2026-03-10')), on('2026-03-10', withdrawn)];
    given(...waiting)
      .on('2026-03-10')
      .when(sent)
      .isRefused('consentMissing');
    const carried = given(...waiting)
      .on('2026-03-10')
      .when({ type: 'referral.carried', referral: 'f1' })
      .isAllowed();
    expect(carried.context.network.referrals['f1']).toMatchObject({ state: 'carriedByClient', prepared: null });
  });
  test('has gone once it is sent', () => {
    const { context } = given(ready(), on(monday, prepared('2026-03-10')))
      .on('2026-03-10')
      .when(sent)
      .isAllowed();
    expect(context.network.referrals['f1']?.prepared).toBeNull();
    given(ready(), on(monday, sent)).on(monday).when(prepared('2026-03-10')).isRefused('itemPastThat', 'consentMissing');
  });
});

describe('measures that hang on a consent', () => {
  /** m1 is the job centre's, m2 the school's, m3 the client's; consent k1 for the job centre. */
  const agreed = (consents: readonly HumanEvent[], day = monday): Move[] => [
    ...goals(day),
    ...on(
      day,
      goal('g1', day),
      measure('m1', 'g1', day, { responsible: 'agency', agency: 'jobCentre' }),
      measure('m2', 'g1', day, { responsible: 'agency', agency: 'school' }),
      measure('m3', 'g1', day),
      commitment('c1'),
      offered(1, 'g1'),
      ...sealed(1),
      ...consents,
    ),
  ];
  const statesAfter = (life: readonly Move[], day = monday) =>
    Object.values(given(life).on(day).theState().context.plan.measures).map(({ state }) => state);
  const more = on(monday, drafted({ consent: 'k2' }), { type: 'consent.given', consent: 'k2' });

  test('withdrawn, those of that body are blocked and no others; given again, they are open', () => {
    const life = [...agreed([drafted(), consented]), ...on(monday, withdrawn)];
    expect(statesAfter(life)).toEqual(['blockedByConsent', 'open', 'open']);
    expect(statesAfter([...life, ...more])).toEqual(['open', 'open', 'open']);
  });
  test('expired, too, on the day after its last day', () => {
    const life = agreed([drafted(), consented]);
    expect(statesAfter(life, '2026-03-31')).toEqual(['open', 'open', 'open']);
    expect(statesAfter(life, '2026-04-01')).toEqual(['blockedByConsent', 'open', 'open']);
  });
  test('not while another consent for the same body stands, nor by using up one for once', () => {
    expect(statesAfter([...agreed([drafted(), consented]), ...more, ...on(monday, withdrawn)])).toEqual(['open', 'open', 'open']);
    expect(statesAfter([...agreed([drafted(), consented, referred]), ...on(monday, sent)])).toEqual(['open', 'open', 'open']);
  });
  test('not by a consent that nobody ever gave', () => {
    expect(statesAfter(agreed([drafted()]), '2026-04-01')).toEqual(['open', 'open', 'open']);
    expect(statesAfter(agreed([drafted(), withdrawn]))).toEqual(['open', 'open', 'open']);
  });
  test('what has ended stays ended', () => {
    const done: HumanEvent = { type: 'measure.reported', measure: 'm1', status: 'done', cause: null };
    expect(statesAfter([...agreed([drafted(), consented]), ...on(monday, done, withdrawn)])).toEqual(['done', 'open', 'open']);
  });
  test('while a new version is drafted the plan in force is blocked, too', () => {
    const begun: HumanEvent = { type: 'renegotiation.begun', because: 'date' };
    const life = [...agreed([drafted(), consented]), ...on(monday, begun, withdrawn, { type: 'renegotiation.abandoned' })];
    expect(statesAfter(life)).toEqual(['blockedByConsent', 'open', 'open']);
  });
});

noRequirementIsUntried(['duty'], (event) => /^(?:consent|referral)\./u.test(event));
