// How things go beside the agreement: hurdles, courses, recognition, children's places, verdicts, conferences, consent to evaluation.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseContext } from '../../../machines/case/context/context.ts';
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import { Benefit } from '../../../machines/case/events/codes.ts';
import { plus } from '../../../machines/day.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { given, live, noRequirementIsUntried } from '../lives/given.ts';
import { clarification, closed, completion, goal, goals, inForce, inquiry, monday, on, review, type Move } from '../lives/lives.ts';

const waypointsAfter = (...history: Move[][]): CaseContext['waypoints'] => live(history.flat()).context.waypoints;

describe('a goal on its chain', () => {
  const stepOf = (...moves: Move[][]) => live(moves.flat()).context.plan.goals['g1']?.step;
  const drafting = (changes: Partial<EventOf<'goal.proposed'>>): Move[] => [...goals(), ...on(monday, goal('g1', '2026-09-01', changes))];
  const revised = (changes: Partial<EventOf<'goal.revised'>>): Move[] =>
    on(monday, { ...(goal('g1', '2026-10-01') as EventOf<'goal.proposed'>), type: 'goal.revised', ...changes });
  test('is placed on one step, or on none', () => {
    expect(stepOf(drafting({ step: 'applyForRecognition' }))).toBe('applyForRecognition');
    expect(stepOf(drafting({}))).toBeUndefined();
  });
  test('stays there when it is worded anew, moves when another step is named, and is taken off by naming none', () => {
    expect(stepOf(drafting({ step: 'applyForWork' }), revised({}))).toBe('applyForWork');
    expect(stepOf(drafting({ step: 'applyForWork' }), revised({ step: 'beginWork' }))).toBe('beginWork');
    expect(stepOf(drafting({ step: 'applyForWork' }), revised({ step: null }))).toBeNull();
  });
});

describe('a hurdle', () => {
  const noted = (changes: Partial<EventOf<'hurdle.noted'>> = {}): HumanEvent => ({
    type: 'hurdle.noted',
    hurdle: 'h1',
    kind: 'travelCost',
    step: 'registerForCourse',
    agency: 'courseProvider',
    goal: null,
    ...changes,
  });
  test('is kept with its step, its body and its days, also when it has ended', () => {
    const { waypoints } = given(inForce())
      .on(monday)
      .when(noted({ goal: 'g1' }))
      .isAllowed({ stage: 'inForce' }).context;
    const hurdle = { kind: 'travelCost', step: 'registerForCourse', agency: 'courseProvider', goal: 'g1', since: monday, endedOn: null };
    expect(waypoints.hurdles).toEqual({ h1: hurdle });
    const ended = given(inForce(), on(monday, noted({ goal: 'g1' })))
      .on('2026-03-09')
      .when({ type: 'hurdle.ended', hurdle: 'h1' });
    expect(ended.isAllowed().context.waypoints.hurdles).toEqual({ h1: { ...hurdle, endedOn: '2026-03-09' } });
  });
  test('ended twice has ended on the first day', () => {
    const gone: HumanEvent = { type: 'hurdle.ended', hurdle: 'h1' };
    const { hurdles } = waypointsAfter(inForce(), on(monday, noted(), gone), on('2026-03-30', gone));
    expect(hurdles['h1']?.endedOn).toBe(monday);
  });
  test('has one id, names a goal there is, and only one that was noted ends', () => {
    given(inForce(), on(monday, noted())).on(monday).when(noted()).isRefused('itemExists');
    given(inForce())
      .on(monday)
      .when(noted({ goal: 'g9' }))
      .isRefused('unknownItem');
    given(inForce()).on(monday).when({ type: 'hurdle.ended', hurdle: 'h9' }).isRefused('unknownItem');
  });
  test('can stand in the way before anything is agreed', () => {
    given(inquiry())
      .on(monday)
      .when(noted({ step: null, agency: null }))
      .isAllowed({ stage: 'intake.inquiry' });
  });
});

