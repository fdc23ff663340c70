// Who is reminded of a review on which day, and who is left in peace.
import { describe, expect, test } from 'vitest';
import { plus, type Day } from '../../machines/day.ts';
import type { HumanEvent } from '../../src/engine/step/decide.ts';
import { clientMayBeWrittenTo, messagesOf, plannedFrom, type Message } from '../../src/engine/outlook/messages.ts';
import { replay } from '../../src/engine/log/replay.ts';
import { settle } from '../../src/engine/step/settle.ts';
import { counsellor } from '../../src/scenarios/staff.ts';
import { live, placeIn } from './lives/given.ts';
import { closed, decided, inForce, monday, on, paused, reviewed, type Move } from './lives/lives.ts';
import { entriesOf, said, toldBy } from './lives/told.ts';

const toClient = (messages: readonly Message[]): string[] => said(messages.filter(({ to }) => to === 'client'));

// In force from Monday 2026-03-02: the first review is due on Tuesday 2026-06-02.
describe('reminders of a review', () => {
  test('begin when the window opens, 28 days before: to the client in their language and to the counsellor', () => {
    expect(toldBy('2026-05-04', inForce())).toEqual([]);
    expect(toldBy('2026-05-05', inForce())).toEqual([
      {
        key: 'reviewWindowOpen.client.2026-06-02',
        on: '2026-05-05',
        to: 'client',
        language: 'ar',
        topic: 'reviewWindowOpen',
        day: '2026-06-02',
        rule: null,
      },
      {
        key: 'reviewWindowOpen.counsellor.2026-06-02',
        on: '2026-05-05',
        to: 'counsellor',
        language: null,
        topic: 'reviewWindowOpen',
        day: '2026-06-02',
        rule: 'R1',
      },
    ]);
  });
  test('the client is told the planned day, the counsellor the last possible one', () => {
    const planned = [...inForce(), ...on('2026-04-01', { type: 'review.planned', review: 'r1', for: '2026-05-20' })];
    expect(toldBy('2026-05-05', planned).map(({ to, day }) => [to, day])).toEqual([
      ['client', '2026-05-20'],
      ['counsellor', '2026-06-02'],
    ]);
    const moved = [...planned, ...on('2026-05-04', { type: 'review.moved', review: 'r1', to: 'r2', for: '2026-05-27', side: 'client' })];
    expect(toldBy('2026-05-05', moved)[0]).toMatchObject({ key: 'reviewWindowOpen.client.2026-05-27', day: '2026-05-27' });
  });
  test('a planned day that has passed is not told any more', () => {
    const planned = [...inForce(), ...on('2026-04-01', { type: 'review.planned', review: 'r1', for: '2026-05-20' })];
    expect(toldBy('2026-06-02', planned)).toMatchObject([{ to: 'client', day: '2026-06-02' }, { to: 'counsellor' }]);
  });
  test('a planned day after the last possible one is not told: it has to be moved', () => {
    const planned = [...inForce(), ...on('2026-03-02', { type: 'review.planned', review: 'r1', for: '2026-06-02' })];
    const early = [...planned, ...on('2026-04-20', { type: 'occasion.noted', occasion: 'move', happenedOn: '2026-04-20' })];
    expect(toldBy('2026-04-20', early)).toMatchObject([
      { to: 'client', day: '2026-05-18' },
      { to: 'counsellor', day: '2026-05-18', rule: 'R6' },
    ]);
  });
  test('on the day both are told, and what was said before is no longer wanted', () => {
    expect(said(toldBy('2026-06-02', inForce()))).toEqual(['2026-06-02 reviewToday to client', '2026-06-02 reviewToday to counsellor']);
  });
  test.each(['2026-05-05', '2026-05-19', '2026-05-30', '2026-06-02', '2026-06-03', '2026-06-17'])(
    'on %s the same is said by the state alone, whenever the calendar has spoken',
    (day) => {
      const { state, entries } = settle(live(inForce()), day);
      expect(messagesOf(state, [])).toEqual(messagesOf(state, entries));
    },
  );
  test('a case that is taken over late in its window is reminded of from the day it is here, not from one before', () => {
    const tuesday = '2026-03-03';
    const told = (lastHeldOn: Day) => {
      const taken: HumanEvent = { type: 'case.takenOver', decidedOn: '2025-03-10', firstReviewFrom: null, lastHeldOn };
      return said(toldBy(tuesday, [...decided(tuesday), ...on(tuesday, taken)])).filter((line) => line.includes('review'));
    };
    expect(told('2025-09-23')).toEqual(['2026-03-03 reviewWindowOpen to client', '2026-03-03 reviewWindowOpen to counsellor']);
    expect(told('2025-09-10')).toEqual(['2026-03-03 reviewIn14Days to client', '2026-03-03 reviewIn14Days to counsellor']);
    expect(told('2025-09-04')).toEqual(['2026-03-03 reviewIn3Days to client', '2026-03-03 reviewIn3Days to counsellor']);
    expect(told('2025-08-20')).toEqual(['2026-03-03 reviewOverdue to counsellor']);
    expect(told('2025-07-10')).toEqual(['2026-03-03 reviewEscalated to teamLead', '2026-03-03 reviewOverdue to counsellor']);
  });
  test('overdue is for the counsellor alone; 14 days later the team lead is told as well', () => {
    expect(said(toldBy('2026-06-03', inForce()))).toEqual(['2026-06-03 reviewOverdue to counsellor']);
    expect(said(toldBy('2026-06-17', inForce()))).toEqual([
      '2026-06-03 reviewOverdue to counsellor',
      '2026-06-17 reviewEscalated to teamLead',
    ]);
  });
  test('after a review was held nothing of it is wanted any more', () => {
    const life = [...inForce(), ...reviewed('2026-06-10', '2026-12-10', 'client')];
    const recorded = settle(live(inForce()), '2026-06-10').entries;
    expect(messagesOf(live(life), recorded)).toEqual([]);
    expect(said(toldBy('2026-11-12', life))).toEqual([
      '2026-11-12 reviewWindowOpen to client',
      '2026-11-12 reviewWindowOpen to counsellor',
    ]);
  });
  test('what the calendar said of an earlier day is not said of this one', () => {
    const early = { event: { type: 'deadline.reviewWindowOpened' }, on: '2026-01-05', by: { role: 'calendar', id: 'calendar' } } as const;
    expect(messagesOf(settle(live(inForce()), '2026-05-04').state, [early])).toEqual([]);
    expect(messagesOf(settle(live(inForce()), '2026-05-05').state, [early]).map((message) => message.on)).toEqual([
      '2026-05-05',
      '2026-05-05',
    ]);
  });
  test('14 and 3 days before, each instead of the one before it', () => {
    expect(said(toldBy('2026-05-19', inForce()))).toEqual([
      '2026-05-19 reviewIn14Days to client',
      '2026-05-19 reviewIn14Days to counsellor',
    ]);
    // 2026-05-30 is a Saturday.
    expect(said(toldBy('2026-05-30', inForce()))).toEqual(['2026-06-01 reviewIn3Days to client', '2026-06-01 reviewIn3Days to counsellor']);
  });
  test('an entry made late moves the clock without the calendar speaking again, and is reminded of all the same', () => {
    const moves: Move[] = [...inForce(), ...on('2026-05-20', { type: 'contact.noted', channel: 'phone' })];
    const late = {
      on: '2026-03-02',
      by: counsellor,
      event: { type: 'occasion.noted', occasion: 'move', happenedOn: '2026-03-02' },
    } as const;
    const entries = [...entriesOf(moves), late];
    const state = replay({ input: placeIn('HE'), entries });
    expect(said(messagesOf(state, [])).filter((line) => line.includes('review'))).toEqual([
      '2026-03-31 reviewOverdue to counsellor',
      '2026-04-14 reviewEscalated to teamLead',
    ]);
  });
});

