// A walk through a recording: wound forth and back, branched, narrated, compared.
import { describe, expect, test } from 'vitest';
import { plus } from '../../../machines/day.ts';
import { clockOf } from '../../../src/engine/state/next-review.ts';
import { stageOf } from '../../../src/engine/state/state-path.ts';
import { grown } from '../../../src/scenarios/grown-case.ts';
import { counsellor } from '../../../src/scenarios/staff.ts';
import { recorded } from '../../../src/scenarios/training/recording.ts';
import { rareTurns } from '../../../src/scenarios/training/rare-turns.ts';
import { scenarios } from '../../../src/scenarios/training/scenarios.ts';
import { outOfContact } from '../../../src/scenarios/training/told/out-of-contact.ts';
import { smooth } from '../../../src/scenarios/training/told/smooth.ts';
import { toldLate } from '../../../src/scenarios/training/told/told-late.ts';
import { answerOf, questionHere } from '../../../src/scenarios/walk/answers.ts';
import { firstDifference } from '../../../src/scenarios/walk/compare.ts';
import { exampleOf } from '../../../src/scenarios/walk/examples.ts';
import { narrate } from '../../../src/scenarios/walk/narrate.ts';
import { withNote } from '../../../src/scenarios/walk/notes.ts';
import * as walks from '../../../src/scenarios/walk/walk.ts';
import type { Walk } from '../../../src/scenarios/walk/walk.ts';

const start = walks.startWalk(recorded(smooth));

function wound(walk: Walk, day: string): Walk {
  const moved = walks.windTo(walk, day);
  if (moved.code !== 'wound') throw new Error(`not wound: ${moved.code}`);
  return moved.walk;
}
const stageIn = (walk: Walk) => stageOf(walks.shownIn(walk).state);

/** The client stays away instead of coming to the first review. */
function staysAway(walk: Walk): Walk {
  const { opened, refusals } = grown(walks.shownIn(walk), { type: 'appointment.missed' }, counsellor, walk.day);
  expect(refusals).toEqual([]);
  return walks.withRecorded(walk, opened);
}

test('a walk begins at the first stop of the first day, also where more was recorded on that day', () => {
  const recording = recorded(smooth);
  const [first] = recording.notes;
  if (first === undefined) throw new Error('the smooth course has stops');
  const early = walks.startWalk(withNote(recording, { ...first, after: 1 }));
  expect([early.after, walks.noteAt(early)?.after, walks.nextNote(early)?.after]).toEqual([1, 1, first.after]);
});

describe('winding', () => {
  test('back: the log is cut at what had been recorded by that day; forth: it is there again', () => {
    expect(stageIn(wound(start, '2026-12-24'))).toBe('inForce');
    expect(stageIn(wound(wound(start, '2026-12-24'), '2026-08-16'))).toBe('goals');
    expect(stageIn(wound(wound(start, '2026-08-16'), '2026-12-24'))).toBe('inForce');
  });

  test('what was recorded late is unknown until the day it was recorded', () => {
    const late = walks.startWalk(recorded(toldLate));
    const clockOn = (day: string) => clockOf(walks.shownIn(wound(late, day)).state);
    expect([clockOn('2026-09-17'), clockOn('2026-09-21')]).toEqual(['overdue', 'scheduled']);
  });

  test('before the first entry and beyond a hundred years it says so and moves nothing', () => {
    expect(walks.windTo(start, '2026-07-12')).toEqual({ code: 'beforeFirst', day: '2026-07-13' });
    expect(walks.windTo(start, '2126-07-14')).toEqual({ code: 'tooFar', day: '2126-07-13' });
    expect(wound(start, '2126-07-13').day).toBe('2126-07-13');
  });

  test('until something happens: the next entry or the next deadline, whichever is first, until nothing is to come', () => {
    const days: string[] = [];
    for (let walk = wound(start, '2026-10-01'); days.length < 60;) {
      const next = walks.nextDay(walk);
      if (next === null) break;
      days.push(next);
      walk = wound(walk, next);
    }
    expect(days.slice(0, 4)).toEqual(['2026-10-20', '2026-11-02', '2026-11-16', '2026-11-27']);
    expect(days.length).toBeLessThan(60);
    expect(days).toEqual(days.toSorted());
  });
});

