// T12 to T17 and the ladder in sentences: pauses, missed appointments, handovers. The stage keeps its place meanwhile.
import { describe, expect, test } from 'vitest';
import { reviewDue } from '../../machines/case/review-due.ts';
import type { HumanEvent } from '../../src/engine/decide.ts';
import { counsellor, teamLead } from '../../src/scenarios/staff.ts';
import { given, noRequirementIsUntried } from './given.ts';
import {
  attemptedOnce,
  attemptedTwice,
  clarification,
  completion,
  handover,
  handoverOffered,
  handoverReady,
  inForce,
  inquiry,
  monday,
  needsAssessment,
  on,
  paused,
  renegotiation,
  review,
  withoutAgreement,
  written,
} from './lives.ts';

const pause = (until: string): HumanEvent => ({ type: 'pause.agreed', reason: 'illness', until, contactBy: 'centre' });
const extended = (until: string): HumanEvent => ({ type: 'pause.extended', until });
const missed: HumanEvent = { type: 'appointment.missed' };
const attempted: HumanEvent = { type: 'contact.attempted', channel: 'email' };
const resumed: HumanEvent = { type: 'contact.resumed', excuse: 'none' };

describe('T12, a pause', () => {
  test('is agreed for at most six months; the clock rests', () => {
    const { context } = given(inForce())
      .on(monday)
      .when(pause('2026-09-02'))
      .isAllowed({ presence: 'paused', clock: 'suspended', stage: 'inForce' });
    expect(context.presence.pause).toEqual({ reason: 'illness', until: '2026-09-02', contactBy: 'centre', since: monday, extensions: 0 });
    expect(given(inForce()).on(monday).when(pause('2026-09-03')).isRefused('pauseTooLong')).toEqual([
      { code: 'pauseTooLong', latest: '2026-09-02' },
    ]);
  });
  test('wakes tomorrow at the earliest', () => {
    expect(given(inForce()).on(monday).when(pause(monday)).isRefused('dayInPast')).toEqual([{ code: 'dayInPast', earliest: '2026-03-03' }]);
    given(inForce()).on(monday).when(pause('2026-03-03')).isAllowed();
  });
  test.each([
    ['there is no agreement', withoutAgreement(), 'noAgreementInForce'],
    ['a review is open', review(), 'reviewOpen'],
    ['it is renegotiated', renegotiation(), 'renegotiationRunning'],
    ['the final balance has begun', completion(), 'completionRunning'],
  ] as const)('is not agreed while %s', (_why, life, code) => {
    given(life).on(monday).when(pause('2026-04-01')).isRefused(code);
  });
  test('is not agreed while a review is overdue', () => {
    given(inForce()).on('2026-06-03').when(pause('2026-07-01')).isRefused('reviewOverdue');
  });
  test('is extended once, by at most six months more', () => {
    const { context } = given(paused(monday, '2026-06-01')).on('2026-05-04').when(extended('2026-12-01')).isAllowed({ presence: 'paused' });
    expect(context.presence.pause).toMatchObject({ until: '2026-12-01', extensions: 1, since: monday });
    given(paused(monday, '2026-06-01')).on('2026-05-04').when(extended('2026-12-02')).isRefused('pauseTooLong');
    given(paused(monday, '2026-06-01')).on('2026-05-04').when(extended('2026-05-04')).isRefused('dayInPast');
    given(paused(monday, '2026-06-01'), on('2026-05-04', extended('2026-07-01')))
      .on('2026-05-05')
      .when(extended('2026-08-03'))
      .isRefused('pauseAlreadyExtended');
  });
});

describe('T13, waking', () => {
  test('whoever wants to go on earlier does; the review comes first, within 28 days', () => {
    const { context } = given(paused())
      .on('2026-04-01')
      .when({ type: 'pause.ended' })
      .isAllowed({ presence: 'reachable', clock: 'scheduled' });
    expect(context.clock.owed).toEqual({ since: '2026-04-01', because: 'pause' });
    expect(reviewDue(context)).toEqual({ on: '2026-04-29', ceiling: '2026-04-29', rule: 'R9' });
  });
});

