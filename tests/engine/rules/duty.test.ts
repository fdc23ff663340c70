// Duties of every open case in sentences: risks, measures, approvals, and who the client is.
import { describe, expect, test } from 'vitest';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { teamLead } from '../../../src/scenarios/staff.ts';
import { given, noRequirementIsUntried } from '../lives/given.ts';
import { inForce, inquiry, measure, monday, on, paused, review } from '../lives/lives.ts';

describe('the client', () => {
  test('is described at any time, in coded facts', () => {
    const described = { occupation: 'training', interpreter: 'needed', titleExpires: '2027-01-31' } as const;
    const { context } = given(inquiry())
      .on(monday)
      .when({ type: 'client.described', ...described })
      .isAllowed({ stage: 'intake.inquiry' });
    expect(context.client).toMatchObject({ occupation: 'training', interpreterNeeded: true, titleExpires: '2027-01-31' });
    const reached = given(inquiry())
      .on(monday)
      .when({ type: 'client.described', ...described, reachBy: 'text' });
    expect(reached.isAllowed().context.client.reachBy).toBe('text');
    const again = given(review())
      .on(monday)
      .when({ type: 'client.described', ...described, interpreter: 'notNeeded', titleExpires: null });
    expect(again.isAllowed({ stage: 'inForce', talk: 'talking' }).context.client).toMatchObject({
      interpreterNeeded: false,
      titleExpires: null,
    });
  });
  test('keeps the way to be reached until another is named', () => {
    const texting = on(monday, {
      type: 'client.described',
      occupation: 'school',
      interpreter: 'needed',
      titleExpires: null,
      reachBy: 'text',
    });
    const { context } = given(inquiry(), texting)
      .on(monday)
      .when({ type: 'client.described', occupation: 'training', interpreter: 'needed', titleExpires: null })
      .isAllowed();
    expect(context.client).toMatchObject({ reachBy: 'text', occupation: 'training' });
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
  test('that has become impossible is an occasion (R6): the cause is kept, and it is nobody’s fault', () => {
    const impossible: HumanEvent = { type: 'measure.reported', measure: 'm1', status: 'impossible', cause: 'legalSituation' };
    const { context } = given(inForce()).on('2026-03-09').when(impossible).isAllowed();
    expect(context.clock.occasions).toEqual([{ occasion: 'measureImpossible', learnedOn: '2026-03-09' }]);
    expect(reviewDue(context)).toMatchObject({ ceiling: '2026-04-06', rule: 'R6' });
    expect(context.plan.measures['m1']).toMatchObject({ state: 'impossible', cause: 'legalSituation' });
  });
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

test('an approval keeps who gave it and for which act', () => {
  const { context } = given(inForce(), on(monday, { type: 'approval.given', act: 'handover' }))
    .on(monday)
    .when({ type: 'approval.given', act: 'breakOff' }, { role: 'deputy', id: 'p-1' })
    .isAllowed({ stage: 'inForce' });
  expect(context.file.approvals).toEqual({ handover: teamLead.id, breakOff: 'p-1' });
});

// Who the person is, safety, people, consents, referrals and what comes from outside have their own files.
const elsewhere =
  /^(?:guardian|household|counsellor|consent|referral|addressLock|duty|expectation|interpreter|enquiry|safeWay|hurdle|children|course|courseHours|arrival|recognition|evaluation|conference)\.|^(?:risk\.lifted|goal\.placed)|\.(?:renamed|changed)|^birthDate\./u;
noRequirementIsUntried(['duty'], (event) => !elsewhere.test(event));
