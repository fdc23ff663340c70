// How one proposal is decided: the day first, then the calendar, then the chart, then the content.
import { describe, expect, test } from 'vitest';
import { calendar } from '../../machines/actor.ts';
import type { Dated } from '../../machines/case/events/case-event.ts';
import { advance, apply, ImpossibleEntry } from '../../src/engine/step/advance.ts';
import { begin } from '../../src/engine/state/case-state.ts';
import { decide, type HumanEvent } from '../../src/engine/step/decide.ts';
import { explain } from '../../src/engine/state/explain.ts';
import { judge } from '../../src/engine/step/judge.ts';
import { settle } from '../../src/engine/step/settle.ts';
import { counsellor } from '../../src/scenarios/staff.ts';
import { live, placeIn, placesOf } from './given.ts';
import { clarification, concluded, inForce, inquiry, monday, need, on, paused, sealed, signature, signedBy } from './lives.ts';

const stamp = (day: string, today = day) => ({ on: day, by: counsellor, today });
const described: HumanEvent = { type: 'client.described', occupation: 'other', interpreter: 'notNeeded', titleExpires: null };

describe('the day', () => {
  test('a day that has not come is refused, and nothing is settled', () => {
    const state = live(inForce());
    const { refusals, events, effects, state: after } = decide(state, described, stamp('2026-06-10', '2026-06-09'));
    expect(refusals).toEqual([{ code: 'futureDay', today: '2026-06-09' }]);
    expect({ events, effects }).toEqual({ events: [], effects: [] });
    expect(after).toBe(state);
  });
  test('a day before the last entry is refused', () => {
    expect(decide(live(inForce()), described, stamp('2026-03-01', '2026-06-09')).refusals).toEqual([
      { code: 'dayBeforeLastEntry', last: monday },
    ]);
  });
  test('a late entry counts from the day it took effect: the calendar goes no further than that day', () => {
    const { events, refusals } = decide(live(inForce()), described, stamp('2026-06-01', '2026-08-03'));
    expect(refusals).toEqual([]);
    expect(events.map(({ on: day, type }) => `${day} ${type}`)).toEqual([
      '2026-05-05 deadline.reviewWindowOpened',
      '2026-05-19 deadline.reviewReminded',
      '2026-05-30 deadline.reviewReminded',
      '2026-06-01 client.described',
    ]);
  });
  test('the first entry may be of any day that is not ahead', () => {
    const [first] = inquiry('2015-01-05');
    expect(decide(begin(placeIn('HE')), first?.event ?? described, stamp('2015-01-05', '2026-11-21')).refusals).toEqual([]);
  });
});

describe('a decision', () => {
  test('holds what the calendar said and then the proposal, with day and actor', () => {
    const { events } = decide(live(inForce()), described, stamp('2026-06-02'));
    expect(events).toEqual([
      { type: 'deadline.reviewWindowOpened', on: '2026-05-05', by: calendar },
      { type: 'deadline.reviewReminded', days: 14, on: '2026-05-19', by: calendar },
      { type: 'deadline.reviewReminded', days: 3, on: '2026-05-30', by: calendar },
      { type: 'deadline.reviewDue', on: '2026-06-02', by: calendar },
      { ...described, on: '2026-06-02', by: counsellor },
    ]);
  });
  test('holds only what the calendar said when the proposal is refused', () => {
    const { events, refusals, effects, state } = decide(live(inForce()), { type: 'talk.begun' }, stamp('2026-06-02'));
    expect(refusals).toEqual([{ code: 'notNow', proposed: 'talk.begun' }]);
    expect(events.map(({ type }) => type)).toEqual([
      'deadline.reviewWindowOpened',
      'deadline.reviewReminded',
      'deadline.reviewReminded',
      'deadline.reviewDue',
    ]);
    expect(effects).toEqual(['remind', 'remind', 'remind', 'remind']);
    expect(placesOf(state).clock).toBe('due');
  });
  test('says whether it may happen at all before it looks at the content', () => {
    expect(decide(live(signature()), signedBy('guardian', 7), stamp(monday)).refusals).toEqual([{ code: 'versionNotExplained' }]);
  });
  test('names every reason at once', () => {
    const codes = decide(live(clarification()), { type: 'case.closed', reason: 'regularService' }, stamp(monday)).refusals.map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['needNotNoted', 'filingNotConsented']);
  });
});

