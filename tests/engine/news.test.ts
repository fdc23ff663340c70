// What each deadline is news of, what is about to pass, and letters that wait for their day.
import { describe, expect, test } from 'vitest';
import { type Day } from '../../machines/day.ts';
import type { HumanEvent } from '../../src/engine/step/decide.ts';
import { letterOf, messagesOf } from '../../src/engine/outlook/messages.ts';
import type { MessageTopic } from '../../src/engine/outlook/news.ts';
import { take } from '../../src/engine/state/take.ts';
import { whatStands } from '../../src/engine/step/retell.ts';
import { settle } from '../../src/engine/step/settle.ts';
import { counsellor } from '../../src/scenarios/staff.ts';
import { live } from './lives/given.ts';
import {
  attemptedOnce,
  attemptedTwice,
  behind,
  briefAdvice,
  clarification,
  goal,
  handover,
  handoverOffered,
  inForce,
  inquiry,
  measure,
  missed,
  monday,
  offered,
  on,
  paused,
  referred,
  renegotiation,
  renegotiationSigning,
  reviewed,
  revised,
  sealed,
  signature,
  written,
  type Move,
} from './lives/lives.ts';
import { said, toldBy } from './lives/told.ts';

describe('what is about to pass', () => {
  test('signatures and a renegotiation, three days before their last day', () => {
    expect(toldBy('2026-03-02', signature())).toMatchObject([{ topic: 'versionLapsing', on: '2026-03-27', day: '2026-03-30' }]);
    expect(said(toldBy('2026-03-02', renegotiation()))).toEqual(['2026-03-27 renegotiationLapsing to counsellor']);
    expect(said(toldBy('2026-03-02', renegotiationSigning()))).toEqual(['2026-03-27 renegotiationLapsing to counsellor']);
  });
  test('the steps of the ladder', () => {
    expect(toldBy('2026-03-02', missed())).toMatchObject([{ topic: 'attemptDue', to: 'counsellor', on: '2026-03-06', day: '2026-03-09' }]);
    expect(toldBy('2026-03-02', attemptedOnce())).toMatchObject([
      { topic: 'attemptDue', to: 'counsellor', on: '2026-03-13', day: '2026-03-16' },
    ]);
    expect(toldBy('2026-03-02', attemptedTwice())).toMatchObject([
      { topic: 'letterDue', to: 'counsellor', on: '2026-03-13', day: '2026-03-16' },
    ]);
    expect(said(toldBy('2026-03-17', written()))).toEqual(['2026-03-17 letterUnanswered to counsellor']);
    expect(said(toldBy('2026-06-02', written()))).toContain('2026-06-02 contactLost to counsellor');
  });
});

const againInForce = (day: Day) =>
  on(day, { type: 'goals.resumed' }, revised(goal('g1', day)), revised(measure('m1', 'g1', day)), offered(2, 'g1'), ...sealed(2));
