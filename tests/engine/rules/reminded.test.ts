// A reminder that left although, as was told later, nobody should have written: it is marked like any entry, and a person clears it (T27).
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../machines/actor.ts';
import { openMarks } from '../../../machines/case/context/read.ts';
import type { Day } from '../../../machines/day.ts';
import { conform } from '../../../src/engine/log/conform.ts';
import { replay, replaySteps } from '../../../src/engine/log/replay.ts';
import { settle } from '../../../src/engine/step/settle.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { stateOn } from '../../../src/engine/step/retell.ts';
import { counsellor, dataProtection, teamLead } from '../../../src/scenarios/staff.ts';
import { decideOnLog, grow, late, seqOf, type DatedMove, type GrownLog } from '../lives/growing-log.ts';
import { closed, inForce, monday, on, type Move } from '../lives/lives.ts';

const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);
const marksOf = ({ state }: GrownLog) =>
  Object.values(state.context.marks).map(({ event, kind, on: day, reasons }) => `${day} ${event} ${kind} ${codes(reasons).join(' ')}`);

const violence: HumanEvent = { type: 'risk.noted', risk: 'x1', kind: 'violence' };
const lifted: HumanEvent = { type: 'risk.lifted', risk: 'x1', given: ['reason'] };
const visit: HumanEvent = { type: 'contact.noted', channel: 'phone' };

// In force from 2 March: the window of the review opens on Tuesday 5 May, reminders follow on 19 May and on Saturday 30 May, which leaves
// on Monday 1 June; due on 2 June.
const opened = '2026-05-05 deadline.reviewWindowOpened irregular writingUnsafe';

describe('danger from 4 May on, told on the 6th, after the reminder of the 5th has left', () => {
  const seen = [inForce(), on('2026-05-05', visit)];
  const told = late('2026-05-06', '2026-05-04', violence);

  test('marks the reminder, with the reason a letter would get', () => {
    const grown = grow(...seen, told);
    expect(grown.state.context.marks).toEqual({
      [seqOf(grown, 'deadline.reviewWindowOpened')]: {
        event: 'deadline.reviewWindowOpened',
        on: '2026-05-05',
        kind: 'irregular',
        reasons: [{ code: 'writingUnsafe' }],
        cleared: [],
      },
    });
  });
  test('also where nobody had recorded anything since: what the calendar has said is recorded first', () => {
    const grown = grow(inForce(), told);
    expect(grown.log.entries.slice(-2).map(({ event }) => event.type)).toEqual(['deadline.reviewWindowOpened', 'risk.noted']);
    expect(marksOf(grown)).toEqual([opened]);
  });
  test('and no reminder that nobody got: danger was known by then', () => {
    expect(marksOf(grow(...seen, told, on('2026-06-15', visit)))).toEqual([opened]);
    const another = late('2026-05-07', '2026-05-04', { ...violence, risk: 'x2' });
    expect(marksOf(grow(inForce(), on('2026-05-04', violence), another, on('2026-06-15', visit)))).toEqual([]);
    expect(marksOf(grow(inForce(), on('2026-05-04', violence), on('2026-05-06', visit), another))).toEqual([]);
  });
  test('whatever way is agreed as safe: nobody is reminded in danger', () => {
    expect(marksOf(grow(...seen, late('2026-05-06', '2026-05-04', { type: 'safeWay.agreed', channel: 'letter' }), told))).toEqual([opened]);
  });
  test('is no deviation of anybody, and every way the log is read shows it', () => {
    for (const { log, state } of [grow(...seen, told), grow(inForce(), told)]) {
      expect(replay(log)).toEqual(state);
      expect([...replaySteps(log)].slice(-2).map((step) => openMarks(step.state.context).length)).toEqual([0, 1]);
      expect(conform(log)).toEqual({ deviation: null, state });
      expect(openMarks(stateOn(log, '2026-05-04').context)).toEqual([]);
      expect(openMarks(stateOn(log, '2026-05-05').context)).toHaveLength(1);
    }
  });
});

