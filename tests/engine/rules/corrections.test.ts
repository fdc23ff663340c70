// Corrections in sentences: the day or the facts of an entry were others, and the dates that follow are computed anew.
import { describe, expect, test } from 'vitest';
import { calendar } from '../../../machines/actor.ts';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import { domainCodes } from '../../../machines/standards/catalogue.ts';
import { conform } from '../../../src/engine/log/conform.ts';
import { replay } from '../../../src/engine/log/replay.ts';
import { decide, type HumanEvent } from '../../../src/engine/step/decide.ts';
import { settle } from '../../../src/engine/step/settle.ts';
import { counsellor } from '../../../src/scenarios/staff.ts';
import { decideOnLog, grow, late, seqOf, type GrownLog } from '../lives/growing-log.ts';
import {
  assessed,
  closed,
  commitment,
  copy,
  goal,
  goals,
  held,
  inForce,
  inquiry,
  measure,
  monday,
  noDissent,
  offered,
  on,
  opened,
  sealed,
  type Move,
} from '../lives/lives.ts';

const corrected = (seq: number, changes: Partial<EventOf<'fact.corrected'>> = {}): HumanEvent => ({
  type: 'fact.corrected',
  seq,
  because: 'mistake',
  given: ['correction'],
  ...changes,
});
const deciding = (grown: GrownLog, day: Day, event: HumanEvent) => decideOnLog(grown, { on: day, today: day, event, by: counsellor });
const dueOf = (grown: GrownLog) => reviewDue(grown.state.context);
const described = (occupation: 'unemployed' | 'school' | 'ordinaryWork'): HumanEvent => ({
  type: 'client.described',
  occupation,
  interpreter: 'notNeeded',
  titleExpires: null,
});
const young: Move[] = [
  ...goals(monday, { ageBand: 'under25' }),
  ...on(
    monday,
    described('unemployed'),
    goal('g1', monday),
    measure('m1', 'g1', monday, { dueOn: '2028-01-10' }),
    commitment('c1'),
    offered(1, 'g1'),
    ...sealed(1),
  ),
];
const reviewOn = (day: Day, next: Day) => on(day, opened, assessed('g1'), noDissent, copy, held(next));

