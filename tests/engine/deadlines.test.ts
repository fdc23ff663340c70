// Every deadline: the day it is raised, what it raises, and that it is raised once.
import { describe, expect, test } from 'vitest';
import { deadlines, fallsOn, lastDayBefore, lastDayOf, raisedOn, type DeadlineName } from '../../machines/case/deadlines/deadlines.ts';
import type { HumanEvent } from '../../src/engine/step/decide.ts';
import { settle } from '../../src/engine/step/settle.ts';
import { given, live } from './lives/given.ts';
import {
  attemptedOnce,
  behind,
  attemptedTwice,
  balanced,
  briefAdvice,
  clarification,
  closed,
  completion,
  goals,
  handover,
  inForce,
  inquiry,
  missed,
  monday,
  needsAssessment,
  on,
  paused,
  renegotiation,
  renegotiationSigning,
  review,
  reviewed,
  sealed,
  signature,
  withoutAgreement,
  written,
  type Move,
} from './lives/lives.ts';

/** What the calendar says about one type until the end of a day. */
const said = (life: readonly Move[], until: string, type: string, land: 'HE' | 'BE' = 'HE') =>
  given(life)
    .in(land)
    .on(until)
    .theCalendarSays()
    .filter((line) => line.endsWith(` ${type}`))
    .map((line) => line.slice(0, 10));

/** Name, life from Monday 2026-03-02, the day it is raised. */
const raised: Record<DeadlineName, readonly [life: readonly Move[], type: string, day: string]> = {
  firstTalk: [inquiry(), 'deadline.firstTalkMissed', '2026-03-17'],
  decision: [clarification(), 'deadline.decisionMissed', '2026-03-31'],
  assessment: [needsAssessment(), 'deadline.assessmentMissed', '2026-03-31'],
  agreement: [goals(), 'deadline.agreementMissed', '2026-04-28'],
  signature: [signature(), 'deadline.versionLapsed', '2026-03-31'],
  newVersion: [renegotiation(), 'deadline.renegotiationLapsed', '2026-03-31'],
  newSignature: [renegotiationSigning(), 'deadline.renegotiationLapsed', '2026-03-31'],
  reviewWindow: [inForce(), 'deadline.reviewWindowOpened', '2026-05-05'],
  reviewDue: [inForce(), 'deadline.reviewDue', '2026-06-02'],
  reviewReminder: [inForce(), 'deadline.reviewReminded', '2026-05-19'],
  lastReviewReminder: [inForce(), 'deadline.reviewReminded', '2026-05-30'],
  measuresOverdue: [behind(), 'deadline.measuresOverdue', '2026-04-16'],
  reviewOverdue: [inForce(), 'deadline.reviewOverdue', '2026-06-03'],
  reviewEscalation: [inForce(), 'deadline.reviewEscalated', '2026-06-17'],
  reviewRecord: [review(), 'deadline.reviewRecordMissed', '2026-03-10'],
  term: [inForce(), 'deadline.termEnded', '2027-03-02'],
  capWarning: [briefAdvice(), 'deadline.capWarned', '2028-09-02'],
  secondCapWarning: [briefAdvice(), 'deadline.capWarned', '2029-01-02'],
  cap: [briefAdvice(), 'deadline.capReached', '2029-03-02'],
  extendedCap: [briefAdvice(), 'deadline.capReached', '2030-03-04'],
  wakeDate: [paused(), 'deadline.pauseEnded', '2026-07-02'],
  firstAttempt: [missed(), 'deadline.firstAttemptMissed', '2026-03-10'],
  secondAttempt: [attemptedOnce(), 'deadline.secondAttemptMissed', '2026-03-17'],
  letter: [attemptedTwice(), 'deadline.letterMissed', '2026-03-17'],
  letterAnswer: [written(), 'deadline.letterUnanswered', '2026-03-17'],
  contact: [written(), 'deadline.contactLost', '2026-06-02'],
  handover: [handover(), 'deadline.handoverLapsed', '2026-03-31'],
  completion: [completion(), 'deadline.completionMissed', '2026-03-31'],
  aftercare: [[...closed(), ...on(monday, { type: 'aftercare.consented' })], 'deadline.aftercareDue', '2026-06-02'],
  retention: [closed(), 'deadline.retentionEnded', '2027-03-02'],
};