describe('T14 and T15, out of contact', () => {
  test('an appointment missed and a first attempt failed', () => {
    expect(given(inForce()).on(monday).when(missed).isAllowed({ presence: 'reachable' }).context.presence.missedOn).toBe(monday);
    const { context } = given(inForce(), on(monday, missed))
      .on('2026-03-04')
      .when(attempted)
      .isAllowed({ presence: 'outOfContact.attemptedOnce' });
    expect(context.presence.away).toEqual({ since: '2026-03-04', attemptedOn: '2026-03-04', writtenFor: null, channels: ['email'] });
  });
  test('an attempt alone is a call like any other', () => {
    given(inForce()).on(monday).when(attempted).isRefused('noAppointmentMissed');
  });
  test.each([
    ['intake', needsAssessment()],
    ['a review', review()],
    ['renegotiation', renegotiation()],
    ['the final balance', completion()],
  ])('the stage (%s) keeps its place until there is contact again', (_stage, life) => {
    const before = given(life).on(monday).theState();
    const after = given(life, on(monday, missed, attempted))
      .on(monday)
      .when(resumed)
      .isAllowed({ presence: 'reachable' });
    expect(after.value).toEqual(before.value);
    expect(after.context.presence).toMatchObject({ away: null, missedOn: null, contactLost: false, lastContactOn: monday });
  });
  test('who calls before anybody tried has missed nothing any more', () => {
    expect(given(inForce(), on(monday, missed)).on(monday).when(resumed).isAllowed().context.presence.missedOn).toBeNull();
    given(inForce()).on(monday).when(resumed).isRefused('noAppointmentMissed');
  });
  test('deadlines are computed anew after contact, not back-dated', () => {
    const again = on('2026-05-04', resumed, missed, attempted);
    expect(
      given(attemptedOnce(), again)
        .on('2026-05-18')
        .theCalendarSays()
        .filter((line) => line.includes('Attempt')),
    ).toEqual([]);
    expect(given(attemptedOnce(), again).on('2026-05-19').theCalendarSays()).toContain('2026-05-19 deadline.secondAttemptMissed');
  });
});

describe('the ladder', () => {
  test('a second attempt, a letter with a new date, further attempts', () => {
    const second = given(attemptedOnce()).on('2026-03-05').when(attempted).isAllowed({ presence: 'outOfContact.attemptedTwice' });
    expect(second.context.presence.away).toEqual({
      since: monday,
      attemptedOn: '2026-03-05',
      writtenFor: null,
      channels: ['phone', 'email'],
    });
    const letter = given(attemptedTwice()).on('2026-03-05').when({ type: 'letter.sent', appointment: '2026-03-19' });
    expect(letter.isAllowed({ presence: 'outOfContact.written' }).context.presence.away?.writtenFor).toBe('2026-03-19');
    expect(letter.effects).toEqual(['writeToClient']);
    const further = given(written()).on('2026-03-13').when(attempted).isAllowed({ presence: 'outOfContact.written' });
    expect(further.context.presence.away).toMatchObject({ since: monday, attemptedOn: '2026-03-13', writtenFor: '2026-03-12' });
  });
  test('the date in the letter lies ahead', () => {
    given(attemptedTwice()).on(monday).when({ type: 'letter.sent', appointment: monday }).isRefused('dayInPast');
    given(attemptedTwice()).on(monday).when({ type: 'letter.sent', appointment: '2026-03-03' }).isAllowed();
  });
});

describe('contact broken off', () => {
  const brokenOff: HumanEvent = { type: 'contact.brokenOff' };
  const approved = (day: string) => on(day, { type: 'approval.given', act: 'breakOff' });
  const lost = '2026-06-02';

  test('comes three months after the last contact at the earliest, with a second person', () => {
    const { context } = given(written(), approved(monday)).on(lost).when(brokenOff).isAllowed({ stage: 'closed' });
    expect(context.ending).toMatchObject({ reason: 'contactBrokenOff', closedOn: lost });
    const early = given(written(), approved(monday)).on('2026-06-01').when(brokenOff).isRefused('contactNotLost');
    expect(early).toEqual([{ code: 'contactNotLost', until: lost }]);
    expect(given(written()).on(lost).when(brokenOff).isRefused('secondPersonMissing')).toEqual([
      { code: 'secondPersonMissing', act: 'breakOff' },
    ]);
  });
  test('has no day before which it is refused when there never was a contact', () => {
    const never = [inquiry(), on(monday, missed, attempted), approved(monday)];
    expect(
      given(...never)
        .on('2027-03-01')
        .when(brokenOff)
        .isRefused('contactNotLost'),
    ).toEqual([{ code: 'contactNotLost', until: null }]);
  });
  test('the second person is not the first', () => {
    expect(given(written(), approved(monday)).on(lost).when(brokenOff, teamLead).isRefused('sameSecondPerson')).toEqual([
      { code: 'sameSecondPerson', act: 'breakOff' },
    ]);
  });
  test('not while a risk is open', () => {
    const risk = on(monday, { type: 'risk.noted', risk: 'x1', kind: 'childInDanger' });
    expect(given(written(), approved(monday), risk).on(lost).when(brokenOff).isRefused('riskStillOpen')).toEqual([
      { code: 'riskStillOpen', risks: ['x1'] },
    ]);
    given(written(), approved(monday), risk, on(monday, { type: 'risk.answered', risk: 'x1', action: 'youthWelfareOffice' }))
      .on(lost)
      .when(brokenOff)
      .isAllowed();
  });
  test('any contact in between counts: three months from then, and a new approval', () => {
    const back = on('2026-06-05', resumed, missed, attempted);
    given(written(), approved(monday), back).on('2026-09-07').when(brokenOff).isRefused('secondPersonMissing');
    given(written(), approved(monday), back, approved('2026-06-05')).on('2026-09-04').when(brokenOff).isRefused('contactNotLost');
    given(written(), approved(monday), back, approved('2026-06-05')).on('2026-09-07').when(brokenOff).isAllowed();
  });
  test('a talk that took place after all counts as contact, even before anybody noted that the client is back', () => {
    const late = [needsAssessment(), on(monday, missed, attempted, { type: 'risk.noted', risk: 'x1', kind: 'homelessness' })];
    const talk = on('2026-07-01', { type: 'risk.answered', risk: 'x1', action: 'other' });
    given(...late, talk, approved('2026-07-01'))
      .on('2026-07-01')
      .when(brokenOff)
      .isAllowed();
    const begun = [clarification().slice(0, 2), on(monday, missed, attempted), on('2026-07-01', { type: 'talk.begun' })];
    given(...begun, approved('2026-07-01'))
      .on('2026-07-01')
      .when(brokenOff)
      .isRefused('contactNotLost');
  });
});

