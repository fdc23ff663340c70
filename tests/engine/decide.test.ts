// How one proposal is decided: the day first, then the calendar, then the chart, then the content.
import { describe, expect, test } from 'vitest';
import { calendar } from '../../machines/actor.ts';
import { advance, apply, ImpossibleEntry } from '../../src/engine/step/advance.ts';
import { begin, take } from '../../src/engine/state/take.ts';
import { decide, type HumanEvent } from '../../src/engine/step/decide.ts';
import { explain } from '../../src/engine/state/explain.ts';
import { judge } from '../../src/engine/step/judge.ts';
import { settle } from '../../src/engine/step/settle.ts';
import { counsellor } from '../../src/scenarios/staff.ts';
import { live, placeIn, placesOf } from './lives/given.ts';
import { clarification, concluded, inForce, inquiry, monday, need, on, paused, sealed, signature, signedBy } from './lives/lives.ts';

/** Proposed on `today`, to take effect on `day`. */
const proposed = (event: HumanEvent, day: string, today = day) => [{ event, on: day, by: counsellor }, today] as const;
const described: HumanEvent = { type: 'client.described', occupation: 'other', interpreter: 'notNeeded', titleExpires: null };

test('what has not been judged does not move the chart: its guards are asked as well', () => {
  const state = live(inquiry());
  expect(take(state, { on: monday, by: counsellor, event: { type: 'talk.begun' } }).state).toEqual(state);
});

describe('the day', () => {
  test('a day that has not come is refused, and nothing is settled', () => {
    const state = live(inForce());
    const { refusals, entries, effects, state: after } = decide(state, ...proposed(described, '2026-06-10', '2026-06-09'));
    expect(refusals).toEqual([{ code: 'futureDay', today: '2026-06-09' }]);
    expect({ entries, effects }).toEqual({ entries: [], effects: [] });
    expect(after).toBe(state);
  });
  test('a day before the last entry is refused', () => {
    expect(decide(live(inForce()), ...proposed(described, '2026-03-01', '2026-06-09')).refusals).toEqual([
      { code: 'dayBeforeLastEntry', last: monday },
    ]);
  });
  test('a late entry counts from the day it took effect: the calendar goes no further than that day', () => {
    const { entries, refusals } = decide(live(inForce()), ...proposed(described, '2026-06-01', '2026-08-03'));
    expect(refusals).toEqual([]);
    expect(entries.map(({ on: day, event: { type } }) => `${day} ${type}`)).toEqual([
      '2026-05-05 deadline.reviewWindowOpened',
      '2026-05-19 deadline.reviewReminded',
      '2026-05-30 deadline.reviewReminded',
      '2026-06-01 client.described',
    ]);
  });
  test('the first entry may be of any day that is not ahead', () => {
    const [first] = inquiry('2015-01-05');
    expect(decide(begin(placeIn('HE')), ...proposed(first?.event ?? described, '2015-01-05', '2026-11-21')).refusals).toEqual([]);
  });
});

describe('a decision', () => {
  test('holds what the calendar said and then the proposal, with day and actor', () => {
    const { entries } = decide(live(inForce()), ...proposed(described, '2026-06-02'));
    expect(entries).toEqual([
      { event: { type: 'deadline.reviewWindowOpened' }, on: '2026-05-05', by: calendar },
      { event: { type: 'deadline.reviewReminded', days: 14 }, on: '2026-05-19', by: calendar },
      { event: { type: 'deadline.reviewReminded', days: 3 }, on: '2026-05-30', by: calendar },
      { event: { type: 'deadline.reviewDue' }, on: '2026-06-02', by: calendar },
      { event: described, on: '2026-06-02', by: counsellor },
    ]);
  });
  test('holds only what the calendar said when the proposal is refused', () => {
    const { entries, refusals, effects, state } = decide(live(inForce()), ...proposed({ type: 'talk.begun' }, '2026-06-02'));
    expect(refusals).toEqual([{ code: 'notNow', proposed: 'talk.begun' }]);
    expect(entries.map(({ event }) => event.type)).toEqual([
      'deadline.reviewWindowOpened',
      'deadline.reviewReminded',
      'deadline.reviewReminded',
      'deadline.reviewDue',
    ]);
    expect(effects).toEqual(['remind', 'remind', 'remind', 'remind']);
    expect(placesOf(state).clock).toBe('due');
  });
  test('says whether it may happen at all before it looks at the content', () => {
    expect(decide(live(signature()), ...proposed(signedBy('guardian', 7), monday)).refusals).toEqual([{ code: 'versionNotExplained' }]);
  });
  test('names every reason at once', () => {
    const codes = decide(live(clarification()), ...proposed({ type: 'case.closed', reason: 'regularService' }, monday)).refusals.map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['needNotNoted', 'filingUndecided']);
  });
});

