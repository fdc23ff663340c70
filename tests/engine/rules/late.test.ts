// Late entries in sentences: they count from the day they took effect; the log keeps the order in which things became known.
import { describe, expect, test } from 'vitest';
import type { RefusalCode } from '../../../machines/case/context/refusal.ts';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import type { Day } from '../../../machines/day.ts';
import { conform } from '../../../src/engine/log/conform.ts';
import { replay, replaySteps } from '../../../src/engine/log/replay.ts';
import { clockOf } from '../../../src/engine/state/next-review.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { stateOn } from '../../../src/engine/step/retell.ts';
import { settle } from '../../../src/engine/step/settle.ts';
import { placesOf } from '../lives/given.ts';
import { decideOnLog, grow, late, type GrownLog } from '../lives/growing-log.ts';
import {
  assessed,
  briefAdvice,
  closed,
  copy,
  held,
  inForce,
  inquiry,
  monday,
  noDissent,
  on,
  opened,
  sealed,
  signature,
} from '../lives/lives.ts';

const noted: HumanEvent = { type: 'contact.noted', channel: 'phone' };
const talk = (next: Day): HumanEvent[] => [opened, assessed('g1'), noDissent, copy, held(next)];
const refuse = (grown: GrownLog, on_: Day, today: Day, event: HumanEvent): readonly unknown[] => {
  const [move] = late(today, on_, event);
  if (move === undefined) return [];
  const { refusals, entries, state } = decideOnLog(grown, move);
  if (refusals.length > 0) expect({ entries, state }).toEqual({ entries: [], state: grown.state });
  return refusals;
};
const codes = (refusals: readonly unknown[]) => refusals.map((refusal) => (refusal as { code: RefusalCode }).code);

// In force on 2 March: the review is due on 2 June. Somebody else spoke to the client on the 16th and knew of no talk.
const known = [inForce(), on('2026-06-16', noted)];
const heldInTime = [...known, late('2026-06-20', '2026-06-01', ...talk('2026-12-01'))];

describe('a review held in time and entered late', () => {
  test('counts from the day it was held; nothing is overdue any more', () => {
    const { state } = grow(...heldInTime);
    expect(placesOf(state)).toMatchObject({ stage: 'inForce', clock: 'scheduled' });
    expect(state.context.clock).toMatchObject({ lastHeldOn: '2026-06-01', overdue: null });
    expect(reviewDue(state.context)).toEqual({ on: '2026-12-01', ceiling: '2026-12-01', rule: 'R2' });
  });
  test('needs no reason for being late, because it was not', () => {
    const before = grow(...known, late('2026-06-20', '2026-06-01', ...talk('2026-12-01').slice(0, -1)));
    expect(refuse(before, '2026-06-01', '2026-06-20', held('2026-12-01'))).toEqual([]);
    const inTruthLate = grow(...known, late('2026-06-20', '2026-06-10', ...talk('2026-12-10').slice(0, -1)));
    expect(codes(refuse(inTruthLate, '2026-06-10', '2026-06-20', held('2026-12-10')))).toEqual(['lateReasonMissing']);
    expect(refuse(inTruthLate, '2026-06-10', '2026-06-20', held('2026-12-10', 'centre'))).toEqual([]);
  });
  test('leaves in the log what the calendar had said, and puts its own entries behind it, with their own day', () => {
    const { log } = grow(...heldInTime);
    const after = log.entries.slice(inForce().length).map(({ on: day, event }) => `${day} ${event.type}`);
    expect(after).toEqual([
      '2026-05-05 deadline.reviewWindowOpened',
      '2026-05-19 deadline.reviewReminded',
      '2026-05-30 deadline.reviewReminded',
      '2026-06-02 deadline.reviewDue',
      '2026-06-03 deadline.reviewOverdue',
      '2026-06-16 contact.noted',
      '2026-06-01 review.opened',
      '2026-06-01 goal.assessed',
      '2026-06-01 dissent.recorded',
      '2026-06-01 copy.handedOver',
      '2026-06-01 review.held',
    ]);
  });
  test('why the list showed it: by what was known on the 18th it was overdue, by what is known now it was not', () => {
    const { log } = grow(...heldInTime);
    const entries = log.entries.slice(0, inForce().length + 6);
    expect(clockOf(stateOn({ ...log, entries }, '2026-06-18'))).toBe('escalated');
    expect(clockOf(stateOn(log, '2026-06-18'))).toBe('scheduled');
    expect(clockOf(stateOn(log, '2026-05-31'))).toBe('windowOpen');
  });
  test('a replay shows every entry as it became known', () => {
    const clocks = [...replaySteps(grow(...heldInTime).log)].slice(inForce().length).map(({ state }) => clockOf(state));
    expect(clocks).toEqual([
      'windowOpen',
      'windowOpen',
      'windowOpen',
      'due',
      'overdue',
      'overdue',
      'overdue',
      'overdue',
      'overdue',
      'overdue',
      'scheduled',
    ]);
  });
  test('the log replays to the state it was written from, and follows the standard', () => {
    const { log, state } = grow(...heldInTime);
    expect(replay(log)).toEqual(state);
    expect(conform(log)).toEqual({ deviation: null, state });
  });
  test('the calendar goes on from there: it says nothing twice and forgets nothing', () => {
    const { state, log } = grow(...heldInTime);
    expect(settle(state, '2026-11-02').entries).toEqual([]);
    const { entries } = settle(state, '2026-11-03');
    expect(entries.map(({ on: day, event }) => `${day} ${event.type}`)).toEqual(['2026-11-03 deadline.reviewWindowOpened']);
    expect(state.context.file).toMatchObject({ entries: log.entries.length, lastOn: '2026-06-16' });
  });
  test('told a day earlier or later it is the same, unless that day it was overdue', () => {
    const dueAfter = (day: Day) => reviewDue(grow(...known, late('2026-06-20', day, ...talk('2026-11-30'))).state.context)?.ceiling;
    expect(dueAfter('2026-06-02')).toBe('2026-12-02');
    expect(() => dueAfter('2026-06-03')).toThrow(/lateReasonMissing/u);
  });
});

