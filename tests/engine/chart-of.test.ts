// The chart as data is the chart that is executed.
import { describe, expect, test } from 'vitest';
import { deadlines } from '../../machines/case/deadlines/deadlines.ts';
import { needsOf } from '../../src/engine/chart/needs.ts';
import { begin, configurationOf } from '../../src/engine/state/take.ts';
import { chartNames, chartOf } from '../../src/engine/chart/chart-of.ts';
import { pathsOf } from './lives/visits.ts';
import { live, placeIn } from './lives/given.ts';
import { needsAssessment } from './lives/lives.ts';

describe('the case chart as data', () => {
  const chart = chartOf('case');
  const stateAt = (path: string) => chart.states.find((state) => state.path === path);

  test('has the states of the machine, with kind, parent and where they begin', () => {
    expect(chart).toMatchObject({ name: 'case', initial: 'open' });
    expect(stateAt('open')).toEqual({
      path: 'open',
      parent: null,
      kind: 'parallel',
      initial: null,
      deadlines: ['capWarning', 'secondCapWarning', 'cap', 'extendedCap'],
    });
    expect(stateAt('open.stage.intake')).toMatchObject({ parent: 'open.stage', kind: 'compound', initial: 'open.stage.intake.inquiry' });
    expect(stateAt('open.stage.intake.inquiry')).toMatchObject({ kind: 'atomic', initial: null, deadlines: ['firstTalk'] });
    expect(stateAt('erased')).toMatchObject({ parent: null, kind: 'final', deadlines: [] });
    expect(chart.states.map(({ path }) => path)).toEqual([...new Set(chart.states.map(({ path }) => path))]);
  });
  test('names parents before children', () => {
    const seen = new Set<string | null>([null]);
    for (const { path, parent } of chart.states) {
      expect(seen).toContain(parent);
      seen.add(path);
    }
  });
  test('has the transitions of the machine, with rule, needs, signal and effect', () => {
    expect(chart.transitions).toContainEqual({
      from: 'open.stage.inForce',
      event: 'completion.begun',
      to: 'open.stage.completion',
      rule: 'T18',
      needs: ['noReviewOverdue', 'noReviewOwed', 'noReviewOpen', 'clientReachable'],
      tells: null,
      asks: null,
    });
    expect(chart.transitions).toContainEqual({
      from: 'open.presence.outOfContact.attemptedTwice',
      event: 'letter.sent',
      to: 'open.presence.outOfContact.written',
      rule: 'ladder',
      needs: ['writingSafe'],
      tells: null,
      asks: 'writeToClient',
    });
    expect(chart.transitions).toContainEqual({
      from: 'open.presence.outOfContact',
      event: 'contact.resumed',
      to: 'open.presence.reachable',
      rule: 'T15',
      needs: [],
      tells: 'clock.renewed',
      asks: null,
    });
    expect(chart.transitions).toContainEqual({
      from: 'open',
      event: 'risk.noted',
      to: null,
      rule: 'duty',
      needs: [],
      tells: null,
      asks: null,
    });
  });
  test('knows an event of an inner state by the rule of that state, not of the one around it', () => {
    const stepOf = (from: string, event: string) => chart.transitions.find((one) => one.from === from && one.event === event);
    // As it is read back: XState lists the states of one it has moved in another order.
    const { value, context } = live(needsAssessment());
    const { steps } = configurationOf({ value, context });
    expect(steps.get('domain.rated')).toEqual(stepOf('open.stage.needsAssessment', 'domain.rated'));
    expect(steps.get('domain.rated')).not.toEqual(stepOf('open', 'domain.rated'));
  });
  test('says of a state what may happen there, as the engine does', () => {
    const state = begin(placeIn('HE'));
    const active = pathsOf(state.value);
    const expected = chart.transitions.filter(({ from, rule }) => active.includes(from) && rule !== null);
    const { steps, deadlines: running } = configurationOf(state);
    expect([...steps.keys()].toSorted()).toEqual(expected.map(({ event }) => event).toSorted());
    for (const step of expected) expect(steps.get(step.event)).toEqual(step);
    expect(running.toSorted()).toEqual(['cap', 'capWarning', 'extendedCap', 'firstAttempt', 'firstTalk', 'secondCapWarning']);
    expect(Object.keys(deadlines)).toEqual(expect.arrayContaining([...running]));
  });
});

test('all seven charts are there, each with its own beginning', () => {
  expect(chartNames).toEqual(['case', 'version', 'goal', 'measure', 'consent', 'review', 'referral']);
  expect(chartNames.map((name) => chartOf(name).initial)).toEqual(['open', 'draft', 'proposed', 'open', 'draft', 'planned', 'proposed']);
  expect(chartOf('version').transitions).toContainEqual({
    from: 'signedByOne',
    event: 'concluded',
    to: 'inForce',
    rule: null,
    needs: [],
    tells: null,
    asks: null,
  });
});

test('a guard that is not written with needs is a defect, told in a sentence', () => {
  expect(needsOf({ eventType: 'talk.begun' })).toEqual([]);
  expect(() => needsOf({ eventType: 'talk.begun', guard: () => true })).toThrow("the guard of 'talk.begun' cannot be explained");
  expect(() => needsOf({ eventType: 'talk.begun', guard: null })).toThrow('cannot be explained');
});