describe('which reminders it is about', () => {
  test.each<[string, DatedMove[], string[]]>([
    ['the one of the very day on which the danger began', late('2026-05-06', '2026-05-05', violence), [opened]],
    ['told on the day it left, of an earlier day: mail leaves in the morning', late('2026-05-05', '2026-05-04', violence), [opened]],
    ['none of an earlier day', late('2026-05-08', '2026-05-06', violence), []],
    ['none when it is told on its day', late('2026-05-05', '2026-05-05', violence), []],
    [
      'everything that has left since, but what the staff alone were told',
      late('2026-06-04', '2026-05-06', violence),
      [
        '2026-05-19 deadline.reviewReminded irregular writingUnsafe',
        '2026-05-30 deadline.reviewReminded irregular writingUnsafe',
        '2026-06-02 deadline.reviewDue irregular writingUnsafe',
      ],
    ],
    ['none of a Saturday that was told about on Sunday: it would have left on Monday', late('2026-05-31', '2026-05-30', violence), []],
    [
      'one of a Saturday that left on Monday, into danger since Sunday',
      late('2026-06-01', '2026-05-31', violence),
      ['2026-05-30 deadline.reviewReminded irregular writingUnsafe'],
    ],
  ])('%s', (_what, telling, marks) => {
    const grown = grow(inForce(), telling);
    expect(marksOf(grown)).toEqual(marks);
    expect(conform(grown.log)).toEqual({ deviation: null, state: replay(grown.log) });
    expect(replay(grown.log)).toEqual(grown.state);
    // Nothing else was recorded since, but the calendar had spoken.
    const spoken = settle(grow(inForce()).state, telling[0]?.today ?? monday).entries;
    const recorded = grow(inForce());
    const log = { ...recorded.log, entries: [...recorded.log.entries, ...spoken] };
    const after = telling.map((one) => decideOnLog({ log, state: replay(log) }, one).state.context.marks);
    expect(after).toEqual([grown.state.context.marks]);
    // Told anew for another reason later on, it is the same.
    const again = grow(inForce(), telling, on('2026-06-08', visit), late('2026-06-09', '2026-03-03', visit));
    expect(marksOf(again)).toEqual(marks);
  });
});

describe('not danger alone', () => {
  const aftercare: Move[] = [...closed(), ...on(monday, { type: 'aftercare.consented' })];
  test.each<[string, Move[], DatedMove[], string[]]>([
    [
      'a reminder in a pause',
      inForce(),
      late('2026-05-06', '2026-05-04', { type: 'pause.agreed', reason: 'illness', until: '2026-08-03', contactBy: 'centre' }),
      ['2026-05-05 deadline.reviewWindowOpened irregular paused'],
    ],
    [
      'a reminder to somebody who had died',
      inForce(),
      late('2026-05-06', '2026-05-04', { type: 'client.died' }),
      ['2026-05-05 deadline.reviewWindowOpened irregular notNow'],
    ],
    [
      'a reminder to somebody who had withdrawn all consent',
      inForce(),
      late('2026-05-06', '2026-05-04', { type: 'processing.withdrawn' }),
      ['2026-05-05 deadline.reviewWindowOpened irregular notNow'],
    ],
    [
      'an aftercare of which the consent had been withdrawn',
      aftercare,
      late('2026-06-03', '2026-06-01', { type: 'aftercare.withdrawn' }),
      ['2026-06-02 deadline.aftercareDue irregular noAftercareConsent'],
    ],
    [
      'an aftercare in danger',
      aftercare,
      late('2026-06-03', '2026-06-01', violence),
      ['2026-06-02 deadline.aftercareDue irregular writingUnsafe'],
    ],
  ])('%s', (_what, life, telling, marks) => {
    const grown = grow(life, telling);
    expect(marksOf(grown)).toEqual(marks);
    expect(replay(grown.log)).toEqual(grown.state);
    expect(conform(grown.log).deviation).toBeNull();
  });
  test('aftercare that has taken place was rightly asked for', () => {
    const contacted = on('2026-06-03', { type: 'aftercare.contacted' });
    const renamed = late('2026-06-04', '2026-04-01', { type: 'client.renamed', given: ['name'] });
    expect(marksOf(grow(aftercare, contacted, renamed))).toEqual([]);
  });
});