describe('any entry that is told late', () => {
  test('is judged on its own day: what was possible then', () => {
    const grown = grow(inForce(), on('2026-06-16', noted));
    const waived: HumanEvent = { type: 'review.waived', because: 'other', given: ['reason'] };
    expect(codes(refuse(grown, '2026-06-02', '2026-06-20', waived))).toEqual(['reviewNotOverdue']);
    expect(refuse(grown, '2026-06-03', '2026-06-20', waived)).toEqual([]);
    expect(codes(refuse(grown, '2026-06-03', '2026-06-20', { type: 'talk.begun' }))).toEqual(['notNow']);
  });
  test('comes after what was told of the same day before it', () => {
    const measure: HumanEvent = { type: 'measure.reported', measure: 'm1', status: 'done', cause: null };
    const grown = grow(inForce(), on('2026-03-10', measure), on('2026-03-20', noted));
    expect(refuse(grown, '2026-03-10', '2026-03-21', measure)).toEqual([
      { code: 'itemPastThat', item: 'measure', id: 'm1', state: 'done' },
    ]);
  });
  test('is not of a day before the case began', () => {
    const grown = grow(inquiry(), on('2026-03-09', { type: 'talk.offered', for: '2026-03-12' }));
    expect(refuse(grown, '2026-03-01', '2026-03-10', noted)).toEqual([{ code: 'beforeTheCase', first: monday }]);
    expect(refuse(grown, monday, '2026-03-10', noted)).toEqual([]);
  });
  test('is not of a day that has not come, however far the log has got', () => {
    expect(refuse(grow(inForce()), '2026-03-10', '2026-03-09', noted)).toEqual([{ code: 'futureDay', today: '2026-03-09' }]);
    expect(refuse(grow(inForce(), on('2026-06-16', noted)), '2026-06-10', '2026-06-09', noted)).toEqual([
      { code: 'futureDay', today: '2026-06-09' },
    ]);
  });
  test('can bring deadlines that nobody had seen coming', () => {
    const occasion: HumanEvent = { type: 'occasion.noted', occasion: 'move', happenedOn: '2026-03-10' };
    const { state } = grow(inForce(), on('2026-04-20', noted), late('2026-04-21', '2026-03-11', occasion));
    expect(state.context.clock.overdue).toMatchObject({ since: '2026-04-09', rule: 'R6' });
    expect(reviewDue(state.context)).toMatchObject({ rule: 'R6', ceiling: '2026-04-08' });
  });
  test('brings its own deadlines, counted from its own day', () => {
    const advice = grow(briefAdvice(), on('2026-04-20', noted), late('2026-04-21', '2026-03-16', { type: 'assessment.begun' }));
    expect(advice.state.context.intake).toMatchObject({ decidedOn: monday, assessmentBegunOn: '2026-03-16' });
    expect(advice.state.context.file.raised).toMatchObject({ assessment: '2026-03-16' });
  });
  test('can take away what the calendar had done: a version that everybody had signed did not lapse', () => {
    const lapsed = [signature(), on('2026-04-20', { type: 'risk.noted', risk: 'x1', kind: 'homelessness' })];
    expect(placesOf(grow(...lapsed).state).stage).toBe('goals');
    const { state } = grow(...lapsed, late('2026-04-21', '2026-03-30', ...sealed(1)));
    expect(placesOf(state)).toMatchObject({ stage: 'inForce', clock: 'scheduled' });
    expect(reviewDue(state.context)).toMatchObject({ rule: 'R1', ceiling: '2026-06-30' });
  });
  test('told in two pieces it is as if it had been told at once', () => {
    const pieces = grow(
      ...known,
      late('2026-06-20', '2026-06-01', ...talk('2026-12-01').slice(0, 3)),
      late('2026-06-22', '2026-06-01', ...talk('2026-12-01').slice(3)),
    );
    expect(pieces.state).toEqual(grow(...heldInTime).state);
  });
  test('leads where the log would have led, had all been told in time', () => {
    const inTime = grow(inForce(), on('2026-06-01', ...talk('2026-12-01')), on('2026-06-16', noted)).state;
    const grown = grow(...heldInTime).state;
    expect(grown.value).toEqual(inTime.value);
    expect({ ...grown.context, file: inTime.context.file }).toEqual(inTime.context);
  });
  test('asks the outside for nothing that an earlier day would have asked for', () => {
    const grown = grow(...known);
    const [move] = late('2026-06-20', '2026-06-01', opened);
    expect(move === undefined ? null : decideOnLog(grown, move).effects).toEqual([]);
  });
});

