// Legal clocks in a case, counted by hand, and what a chain gives reason to pause at.
import { describe, expect, test } from 'vitest';
import type { EventOf } from '../../machines/case/events/case-event.ts';
import type { ChainStepCode } from '../../machines/standards/chain.ts';
import type { Day } from '../../machines/day.ts';
import { clocksOn } from '../../src/network/chains/clocks.ts';
import { chainWarnings } from '../../src/network/chains/warnings.ts';
import { live } from '../engine/lives/given.ts';
import { commitment, goal, goals, inForce, measure, monday, offered, on, sealed, type Move } from '../engine/lives/lives.ts';

type Stage = EventOf<'recognition.noted'>['stage'];
const recognition = (stage: Stage, happenedOn: Day, result: EventOf<'recognition.noted'>['result'] = null): Move[] =>
  on('2026-12-14', { type: 'recognition.noted', stage, happenedOn, result });
const course = (stage: EventOf<'course.noted'>['stage'], happenedOn: Day): Move[] =>
  on('2026-12-14', { type: 'course.noted', course: 'integrationCourse', stage, happenedOn });
const running = (today: Day, ...history: readonly Move[][]) =>
  clocksOn(live([inForce(), ...history].flat()).context, today).map(
    ({ clock, step, since, until, isOver }) => `${clock.code} at ${step.code} ${since} to ${until}${isOver ? ', over' : ''}`,
  );

describe('the clocks of recognition', () => {
  test('given an application on 31 January, receipt is due by the last day of February', () => {
    expect(running('2026-02-28', recognition('applied', '2026-01-31'))).toEqual([
      'recognitionReceipt at applyForRecognition 2026-01-31 to 2026-02-28',
    ]);
    expect(running('2026-03-01', recognition('applied', '2026-01-31'))).toEqual([
      'recognitionReceipt at applyForRecognition 2026-01-31 to 2026-02-28, over',
    ]);
  });
  test('given the receipt, no clock runs until the papers are complete, then one of three months', () => {
    const received = [recognition('applied', '2026-03-02'), recognition('received', '2026-03-16')];
    expect(running('2026-03-20', ...received)).toEqual([]);
    expect(running('2026-04-20', ...received, recognition('documentsComplete', '2026-04-15'))).toEqual([
      'recognitionDecision at receiveDecision 2026-04-15 to 2026-07-15',
    ]);
  });
  test('the decision stops it; before that day it was running', () => {
    const path = [recognition('documentsComplete', '2026-04-15'), recognition('decided', '2026-06-30', 'full')];
    expect(running('2026-06-29', ...path)).toHaveLength(1);
    expect(running('2026-06-30', ...path)).toEqual([]);
  });
  test('a receipt of an earlier application stops no later one', () => {
    expect(running('2026-10-05', recognition('received', '2026-03-16'), recognition('applied', '2026-10-01'))).toEqual([
      'recognitionReceipt at applyForRecognition 2026-10-01 to 2026-11-01',
    ]);
  });
});

describe('the clock of the course', () => {
  test('given a registration on 2 March, the course should begin by 13 April', () => {
    expect(running('2026-04-13', course('registered', '2026-03-02'))).toEqual([
      'courseStart at registerForCourse 2026-03-02 to 2026-04-13',
    ]);
    expect(running('2026-04-14', course('registered', '2026-03-02'))).toEqual([
      'courseStart at registerForCourse 2026-03-02 to 2026-04-13, over',
    ]);
  });
  test('stops when it begins, and has not begun on days before it was registered for', () => {
    expect(running('2026-06-01', course('registered', '2026-03-02'), course('begun', '2026-04-20'))).toEqual([]);
    expect(running('2026-03-01', course('registered', '2026-03-02'))).toEqual([]);
  });
  test('another course counts anew', () => {
    expect(running('2026-10-01', course('begun', '2026-04-20'), course('registered', '2026-09-07'))).toEqual([
      'courseStart at registerForCourse 2026-09-07 to 2026-10-19',
    ]);
  });
});