describe('the facts of an entry', () => {
  const life = [young, reviewOn('2026-06-01', '2026-09-01')];
  const seq = seqOf(grow(...life), 'client.described');

  test('were others: the dates that follow are computed anew', () => {
    expect(dueOf(grow(...life))).toMatchObject({ rule: 'R3', ceiling: '2026-09-01' });
    const grown = grow(...life, on('2026-07-06', corrected(seq, { facts: { occupation: 'school' } })));
    expect(dueOf(grown)).toMatchObject({ rule: 'R2', ceiling: '2026-12-01' });
    expect(grown.state.context.client).toMatchObject({ occupation: 'school', seekingSince: null });
  });
  test('stay in the log as they were first told, with the correction and its reason behind them', () => {
    const { log } = grow(...life, on('2026-07-06', corrected(seq, { facts: { occupation: 'school' } })));
    expect(log.entries[seq - 1]?.event).toEqual(described('unemployed'));
    expect(log.entries.at(-1)).toEqual({
      on: '2026-07-06',
      by: counsellor,
      event: { type: 'fact.corrected', seq, because: 'mistake', given: ['correction'], facts: { occupation: 'school' } },
    });
  });
  test('are corrected again: the latest word counts, and what it does not name stays as corrected before', () => {
    const twice = grow(
      ...life,
      on('2026-07-06', corrected(seq, { facts: { occupation: 'school', interpreter: 'needed' } })),
      on('2026-07-07', corrected(seq, { facts: { occupation: 'unemployed' } })),
    );
    expect(twice.state.context.client).toMatchObject({ occupation: 'unemployed', interpreterNeeded: true });
    expect(dueOf(twice)).toMatchObject({ rule: 'R3', ceiling: '2026-09-01' });
  });
  test.each([
    ['a code that is none', { occupation: 'astronaut' }],
    ['a fact the entry does not have', { salary: 3 }],
    ['a day that is none', { titleExpires: '2026-02-30' }],
  ])('are not corrected to %s', (_what, facts) => {
    expect(deciding(grow(...life), '2026-07-06', corrected(seq, { facts })).refusals).toEqual([{ code: 'correctionDoesNotFit', seq }]);
  });
  test('never turn violence into another danger, for which two are needed; another danger may be violence after all', () => {
    const endangered = grow(...life, on('2026-07-06', { type: 'risk.noted', risk: 'k1', kind: 'violence' }));
    const noted = endangered.log.entries.length;
    const other = deciding(endangered, '2026-07-06', corrected(noted, { facts: { kind: 'homelessness' } }));
    expect(other.refusals).toEqual([{ code: 'correctionDoesNotFit', seq: noted }]);
    const turned = grow(...life, on('2026-07-06', { type: 'risk.noted', risk: 'k1', kind: 'homelessness' }));
    expect(deciding(turned, '2026-07-06', corrected(noted, { facts: { kind: 'violence' } })).refusals).toEqual([]);
  });
  test('never make another kind of entry of it', () => {
    const grown = grow(...life, on('2026-07-06', corrected(seq, { facts: { type: 'client.died', occupation: 'school' } })));
    expect(grown.state.context.ending.closedOn).toBeNull();
  });
  test('are corrected whatever a later entry was built on: it stands, out of place, with its reason', () => {
    const life = [inForce(), on('2026-03-16', { type: 'measure.reported', measure: 'm1', status: 'done', cause: null })];
    const before = grow(...life);
    const proposed = seqOf(before, 'measure.proposed');
    const reported = before.log.entries.length;
    const { state } = grow(...life, on('2026-03-17', corrected(proposed, { facts: { measure: 'm7' } })));
    expect(state.context.plan.measures).toMatchObject({ m7: { state: 'open' } });
    expect(state.context.marks).toEqual({
      [reported]: {
        event: 'measure.reported',
        on: '2026-03-16',
        kind: 'outOfPlace',
        reasons: [{ code: 'unknownItem', item: 'measure', id: 'm1' }],
        cleared: [],
      },
    });
  });
});