describe('a birthday the calendar has noted', () => {
  const minor = inquiry().map((move) => ({ ...move, event: { ...move.event, ageBand: 'minor' } as HumanEvent }));
  const { log, state } = grow(minor);
  const birthday = settle(state, '2026-03-10', '2008-03-10').entries.filter(({ event }) => event.type === 'deadline.ageReached');
  const withBirthday = { ...log, entries: [...log.entries, ...birthday] };
  const grown: GrownLog = { log: withBirthday, state: replay(withBirthday) };

  test.each<[string, Day, HumanEvent, 'minor' | 'under25' | 'adult']>([
    ['stays where something else is told late', '2026-03-05', { type: 'privacy.explained', language: 'ar' }, 'under25'],
    ['has no effect after the day on which the case has ended, as is told later', '2026-03-05', { type: 'client.died' }, 'minor'],
    [
      'has no effect where the inquiry is put right: it came from somebody older',
      '2026-03-12',
      { type: 'fact.corrected', seq: 1, because: 'mistake', facts: { ageBand: 'adult' }, given: ['correction'] },
      'adult',
    ],
  ])('%s, and has no mark', (_, day, event, ageBand) => {
    const [told] = late('2026-03-12', day, event).map((move) => decideOnLog(grown, move));
    expect(told?.refusals).toEqual([]);
    expect(told?.state.context).toMatchObject({ client: { ageBand }, marks: {} });
  });
});

describe('a log in which the calendar spoke last', () => {
  test('stays where the calendar has brought it: nothing is said a second time', () => {
    const { log, state } = grow(inForce());
    const spoken = { ...log, entries: [...log.entries, ...settle(state, '2026-06-17').entries] };
    const grown: GrownLog = { log: spoken, state: replay(spoken) };
    const [move] = late('2026-06-18', '2026-05-01', noted);
    const after = move === undefined ? grown.state : decideOnLog(grown, move).state;
    expect(clockOf(after)).toBe('escalated');
    expect(after.context.file).toMatchObject({ lastOn: '2026-06-17', entries: spoken.entries.length + 1 });
    expect(settle(after, '2026-06-30').entries).toEqual([]);
  });
});

describe('a closed case', () => {
  test('is told of a day when it was open what happened on it', () => {
    const grown = grow(inForce(), on('2026-03-20', { type: 'client.died' }));
    for (const event of [
      noted,
      { type: 'risk.noted', risk: 'x1', kind: 'violence' },
      { type: 'review.opened', occasion: 'move' },
    ] as const) {
      expect(refuse(grown, '2026-03-10', '2026-03-21', event)).toEqual([]);
      expect(grow(inForce(), on('2026-03-20', { type: 'client.died' }), late('2026-03-21', '2026-03-10', event)).state.value).toBe(
        'closed',
      );
    }
  });
  test('takes nothing of the counselling for a day when it was closed', () => {
    const grown = grow(closed(), on('2026-03-20', { type: 'hold.placed', because: 'audit' }));
    expect(refuse(grown, '2026-03-10', '2026-03-21', noted)).toEqual([{ code: 'notNow', proposed: 'contact.noted' }]);
    for (const event of [
      { type: 'risk.noted', risk: 'x1', kind: 'violence' },
      { type: 'fact.corrected', seq: 1, because: 'mistake', given: ['correction'] },
    ] satisfies readonly HumanEvent[])
      expect(refuse(grown, '2026-03-10', '2026-03-21', event)).toEqual([]);
  });
  test('takes late what may still happen to it', () => {
    const grown = grow(closed(), on('2026-03-20', { type: 'hold.placed', because: 'audit' }));
    expect(refuse(grown, '2026-03-10', '2026-03-21', { type: 'aftercare.consented' })).toEqual([]);
  });
});
