// Where a case stands on a support chain.
import { describe, expect, test } from 'vitest';
import type { EventOf } from '../../machines/case/events/case-event.ts';
import type { ChainCode, ChainStepCode } from '../../machines/standards/chain.ts';
import { chainsOf } from '../../machines/standards/chains.ts';
import { placeOnChain, stepsAfter } from '../../src/network/chains/place-on-chain.ts';
import { forEveryHistory } from '../engine/lives/histories.ts';
import { live } from '../engine/lives/given.ts';
import {
  assessed,
  commitment,
  goal,
  goals,
  inForce,
  measure,
  monday,
  offered,
  on,
  opened,
  sealed,
  type Move,
} from '../engine/lives/lives.ts';

const { chains } = chainsOf('2026.1');
const chainOf = (code: ChainCode) => {
  const chain = chains.find((one) => one.code === code);
  if (chain === undefined) throw new Error(`no chain of ${code}`);
  return chain;
};
/** The states of all steps, in a row. */
const stands = (code: ChainCode, ...history: readonly Move[][]) =>
  placeOnChain(live(history.flat()).context, chainOf(code)).map(({ step, state }) => `${step.code} ${state}`);
const course = (stage: EventOf<'course.noted'>['stage'], happenedOn: string): Move[] =>
  on('2026-09-07', { type: 'course.noted', course: 'integrationCourse', stage, happenedOn });
const drafting = (step: ChainStepCode): Move[] => [...goals(), ...on(monday, goal('g1', monday, { step }))];

describe('a case nothing is told of', () => {
  test('stands at the beginnings of the chain', () => {
    expect(stands('training', inForce())).toEqual([
      'reviewSchooling next',
      'seekCareerGuidance next',
      'catchUpCertificate later',
      'prepareForTraining later',
      'concludeTrainingContract later',
      'completeTraining later',
    ]);
  });
});

describe('a goal', () => {
  test('that is worked on makes its step the current one; what is told of nothing before it is still to be settled', () => {
    expect(stands('language', drafting('registerForCourse'))).toEqual([
      'confirmEntitlement open',
      'takePlacementTest open',
      'registerForCourse current',
      'attendCourse later',
      'takeFinalTest later',
      'continueLanguage later',
    ]);
    expect(
      stands(
        'language',
        drafting('registerForCourse'),
        on(monday, { type: 'course.noted', course: 'integrationCourse', stage: 'admitted', happenedOn: monday }),
      ).slice(0, 2),
    ).toEqual(['confirmEntitlement done', 'takePlacementTest open']);
  });
});

describe('a course', () => {
  test('registered for, what came before is done and attending is next', () => {
    expect(stands('language', inForce(), course('registered', '2026-08-10'))).toEqual([
      'confirmEntitlement done',
      'takePlacementTest done',
      'registerForCourse done',
      'attendCourse next',
      'takeFinalTest later',
      'continueLanguage later',
    ]);
  });
  test('begun, it runs; given up, it is next again; completed, the test is next', () => {
    const begun = [course('registered', '2026-05-04'), course('begun', '2026-06-01')];
    expect(stands('language', inForce(), ...begun)[3]).toBe('attendCourse current');
    expect(stands('language', inForce(), ...begun, course('dropped', '2026-07-01'))[3]).toBe('attendCourse next');
    const again = [course('dropped', '2026-05-20'), ...begun];
    expect(stands('language', inForce(), ...again)[3]).toBe('attendCourse current');
    expect(stands('language', inForce(), ...begun, course('completed', '2026-09-01')).slice(3, 5)).toEqual([
      'attendCourse done',
      'takeFinalTest next',
    ]);
  });
});