test('where nothing is told nothing runs: of a title and a home a case knows no first day', () => {
  expect(running('2026-12-31')).toEqual([]);
});

describe('a goal placed on its chain', () => {
  const described = (facts: Partial<EventOf<'client.described'>>): Move[] =>
    on(monday, { type: 'client.described', occupation: 'other', interpreter: 'notNeeded', titleExpires: null, ...facts });
  const warned = (step: ChainStepCode, dueOn: Day, ...history: readonly Move[][]) =>
    chainWarnings(live([goals(), on(monday, goal('g1', monday, { step, dueOn })), ...history].flat()).context, monday);

  test('given 30 weeks of a course, a goal before 28 September is too early', () => {
    const protection = described({ title: 'protection' });
    expect(warned('attendCourse', '2026-09-27', protection)).toEqual([
      { goal: 'g1', step: 'attendCourse', code: 'tooEarly', earliest: '2026-09-28' },
    ]);
    expect(warned('attendCourse', '2026-09-28', protection)).toEqual([]);
  });
  test('given a course that has been running since January, less is left', () => {
    const begun = on(monday, { type: 'course.noted', course: 'integrationCourse', stage: 'begun', happenedOn: '2026-01-05' });
    expect(warned('attendCourse', '2026-08-02', described({ title: 'protection' }), begun)).toEqual([
      { goal: 'g1', step: 'attendCourse', code: 'tooEarly', earliest: '2026-08-03' },
    ]);
  });
  test('given a title without a claim, the course needs an admission; given none, it is asked for', () => {
    expect(warned('registerForCourse', '2026-10-05', described({ title: 'toleration' }))).toEqual([
      { goal: 'g1', step: 'registerForCourse', code: 'admissionNeeded', title: 'toleration' },
    ]);
    expect(warned('registerForCourse', '2026-10-05')).toEqual([{ goal: 'g1', step: 'registerForCourse', code: 'titleUnknown' }]);
    expect(warned('confirmEntitlement', '2026-10-05')).toEqual([]);
  });
  test('given a toleration or a pending procedure, work needs a permit', () => {
    for (const title of ['toleration', 'asylumPending'] as const)
      expect(warned('applyForWork', '2026-10-05', described({ title }))).toEqual([
        { goal: 'g1', step: 'applyForWork', code: 'permitNeeded', title },
      ]);
    expect(warned('applyForWork', '2026-10-05', described({ title: 'protection' }))).toEqual([]);
  });
  test('given a title that expires, a goal beyond it is named, with the day', () => {
    expect(warned('agreeOnPath', '2026-10-05', described({ titleExpires: '2026-09-30' }))).toEqual([
      { goal: 'g1', step: 'agreeOnPath', code: 'beyondTitle', titleExpires: '2026-09-30' },
    ]);
    expect(warned('agreeOnPath', '2026-09-30', described({ titleExpires: '2026-09-30' }))).toEqual([]);
  });
  test('given an agreement of twelve months, a goal after them is beyond its term', () => {
    const life = (dueOn: Day): Move[] => [
      ...goals(),
      ...on(
        monday,
        goal('g1', monday, { step: 'agreeOnPath', dueOn }),
        measure('m1', 'g1', monday),
        commitment('c1'),
        offered(1, 'g1'),
        ...sealed(1),
      ),
    ];
    expect(chainWarnings(live(life('2027-03-03')).context, monday)).toEqual([
      { goal: 'g1', step: 'agreeOnPath', code: 'beyondTerm', termEnds: '2027-03-02' },
    ]);
    expect(chainWarnings(live(life('2027-03-02')).context, monday)).toEqual([]);
  });
  test('a goal on no chain, or one that has ended, is warned of nothing', () => {
    expect(chainWarnings(live([...goals(), ...on(monday, goal('g1', monday))]).context, monday)).toEqual([]);
    const dropped = on(monday, { type: 'goal.dropped', goal: 'g1', cause: 'goalDidNotFit' });
    expect(warned('attendCourse', monday, dropped)).toEqual([]);
  });
});
