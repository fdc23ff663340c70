// T14 and T15 in sentences: out of contact, and found again. The stage keeps its place meanwhile.
import { describe, expect, test } from 'vitest';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { given, noRequirementIsUntried, placesOf } from '../lives/given.ts';
import { attemptedOnce, completion, inForce, monday, needsAssessment, on, renegotiation, review } from '../lives/lives.ts';

const missed: HumanEvent = { type: 'appointment.missed' };
const attempted: HumanEvent = { type: 'contact.attempted', channel: 'email' };
const resumed: HumanEvent = { type: 'contact.resumed', excuse: 'none' };

describe('T14 and T15, out of contact', () => {
  test('an appointment missed and a first attempt failed', () => {
    expect(given(inForce()).on(monday).when(missed).isAllowed({ presence: 'reachable' }).context.presence.missedOn).toBe(monday);
    const { context } = given(inForce(), on(monday, missed))
      .on('2026-03-04')
      .when(attempted)
      .isAllowed({ presence: 'outOfContact.attemptedOnce' });
    expect(context.presence.away).toEqual({
      since: '2026-03-04',
      attemptedOn: '2026-03-04',
      writtenFor: null,
      writtenOn: null,
      isUnanswered: false,
      channels: ['email'],
    });
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

describe('T15, found again', () => {
  const planned = [inForce(), on(monday, { type: 'review.planned', review: 'r1', for: '2026-06-02' })];
  const lost = [
    ...planned,
    on('2026-06-02', { type: 'review.missed', review: 'r1', side: 'client' }),
    on('2026-06-09', attempted),
    on('2026-06-23', { type: 'contact.attempted', channel: 'phone' }),
  ];
  const back = (excuse: EventOf<'contact.resumed'>['excuse']): HumanEvent => ({ type: 'contact.resumed', excuse });

  test('with an excuse is not held to what fell due meanwhile: nothing is overdue, the review follows within six weeks (R5)', () => {
    expect(
      placesOf(
        given(...lost)
          .on('2026-07-01')
          .theState(),
      ).clock,
    ).toBe('escalated');
    const { context } = given(...lost)
      .on('2026-07-01')
      .when(back('fare'))
      .isAllowed({ presence: 'reachable', clock: 'scheduled' });
    expect(context.clock).toMatchObject({ anew: { since: '2026-07-01', because: 'contact' }, overdue: null });
    expect(reviewDue(context)).toEqual({ on: '2026-08-12', ceiling: '2026-08-12', rule: 'R5contact' });
  });
  test('without an excuse what is overdue stays overdue', () => {
    for (const excuse of ['none', 'other'] as const) {
      const { context } = given(...lost)
        .on('2026-07-01')
        .when(back(excuse))
        .isAllowed({ presence: 'reachable', clock: 'escalated' });
      expect(context.clock.overdue).toMatchObject({ since: '2026-06-03', rule: 'R1' });
      expect(reviewDue(context)).toEqual({ on: '2026-06-02', ceiling: '2026-06-02', rule: 'R1' });
    }
  });
  test('is held to what still lies ahead: nobody gains time by staying away', () => {
    const soon = [attemptedOnce(), on('2026-05-11', back('none'))];
    expect(
      reviewDue(
        given(...soon)
          .on('2026-05-11')
          .theState().context,
      ),
    ).toMatchObject({ ceiling: '2026-06-02', rule: 'R1' });
    const woken = [
      inForce(),
      on('2026-03-03', { type: 'pause.agreed', reason: 'illness', until: '2026-07-01', contactBy: 'centre' }),
      on('2026-07-02', missed, attempted),
      on('2026-07-03', back('none')),
    ];
    expect(
      reviewDue(
        given(...woken)
          .on('2026-07-03')
          .theState().context,
      ),
    ).toMatchObject({ ceiling: '2026-07-29', rule: 'R9' });
  });
  test.each(['hospital', 'childcare', 'fare'] as const)(
    'a miss for want of health, childcare or fare (%s) is excused and stays visible',
    (excuse) => {
      const { context } = given(...lost)
        .on('2026-07-01')
        .when(back(excuse))
        .isAllowed();
      expect(context.clock.reviews['r1']).toEqual({ for: '2026-06-02', state: 'excused' });
    },
  );
  test('without an excuse it stays a miss, and nothing but that', () => {
    const { context } = given(...lost)
      .on('2026-07-01')
      .when(back('none'))
      .isAllowed();
    expect(context.clock.reviews['r1']?.state).toBe('missedByClient');
  });
  test('after hospital a review follows within 28 days (R6)', () => {
    const { context } = given(...lost)
      .on('2026-07-01')
      .when(back('hospital'))
      .isAllowed();
    expect(reviewDue(context)).toEqual({ on: '2026-07-29', ceiling: '2026-07-29', rule: 'R6' });
    expect(context.clock.occasions).toEqual([{ occasion: 'illness', learnedOn: '2026-07-01' }]);
  });
  test('an excuse reaches back to the last contact and no further, and is none for the centre', () => {
    const again = on('2026-07-02', { type: 'review.planned', review: 'r2', for: '2026-07-20' });
    const second = on('2026-07-20', { type: 'review.missed', review: 'r2', side: 'client' }, attempted);
    const twice = given(...lost, on('2026-07-01', back('none')), again, second)
      .on('2026-07-27')
      .when(back('fare'))
      .isAllowed();
    expect(twice.context.clock.reviews).toMatchObject({ r1: { state: 'missedByClient' }, r2: { state: 'excused' } });
    const byCentre = on('2026-06-02', { type: 'review.missed', review: 'r1', side: 'centre' }, missed, attempted);
    const { context } = given(...planned, byCentre)
      .on('2026-06-09')
      .when(back('hospital'))
      .isAllowed();
    expect(context.clock.reviews['r1']?.state).toBe('missedByCentre');
  });
  test('who calls before anybody tried is excused, too, and keeps the clock as it is', () => {
    const gone = on('2026-06-02', { type: 'review.missed', review: 'r1', side: 'client' });
    const { context } = given(...planned, gone)
      .on('2026-06-03')
      .when(back('childcare'))
      .isAllowed({ clock: 'overdue' });
    expect(context.clock).toMatchObject({ reviews: { r1: { state: 'excused' } }, anew: null, overdue: { since: '2026-06-03' } });
  });
  test('a review is taken up again, and an approval to give up is void', () => {
    const approved = on('2026-06-23', { type: 'approval.given', act: 'breakOff' });
    expect(
      given(...lost, approved)
        .on('2026-07-01')
        .when(back('none'))
        .isAllowed().context.file.approvals,
    ).toEqual({});
    given(...lost, on('2026-07-01', back('none')))
      .on('2026-07-01')
      .when({ type: 'review.opened', occasion: 'courseEvent' })
      .isAllowed();
  });
  test('a contact in between is noted, and three months count from it', () => {
    const { context } = given(inForce()).on('2026-04-01').when({ type: 'contact.noted', channel: 'visit' }).isAllowed({ stage: 'inForce' });
    expect(context.presence.lastContactOn).toBe('2026-04-01');
    const later = [inForce(), on('2026-04-01', { type: 'contact.noted', channel: 'visit' }), on('2026-04-02', missed, attempted)];
    expect(
      given(...later)
        .on('2026-06-30')
        .theState().context.presence.contactLost,
    ).toBe(false);
    expect(
      given(...later)
        .on('2026-07-01')
        .theState().context.presence.contactLost,
    ).toBe(true);
  });
});

noRequirementIsUntried(['T14', 'T15']);
