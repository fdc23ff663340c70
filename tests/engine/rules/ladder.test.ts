// The no-show ladder in sentences: attempts, a letter, three months, two persons.
import { describe, expect, test } from 'vitest';
import { plus } from '../../../machines/day.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { teamLead } from '../../../src/scenarios/staff.ts';
import { given, noRequirementIsUntried } from '../lives/given.ts';
import {
  attemptedOnce,
  attemptedTwice,
  clarification,
  inForce,
  inquiry,
  monday,
  needsAssessment,
  on,
  written,
  type Move,
} from '../lives/lives.ts';

const missed: HumanEvent = { type: 'appointment.missed' };
const attempted: HumanEvent = { type: 'contact.attempted', channel: 'email' };
const resumed: HumanEvent = { type: 'contact.resumed', excuse: 'none' };

describe('the ladder', () => {
  test('a second attempt, a letter with a new date, further attempts', () => {
    const second = given(attemptedOnce()).on('2026-03-05').when(attempted).isAllowed({ presence: 'outOfContact.attemptedTwice' });
    expect(second.context.presence.away).toEqual({
      since: monday,
      attemptedOn: '2026-03-05',
      writtenFor: null,
      writtenOn: null,
      isUnanswered: false,
      channels: ['phone', 'email'],
    });
    const letter = given(attemptedTwice()).on('2026-03-05').when({ type: 'letter.sent', appointment: '2026-03-19' });
    expect(letter.isAllowed({ presence: 'outOfContact.written' }).context.presence.away?.writtenFor).toBe('2026-03-19');
    expect(letter.effects).toEqual(['writeToClient']);
    const further = given(written()).on('2026-03-13').when(attempted).isAllowed({ presence: 'outOfContact.written' });
    expect(further.context.presence.away).toMatchObject({ since: monday, attemptedOn: '2026-03-13', writtenFor: '2026-03-12' });
  });
  test('and within the two weeks for which the letter waits', () => {
    const letter = (appointment: string): HumanEvent => ({ type: 'letter.sent', appointment });
    given(attemptedTwice()).on(monday).when(letter('2026-03-16')).isAllowed();
    expect(given(attemptedTwice()).on(monday).when(letter('2026-03-17')).isRefused('appointmentTooFar')).toEqual([
      { code: 'appointmentTooFar', latest: '2026-03-16' },
    ]);
  });
  test('on a day people work on', () => {
    expect(
      given(attemptedTwice()).on('2026-12-21').when({ type: 'letter.sent', appointment: '2026-12-25' }).isRefused('noWorkingDay'),
    ).toEqual([{ code: 'noWorkingDay', day: '2026-12-25', next: '2026-12-28' }]);
    given(attemptedTwice()).on('2026-12-21').when({ type: 'letter.sent', appointment: '2026-12-28' }).isAllowed();
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
    const never = [
      inquiry(),
      on(monday, missed, attempted, { type: 'contact.attempted', channel: 'phone' }, { type: 'letter.sent', appointment: '2026-03-12' }),
      approved(monday),
    ];
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
  test.each(['violence', 'homelessness', 'childInDanger', 'expiringTitle'] as const)(
    'not while a risk (%s) is not over; answered is not over',
    (kind) => {
      const risk = on(monday, { type: 'risk.noted', risk: 'x1', kind });
      const answered = on(monday, { type: 'risk.answered', risk: 'x1', action: 'other' });
      for (const life of [[risk], [risk, answered]])
        expect(
          given(written(), approved(monday), ...life)
            .on(lost)
            .when(brokenOff)
            .isRefused('riskStillOpen'),
        ).toEqual([{ code: 'riskStillOpen', risks: ['x1'] }]);
      given(written(), approved(monday), risk, on(monday, { type: 'risk.lifted', risk: 'x1', given: ['reason'] }))
        .on(lost)
        .when(brokenOff)
        .isAllowed({ stage: 'closed' });
    },
  );
  test('any contact in between counts: three months from then, and a new approval', () => {
    const letter: HumanEvent = { type: 'letter.sent', appointment: '2026-06-15' };
    const back = on('2026-06-05', resumed, missed, attempted, { type: 'contact.attempted', channel: 'phone' }, letter);
    given(written(), approved(monday), back).on('2026-09-07').when(brokenOff).isRefused('secondPersonMissing');
    given(written(), approved(monday), back, approved('2026-06-05')).on('2026-09-04').when(brokenOff).isRefused('contactNotLost');
    given(written(), approved(monday), back, approved('2026-06-05')).on('2026-09-07').when(brokenOff).isAllowed();
  });
  test('a talk that took place after all counts as contact, even before anybody noted that the client is back', () => {
    const climbed = [
      missed,
      attempted,
      { type: 'contact.attempted', channel: 'phone' },
      { type: 'letter.sent', appointment: '2026-03-12' },
    ] as const;
    const late = [needsAssessment(), on(monday, ...climbed)];
    given(...late, approved('2026-07-01'))
      .on('2026-07-01')
      .when(brokenOff)
      .isAllowed();
    const begun = [clarification().slice(0, 2), on(monday, ...climbed), on('2026-07-01', { type: 'talk.begun' })];
    given(...begun, approved('2026-07-01'))
      .on('2026-07-01')
      .when(brokenOff)
      .isRefused('contactNotLost');
  });
});

describe('the ladder, step by step', () => {
  const first: HumanEvent = { type: 'contact.attempted', channel: 'phone' };
  const second: HumanEvent = { type: 'contact.attempted', channel: 'text' };
  const letter: HumanEvent = { type: 'letter.sent', appointment: '2026-04-14' };
  const steps = [missed, first, second, letter];
  /** Each step on the last day that is left for it; 6 April is Easter Monday. */
  const inTime = ['2026-03-02', '2026-03-09', '2026-03-23', '2026-04-07'];
  const until = (count: number): Move[] => steps.slice(0, count).flatMap((step, index) => on(inTime[index] ?? monday, step));
  const said = (count: number, day: string) =>
    given(inForce(), until(count))
      .on(day)
      .theCalendarSays()
      .filter((line) => /Attempt|letter/iu.test(line));

  test.each([
    [1, 'a first attempt within 7 days', '2026-03-10', 'deadline.firstAttemptMissed'],
    [2, 'a second within 14', '2026-03-24', 'deadline.secondAttemptMissed'],
    [3, 'a letter within 14', '2026-04-08', 'deadline.letterMissed'],
    [4, 'an answer within 14', '2026-04-22', 'deadline.letterUnanswered'],
  ] as const)('after %i: %s, and the calendar says so the day after', (count, _what, day, type) => {
    expect(said(count, plus(day, { days: -1 }))).toEqual([]);
    expect(said(count, day)).toEqual([`${day} ${type}`]);
    expect(said(count, '2026-12-31')).toEqual([`${day} ${type}`]);
  });
  test('a step that comes late is still taken', () => {
    given(inForce(), on(monday, missed)).on('2026-05-04').when(first).isAllowed({ presence: 'outOfContact.attemptedOnce' });
  });
  test('the second attempt takes another way than the first; a third may take any', () => {
    expect(given(attemptedOnce()).on('2026-03-09').when(first).isRefused('sameChannel')).toEqual([{ code: 'sameChannel' }]);
    for (const channel of ['text', 'email', 'letter', 'visit'] as const)
      given(attemptedOnce())
        .on('2026-03-09')
        .when({ type: 'contact.attempted', channel })
        .isAllowed({ presence: 'outOfContact.attemptedTwice' });
    given(attemptedTwice()).on('2026-03-09').when(first).isAllowed({ presence: 'outOfContact.attemptedTwice' });
    given(attemptedTwice()).on('2026-03-09').when(second).isAllowed();
  });
  test('no letter is written where violence is near: the wrong person may open it', () => {
    const violence = on(monday, { type: 'risk.noted', risk: 'x1', kind: 'violence' });
    expect(given(attemptedTwice(), violence).on(monday).when(letter).isRefused('writingUnsafe')).toEqual([{ code: 'writingUnsafe' }]);
    // What stands for it is said by the team lead, and only then; the fourteen days run all the same.
    const waived: HumanEvent = { type: 'letter.waived', given: ['reason'] };
    const { context } = given(attemptedTwice(), violence).on('2026-03-05').when(waived).isAllowed({ presence: 'outOfContact.written' });
    expect(context.presence.away).toMatchObject({ writtenOn: '2026-03-05', writtenFor: null });
    expect(given(attemptedTwice()).on(monday).when(waived).isRefused('writingIsSafe')).toEqual([{ code: 'writingIsSafe' }]);
  });
  test('no step is left out: no letter before the second attempt, nobody given up before the first', () => {
    given(inForce(), until(1)).on('2026-03-03').when(letter).isRefused('notNow');
    given(inForce(), until(2)).on('2026-03-10').when(letter).isRefused('notNow');
    given(inForce(), until(1)).on('2026-12-01').when({ type: 'contact.brokenOff' }).isRefused('notNow');
  });
  test('a missed review begins it as well', () => {
    const life = [inForce(), on(monday, { type: 'review.planned', review: 'r1', for: '2026-05-11' })];
    const gone = on('2026-05-11', { type: 'review.missed', review: 'r1', side: 'client' });
    expect(
      given(...life, gone)
        .on('2026-05-19')
        .theCalendarSays(),
    ).toContain('2026-05-19 deadline.firstAttemptMissed');
    given(...life, gone)
      .on('2026-05-12')
      .when(first)
      .isAllowed({ presence: 'outOfContact.attemptedOnce' });
    const byCentre = on('2026-05-11', { type: 'review.missed', review: 'r1', side: 'centre' });
    given(...life, byCentre)
      .on('2026-05-12')
      .when(first)
      .isRefused('noAppointmentMissed');
  });
  test('three months after the last contact it counts as lost, however many attempts were made', () => {
    const further = [inForce(), until(4), on('2026-05-04', first)];
    expect(
      given(...further)
        .on('2026-06-01')
        .theState().context.presence.contactLost,
    ).toBe(false);
    expect(
      given(...further)
        .on('2026-06-02')
        .theState().context.presence.contactLost,
    ).toBe(true);
    expect(
      given(...further)
        .on('2026-06-02')
        .theState().value,
    ).toMatchObject({ open: { presence: { outOfContact: 'written' } } });
  });
  test('nobody is given up halfway: two attempts, the letter and its fourteen days, however much time has passed', () => {
    const approved = (day: string) => on(day, { type: 'approval.given', act: 'breakOff' });
    const brokenOff: HumanEvent = { type: 'contact.brokenOff' };
    const refused = (life: readonly Move[], day: string) =>
      given(life, approved(day)).on(day).when(brokenOff).isRefused('ladderNotClimbed');
    expect(refused(attemptedOnce(), '2026-12-01')).toEqual([{ code: 'ladderNotClimbed', missing: 'attempt', until: null }]);
    expect(refused(attemptedTwice(), '2026-12-01')).toEqual([{ code: 'ladderNotClimbed', missing: 'letter', until: null }]);
    const lateLetter = [...attemptedTwice(), ...on('2026-07-01', { type: 'letter.sent', appointment: '2026-07-10' })];
    expect(refused(lateLetter, '2026-07-15')).toEqual([{ code: 'ladderNotClimbed', missing: 'answer', until: '2026-07-16' }]);
    given(lateLetter, approved('2026-07-16')).on('2026-07-16').when(brokenOff).isAllowed({ stage: 'closed' });
  });
  test('another try after the letter does not begin its fourteen days anew', () => {
    const approved = on('2026-03-12', { type: 'approval.given', act: 'breakOff' });
    given(written(), on('2026-03-12', { type: 'contact.attempted', channel: 'visit' }), approved)
      .on('2026-06-02')
      .when({ type: 'contact.brokenOff' })
      .isAllowed({ stage: 'closed' });
  });
});

noRequirementIsUntried(['ladder']);