describe('each deadline speaks on its day, once, and not a day earlier', () => {
  test.each(Object.entries(raised).filter(([name]) => name !== 'extendedCap'))('%s', (name, [life, type, day]) => {
    const before = { secondCapWarning: ['2028-09-02'], lastReviewReminder: ['2026-05-19'] }[name] ?? [];
    expect(deadlines[name as DeadlineName].raises.type).toBe(type);
    expect(said(life, dayBefore(day), type)).toEqual(before);
    expect(said(life, day, type)).toEqual([...before, day]);
  });

  test('extendedCap: an extended cap is reached a year later, and warned of no more', () => {
    const extended: HumanEvent = { type: 'cap.extended', given: ['reason'] };
    const life = [...briefAdvice(), ...on('2028-09-04', { type: 'approval.given', act: 'capExtension' }, extended)];
    // 2 March 2030 is a Saturday.
    expect(said(life, '2030-03-03', 'deadline.capReached')).toEqual([]);
    expect(said(life, '2031-12-31', 'deadline.capReached')).toEqual([raised.extendedCap[2]]);
    expect(said(briefAdvice(), '2031-12-31', 'deadline.capWarned')).toEqual(['2028-09-02', '2029-01-02']);
    expect(said(briefAdvice(), '2031-12-31', 'deadline.capReached')).toEqual(['2029-03-02']);
  });
});

test('where nothing has happened yet nothing runs, and nothing has a last day', () => {
  const { context } = given([]).on(monday).theState();
  const names = Object.keys(deadlines) as DeadlineName[];
  expect(names.filter((name) => fallsOn(context, name) !== null || lastDayOf(context, name) !== null)).toEqual([]);
});

const dayBefore = (day: string): string => new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

describe('the calendar moves the case', () => {
  const after = (life: readonly Move[], day: string) => given(life).on(day).theState();

  test('a version nobody signed in time lapses back to the drafts', () => {
    const { value, context } = after(signature(), '2026-03-31');
    expect(value).toMatchObject({ open: { stage: 'goals' } });
    expect(context.agreement.versions[0]?.state).toBe('lapsed');
  });
  test('a version that everybody has signed lapses no more', () => {
    const signed = [...signature(), ...on(monday, ...sealed(1).slice(0, -1))];
    expect(said(signed, '2026-12-31', 'deadline.versionLapsed')).toEqual([]);
  });
  test('not agreed in time, the old version stands and a review is forced within 28 days', () => {
    for (const life of [renegotiation(), renegotiationSigning()]) {
      const { value, context } = after(life, '2026-03-31');
      expect(value).toMatchObject({ open: { stage: 'inForce' } });
      expect(context.clock.owed).toEqual({ since: '2026-03-31', because: 'renegotiation' });
      expect(context.agreement.renegotiationSince).toBeNull();
      expect(context.agreement.versions.map(({ state }) => state).slice(1)).toEqual(life.length > renegotiation().length ? ['lapsed'] : []);
      expect(said(life, '2026-04-28', 'deadline.reviewDue')).toEqual(['2026-04-28']);
    }
  });
  test('a term that ends leaves counselling without an agreement', () => {
    const life = [...inForce(), ...reviewed('2026-06-02', '2026-12-02'), ...reviewed('2026-12-02', '2027-06-02')];
    const { value, context } = after(life, '2027-03-02');
    expect(value).toMatchObject({ open: { stage: 'withoutAgreement', reviewClock: 'scheduled' } });
    expect(context.agreement.versions[0]?.state).toBe('expired');
  });
  test('on the wake date a review is owed within 28 days', () => {
    const { value, context } = after(paused(), '2026-07-02');
    expect(value).toMatchObject({ open: { presence: 'reachable', reviewClock: 'windowOpen' } });
    expect(context.clock.owed).toEqual({ since: '2026-07-02', because: 'pause' });
    expect(said(paused(), '2026-08-30', 'deadline.reviewDue')).toEqual(['2026-07-30']);
  });
  test('an offer of a handover that nobody accepts lapses, and its approval with it', () => {
    const { value, context } = after(handover(), '2026-03-31');
    expect(value).toMatchObject({ open: { presence: 'reachable' } });
    expect(context.file.approvals).toEqual({});
  });
  test('whoever is late moves nothing', () => {
    expect(after(clarification(), '2026-06-01').value).toMatchObject({ open: { stage: { intake: 'clarification' } } });
    expect(after(completion(), '2026-06-01').value).toMatchObject({ open: { stage: 'completion' } });
    expect(after(attemptedTwice(), '2026-06-01').value).toMatchObject({ open: { presence: { outOfContact: 'attemptedTwice' } } });
  });
  test('what was done in time is not missed', () => {
    expect(
      said([...inquiry(), ...on(monday, { type: 'talk.offered', for: '2026-04-01' })], '2026-12-31', 'deadline.firstTalkMissed'),
    ).toEqual([]);
    expect(
      said([...balanced(), ...on(monday, { type: 'case.closed', reason: 'clientWish' })], '2026-12-31', 'deadline.completionMissed'),
    ).toEqual([]);
    expect(said(withoutAgreement(), '2026-12-31', 'deadline.agreementMissed')).toEqual([]);
  });
  test('a new text has its own time: drafting anew counts from the wish for it', () => {
    const again = [...withoutAgreement(), ...on('2026-05-04', { type: 'goals.resumed' })];
    expect(said(again, '2026-12-31', 'deadline.agreementMissed')).toEqual(['2026-06-30']);
  });
});