describe('T16 and T17, a handover', () => {
  test('needs a receiving body, a fitting consent and a second person', () => {
    const { context } = given(handoverReady())
      .on(monday)
      .when(handoverOffered)
      .isAllowed({ presence: 'reachable', handover: 'offered', stage: 'inForce' });
    expect(context.presence.handover).toEqual({ to: 'migrationCounselling', offeredOn: monday });
    expect(context.network.consents['k1']?.state).toBe('used');
    given(handoverReady().slice(0, -1)).on(monday).when(handoverOffered).isRefused('secondPersonMissing');
    given(handoverReady()).on(monday).when(handoverOffered, teamLead).isRefused('sameSecondPerson');
    given(handoverReady())
      .on(monday)
      .when({ ...handoverOffered, given: [] } as HumanEvent)
      .isRefused('recipientMissing');
    given(handoverReady())
      .on(monday)
      .when({ ...handoverOffered, consent: 'k9' } as HumanEvent)
      .isRefused('consentMissing');
    given(handoverReady())
      .on(monday)
      .when({ ...handoverOffered, to: 'jobCentre' } as HumanEvent)
      .isRefused('consentDoesNotFit');
  });
  test('a consent that has run out by the day of the offer is none', () => {
    given(handoverReady()).on('2026-05-01').when(handoverOffered).isAllowed();
    given(handoverReady()).on('2026-05-02').when(handoverOffered).isRefused('consentMissing');
  });
  test('accepted, the case is closed as handed over', () => {
    const { context } = given(handover()).on('2026-03-20').when({ type: 'handover.accepted' }).isAllowed({ stage: 'closed' });
    expect(context.ending).toMatchObject({ reason: 'anotherCentre', closedOn: '2026-03-20' });
    expect(context.agreement.versions[0]?.state).toBe('endedWithCase');
  });
  test('refused, the sender keeps the case without a gap; the next offer needs its own approval and consent', () => {
    const refused: HumanEvent = { type: 'handover.refused' };
    const { context } = given(handover())
      .on('2026-03-20')
      .when(refused)
      .isAllowed({ presence: 'reachable', handover: 'none', stage: 'inForce', clock: 'scheduled' });
    expect(context.presence.handover).toBeNull();
    expect(context.file.approvals).toEqual({});
    given(handover(), on('2026-03-20', refused)).on('2026-03-20').when(handoverOffered, counsellor).isRefused('secondPersonMissing');
    given(handover(), on('2026-03-20', refused, { type: 'approval.given', act: 'handover' }))
      .on('2026-03-20')
      .when(handoverOffered)
      .isRefused('consentMissing');
  });
  test('the sender stays responsible meanwhile: reviews go on', () => {
    given(handover()).on(monday).when({ type: 'review.opened', occasion: 'violence' }).isAllowed({ stage: 'review.ofAgreement' });
  });
});

noRequirementIsUntried(['T12', 'T13', 'T14', 'T15', 'T16', 'T17', 'ladder']);
