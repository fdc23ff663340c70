// What is told beside the agreement, read out of a made-up life.
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/network/figures/facts/facts-of.ts';
import { observationsOf, type IndicatorName } from '../../../src/network/figures/indicators/indicators.ts';
import { inputOf } from '../../../src/record/log/input-of.ts';
import { on, play, type Step } from '../../../src/scenarios/life.ts';
import { goettingen } from '../../../src/scenarios/lives/goettingen.ts';

function told(...steps: Step[][]) {
  const { header, entries } = play({ ...goettingen, steps: [...goettingen.steps, ...steps.flat()] });
  const [facts] = factsOf({ case: header.case, centre: null }, { input: inputOf(header), entries }, '2027-12-31');
  if (facts === undefined) throw new Error('no facts');
  return facts;
}
const laterOf = (...steps: Step[][]) => told(...steps).later;
const described = { type: 'client.described', occupation: 'other', interpreter: 'notNeeded', titleExpires: null } as const;
/** A verdict is asked for in a talk. */
const openTalk = { type: 'review.opened', occasion: 'regular' } as const;
const course = (stage: 'registered' | 'begun' | 'completed' | 'dropped', happenedOn: string) =>
  ({ type: 'course.noted', course: 'integrationCourse', stage, happenedOn }) as const;

describe('benefit', () => {
  test('is as first told and as last told on a later day; left out it is not told', () => {
    const later = laterOf(
      on('2026-10-26', { ...described, benefit: 'jobCentre' }),
      on('2026-10-27', described),
      on('2026-10-28', { ...described, benefit: 'none' }),
    );
    expect([later.benefitFirst, later.benefitLast]).toEqual([
      { receives: true, on: '2026-10-26' },
      { receives: false, on: '2026-10-28' },
    ]);
  });
  test('told once only has no end', () => {
    expect(laterOf(on('2026-10-26', { ...described, benefit: 'none' }))).toMatchObject({
      benefitFirst: { receives: false },
      benefitLast: null,
    });
  });
});

describe('courses', () => {
  test('count from the day they were noted, not from the day it happened', () => {
    expect(laterOf(on('2026-10-26', course('registered', '2026-06-01')), on('2026-10-28', course('begun', '2026-10-01'))).courses).toEqual([
      { registeredOn: '2026-10-26', begunOn: '2026-10-28', completedOn: null, endedOn: null },
    ]);
  });
  test('after one that was dropped another begins', () => {
    const { courses } = laterOf(
      on('2026-10-26', course('begun', '2026-10-26')),
      on('2026-10-27', course('dropped', '2026-10-27')),
      on('2026-10-28', course('registered', '2026-10-28')),
    );
    expect(courses.map(({ begunOn, endedOn }) => [begunOn, endedOn])).toEqual([
      ['2026-10-26', '2026-10-27'],
      [null, null],
    ]);
  });
  test('of which only the completion was told had begun', () => {
    expect(laterOf(on('2026-10-26', course('completed', '2026-10-20'))).courses).toMatchObject([
      { begunOn: '2026-10-26', completedOn: '2026-10-26' },
    ]);
  });
});

test('recognition, children, hurdles and verdicts stand on their days', () => {
  const later = laterOf(
    on('2026-10-26', { type: 'recognition.noted', stage: 'applied', result: null, happenedOn: '2026-10-01' }),
    on('2026-10-27', { type: 'recognition.noted', stage: 'decided', result: 'partial', happenedOn: '2026-10-20' }),
    on('2026-10-28', { type: 'children.counted', children: 3, withPlace: 1 }),
    on('2026-10-29', {
      type: 'hurdle.noted',
      hurdle: 'h1',
      kind: 'travelCost',
      step: 'attendCourse',
      agency: 'courseProvider',
      goal: null,
    }),
    on('2026-10-30', openTalk, { type: 'client.judged', verdict: 'helpedMuch' }),
  );
  expect(later).toMatchObject({
    recognition: { appliedOn: '2026-10-26', documentsCompleteOn: null, decidedOn: '2026-10-27' },
    children: [{ children: 3, withPlace: 1, on: '2026-10-28' }],
    hurdles: [{ kind: 'travelCost', step: 'attendCourse', agency: 'courseProvider', domain: null, on: '2026-10-29' }],
    verdicts: [{ verdict: 'helpedMuch', on: '2026-10-30' }],
  });
});

test('consent to the evaluation set is given, taken back, and given again', () => {
  const consented = { type: 'evaluation.consented' } as const;
  const withdrawn = { type: 'evaluation.withdrawn' } as const;
  const given = on('2026-10-26', consented);
  expect(laterOf(given).evaluationConsentedOn).toBe('2026-10-26');
  expect(laterOf(given, on('2026-10-27', withdrawn)).evaluationConsentedOn).toBeNull();
  expect(laterOf(given, on('2026-10-27', withdrawn), on('2026-10-28', consented)).evaluationConsentedOn).toBe('2026-10-28');
});

test.each([
  ['courseEntry', on('2026-10-26', course('begun', '2026-10-26'))],
  ['courseCompletion', on('2026-10-26', course('completed', '2026-10-26'))],
  ['childrenWithPlace', on('2026-10-26', { type: 'children.counted', children: 1, withPlace: 1 })],
  ['benefitAtStart', on('2026-10-26', { ...described, benefit: 'jobCentre' })],
  ['hurdles', on('2026-10-26', { type: 'hurdle.noted', hurdle: 'h1', kind: 'noOffer', step: null, agency: null, goal: null })],
  ['clientVerdict', on('2026-10-26', openTalk, { type: 'client.judged', verdict: 'helped' })],
] satisfies [IndicatorName, Step[]][])('%s is counted from what was told', (name, steps) => {
  const answers = observationsOf(name, [told(steps)]).map(({ answer }) => answer);
  expect(answers).toEqual(['yes']);
});