describe('the mark', () => {
  const grown = grow(inForce(), late('2026-05-06', '2026-05-04', violence));
  const seq = seqOf(grown, 'deadline.reviewWindowOpened');
  const cleared: HumanEvent = { type: 'entry.cleared', seq, reasons: ['writingUnsafe'], given: ['reason'] };
  const told = (event: HumanEvent, by: Actor = counsellor, day: Day = '2026-05-06', life = grown) =>
    decideOnLog(life, { on: day, today: day, event, by });
  const after = (...events: readonly HumanEvent[]) =>
    grow(inForce(), late('2026-05-06', '2026-05-04', violence), on('2026-05-07', ...events));

  test('is cleared by the team lead or data protection, nobody else', () => {
    expect(told(cleared).refusals).toEqual([{ code: 'notForRole', roles: ['teamLead', 'dataProtection'] }]);
    expect(openMarks(told(cleared, teamLead).state.context)).toEqual([]);
    expect(openMarks(told(cleared, dataProtection).state.context)).toEqual([]);
  });
  test('stays cleared, also on the day it was told, whatever is told late after it', () => {
    const sameDay = grow(inForce(), late('2026-05-05', '2026-05-04', violence), on('2026-05-05', cleared));
    for (const life of [after(cleared), sameDay]) {
      const again = told(visit, counsellor, '2026-05-08', life);
      expect(again.refusals).toEqual([]);
      const { state } = decideOnLog(life, { on: '2026-04-01', today: '2026-05-08', event: visit, by: counsellor });
      expect(openMarks(state.context)).toEqual([]);
      expect(state.context.marks[seq]?.cleared).toEqual(['writingUnsafe']);
    }
  });
  test('is gone when two take back the danger, and when it turns out to have begun later', () => {
    const approved: HumanEvent = { type: 'approval.given', act: 'voiding' };
    const noted = seqOf(grown, 'risk.noted');
    expect(marksOf(after(approved, { type: 'entry.voided', seq: noted, because: 'neverHappened' }))).toEqual([]);
    const laterDay: HumanEvent = { type: 'fact.corrected', seq: noted, because: 'mistake', day: '2026-05-06', given: ['correction'] };
    expect(marksOf(after(laterDay))).toEqual([]);
  });
  test('comes when the end of a danger is taken back, or the danger turns out to have begun sooner', () => {
    const inDanger = [inForce(), on('2026-04-01', violence, lifted)];
    const ended = seqOf(grow(...inDanger), 'risk.lifted');
    const takenBack = grow(
      ...inDanger,
      on('2026-05-06', { type: 'approval.given', act: 'voiding' }, { type: 'entry.voided', seq: ended, because: 'neverHappened' }),
    );
    // Violence is an occasion of its own (R6): its window opened at once, and it was due on 29 April.
    expect(marksOf(takenBack)).toEqual([
      '2026-04-01 deadline.reviewWindowOpened irregular writingUnsafe',
      '2026-04-15 deadline.reviewReminded irregular writingUnsafe',
      '2026-04-26 deadline.reviewReminded irregular writingUnsafe',
      '2026-04-29 deadline.reviewDue irregular writingUnsafe',
    ]);
    const inTime = [inForce(), on('2026-05-06', violence)];
    const noted = seqOf(grow(...inTime), 'risk.noted');
    const sooner: HumanEvent = { type: 'fact.corrected', seq: noted, because: 'learnedLater', day: '2026-05-04', given: ['correction'] };
    expect(marksOf(grow(...inTime, on('2026-05-07', sooner)))).toEqual([opened]);
  });
});