describe('working days', () => {
  test.each([
    // 14 days after Thursday 2 April is Thursday the 16th; after Good Friday the 3rd it is Friday the 17th, known on Saturday.
    ['2026-04-02', '2026-04-17'],
    ['2026-04-03', '2026-04-18'],
    // Saturday 18 April and Sunday the 19th wait for Monday the 20th, so the calendar speaks on Tuesday.
    ['2026-04-04', '2026-04-21'],
    ['2026-04-05', '2026-04-21'],
    ['2026-04-06', '2026-04-21'],
  ])('a first talk asked for on %s is missed on %s', (asked, missed) => {
    expect(said(inquiry(asked), '2026-06-01', 'deadline.firstTalkMissed')).toEqual([missed]);
  });
  test('a holiday of the Land waits, one of another Land does not', () => {
    // Women's Day, Monday 8 March 2027, is a holiday in Berlin only.
    expect(said(inquiry('2027-02-22'), '2027-04-01', 'deadline.firstTalkMissed', 'BE')).toEqual(['2027-03-10']);
    expect(said(inquiry('2027-02-22'), '2027-04-01', 'deadline.firstTalkMissed', 'HE')).toEqual(['2027-03-09']);
  });
  test('retention is never pushed back', () => {
    // 1 May 2027 is a Saturday and a holiday.
    expect(said(closed('2026-05-01'), '2027-12-31', 'deadline.retentionEnded')).toEqual(['2027-05-01']);
  });
  test('a pause ends on a working day, aftercare rings on one', () => {
    expect(said(paused('2026-03-02', '2026-05-01'), '2026-06-30', 'deadline.pauseEnded')).toEqual(['2026-05-04']);
    const aftercare = [...closed('2026-01-30'), ...on('2026-01-30', { type: 'aftercare.consented' })];
    expect(said(aftercare, '2026-12-31', 'deadline.aftercareDue')).toEqual(['2026-04-30']);
    const onHoliday = [...closed('2026-02-01'), ...on('2026-02-01', { type: 'aftercare.consented' })];
    expect(said(onHoliday, '2026-12-31', 'deadline.aftercareDue')).toEqual(['2026-05-04']);
  });
});

describe('the last day on which something can still be done', () => {
  test('is the day before the calendar speaks; what comes by itself comes on its day', () => {
    const { context } = live(inquiry());
    expect(lastDayOf(context, 'firstTalk')).toBe('2026-03-16');
    expect(raisedOn(context, 'firstTalk')).toBe('2026-03-17');
    expect(lastDayOf(live(paused()).context, 'wakeDate')).toBe(raisedOn(live(paused()).context, 'wakeDate'));
  });
  test('is not said once it has passed, and still known to whoever asks', () => {
    const { context } = settle(live(inquiry()), '2026-03-20').state;
    expect(lastDayOf(context, 'firstTalk')).toBeNull();
    expect(fallsOn(context, 'firstTalk')).toBe('2026-03-17');
  });
  test('is read off the day of a deadline as well, where only that is at hand', () => {
    expect(lastDayBefore('deadline.firstTalkMissed', '2026-03-17')).toBe('2026-03-16');
    expect(lastDayBefore('deadline.reviewOverdue', '2026-06-03')).toBe('2026-06-03');
  });
});