describe('the day of an entry', () => {
  test('was another: an occasion learned of earlier is due earlier', () => {
    const noted: HumanEvent = { type: 'occasion.noted', occasion: 'move', happenedOn: '2026-03-05' };
    const grown = grow(inForce(), on('2026-03-16', noted));
    expect(dueOf(grown)).toMatchObject({ rule: 'R6', ceiling: '2026-04-13' });
    const before = grow(
      inForce(),
      on('2026-03-16', noted),
      on('2026-03-20', corrected(seqOf(grown, 'occasion.noted'), { day: '2026-03-09' })),
    );
    expect(dueOf(before)).toMatchObject({ rule: 'R6', ceiling: '2026-04-06' });
    expect(before.log.entries[seqOf(grown, 'occasion.noted') - 1]?.on).toBe('2026-03-16');
  });
  test('was another for a whole talk: held in time after all, nothing was overdue', () => {
    const life = [inForce(), on('2026-06-08', opened, assessed('g1'), noDissent, copy, held('2026-11-30', 'client'))];
    const grown = grow(...life);
    // One mistake, one correction: what was said in the talk was said on its day.
    const moved = grow(...life, on('2026-06-09', corrected(seqOf(grown, 'review.held'), { day: '2026-06-01' })));
    expect(dueOf(grown)).toMatchObject({ rule: 'R2', ceiling: '2026-12-08' });
    expect(dueOf(moved)).toMatchObject({ rule: 'R2', ceiling: '2026-12-01' });
    expect(moved.state.context.presence.lastContactOn).toBe('2026-06-01');
    expect(moved.state.context.clock.overdue).toBeNull();
    expect(moved.state.context.marks).toEqual({});
  });
  test('was another for all that was said in a talk, and for nothing else that was noted meanwhile', () => {
    const inTalk: HumanEvent[] = [
      { type: 'measure.reported', measure: 'm1', status: 'running', cause: null },
      ...domainCodes.map((domain): HumanEvent => ({ type: 'domain.rated', domain, counsellor: 4, client: 3 })),
      { type: 'domain.leftOut', domain: 'health', reason: 'noTime' },
      { type: 'language.levelled', listening: 'a2', speaking: 'a2', reading: 'a2', writing: 'a2', evidence: 'certificate' },
      { type: 'balance.drawn', side: 'client', given: ['successes'] },
      { type: 'interval.agreed', given: ['reason'] },
    ];
    const works: HumanEvent = { type: 'client.described', occupation: 'ordinaryWork', interpreter: 'notNeeded', titleExpires: null };
    const hurdle: HumanEvent = { type: 'hurdle.noted', hurdle: 'b1', kind: 'noOffer', step: null, agency: null, goal: null };
    const life = [
      inForce(),
      on(monday, works),
      on('2026-03-16', opened, ...inTalk, hurdle, assessed('g1'), noDissent, copy, held('2026-09-01')),
    ];
    const grown = grow(...life);
    const { state } = grow(...life, on('2026-03-17', corrected(seqOf(grown, 'review.held'), { day: '2026-03-12' })));
    expect(state.context.marks).toEqual({});
    expect(state.context.assessment.standings.work).toMatchObject({ ratedOn: '2026-03-12' });
    expect(state.context.waypoints.hurdles['b1']?.since).toBe('2026-03-16');
    expect(state.context.clock).toMatchObject({ lastHeldOn: '2026-03-12', longInterval: true });
  });
  test('makes irregular what was planned on it, and keeps nobody from saying so; other facts are judged by that day', () => {
    const grown = grow(inForce(), on('2026-05-04', { type: 'review.planned', review: 'r1', for: '2026-05-20' }));
    const seq = seqOf(grown, 'review.planned');
    const day = '2026-05-21';
    const dayInPast = [expect.objectContaining({ code: 'dayInPast' })];
    expect(deciding(grown, '2026-05-22', corrected(seq, { day, facts: { for: '2026-05-19' } })).refusals).toEqual(dayInPast);
    const moved = deciding(grown, '2026-05-22', corrected(seq, { day }));
    expect([moved.refusals, moved.state.context.marks[seq]?.reasons]).toEqual([[], dayInPast]);
    // What is marked already speaks against no further correction; anything else does.
    const again = grow(
      inForce(),
      on('2026-05-04', { type: 'review.planned', review: 'r1', for: '2026-05-20' }),
      on('2026-05-22', corrected(seq, { day })),
    );
    expect(deciding(again, '2026-05-22', corrected(seq, { facts: { for: '2026-05-19' } })).refusals).toEqual([]);
    expect(deciding(again, '2026-05-22', corrected(seq, { facts: { for: '2026-06-03' } })).refusals).toEqual([
      { code: 'beyondCeiling', latest: '2026-06-02' },
    ]);
  });
  test('says why the entry itself could not have been on that day', () => {
    const grown = grow(inForce(), on('2026-05-04', { type: 'review.planned', review: 'r1', for: '2026-05-20' }));
    const seq = seqOf(grown, 'review.planned');
    const { refusals } = deciding(grown, '2026-05-05', corrected(seq, { facts: { for: '2026-06-03' } }));
    expect(refusals).toEqual([{ code: 'beyondCeiling', latest: '2026-06-02' }]);
  });
  test('is none after the day it is corrected', () => {
    const grown = grow(inForce(), on('2026-03-16', { type: 'contact.noted', channel: 'phone' }));
    const seq = seqOf(grown, 'contact.noted');
    expect(deciding(grown, '2026-03-20', corrected(seq, { day: '2026-03-21' })).refusals).toEqual([
      { code: 'futureDay', today: '2026-03-20' },
    ]);
    expect(deciding(grown, '2026-03-20', corrected(seq, { day: '2026-03-20' })).state.context.presence.lastContactOn).toBe('2026-03-20');
  });
  test('of the closing was another: it is kept from then on, and the calendar says so anew', () => {
    const later = grow(closed(), on('2026-03-20', corrected(closed().length, { day: '2026-03-13' })));
    expect(later.state.context.ending).toMatchObject({ closedOn: '2026-03-13', reason: 'goalsReached' });
    expect(settle(later.state, '2027-03-12').entries).toEqual([]);
    expect(settle(later.state, '2027-03-13').entries.map(({ event }) => event.type)).toEqual(['deadline.retentionEnded']);
  });
});