describe('narrating', () => {
  const lines = narrate(recorded(smooth), '2026-10-31', '2026-11-17').map((line) =>
    line.kind === 'message' ? [line.on, line.message.topic, line.message.to, line.message.language] : [line.on, line.event.type],
  );

  test('what fell due, and what would have been sent, in the language of the client', () => {
    expect(lines).toEqual([
      ['2026-11-02', 'deadline.reviewWindowOpened'],
      ['2026-11-02', 'reviewWindowOpen', 'client', 'ar'],
      ['2026-11-02', 'reviewWindowOpen', 'counsellor', null],
      ['2026-11-16', 'deadline.reviewReminded'],
      ['2026-11-16', 'reviewIn14Days', 'client', 'ar'],
      ['2026-11-16', 'reviewIn14Days', 'counsellor', null],
    ]);
  });

  test('in two steps nothing is told twice and nothing is left out', () => {
    const recording = recorded(outOfContact);
    const said = (from: string, to: string) => narrate(recording, from, to).map((line) => JSON.stringify(line));
    for (const middle of ['2026-09-15', '2026-10-13', '2026-11-20'])
      expect([...said('2026-06-01', middle), ...said(middle, '2027-06-30')]).toEqual(said('2026-06-01', '2027-06-30'));
  });

  test('a hundred years of any scenario are told without a hang', () => {
    for (const scenario of [...scenarios, ...rareTurns]) {
      const recording = recorded(scenario);
      const first = recording.entries[0]?.on ?? '';
      expect(narrate(recording, first, plus(first, { months: 1200 })).length).toBeGreaterThan(0);
    }
  });
});

describe('branching', () => {
  const branched = staysAway(wound(start, '2026-11-25'));

  test('what is recorded in the past of a branch begins another one, and the old one stays whole', () => {
    expect(branched.branches.map(({ recording }) => recording.entries.at(-1)?.event.type)).toEqual(['review.held', 'appointment.missed']);
    expect([branched.current, branched.branches[1]?.origin?.on]).toEqual([1, '2026-11-25']);
    expect(branched.branches[1]?.recording.notes.map(({ on }) => on)).toEqual(['2026-07-13', '2026-07-20', '2026-08-17', '2026-08-31']);
  });

  test('what is recorded at its end goes on in the same branch', () => {
    const { opened } = grown(walks.shownIn(branched), { type: 'contact.attempted', channel: 'phone' }, counsellor, '2026-11-26');
    const further = walks.withRecorded({ ...branched, day: '2026-11-26' }, opened);
    expect([further.branches.length, further.current]).toEqual([2, 1]);
  });

  test('one can go back to the other branch, which stands where it ends', () => {
    const back = walks.switchTo(branched, 0);
    expect([back.day, walks.shownIn(back).entries.at(-1)?.event.type]).toEqual(['2026-11-30', 'review.held']);
  });

  test('two branches are compared by the first thing that differs; the same one differs in nothing', () => {
    const [told, other] = branched.branches.map(({ recording }) => recording);
    if (told === undefined || other === undefined) throw new Error('there are two branches');
    const difference = firstDifference(told, other);
    expect([difference?.since, difference?.one?.event.type, difference?.other?.event.type]).toEqual([
      '2026-11-16',
      'deadline.reviewReminded',
      'appointment.missed',
    ]);
    expect(firstDifference(told, told)).toBeNull();
  });
});

test('an example of an act that is possible is one that would be accepted', () => {
  const opened = walks.shownIn(start);
  const example = exampleOf(opened, 'privacy.explained', counsellor, start.day);
  expect(grown(opened, example, counsellor, start.day).refusals).toEqual([]);
});

test('what could be asked anywhere has possible and impossible acts in it, answered by the rules', () => {
  const { state } = walks.shownIn(wound(start, '2026-08-31'));
  const answer = answerOf(questionHere(state), state);
  const verdicts = answer.kind === 'possible' ? answer.verdicts : [];
  expect(new Set(verdicts.map(({ refusals }) => refusals.length > 0))).toEqual(new Set([true, false]));
});