const twoReviews = [...inForce(), ...reviewed('2026-06-01', '2026-12-01'), ...reviewed('2026-12-01', '2027-06-01')];

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
    ['a term', twoReviews, '2027-03-02', ['2027-03-02 termEnded to counsellor']],
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
    const { state, entries } = settle(live(clarification(monday, { ageBand })), '2026-05-12', born);
    expect(said(messagesOf(state, entries))).toEqual([expected]);
  });
  test('no birthday is news once the case is closed', () => {
    const { entries } = settle(live(clarification(monday, { ageBand: 'minor' })), '2026-05-12', '2008-05-12');
    const closedThen = [...clarification(monday, { ageBand: 'minor' }), ...on('2026-05-12', { type: 'client.died' } as HumanEvent)];
    expect(messagesOf(live(closedThen), entries)).toEqual([]);
  });
  test('no 25th birthday is news', () => {
    const { state, entries } = settle(live(clarification(monday, { ageBand: 'under25' })), '2026-05-12', '2001-05-12');
    expect(entries.map(({ event }) => event.type)).toContain('deadline.ageReached');
    expect(messagesOf(state, entries)).toEqual([]);
  });
  test('a version that is offered anew is no news of lapsing', () => {
    const lapsed = settle(live(signature()), '2026-03-31').entries;
    const again = live([...signature(), ...on('2026-04-01', offered(2, 'g1'))]);
    expect(said(messagesOf(again, lapsed))).toEqual(['2026-04-27 versionLapsing to counsellor']);
  });
  // Told late it stands: by the rules none begins while the review after a pause is owed.
  test('a renegotiation that lapses while a review is owed after a pause is news all the same', () => {
    const woken = live([...paused(), ...on('2026-03-09', { type: 'pause.ended' })]);
    const begun = { on: '2026-03-09', by: counsellor, event: { type: 'renegotiation.begun', because: 'date' }, seq: 99 } as const;
    const { state, entries } = settle(take(woken, begun, whatStands(woken, begun) ?? []).state, '2026-04-08');
    expect(said(messagesOf(state, entries))).toContain('2026-04-08 renegotiationLapsed to counsellor');
  });
  const extended = (day: Day) => on(day, { type: 'approval.given', act: 'capExtension' }, { type: 'cap.extended', given: ['reason'] });
  const resumed = (day: Day) => on(day, { type: 'contact.resumed', excuse: 'none' });
  const done = (measure: string): HumanEvent => ({ type: 'measure.reported', measure, status: 'done', cause: null });
  test.each<[MessageTopic, Move[], Day, Move[]]>([
    ['renegotiationLapsed', renegotiation(), '2026-03-31', reviewed('2026-04-01', '2026-09-30')],
    ['measuresOverdue', behind(), '2026-04-16', [...on('2026-04-20', done('m1'), done('m2')), ...reviewed('2026-04-20', '2026-10-01')]],
    ['pauseEnded', paused(), '2026-07-02', reviewed('2026-07-06', '2026-12-01')],
    ['letterUnanswered', written(), '2026-03-17', resumed('2026-03-18')],
    ['contactLost', written(), '2026-06-02', resumed('2026-06-03')],
    ['contactLost', written(), '2026-06-02', on('2026-06-03', { type: 'client.died' } as HumanEvent)],
    ['termEnded', twoReviews, '2027-03-02', againInForce('2027-03-02')],
    ['handoverLapsed', handover(), '2026-03-31', on('2026-04-01', { type: 'approval.given', act: 'handover' }, handoverOffered)],
    ['capWarned', briefAdvice(), '2028-09-02', extended('2028-09-04')],
    ['capWarned', briefAdvice(), '2028-09-02', on('2028-09-04', { type: 'client.died' } as HumanEvent)],
    ['capReached', briefAdvice(), '2029-03-02', extended('2029-03-05')],
  ])('%s is none any more once it has been answered', (topic, life, day, answer) => {
    const { state, entries } = settle(live(life), day);
    expect(messagesOf(state, entries).map((message) => message.topic)).toContain(topic);
    expect(messagesOf(live([...life, ...answer]), entries).map((message) => message.topic)).not.toContain(topic);
  });
  test('what the calendar has said of two days is told of each', () => {
    const { state, entries } = settle(live(written()), '2026-03-17');
    const earlier = entries.map((entry) => ({ ...entry, on: '2026-03-16' }));
    expect(said(messagesOf(state, [...earlier, ...entries]))).toEqual([
      '2026-03-16 letterUnanswered to counsellor',
      '2026-03-17 letterUnanswered to counsellor',
    ]);
  });
  test('intake and records that are late are shown in the caseload and written to nobody', () => {
    expect(toldBy('2026-06-02', inquiry())).toEqual([]);
  });
});

describe('a letter to another body', () => {
  const prepared = [...referred(), ...on(monday, { type: 'referral.prepared', referral: 'f1', consent: 'k1', for: '2026-05-04' })];

  test('goes out on its day', () => {
    const [letter] = toldBy(monday, prepared);
    expect(letter).toMatchObject({ topic: 'referralLetter', to: 'agency', on: '2026-05-04', day: '2026-05-04', language: null });
    expect(letterOf(live(prepared), letter?.key ?? '')).toEqual({ referral: 'f1', consent: 'k1', by: counsellor });
    expect(letterOf(live(prepared), 'referralLetter.agency.2026-05-04.f2')).toBeNull();
    expect(letterOf(live(referred()), letter?.key ?? '')).toBeNull();
  });
  test('is no longer wanted once it was sent, carried, or the case is closed', () => {
    for (const event of [
      { type: 'referral.sent', referral: 'f1', consent: 'k1' },
      { type: 'referral.carried', referral: 'f1' },
      { type: 'processing.withdrawn' },
    ] satisfies HumanEvent[]) {
      const topics = toldBy(monday, [...prepared, ...on(monday, event)]).map(({ topic }) => topic);
      expect(topics).not.toContain('referralLetter');
    }
  });
  test('is still there when the consent is gone: somebody has to be told', () => {
    expect(toldBy(monday, [...prepared, ...on(monday, { type: 'consent.withdrawn', consent: 'k1' })])).toHaveLength(1);
  });
});