describe('what is told again', () => {
  const described = (benefit?: Benefit): HumanEvent => ({
    type: 'client.described',
    occupation: 'unemployed',
    interpreter: 'notNeeded',
    titleExpires: null,
    ...(benefit && { benefit }),
  });
  test('of the benefit the first and the last stay, with their days, and silence changes nothing', () => {
    const { client } = live([
      ...clarification(),
      ...on('2026-03-03', described('asylumSeekers')),
      ...on('2026-04-01', described('jobCentre')),
      ...on('2026-05-04', described('none')),
      ...on('2026-06-01', described()),
    ]).context;
    expect(client.benefit).toEqual({ first: { value: 'asylumSeekers', on: '2026-03-03' }, last: { value: 'none', on: '2026-05-04' } });
  });
  test('the first is never moved, however often it is told', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Benefit.options), { minLength: 1, maxLength: 8 }), (benefits) => {
        const moves = benefits.flatMap((benefit, index) => on(plus(monday, { days: index + 1 }), described(benefit)));
        const { benefit } = live([...clarification(), ...moves]).context.client;
        expect(benefit?.first).toEqual({ value: benefits[0], on: plus(monday, { days: 1 }) });
        expect(benefit?.last).toEqual({ value: benefits.at(-1), on: plus(monday, { days: benefits.length }) });
      }),
      { numRuns: 30 },
    );
  });
  test('another kind of title is an occasion (R6), the first telling of one is none', () => {
    const titled = (title: 'toleration' | 'protection'): HumanEvent => ({ ...(described() as EventOf<'client.described'>), title });
    const after = (...events: HumanEvent[]) =>
      live([...inForce(), ...on('2026-03-09', ...events)]).context.clock.occasions.map(({ occasion }) => occasion);
    expect(after(titled('toleration'))).not.toContain('titleChanged');
    expect(after(titled('toleration'), titled('protection'))).toContain('titleChanged');
    expect(after(titled('toleration'), described())).not.toContain('titleChanged');
  });
  test('children and their places are counted at the beginning and later', () => {
    const counted = (children: number, withPlace: number): HumanEvent => ({ type: 'children.counted', children, withPlace });
    expect(waypointsAfter(inForce(), on(monday, counted(3, 0)), on('2026-09-01', counted(3, 2))).children).toEqual({
      first: { value: { children: 3, withPlace: 0 }, on: monday },
      last: { value: { children: 3, withPlace: 2 }, on: '2026-09-01' },
    });
    expect(given(inForce()).on(monday).when(counted(1, 2)).isRefused('morePlacesThanChildren')).toEqual([
      { code: 'morePlacesThanChildren', children: 1 },
    ]);
    given(inForce()).on(monday).when(counted(0, 0)).isAllowed();
  });
});

describe('a goal', () => {
  const placed = (step: 'attendCourse' | 'takeFinalTest' | null, id = 'g1'): HumanEvent => ({ type: 'goal.placed', goal: id, step });
  test('is placed on a chain while the agreement is in force: what was signed stays as it is', () => {
    const before = live(inForce()).context;
    const { context } = given(inForce()).on(monday).when(placed('attendCourse')).isAllowed({ stage: 'inForce' });
    expect(context.plan.goals['g1']).toEqual({ ...before.plan.goals['g1'], step: 'attendCourse' });
    expect(context.agreement).toEqual(before.agreement);
    const away = given(inForce(), on(monday, placed('attendCourse')))
      .on(monday)
      .when(placed(null))
      .isAllowed();
    expect(away.context.plan.goals['g1']?.step).toBeNull();
  });
  test('that both the plan in force and the draft beside it know is placed in both', () => {
    const drafting = on(monday, { type: 'renegotiation.begun', because: 'goal' });
    const { context } = given(inForce(), drafting).on(monday).when(placed('takeFinalTest')).isAllowed();
    expect([context.plan.goals['g1']?.step, context.agreement.standing?.goals['g1']?.step]).toEqual(['takeFinalTest', 'takeFinalTest']);
  });
  test('nobody knows is placed nowhere, and none after the end', () => {
    given(inForce()).on(monday).when(placed('attendCourse', 'g9')).isRefused('unknownItem');
    given(closed()).on(monday).when(placed('attendCourse')).isRefused('notNow');
  });
});

describe('days of arrival and hours of a course', () => {
  const arrived = (stage: EventOf<'arrival.noted'>['stage'], happenedOn: string): HumanEvent => ({
    type: 'arrival.noted',
    stage,
    happenedOn,
  });
  const counted = (hoursLeft: number): HumanEvent => ({
    type: 'courseHours.counted',
    course: 'integrationCourse',
    hoursLeft,
    hoursPerWeek: 20,
  });
  test('each day of arrival is the day it happened; told again it is the day told last', () => {
    const told = on('2026-03-16', arrived('movedIn', '2026-03-02'), arrived('firstTitle', '2026-01-15'), arrived('movedIn', '2026-03-03'));
    expect(waypointsAfter(inForce(), told).arrival).toEqual({ movedIn: '2026-03-03', firstTitle: '2026-01-15' });
    given(inForce()).on(monday).when(arrived('addressRegistered', '2026-03-03')).isRefused('futureDay');
    given(inForce()).on(monday).when(arrived('addressRegistered', monday)).isAllowed();
    given(closed()).on(monday).when(arrived('movedIn', monday)).isRefused('notNow');
  });
  test('what is left of a course is kept with the day it was said on', () => {
    const { courseHours } = waypointsAfter(inForce(), on('2026-03-16', counted(400)), on('2026-05-04', counted(260)));
    expect(courseHours).toEqual({ integrationCourse: { hoursLeft: 260, hoursPerWeek: 20, on: '2026-05-04' } });
    given(inForce()).on(monday).when(counted(0)).isAllowed();
    given(closed()).on(monday).when(counted(0)).isRefused('notNow');
  });
});

