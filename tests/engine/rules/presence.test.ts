// T12 and T13 in sentences: pauses and waking from them. The stage keeps its place meanwhile.
import { describe, expect, test } from 'vitest';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { given, noRequirementIsUntried } from '../lives/given.ts';
import {
  briefAdvice,
  commitment,
  completion,
  goal,
  inForce,
  measure,
  missed,
  monday,
  needsAssessment,
  offered,
  on,
  paused,
  ratings,
  renegotiation,
  review,
  reviewed,
  withoutAgreement,
} from '../lives/lives.ts';

const pause = (until: string): HumanEvent => ({ type: 'pause.agreed', reason: 'illness', until, contactBy: 'centre' });
const extended = (until: string): HumanEvent => ({ type: 'pause.extended', until });

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
    ['reviews are not counted yet', needsAssessment(), 'noReviewsCounted'],
    ['a review is open', review(), 'reviewOpen'],
    ['it is renegotiated', renegotiation(), 'renegotiationRunning'],
    ['the final balance has begun', completion(), 'completionRunning'],
  ] as const)('is not agreed while %s', (_why, life, code) => {
    given(life).on(monday).when(pause('2026-04-01')).isRefused(code);
  });
  test('is agreed without an agreement as well (T6), but not while goals are drafted', () => {
    given(withoutAgreement())
      .on(monday)
      .when(pause('2026-09-02'))
      .isAllowed({ stage: 'withoutAgreement', presence: 'paused', clock: 'suspended' });
    given(withoutAgreement(), on(monday, { type: 'goals.resumed' }))
      .on(monday)
      .when(pause('2026-09-02'))
      .isRefused('draftRunning');
    const offeredText = on(monday, goal('g1', monday), measure('m1', 'g1', monday), commitment('c1'), offered(1, 'g1'));
    given(withoutAgreement(), on(monday, { type: 'goals.resumed' }), offeredText)
      .on(monday)
      .when(pause('2026-09-02'))
      .isRefused('draftRunning');
  });
  test('is not agreed once the cap is reached', () => {
    const life = [briefAdvice('2023-01-02'), on('2025-12-15', { type: 'assessment.begun' }, ...ratings, { type: 'assessment.completed' })];
    const plan = on('2025-12-15', { type: 'signature.declined', because: null });
    given(...life, plan)
      .on('2025-12-30')
      .when(pause('2026-03-02'))
      .isAllowed();
    given(...life, plan)
      .on('2026-01-02')
      .when(pause('2026-03-02'))
      .isRefused('capReached', 'completionRunning');
  });
  test('is not agreed while a review is overdue', () => {
    given(inForce()).on('2026-06-03').when(pause('2026-07-01')).isRefused('reviewOverdue');
  });
  test('is not agreed while a review is owed: nobody strings pauses together', () => {
    const owing = [paused(monday, '2026-06-01'), on('2026-05-04', { type: 'pause.ended' })];
    expect(
      given(...owing)
        .on('2026-05-05')
        .when(pause('2026-07-01'))
        .isRefused('reviewOwed'),
    ).toEqual([{ code: 'reviewOwed', since: '2026-05-04' }]);
    given(...owing, reviewed('2026-05-06', '2026-11-06'))
      .on('2026-05-06')
      .when(pause('2026-07-01'))
      .isAllowed({ presence: 'paused' });
  });
  test('keeps its reason and who keeps in touch, and counts as contact', () => {
    for (const reason of ['illness', 'custody', 'travel', 'course', 'crisis'] as const) {
      const { context } = given(inForce())
        .on('2026-03-09')
        .when({ type: 'pause.agreed', reason, until: '2026-06-01', contactBy: 'client' })
        .isAllowed();
      expect(context.presence.pause).toMatchObject({ reason, contactBy: 'client' });
      expect(context.presence.lastContactOn).toBe('2026-03-09');
    }
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

describe('contact during a pause', () => {
  test('is noted, as it was agreed on, and keeps contact from counting as lost', () => {
    const { context } = given(paused())
      .on('2026-04-13')
      .when({ type: 'contact.noted', channel: 'phone' })
      .isAllowed({ presence: 'paused' });
    expect(context.presence.lastContactOn).toBe('2026-04-13');
  });
  test('a talk is planned for a day after waking, within what will be due then', () => {
    const talk = (day: string): HumanEvent => ({ type: 'review.planned', review: 'r1', for: day });
    for (const day of ['2026-07-02', '2026-07-30']) given(paused()).on('2026-04-13').when(talk(day)).isAllowed({ presence: 'paused' });
    expect(given(paused()).on('2026-04-13').when(talk('2026-07-31')).isRefused('beyondCeiling')).toEqual([
      { code: 'beyondCeiling', latest: '2026-07-30' },
    ]);
    expect(given(paused()).on('2026-04-13').when(talk('2026-07-01')).isRefused('paused')).toEqual([
      { code: 'paused', until: '2026-07-02' },
    ]);
  });
  test('a talk that was planned for a day of the pause is moved, one for later stands', () => {
    const planned = (day: string) => [...inForce(), ...on(monday, { type: 'review.planned', review: 'r1', for: day })];
    expect(given(planned('2026-04-15')).on(monday).when(pause('2026-05-04')).isAllowed().context.clock.reviews['r1']?.state).toBe('moved');
    expect(given(planned('2026-05-20')).on(monday).when(pause('2026-05-04')).isAllowed().context.clock.reviews['r1']?.state).toBe(
      'planned',
    );
  });
  test('an appointment missed before is not asked about any more', () => {
    const life = [...missed(), ...on('2026-03-04', { type: 'pause.agreed', reason: 'illness', until: '2026-05-04', contactBy: 'centre' })];
    expect(
      given(life)
        .on('2026-06-30')
        .theCalendarSays()
        .filter((line) => line.includes('Attempt')),
    ).toEqual([]);
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

describe('T12, a parental pause', () => {
  const parental = (until: string, parentalFrom: string): HumanEvent => ({
    type: 'pause.agreed',
    reason: 'birth',
    until,
    contactBy: 'client',
    parentalFrom,
  });
  test('lasts six months from the birth on, and not a day longer', () => {
    // The child is expected on 12 May: until 12 November, eight months from today.
    const { context } = given(inForce()).on('2026-03-09').when(parental('2026-11-12', '2026-05-12')).isAllowed({ presence: 'paused' });
    expect(context.presence.pause).toMatchObject({ until: '2026-11-12', reason: 'birth' });
    expect(given(inForce()).on('2026-03-09').when(parental('2026-11-13', '2026-05-12')).isRefused('pauseTooLong')).toEqual([
      { code: 'pauseTooLong', latest: '2026-11-12' },
    ]);
  });
  test('a birth that lies behind counts from its own day', () => {
    expect(given(inForce()).on('2026-05-04').when(parental('2026-10-21', '2026-04-20')).isRefused('pauseTooLong')).toEqual([
      { code: 'pauseTooLong', latest: '2026-10-20' },
    ]);
    given(inForce()).on('2026-05-04').when(parental('2026-10-20', '2026-04-20')).isAllowed();
  });
  test('is for a birth, within half a year', () => {
    given(inForce())
      .on(monday)
      .when({ ...parental('2026-06-01', '2026-05-12'), reason: 'travel' } as HumanEvent)
      .isRefused('parentalForBirthOnly');
    given(inForce()).on(monday).when(parental('2026-09-30', '2026-09-02')).isAllowed();
    expect(given(inForce()).on(monday).when(parental('2026-09-30', '2026-09-03')).isRefused('birthTooFar')).toEqual([
      { code: 'birthTooFar', latest: '2026-09-02' },
    ]);
  });
  test('of a birth needs its day', () => {
    expect(
      given(inForce())
        .on(monday)
        .when({ type: 'pause.agreed', reason: 'birth', until: '2026-09-02', contactBy: 'client' })
        .isRefused('birthDayMissing'),
    ).toEqual([{ code: 'birthDayMissing' }]);
  });
  test('ends six months after the birth, extended or not', () => {
    // Born on 15 June: until 15 December 2026, and not until the December after it.
    expect(given(inForce('2026-05-04')).on('2026-07-06').when(parental('2027-12-15', '2026-06-15')).isRefused('pauseTooLong')).toEqual([
      { code: 'pauseTooLong', latest: '2026-12-15' },
    ]);
    given(inForce('2026-05-04')).on('2026-07-06').when(parental('2026-12-15', '2026-06-15')).isAllowed({ presence: 'paused' });
    const pausing = [inForce('2026-05-04'), on('2026-07-06', parental('2026-10-01', '2026-06-15'))];
    given(...pausing)
      .on('2026-09-01')
      .when(extended('2026-12-15'))
      .isAllowed();
    expect(
      given(...pausing)
        .on('2026-09-01')
        .when(extended('2027-12-15'))
        .isRefused('pauseTooLong'),
    ).toEqual([{ code: 'pauseTooLong', latest: '2026-12-15' }]);
  });
});

describe('T13 and R9, the calendar during a pause', () => {
  test('no reminder, nothing due, nothing overdue; on the wake date the case wakes', () => {
    expect(given(paused(monday, '2026-08-31')).on('2026-08-30').theCalendarSays()).toEqual([]);
    expect(given(paused(monday, '2026-08-31')).on('2026-08-31').theCalendarSays()).toEqual([
      '2026-08-31 deadline.pauseEnded',
      '2026-08-31 deadline.reviewWindowOpened',
    ]);
  });
  test('an extension moves the wake date', () => {
    const life = [paused(monday, '2026-06-01'), on('2026-05-04', extended('2026-07-01'))];
    expect(
      given(...life)
        .on('2026-06-30')
        .theCalendarSays(),
    ).toEqual([]);
    expect(
      given(...life)
        .on('2026-07-01')
        .theCalendarSays()[0],
    ).toBe('2026-07-01 deadline.pauseEnded');
  });
  test('a wake date on a Sunday waits for Monday', () => {
    expect(given(paused(monday, '2026-06-07')).on('2026-06-07').theCalendarSays()).toEqual([]);
    expect(given(paused(monday, '2026-06-07')).on('2026-06-08').theCalendarSays()[0]).toBe('2026-06-08 deadline.pauseEnded');
  });
  test('the review comes before continuing: no renegotiation, no balance until it is held', () => {
    const woken = [paused(monday, '2026-06-01'), on('2026-05-04', { type: 'pause.ended' })];
    for (const event of [
      { type: 'renegotiation.begun', because: 'goal' },
      { type: 'completion.begun', because: 'clientWish' },
    ] as const) {
      given(...woken)
        .on('2026-05-05')
        .when(event)
        .isRefused('reviewOwed');
      given(...woken, reviewed('2026-05-05', '2026-11-05'))
        .on('2026-05-05')
        .when(event)
        .isAllowed();
    }
  });
  test('not held within 28 days it is overdue', () => {
    const woken = [paused(monday, '2026-12-01').slice(0, -1), on('2026-03-03', pause('2026-09-01'))];
    expect(
      given(...woken)
        .on('2026-09-29')
        .theState().context.clock.overdue,
    ).toBeNull();
    expect(
      given(...woken)
        .on('2026-09-30')
        .theState().context.clock.overdue,
    ).toMatchObject({ since: '2026-09-30', rule: 'R9' });
  });
  test('the cap does not wait for anybody', () => {
    const life = [briefAdvice('2023-01-02'), on('2023-01-02', { type: 'assessment.begun' })];
    expect(
      given(...life)
        .on('2026-01-02')
        .theCalendarSays(),
    ).toContain('2026-01-02 deadline.capReached');
    const agreed = given(inForce('2024-01-02'), on('2024-03-01', pause('2024-09-01')), on('2024-08-01', extended('2025-03-01')));
    expect(agreed.on('2026-07-02').theCalendarSays()).toContain('2026-07-02 deadline.capWarned');
  });
});

noRequirementIsUntried(['T12', 'T13']);
