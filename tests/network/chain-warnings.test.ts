// What a chain gives reason to pause at when a goal is placed on it, counted by hand.
import { describe, expect, test } from 'vitest';
import type { EventOf } from '../../machines/case/events/case-event.ts';
import type { ChainStepCode } from '../../machines/standards/chain.ts';
import type { Day } from '../../machines/day.ts';
import { chainWarnings } from '../../src/network/chains/warnings.ts';
import { live } from '../engine/lives/given.ts';
import { commitment, goal, goals, measure, monday, offered, on, sealed, type Move } from '../engine/lives/lives.ts';

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
  test('given 260 hours left and 25 a week on Monday, the course is not over before eleven weeks have passed, whatever is usual', () => {
    const counted = on(monday, { type: 'courseHours.counted', course: 'integrationCourse', hoursLeft: 260, hoursPerWeek: 25 });
    const protection = described({ title: 'protection' });
    for (const step of ['attendCourse', 'takeFinalTest'] as const) {
      expect(warned(step, '2026-05-17', protection, counted)).toContainEqual({
        goal: 'g1',
        step,
        code: 'beforeHours',
        earliest: '2026-05-18',
        hoursLeft: 260,
      });
      expect(warned(step, '2026-05-18', protection, counted)).toEqual([]);
    }
    expect(warned('registerForCourse', '2026-05-17', protection, counted)).toEqual([]);
    expect(warned('continueLanguage', '2028-05-17', protection, counted)).toEqual([]);
  });
  test('given a claim that lapses, a registration beyond its last day is named; registered, nothing is', () => {
    const titled = [
      ...described({ title: 'protection' }),
      ...on(monday, { type: 'arrival.noted', stage: 'firstTitle', happenedOn: '2025-09-15' }),
    ];
    const registered = on(monday, { type: 'course.noted', course: 'integrationCourse', stage: 'registered', happenedOn: monday });
    expect(warned('registerForCourse', '2026-09-16', titled)).toEqual([
      { goal: 'g1', step: 'registerForCourse', code: 'beyondEntitlement', until: '2026-09-15' },
    ]);
    expect(warned('registerForCourse', '2026-09-15', titled)).toEqual([]);
    expect(warned('registerForCourse', '2026-09-16', titled, registered)).toEqual([]);
  });
  test('an admission takes the place of a claim', () => {
    const admitted = on(monday, { type: 'course.noted', course: 'integrationCourse', stage: 'admitted', happenedOn: monday });
    expect(warned('registerForCourse', '2026-10-05', described({ title: 'toleration' }), admitted)).toEqual([]);
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