describe('courses and recognition', () => {
  const course = (stage: EventOf<'course.noted'>['stage'], happenedOn: string): HumanEvent => ({
    type: 'course.noted',
    course: 'integrationCourse',
    stage,
    happenedOn,
  });
  const recognition = (
    stage: EventOf<'recognition.noted'>['stage'],
    happenedOn: string,
    result: EventOf<'recognition.noted'>['result'] = null,
  ): HumanEvent => ({ type: 'recognition.noted', stage, happenedOn, result });
  test('each stage has the day it happened there, not the day it was heard of', () => {
    const { courses } = waypointsAfter(
      inForce(),
      on('2026-03-16', course('registered', '2026-02-20')),
      on('2026-05-04', course('begun', '2026-04-13')),
    );
    expect(courses).toEqual({ integrationCourse: { registered: '2026-02-20', begun: '2026-04-13' } });
  });
  test('a stage told again has the day told last', () => {
    const told = on('2026-03-16', course('registered', '2026-02-20'), course('registered', '2026-02-23'));
    expect(waypointsAfter(inForce(), told).courses).toEqual({ integrationCourse: { registered: '2026-02-23' } });
  });
  test('nothing has happened in days to come', () => {
    given(inForce()).on(monday).when(course('begun', '2026-03-03')).isRefused('futureDay');
    given(inForce()).on(monday).when(recognition('applied', '2026-03-03')).isRefused('futureDay');
    given(inForce()).on(monday).when(recognition('applied', monday)).isAllowed();
  });
  test('the result comes with the decision and stays with it', () => {
    const path = on('2026-07-01', recognition('applied', '2026-03-09'), recognition('decided', '2026-06-30', 'partial'));
    expect(waypointsAfter(inForce(), path, on('2026-07-02', recognition('received', '2026-03-20'))).recognition).toEqual({
      days: { applied: '2026-03-09', decided: '2026-06-30', received: '2026-03-20' },
      result: 'partial',
    });
    given(inForce()).on(monday).when(recognition('decided', monday)).isRefused('resultWithoutDecision');
    given(inForce())
      .on(monday)
      .when(recognition('received', monday, 'full'))
      .isRefused('resultWithoutDecision');
  });
});

describe('the client’s own verdict', () => {
  const judged: HumanEvent = { type: 'client.judged', verdict: 'helped' };
  test('is asked for in a talk and in the final balance, and nowhere else', () => {
    expect(given(review()).on(monday).when(judged).isAllowed({ talk: 'talking' }).context.waypoints.verdict).toEqual({
      value: 'helped',
      on: monday,
    });
    given(completion()).on(monday).when(judged).isAllowed({ stage: 'completion' });
    given(inForce()).on(monday).when(judged).isRefused('reviewNotOpen');
    given(closed()).on(monday).when(judged).isRefused('notNow');
  });
  test('not to answer is an answer, and the last one counts', () => {
    const { verdict } = waypointsAfter(review(), on(monday, judged, { type: 'client.judged', verdict: 'noAnswer' }));
    expect(verdict?.value).toBe('noAnswer');
  });
});

describe('consent to evaluation', () => {
  const consented: HumanEvent = { type: 'evaluation.consented' };
  const withdrawn: HumanEvent = { type: 'evaluation.withdrawn' };
  test('is given in an open case, and taken back at any time, closed or not', () => {
    expect(given(inForce()).on(monday).when(consented).isAllowed().context.waypoints.evaluationConsentedOn).toBe(monday);
    const consentedThenClosed = [...inForce(), ...on(monday, consented), ...on(monday, { type: 'client.died' })];
    expect(
      given(consentedThenClosed).on(monday).when(withdrawn).isAllowed({ stage: 'closed' }).context.waypoints.evaluationConsentedOn,
    ).toBeNull();
    given(inForce(), on(monday, consented)).on(monday).when(withdrawn).isAllowed({ stage: 'inForce' });
    given(inForce()).on(monday).when(withdrawn).isRefused('noEvaluationConsent');
    given(closed()).on(monday).when(consented).isRefused('notNow');
  });
  test('ends with the consent to keep the file', () => {
    const { evaluationConsentedOn } = waypointsAfter(inForce(), on(monday, consented, { type: 'processing.withdrawn' }));
    expect(evaluationConsentedOn).toBeNull();
  });
});

noRequirementIsUntried(['duty'], (event) =>
  /^(?:hurdle|children|course|courseHours|arrival|recognition|evaluation)\.|^goal\.placed/u.test(event),
);
noRequirementIsUntried(['T9', 'T19'], (event) => event === 'client.judged');
