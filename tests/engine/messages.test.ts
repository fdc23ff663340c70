// Who is told what on which day, and who is left in peace.
import { describe, expect, test } from 'vitest';
import { plus, type Day } from '../../machines/day.ts';
import { begin } from '../../src/engine/case-state.ts';
import { decide, type HumanEvent } from '../../src/engine/decide.ts';
import type { EntryFacts } from '../../src/engine/entry-facts.ts';
import { letterOf, messagesOf, type Message } from '../../src/engine/messages.ts';
import { replay } from '../../src/engine/replay.ts';
import { settle } from '../../src/engine/settle.ts';
import { counsellor } from '../../src/scenarios/staff.ts';
import { given, live, placeIn } from './given.ts';
import {
  attemptedOnce,
  attemptedTwice,
  behind,
  briefAdvice,
  clarification,
  closed,
  decided,
  handover,
  inForce,
  inquiry,
  missed,
  monday,
  on,
  paused,
  referred,
  renegotiation,
  renegotiationSigning,
  reviewed,
  signature,
  written,
  type Move,
} from './lives.ts';

type Land = Parameters<typeof placeIn>[0];

/** What is to be said by the end of a day, with everything the calendar has said since the last entry. */
function toldBy(day: Day, life: readonly Move[], land: Land = 'HE'): Message[] {
  const { state, events } = settle(live(life, placeIn(land)), day);
  return messagesOf(state, events);
}

/** `2026-05-05 reviewWindowOpen to counsellor` */
const said = (messages: readonly Message[]): string[] => messages.map(({ on: day, topic, to }) => `${day} ${topic} to ${to}`).toSorted();
/** The log of a life: what people did, and what the calendar said in between. */
function settledEntries(moves: readonly Move[]): EntryFacts[] {
  const entries: EntryFacts[] = [];
  moves.reduce(
    (state, { on: day, event, by }) => {
      const decision = decide(state, event, { on: day, by, today: day });
      entries.push(...decision.events.map(({ on: at, by: actor, ...rest }) => ({ on: at, by: actor, event: rest as EntryFacts['event'] })));
      return decision.state;
    },
    begin(placeIn('HE')),
  );
  return entries;
}

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
  test('on the day both are told, and what was said before is no longer wanted', () => {
    expect(said(toldBy('2026-06-02', inForce()))).toEqual(['2026-06-02 reviewToday to client', '2026-06-02 reviewToday to counsellor']);
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
    const recorded = settle(live(inForce()), '2026-06-10').events;
    expect(messagesOf(live(life), recorded)).toEqual([]);
    expect(said(toldBy('2026-11-12', life))).toEqual([
      '2026-11-12 reviewWindowOpen to client',
      '2026-11-12 reviewWindowOpen to counsellor',
    ]);
  });
  test('what the calendar said of an earlier day is not said of this one', () => {
    const early = { type: 'deadline.reviewWindowOpened', on: '2026-01-05', by: { role: 'calendar', id: 'calendar' } } as const;
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
    const entries = [...settledEntries(moves), late];
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
    expect(said(toldBy('2026-07-02', paused()))).toEqual([
      '2026-07-02 pauseEnded to counsellor',
      '2026-07-02 reviewWindowOpen to client',
      '2026-07-02 reviewWindowOpen to counsellor',
    ]);
  });
  test('a reminder that was due before the pause is not sent in it', () => {
    const before = settle(live(inForce()), '2026-05-05').events;
    const life = [...inForce(), ...on('2026-05-05', { type: 'pause.agreed', reason: 'illness', until: '2026-08-05', contactBy: 'centre' })];
    expect(messagesOf(live(life), before)).toEqual([]);
  });
  test.each<[string, HumanEvent]>([
    ['death', { type: 'client.died' } as HumanEvent],
    ['a withdrawn consent to processing', { type: 'processing.withdrawn' }],
  ])('after %s nothing is said any more', (_, event) => {
    const before = settle(live(inForce()), '2026-05-05').events;
    const life = [...inForce(), ...on('2026-05-05', event)];
    expect(messagesOf(live(life), before)).toEqual([]);
    expect(toldBy('2027-12-31', life)).toEqual([]);
  });
  test('after closing nothing is said but the aftercare that was agreed to', () => {
    expect(toldBy('2026-06-02', closed())).toEqual([]);
    const agreed = [...closed(), ...on(monday, { type: 'aftercare.consented' })];
    expect(said(toldBy('2026-06-02', agreed))).toEqual(['2026-06-02 aftercareDue to client', '2026-06-02 aftercareDue to counsellor']);
    const done = [...agreed, ...on('2026-06-02', { type: 'aftercare.contacted' })];
    expect(messagesOf(live(done), settle(live(agreed), '2026-06-02').events)).toEqual([]);
    const endangered = [...decided(), ...violence(monday)];
    const closedEarly = [...endangered, ...on(monday, { type: 'case.closed', reason: 'clientWish' }, { type: 'aftercare.consented' })];
    expect(said(toldBy('2026-06-02', closedEarly))).toEqual(['2026-06-02 aftercareDue to counsellor']);
    const died = [...agreed, ...on('2026-05-04', { type: 'client.died' } as HumanEvent)];
    expect(toldBy('2026-06-02', died)).toEqual([]);
  });
});