describe('days are working days of the Land', () => {
  test.each([
    // Due on Monday 2026-06-22: the window opens on Whit Monday.
    ['HE', '2026-03-22', '2026-05-25', '2026-05-26'],
    // Women's Day, Monday 8 March 2027, is a holiday in Berlin only.
    ['BE', '2027-01-05', '2027-03-08', '2027-03-09'],
    ['HE', '2027-01-05', '2027-03-08', '2027-03-08'],
  ] as const)('in %s, in force on %s: the window opens on %s, the reminder goes out on %s', (land, inForceOn, opens, sent) => {
    expect(toldBy(plus(opens, { days: -1 }), inForce(inForceOn), land)).toEqual([]);
    expect(toldBy(opens, inForce(inForceOn), land).map((message) => message.on)).toEqual([sent, sent]);
  });
});

describe('who is left in peace', () => {
  const violence = (day: Day): Move[] => on(day, { type: 'risk.noted', risk: 'k9', kind: 'violence' });

  test('no client hears anything while violence is known of; the counsellor does', () => {
    expect(said(toldBy('2026-05-05', [...inForce(), ...violence('2026-05-04')]))).toEqual(['2026-05-04 reviewWindowOpen to counsellor']);
    const other: HumanEvent = { type: 'risk.noted', risk: 'k9', kind: 'homelessness' };
    expect(toClient(toldBy('2026-05-05', [...inForce(), ...on('2026-05-04', other)]))).toHaveLength(1);
    const lifted = [...inForce(), ...violence('2026-05-04'), ...on('2026-05-04', { type: 'risk.lifted', risk: 'k9', given: ['reason'] })];
    expect(toClient(toldBy('2026-05-05', lifted))).toHaveLength(1);
  });
  test('nobody hears anything during a pause, and the counsellor when it has ended', () => {
    expect(toldBy('2026-06-30', paused())).toEqual([]);
    expect([clientMayBeWrittenTo(live(paused())), clientMayBeWrittenTo(live(inForce()))]).toEqual([false, true]);
    expect(said(toldBy('2026-07-02', paused()))).toEqual([
      '2026-07-02 pauseEnded to counsellor',
      '2026-07-02 reviewWindowOpen to client',
      '2026-07-02 reviewWindowOpen to counsellor',
    ]);
  });
  test('a talk planned for the day the pause ends, or later, is not told in it', () => {
    const planned = live([...paused(), ...on(monday, { type: 'review.planned', review: 'r1', for: '2026-07-02' })]);
    expect(plannedFrom(planned, monday)).toBeNull();
    expect(plannedFrom(settle(planned, '2026-07-02').state, '2026-07-02')).toBe('2026-07-02');
  });
  test('a talk planned for the last possible day is told, and none is told where none is planned', () => {
    const planned = live([...inForce(), ...on(monday, { type: 'review.planned', review: 'r1', for: '2026-06-02' })]);
    expect([plannedFrom(planned, '2026-06-02'), plannedFrom(planned, '2026-06-03')]).toEqual(['2026-06-02', null]);
    expect(plannedFrom(live(inForce()), monday)).toBeNull();
  });
  test('a reminder that was due before the pause is not sent in it', () => {
    const before = settle(live(inForce()), '2026-05-05').entries;
    const life = [...inForce(), ...on('2026-05-05', { type: 'pause.agreed', reason: 'illness', until: '2026-08-05', contactBy: 'centre' })];
    expect(messagesOf(live(life), before)).toEqual([]);
  });
  test('after death nothing is said any more but that the time to keep the file is over', () => {
    const before = settle(live(inForce()), '2026-05-05').entries;
    const life = [...inForce(), ...on('2026-05-05', { type: 'client.died' } as HumanEvent)];
    expect(messagesOf(live(life), before)).toEqual([]);
    expect(toldBy('2027-05-04', life)).toEqual([]);
    expect(said(toldBy('2027-12-31', life))).toEqual(['2027-05-05 retentionEnded to dataProtection']);
  });
  test('a withdrawn consent to processing is told to data protection at once, and to nobody else', () => {
    const before = settle(live(inForce()), '2026-05-05').entries;
    const life = [...inForce(), ...on('2026-05-05', { type: 'processing.withdrawn' })];
    expect(said(messagesOf(live(life), before))).toEqual(['2026-05-05 erasureOwed to dataProtection']);
    expect(said(toldBy('2027-12-31', life))).toEqual(['2027-05-05 retentionEnded to dataProtection']);
    const withdrawnLater = [...closed(), ...on('2026-06-02', { type: 'processing.withdrawn' })];
    expect(said(messagesOf(live(withdrawnLater), []))).toEqual([`${monday} erasureOwed to dataProtection`]);
    const erased = [...life, ...on('2026-05-06', { type: 'approval.given', act: 'erasure' }, { type: 'case.erased' })];
    expect(messagesOf(live(erased), [])).toEqual([]);
  });
  test('once the file is erased nobody is told of it', () => {
    const kept = [...closed(), ...on(monday, { type: 'approval.given', act: 'erasure' })];
    expect(said(toldBy('2027-03-02', kept))).toEqual(['2027-03-02 retentionEnded to dataProtection']);
    const erased = [...kept, ...on('2027-03-02', { type: 'case.erased' })];
    expect(messagesOf(live(erased), settle(live(kept), '2027-03-02').entries)).toEqual([]);
    expect(toldBy('2027-03-03', erased)).toEqual([]);
  });
  test('after closing nothing is said but the aftercare that was agreed to', () => {
    expect(toldBy('2026-06-02', closed())).toEqual([]);
    const agreed = [...closed(), ...on(monday, { type: 'aftercare.consented' })];
    expect(said(toldBy('2026-06-02', agreed))).toEqual(['2026-06-02 aftercareDue to client', '2026-06-02 aftercareDue to counsellor']);
    expect(toldBy('2026-06-02', agreed).map(({ day }) => day)).toEqual([null, null]);
    const done = [...agreed, ...on('2026-06-02', { type: 'aftercare.contacted' })];
    expect(messagesOf(live(done), settle(live(agreed), '2026-06-02').entries)).toEqual([]);
    const endangered = [...decided(), ...violence(monday)];
    const closedEarly = [...endangered, ...on(monday, { type: 'case.closed', reason: 'clientWish' }, { type: 'aftercare.consented' })];
    expect(said(toldBy('2026-06-02', closedEarly))).toEqual(['2026-06-02 aftercareDue to counsellor']);
    const died = [...agreed, ...on('2026-05-04', { type: 'client.died' } as HumanEvent)];
    expect(toldBy('2026-06-02', died)).toEqual([]);
    const gone = on('2026-06-02', { type: 'processing.withdrawn' }, { type: 'approval.given', act: 'erasure' }, { type: 'case.erased' });
    expect(messagesOf(live([...agreed, ...gone]), settle(live(agreed), '2026-06-02').entries)).toEqual([]);
    const kept = on('2027-03-02', { type: 'approval.given', act: 'erasure' }, { type: 'case.erased' });
    expect(messagesOf(live([...agreed, ...kept]), settle(live(agreed), '2026-06-02').entries)).toEqual([]);
  });
  test('the end of the time to keep the file keeps nobody from being told of the aftercare that is due', () => {
    const agreed = [...closed(), ...on(monday, { type: 'aftercare.consented' })];
    expect(toldBy('2027-03-02', agreed).map(({ topic }) => topic)).toEqual(['aftercareDue', 'aftercareDue', 'retentionEnded']);
  });
  test('aftercare that was withdrawn and agreed to again is one thing to tell', () => {
    const agreed = [...closed(), ...on(monday, { type: 'aftercare.consented' })];
    const again = [...agreed, ...on('2026-06-03', { type: 'aftercare.withdrawn' }, { type: 'aftercare.consented' })];
    const { state, entries } = settle(live(again), '2026-06-04');
    expect(said(messagesOf(state, [...entriesOf(again), ...entries]))).toEqual([
      '2026-06-03 aftercareDue to client',
      '2026-06-03 aftercareDue to counsellor',
    ]);
  });
});

test('how often it is asked makes no difference: keys are unique and the same each time', () => {
  const { state, entries } = settle(live(inForce()), '2026-06-17');
  const once = messagesOf(state, entries);
  expect(messagesOf(state, [...entries, ...entries])).toEqual(once);
  expect(new Set(once.map(({ key }) => key)).size).toBe(once.length);
});