describe('recognition', () => {
  const told = (stage: EventOf<'recognition.noted'>['stage'], happenedOn: string, result: EventOf<'recognition.noted'>['result'] = null) =>
    on('2026-09-07', { type: 'recognition.noted', stage, happenedOn, result });
  test('applied for, the application runs and its two branches are done', () => {
    expect(stands('recognition', inForce(), told('applied', '2026-08-03')).slice(0, 5)).toEqual([
      'findReferenceOccupation done',
      'gatherPapers done',
      'settleCosts done',
      'applyForRecognition current',
      'completePapers later',
    ]);
  });
  test('decided, only the gap is left', () => {
    const path = stands('recognition', inForce(), told('applied', '2026-04-01'), told('decided', '2026-09-01', 'partial'));
    expect(path.at(-2)).toBe('receiveDecision done');
    expect(path.at(-1)).toBe('closeTheGap next');
  });
  test('each step says the day that was told, or that none was', () => {
    const { context } = live([...inForce(), ...told('applied', '2026-04-01'), ...told('received', '2026-04-20')]);
    const days = placeOnChain(context, chainOf('recognition')).map(({ on: day }) => day);
    expect(days.slice(0, 5)).toEqual([null, null, null, '2026-04-20', null]);
  });
});

describe('goals, places and hurdles', () => {
  test('a goal makes its step a current one, and what came before is to be settled', () => {
    const path = placeOnChain(live(drafting('applyForWork')).context, chainOf('work'));
    expect(path.map(({ state, goals: ids }) => [state, ids])).toEqual([
      ['open', []],
      ['open', []],
      ['open', []],
      ['open', []],
      ['current', ['g1']],
      ['later', []],
    ]);
  });
  test('a goal that is reached has been its step, and with it what came before', () => {
    const life: Move[] = [
      ...drafting('agreeOnPath'),
      ...on(monday, measure('m1', 'g1', monday), commitment('c1'), offered(1, 'g1'), ...sealed(1), opened),
      ...on(monday, assessed('g1', { outcome: 'reached', client: 'reached', counsellor: 'reached' })),
    ];
    expect(stands('work', life)).toEqual([
      'checkWorkAccess done',
      'registerForWork done',
      'agreeOnPath done',
      'qualifyForWork next',
      'applyForWork later',
      'beginWork later',
    ]);
  });
  test('children with a place for each are placed; with fewer places it goes on; without children it is nobody’s step', () => {
    const counted = (children: number, withPlace: number) =>
      stands('arrival', inForce(), on(monday, { type: 'children.counted', children, withPlace }))[4];
    expect([counted(2, 2), counted(2, 1), counted(0, 0)]).toEqual(['placeChildren done', 'placeChildren current', 'placeChildren later']);
  });
  test('a hurdle stands at its step until it has ended', () => {
    const noted = on(monday, { type: 'hurdle.noted', hurdle: 'h1', kind: 'travelCost', step: 'attendCourse', agency: null, goal: null });
    const hurdlesOf = (...history: Move[][]) =>
      placeOnChain(live(history.flat()).context, chainOf('language')).map(({ hurdles }) => hurdles);
    expect(hurdlesOf(inForce(), noted)).toEqual([[], [], [], ['h1'], [], []]);
    expect(hurdlesOf(inForce(), noted, on('2026-03-09', { type: 'hurdle.ended', hurdle: 'h1' })).flat()).toEqual([]);
  });
});

test('after a step come all that name it', () => {
  expect(stepsAfter(chainOf('recognition'), 'findReferenceOccupation').map(({ code }) => code)).toEqual(['gatherPapers', 'settleCosts']);
  expect(stepsAfter(chainOf('recognition'), 'closeTheGap')).toEqual([]);
});

test('whatever a case tells: what comes before a done step is done, and what is next has everything before it done', () => {
  const seen = new Set<string>();
  forEveryHistory(({ state }) => {
    for (const chain of chains) {
      const path = placeOnChain(state.context, chain);
      const stateOf = new Map(path.map(({ step, state: how }) => [step.code, how]));
      for (const { state: how } of path) seen.add(how);
      const isReady = ({ after }: (typeof path)[number]['step']) => after.every((code) => stateOf.get(code) === 'done');
      expect(path.filter(({ step, state: how }) => (how === 'done' || how === 'next') && !isReady(step))).toEqual([]);
      expect(path.filter(({ step, state: how }) => how === 'later' && isReady(step))).toEqual([]);
    }
  });
  expect(seen.size).toBe(5);
});
