// Duties of every open case in sentences: risks, consents, referrals, measures, and who the client is.
import { describe, expect, test } from 'vitest';
import type { EventOf } from '../../machines/case/events/case-event.ts';
import type { HumanEvent } from '../../src/engine/decide.ts';
import { teamLead } from '../../src/scenarios/staff.ts';
import { given, noRequirementIsUntried } from './given.ts';
import { briefAdvice, inForce, inquiry, measure, monday, on, paused, review } from './lives.ts';

describe('the client', () => {
  test('is described at any time, in coded facts', () => {
    const described = { occupation: 'training', interpreter: 'needed', titleExpires: '2027-01-31' } as const;
    const { context } = given(inquiry())
      .on(monday)
      .when({ type: 'client.described', ...described })
      .isAllowed({ stage: 'intake.inquiry' });
    expect(context.client).toMatchObject({ occupation: 'training', interpreterNeeded: true, titleExpires: '2027-01-31' });
    const again = given(review())
      .on(monday)
      .when({ type: 'client.described', ...described, interpreter: 'notNeeded', titleExpires: null });
    expect(again.isAllowed({ stage: 'review.ofAgreement' }).context.client).toMatchObject({ interpreterNeeded: false, titleExpires: null });
  });
});

describe('a risk', () => {
  const noted: HumanEvent = { type: 'risk.noted', risk: 'x1', kind: 'violence' };
  const answered = (risk: string): HumanEvent => ({ type: 'risk.answered', risk, action: 'safePlace' });
  test('is noted in every open case, also while the client is away, and answered', () => {
    expect(given(paused()).on(monday).when(noted).isAllowed().context.assessment.risks).toEqual({
      x1: { kind: 'violence', action: null, lifted: false },
    });
    const { context } = given(paused(), on(monday, noted)).on(monday).when(answered('x1')).isAllowed({ presence: 'paused' });
    expect(context.assessment.risks).toEqual({ x1: { kind: 'violence', action: 'safePlace', lifted: false } });
  });
  test('has one id, and only what was noted is answered', () => {
    given(paused(), on(monday, noted)).on(monday).when(noted).isRefused('itemExists');
    given(paused()).on(monday).when(answered('x9')).isRefused('unknownItem');
  });
});

describe('a measure', () => {
  const reported = (status: EventOf<'measure.reported'>['status'], id = 'm1'): HumanEvent => ({
    type: 'measure.reported',
    measure: id,
    status,
    cause: status === 'running' ? null : 'agency',
  });
  test.each(['running', 'done', 'stopped', 'impossible', 'blockedByConsent'] as const)('that is open becomes %s', (status) => {
    const { context } = given(inForce()).on(monday).when(reported(status)).isAllowed({ stage: 'inForce' });
    expect(context.plan.measures['m1']).toMatchObject({ state: status, cause: status === 'running' ? null : 'agency' });
  });
  test('that waits for a consent is open again once it is given', () => {
    const blocked = on(monday, reported('blockedByConsent'));
    expect(given(inForce(), blocked).on(monday).when(reported('open')).isAllowed().context.plan.measures['m1']?.state).toBe('open');
    given(inForce(), blocked).on(monday).when(reported('done')).isRefused('itemPastThat');
    given(inForce(), blocked).on(monday).when(reported('stopped')).isAllowed();
  });
  test('that has ended, or is not there, is not reported on', () => {
    expect(
      given(inForce(), on(monday, reported('done')))
        .on(monday)
        .when(reported('running'))
        .isRefused('itemPastThat'),
    ).toEqual([{ code: 'itemPastThat', item: 'measure', id: 'm1', state: 'done' }]);
    given(inForce()).on(monday).when(reported('done', 'm9')).isRefused('unknownItem');
    given(inForce())
      .on(monday)
      .when(measure('m2', 'g1', monday))
      .isRefused('notNow');
  });
});

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

test('an approval keeps who gave it and for which act', () => {
  const { context } = given(inForce(), on(monday, { type: 'approval.given', act: 'handover' }))
    .on(monday)
    .when({ type: 'approval.given', act: 'breakOff' }, { role: 'deputy', id: 'p-1' })
    .isAllowed({ stage: 'inForce' });
  expect(context.file.approvals).toEqual({ handover: teamLead.id, breakOff: 'p-1' });
});

noRequirementIsUntried(['duty']);