describe('explaining', () => {
  test('offers what the chart knows here, open or with its reasons, and nothing else', () => {
    const offers = explain(live(clarification()));
    expect(offers.find(({ type }) => type === 'need.noted')).toEqual({ type: 'need.noted', rule: 'T2', refusals: [] });
    expect(offers.find(({ type }) => type === 'advice.begun')).toEqual({
      type: 'advice.begun',
      rule: 'T2',
      refusals: [{ code: 'needNotNoted' }, { code: 'filingNotConsented' }],
    });
    expect(offers.find(({ type }) => type === 'review.held')).toBeUndefined();
    expect(offers.filter(({ type }) => type.startsWith('deadline.') || type.startsWith('clock.'))).toEqual([]);
  });
  test('an erased case offers nothing', () => {
    expect(explain({ ...live(inForce()), value: 'erased' })).toEqual([]);
  });
});

describe('advancing', () => {
  const dated = (event: HumanEvent, day = monday): Dated => ({ ...event, on: day, by: counsellor }) as Dated;

  test('an event the chart does not know here is never ignored in silence', () => {
    expect(() => advance(live(inForce()), dated({ type: 'talk.begun' }))).toThrow(ImpossibleEntry);
    expect(() => advance(live(inForce()), dated({ type: 'talk.begun' }))).toThrow(
      /'talk\.begun' on 2026-03-02 cannot follow .*inForce.*: notNow/u,
    );
  });
  test('an event that does not fit is a deviation with its reasons, not a defect', () => {
    const unknown = dated({ type: 'measure.reported', measure: 'm9', status: 'done', cause: null });
    expect(() => advance(live(inForce()), unknown)).toThrow(ImpossibleEntry);
    const refusals = [{ code: 'unknownItem', item: 'measure', id: 'm9' }];
    expect(() => advance(live(inForce()), unknown)).toThrow(expect.objectContaining({ name: 'ImpossibleEntry', refusals }));
  });
  test('a consent nobody has drafted does not expire', () => {
    const expired = { type: 'deadline.consentExpired', consent: 'k9', on: monday, by: counsellor } as Dated;
    expect(judge(live(inForce()), expired)).toEqual([{ code: 'unknownItem', item: 'consent', id: 'k9' }]);
  });
  test('outcomes add up: events and effects in the order in which they happened', () => {
    const start = { state: live(clarification()), events: [], effects: [] };
    const outcome = apply(apply(start, dated(need)), dated({ type: 'client.died' }));
    expect(outcome.events.map(({ type }) => type)).toEqual(['need.noted', 'client.died']);
    expect(outcome.effects).toEqual(['stopMessages']);
    expect(start.events).toEqual([]);
  });
});

describe('settling', () => {
  test('what fell due before the last entry is dated on the day of that entry', () => {
    const late = [...signature(), ...on(monday, ...sealed(1).slice(0, -1)), ...on('2026-07-01', concluded(1))];
    expect(settle(live(late), '2026-07-02').events.map(({ on: day, type }) => `${day} ${type}`)).toEqual([
      '2026-07-01 deadline.reviewWindowOpened',
      '2026-07-01 deadline.reviewReminded',
      '2026-07-01 deadline.reviewReminded',
      '2026-07-01 deadline.reviewDue',
      '2026-07-01 deadline.reviewOverdue',
      '2026-07-01 deadline.reviewEscalated',
    ]);
  });
  test('of two deadlines on one day the one of the outer state comes first', () => {
    // The pause ends on a Tuesday after Easter, and with it the window of the review that is owed opens.
    const life = [...paused('2026-03-02', '2026-04-06')];
    expect(settle(live(life), '2026-04-07').events.map(({ on: day, type }) => `${day} ${type}`)).toEqual([
      '2026-04-07 deadline.pauseEnded',
      '2026-04-07 deadline.reviewWindowOpened',
    ]);
  });
  test('before anything was noted there is nothing to say', () => {
    expect(settle(begin(placeIn('HE')), '2050-01-03').events).toEqual([]);
  });
});