describe('what can be corrected', () => {
  const grown = grow(inForce(), on('2026-06-08', { type: 'contact.noted', channel: 'phone' }));
  const byCalendar = grown.log.entries.findIndex(({ by }) => by.role === calendar.role) + 1;

  test('is what people have told: neither the calendar, nor a correction, nor what is not there', () => {
    const nothing = (seq: number) => [{ code: 'nothingToCorrect', seq }];
    const last = grown.log.entries.length;
    for (const seq of [byCalendar, last + 1, last + 2])
      expect(deciding(grown, '2026-06-09', corrected(seq, { day: monday })).refusals).toEqual(nothing(seq));
    const once = grow(inForce(), on('2026-03-09', corrected(1)));
    expect(deciding(once, '2026-03-10', corrected(inForce().length + 1, { day: monday })).refusals).toEqual(nothing(inForce().length + 1));
  });
  test('with neither day nor facts only the words are put right, and nothing is told anew', () => {
    const { entries, refusals, state } = deciding(grown, '2026-06-09', corrected(1));
    expect(refusals).toEqual([]);
    expect(entries.map(({ event }) => event.type)).toEqual(['fact.corrected']);
    const { file, ...rest } = state.context;
    const { file: _file, ...before } = grown.state.context;
    expect(rest).toEqual(before);
    expect(file.entries).toBe(grown.log.entries.length + 1);
  });
  test('says what was wrong', () => {
    for (const changes of [{}, { day: monday }, { facts: {} }])
      expect(deciding(grown, '2026-06-09', corrected(1, { ...changes, given: [] })).refusals).toEqual([{ code: 'reasonMissing' }]);
  });
  test('is corrected without the log at hand only in its words', () => {
    const stamp = { on: '2026-06-09', by: counsellor, today: '2026-06-09' };
    expect(decide(grown.state, { event: corrected(1), ...stamp }, stamp.today).refusals).toEqual([]);
  });
  test('is corrected in an open case, a closed one, and late', () => {
    expect(deciding(grow(inquiry()), monday, corrected(1, { facts: { language: 'uk' } })).state.context.client.language).toBe('uk');
    expect(deciding(grow(closed()), '2026-03-20', corrected(1, { facts: { language: 'ar' } })).refusals).toEqual([]);
    const earlier = late('2026-06-09', '2026-05-04', corrected(1, { facts: { channel: 'phone' } }));
    expect(grow([...inForce(), ...on('2026-06-08', { type: 'contact.noted', channel: 'phone' }), ...earlier]).log.entries.at(-1)?.on).toBe(
      '2026-05-04',
    );
  });
});

describe('a log with corrections', () => {
  test('replays to the state it was written from, and follows the standard', () => {
    const life = [young, reviewOn('2026-06-01', '2026-09-01')];
    const seq = seqOf(grow(...life), 'client.described');
    const { log, state } = grow(
      ...life,
      on('2026-07-06', corrected(seq, { facts: { occupation: 'school' } })),
      on('2026-11-16', { type: 'contact.noted', channel: 'text' }),
    );
    expect(replay(log)).toEqual(state);
    expect(conform(log)).toEqual({ deviation: null, state });
  });
  test('leaves the standard where a correction could not have been made, and says so', () => {
    const { log } = grow(inForce());
    const entry = { on: '2026-03-09', by: counsellor, event: corrected(1, { facts: { language: 'Arabisch' } }) };
    expect(conform({ ...log, entries: [...log.entries, entry] }).deviation).toEqual({
      seq: inForce().length + 1,
      event: 'fact.corrected',
      code: 'refused',
      refusals: [{ code: 'correctionDoesNotFit', seq: 1 }],
    });
    expect(() => replay({ ...log, entries: [...log.entries, entry] })).toThrow(/correctionDoesNotFit/u);
  });
});