describe('what is about to pass', () => {
  test('signatures and a renegotiation, three days before their last day', () => {
    expect(toldBy('2026-03-02', signature())).toMatchObject([{ topic: 'versionLapsing', on: '2026-03-27', day: '2026-03-30' }]);
    expect(said(toldBy('2026-03-02', renegotiation()))).toEqual(['2026-03-27 renegotiationLapsing to counsellor']);
    expect(said(toldBy('2026-03-02', renegotiationSigning()))).toEqual(['2026-03-27 renegotiationLapsing to counsellor']);
  });
  test('the steps of the ladder', () => {
    expect(toldBy('2026-03-02', missed())).toMatchObject([{ topic: 'attemptDue', on: '2026-03-06', day: '2026-03-09' }]);
    expect(toldBy('2026-03-02', attemptedOnce())).toMatchObject([{ topic: 'attemptDue', on: '2026-03-13', day: '2026-03-16' }]);
    expect(toldBy('2026-03-02', attemptedTwice())).toMatchObject([{ topic: 'letterDue', on: '2026-03-13', day: '2026-03-16' }]);
    expect(said(toldBy('2026-03-17', written()))).toEqual(['2026-03-17 letterUnanswered to counsellor']);
    expect(said(toldBy('2026-06-02', written()))).toContain('2026-06-02 contactLost to counsellor');
  });
});

describe('what has come to pass is news for the counsellor', () => {
  test.each<[string, readonly Move[], Day, string[]]>([
    ['signatures', signature(), '2026-03-31', ['2026-03-31 versionLapsed to counsellor']],
    [
      'a renegotiation',
      renegotiation(),
      '2026-03-31',
      [
        '2026-03-31 renegotiationLapsed to counsellor',
        '2026-03-31 reviewWindowOpen to client',
        '2026-03-31 reviewWindowOpen to counsellor',
      ],
    ],
    ['a handover', handover(), '2026-03-31', ['2026-03-31 handoverLapsed to counsellor']],
    ['the cap draws near', briefAdvice(), '2028-09-02', ['2028-09-04 capWarned to counsellor']],
    ['the cap draws nearer', briefAdvice(), '2029-01-02', ['2029-01-02 capWarnedAgain to counsellor']],
    ['the cap', briefAdvice(), '2029-03-02', ['2029-03-02 capReached to counsellor', '2029-03-02 capReached to teamLead']],
    [
      'a term',
      [...inForce(), ...reviewed('2026-06-01', '2026-12-01'), ...reviewed('2026-12-01', '2027-06-01')],
      '2027-03-02',
      ['2027-03-02 termEnded to counsellor'],
    ],
  ])('%s', (_, life, day, expected) => {
    expect(said(toldBy(day, life))).toEqual(expected);
  });
  test('measures that have been open for long', () => {
    expect(said(toldBy('2026-04-16', behind())).filter((line) => !line.includes('review'))).toEqual([
      '2026-04-16 measuresOverdue to counsellor',
    ]);
  });
  test.each([
    ['2008-05-12', 'minor', '2026-05-12 cameOfAge to counsellor'],
    ['1999-05-12', 'under27', '2026-05-12 turned27 to counsellor'],
  ] as const)('a birthday, for who was born on %s', (born, ageBand, expected) => {
    const { state, events } = settle(live(clarification(monday, { ageBand })), '2026-05-12', born);
    expect(said(messagesOf(state, events))).toEqual([expected]);
  });
  test('no 25th birthday is news', () => {
    const { state, events } = settle(live(clarification(monday, { ageBand: 'under25' })), '2026-05-12', '2001-05-12');
    expect(events.map(({ type }) => type)).toContain('deadline.ageReached');
    expect(messagesOf(state, events)).toEqual([]);
  });
  test('a version that is offered anew is no news of lapsing', () => {
    const { state, events } = settle(live(signature()), '2026-03-31');
    expect(messagesOf(state, events)).toHaveLength(1);
    expect(given(signature()).on('2026-03-31').theCalendarSays()).toHaveLength(1);
  });
  test('intake and records that are late are shown in the caseload and written to nobody', () => {
    expect(toldBy('2026-06-02', inquiry())).toEqual([]);
  });
});

describe('a letter to another body', () => {
  // 1 May 2026 is a holiday.
  const prepared = [...referred(), ...on(monday, { type: 'referral.prepared', referral: 'f1', consent: 'k1', for: '2026-05-01' })];

  test('goes out on its day, or the next one people work on', () => {
    const [letter] = toldBy(monday, prepared);
    expect(letter).toMatchObject({ topic: 'referralLetter', to: 'agency', on: '2026-05-04', day: '2026-05-01', language: null });
    expect(letterOf(live(prepared), letter?.key ?? '')).toEqual({ referral: 'f1', consent: 'k1', by: counsellor });
    expect(letterOf(live(prepared), 'referralLetter.agency.2026-05-01.f2')).toBeNull();
  });
  test('is no longer wanted once it was sent, carried, or the case is closed', () => {
    for (const event of [
      { type: 'referral.sent', referral: 'f1', consent: 'k1' },
      { type: 'referral.carried', referral: 'f1' },
      { type: 'processing.withdrawn' },
    ] satisfies HumanEvent[])
      expect(toldBy(monday, [...prepared, ...on(monday, event)])).toEqual([]);
  });
  test('is still there when the consent is gone: somebody has to be told', () => {
    expect(toldBy(monday, [...prepared, ...on(monday, { type: 'consent.withdrawn', consent: 'k1' })])).toHaveLength(1);
  });
});

test('how often it is asked makes no difference: keys are unique and the same each time', () => {
  const { state, events } = settle(live(inForce()), '2026-06-17');
  const once = messagesOf(state, events);
  expect(messagesOf(state, [...events, ...events])).toEqual(once);
  expect(new Set(once.map(({ key }) => key)).size).toBe(once.length);
});