describe('explaining', () => {
  test('offers what the chart knows here, open or with its reasons, and nothing else', () => {
    const offers = explain(live(clarification()));
    expect(offers.find(({ type }) => type === 'need.noted')).toEqual({ type: 'need.noted', rule: 'T2', refusals: [] });
    expect(offers.find(({ type }) => type === 'advice.begun')).toEqual({
      type: 'advice.begun',
      rule: 'T2',
      refusals: [{ code: 'needNotNoted' }, { code: 'filingUndecided' }],
    });
    expect(offers.find(({ type }) => type === 'review.held')).toBeUndefined();
    expect(offers.filter(({ type }) => type.startsWith('deadline.') || type.startsWith('clock.'))).toEqual([]);
  });
  test('an erased case offers nothing', () => {
    expect(explain({ ...live(inForce()), value: 'erased' })).toEqual([]);
  });
});

describe('advancing', () => {
  const told = (event: HumanEvent) => ({ event, on: monday, by: counsellor });

  test('an event the chart does not know here is never ignored in silence', () => {
    expect(() => advance(live(inForce()), told({ type: 'talk.begun' }))).toThrow(ImpossibleEntry);
    expect(() => advance(live(inForce()), told({ type: 'talk.begun' }))).toThrow(
      /'talk\.begun' on 2026-03-02 cannot follow .*inForce.*: notNow/u,
    );
  });
  test('an event that does not fit is a deviation with its reasons, not a defect', () => {
    const unknown = told({ type: 'measure.reported', measure: 'm9', status: 'done', cause: null });
    expect(() => advance(live(inForce()), unknown)).toThrow(ImpossibleEntry);
    const refusals = [{ code: 'unknownItem', item: 'measure', id: 'm9' }];
    expect(() => advance(live(inForce()), unknown)).toThrow(expect.objectContaining({ name: 'ImpossibleEntry', refusals }));
  });
  test('a consent nobody has drafted does not expire', () => {
    const expired = { event: { type: 'deadline.consentExpired', consent: 'k9' }, on: monday, by: counsellor } as const;
    expect(judge(live(inForce()), expired)).toEqual([{ code: 'unknownItem', item: 'consent', id: 'k9' }]);
  });
  test('outcomes add up: events and effects in the order in which they happened', () => {
    const start = { state: live(clarification()), entries: [], effects: [] };
    const outcome = apply(apply(start, told(need)), told({ type: 'client.died' }));
    expect(outcome.entries.map(({ event }) => event.type)).toEqual(['need.noted', 'client.died']);
    expect(outcome.effects).toEqual(['stopMessages']);
    expect(start.entries).toEqual([]);
  });
  test('what cannot follow adds nothing up, and says everything that speaks against it', () => {
    const start = { state: live(inForce()), entries: [], effects: [] };
    const twice = told({ type: 'review.opened', occasion: 'regular' });
    expect(() => apply(start, twice)).toThrow(ImpossibleEntry);
    const { message } = new ImpossibleEntry(twice, start.state, [{ code: 'privacyNotExplained' }, { code: 'notYet', day: monday }]);
    expect(message).toMatch(/: privacyNotExplained, notYet$/u);
  });
});

describe('settling', () => {
  test('what fell due before the last entry is dated on the day of that entry', () => {
    const late = [...signature(), ...on(monday, ...sealed(1).slice(0, -1)), ...on('2026-07-01', concluded(1))];
    expect(settle(live(late), '2026-07-02').entries.map(({ on: day, event: { type } }) => `${day} ${type}`)).toEqual([
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
    expect(settle(live(life), '2026-04-07').entries.map(({ on: day, event: { type } }) => `${day} ${type}`)).toEqual([
      '2026-04-07 deadline.pauseEnded',
      '2026-04-07 deadline.reviewWindowOpened',
    ]);
  });
  test('before anything was noted there is nothing to say', () => {
    expect(settle(begin(placeIn('HE')), '2050-01-03').entries).toEqual([]);
  });
});
