// A case read onto its chart: every step of a log says which transitions of which regions it took.
import { describe, expect, test } from 'vitest';
import { chartOf } from '../../src/engine/chart/chart-of.ts';
import { chartReading, pathSteps } from '../../src/engine/log/chart-reading.ts';
import { replay } from '../../src/engine/log/replay.ts';
import { activeStates, endsCase, transitionOf, transitionsTaken } from '../../src/engine/state/transitions.ts';
import { begin } from '../../src/engine/state/take.ts';
import type { EntryFacts } from '../../src/engine/state/entry-facts.ts';
import type { HumanEvent } from '../../src/engine/step/decide.ts';
import { inputOf } from '../../src/cli/recordings.ts';
import { simulate } from '../../src/scenarios/simulate/simulate.ts';
import { counsellor } from '../../src/scenarios/staff.ts';
import { logOf } from '../recordings/read-golden.ts';
import { live } from './lives/given.ts';
import { grow, late } from './lives/growing-log.ts';
import { inForce, inquiry, monday, needsAssessment, on, paused, renegotiationSigning, review, written } from './lives/lives.ts';

const stepsOf = async (name: string) => [...pathSteps(await logOf(name))];

test('a key that names no transition of the chart is a defect', () => {
  expect(() => transitionOf('closed review.held')).toThrow("the chart has no transition 'closed review.held'");
});

test('the states of a case are named in the order of the chart, those around others before them', () => {
  expect(activeStates(live(inquiry()))).toEqual([
    'open',
    'open.stage',
    'open.stage.intake',
    'open.stage.intake.inquiry',
    'open.talk',
    'open.talk.noTalk',
    'open.presence',
    'open.presence.reachable',
    'open.handover',
    'open.handover.none',
    'open.reviewClock',
    'open.reviewClock.off',
  ]);
});

test('in that order also where another region was entered last', () => {
  const inOrder = chartOf('case').states.map(({ path }) => path);
  for (const life of [review(), written(), renegotiationSigning(), paused()]) {
    const active = activeStates(live(life));
    expect(active).toEqual(inOrder.filter((path) => active.includes(path)));
  }
});

test('an event that an inner state knows as its own is not heard by the one around it', () => {
  const rated: EntryFacts = { on: monday, by: counsellor, event: { type: 'domain.rated', domain: 'work', counsellor: 3, client: 2 } };
  expect(transitionsTaken(live(needsAssessment()), rated)).toEqual(['open.stage.needsAssessment domain.rated']);
  expect(transitionsTaken(live(inForce()), rated)).toEqual(['open domain.rated']);
});

describe('the way of a case', () => {
  test('what moves has taken a transition of its region, and what takes one has moved', () => {
    let moves = 0;
    for (const { header, entries } of simulate({ cases: 40, seed: 11 })) {
      let before = begin(inputOf(header));
      for (const { entry, state, taken } of pathSteps({ input: inputOf(header), entries })) {
        const was = activeStates(before);
        const leading = taken.map(transitionOf).filter(({ from, to }) => to !== null && to !== from);
        const changed = activeStates(state).filter((path) => !was.includes(path));
        // Whatever is new lies at the goal of a transition, below it, or around it.
        const explained = (path: string) => leading.some(({ to }) => `${path}.`.startsWith(`${to}.`) || `${to}.`.startsWith(`${path}.`));
        expect(
          changed.filter((path) => !explained(path)),
          `${entry.event.type} in ${header.case}`,
        ).toEqual([]);
        expect(leading.length > 0 || activeStates(state).join() === was.join(), entry.event.type).toBe(true);
        // What a signal moves may be moved on by the next one within the same step.
        const arrived = ({ to }: { to: string | null }) =>
          activeStates(state).includes(to ?? '') || leading.some(({ from }) => `${from}.`.startsWith(`${to}.`));
        expect(
          leading.filter((one) => !arrived(one)),
          `${entry.event.type} in ${header.case}`,
        ).toEqual([]);
        moves += leading.length;
        before = state;
      }
    }
    expect(moves).toBeGreaterThan(500);
  });

  test('an act is known to end the case before it is recorded, and no other is', () => {
    const ended = new Set<string>();
    for (const { header, entries } of simulate({ cases: 40, seed: 11 })) {
      let before = begin(inputOf(header));
      for (const { entry, state } of pathSteps({ input: inputOf(header), entries })) {
        const { type } = entry.event;
        const isEnd = before.value !== 'closed' && state.value === 'closed';
        expect(endsCase(before, type), `${type} in ${header.case}`).toBe(isEnd);
        if (isEnd) ended.add(type);
        before = state;
      }
    }
    expect(ended.size).toBeGreaterThan(2);
  });

  test('a review that is held moves the talk and tells the clock', async () => {
    const held = (await stepsOf('whole-life')).find(({ entry }) => entry.event.type === 'review.held');
    expect(held?.taken).toEqual(['open.talk.talking review.held', 'open.reviewClock clock.restarted']);
  });

  test('a state is counted as often as it was entered, a transition as often as it was taken', async () => {
    const steps = await stepsOf('whole-life');
    const last = steps.at(-1);
    const held = steps.filter(({ entry }) => entry.event.type === 'review.held').length;
    expect(last?.path.transitions['open.talk.talking review.held']).toBe(held);
    expect(last?.path.states['open.stage.intake.inquiry']).toBe(1);
    expect(last?.path.states['open.talk.talking']).toBe(last?.path.transitions['open.talk.noTalk review.opened']);
  });

  test('told late, the way is told anew in the order of the days', async () => {
    const log = await logOf('goettingen');
    const steps = [...pathSteps(log)];
    expect(steps.map(({ entry }) => entry)).toEqual(log.entries);
    const active = activeStates(replay(log));
    for (const path of active) expect(steps.at(-1)?.path.states[path], path).toBeGreaterThan(0);
  });

  test('told late, a step has taken what it takes on its own day, and its way ends with what was known then', () => {
    const pause: HumanEvent = { type: 'pause.agreed', reason: 'illness', until: '2026-04-20', contactBy: 'centre' };
    const noted = on('2026-04-01', { type: 'contact.noted', channel: 'phone' });
    const { log } = grow(inForce(), noted, late('2026-04-02', '2026-03-10', pause), on('2026-04-24', { type: 'appointment.missed' }));
    const steps = [...pathSteps(log)];
    expect(steps.find(({ entry }) => entry.event.type === 'pause.agreed')?.taken).toEqual([
      'open.presence.reachable pause.agreed',
      'open.reviewClock clock.suspended',
    ]);
    const cut = log.entries.map((_, index) => [...pathSteps({ ...log, entries: log.entries.slice(0, index + 1) })].at(-1)?.path);
    expect(steps.map(({ path }) => path)).toEqual(cut);
  });
});

test('told on the day after a reminder has left, an entry of that day tells the way anew, and it is the same', () => {
  const { log } = grow(inForce(), on('2026-05-05', { type: 'contact.noted', channel: 'phone' }));
  const toldLater = { ...log, entries: log.entries.map((entry) => ({ ...entry, at: '2026-05-06T08:00:00.000Z' })) };
  expect([...pathSteps(toldLater)].at(-1)?.path).toEqual([...pathSteps(log)].at(-1)?.path);
});

describe('a reading', () => {
  test('says what is possible, what is not and why, and who may cause it', () => {
    const state = begin({ site: 'made-up', land: 'BE', standard: '2026.1' });
    const { active, possible, justTaken, path } = chartReading(state, '2026-09-01');
    expect(active).toContain('open.stage.intake.inquiry');
    expect(justTaken).toEqual([]);
    expect(path).toEqual({ states: {}, transitions: {} });
    const step = (event: string) => possible.find((one) => one.event === event);
    expect(step('inquiry.noted')).toMatchObject({ transition: 'open.stage.intake.inquiry inquiry.noted', refusals: [] });
    expect(step('talk.begun')?.refusals.map(({ code }) => code)).toEqual(['inquiryNotNoted', 'privacyNotExplained']);
    expect(step('talk.begun')?.roles).toEqual(['counsellor', 'deputy', 'teamLead']);
    expect(step('version.signed')).toBeUndefined();
  });

  test('says which days are running, the next one first', async () => {
    const steps = await stepsOf('wetzlar');
    const days = steps.flatMap((step) => chartReading(step.state, step.entry.on, step).deadlines);
    expect(days.length).toBeGreaterThan(0);
    for (const { state: path } of days) expect(path).toMatch(/^(?:open|closed)/u);
    const due = steps
      .map((step) => chartReading(step.state, step.entry.on, step))
      .find(({ active }) => active.includes('open.reviewClock.windowOpen'));
    expect(due?.deadlines.map(({ event }) => event)).toContain('deadline.reviewDue');
    expect(due?.deadlines.map(({ days: left }) => left)).toEqual(due?.deadlines.map(({ days: left }) => left).toSorted((a, b) => a - b));
  });

  test('knows only the days of active states: a review that rests has none', () => {
    const reading = chartReading(live(paused('2026-03-02', '2026-05-04')), '2026-03-02');
    expect(reading.deadlines.map(({ name }) => name)).toContain('wakeDate');
    expect(reading.deadlines.filter(({ state }) => !reading.active.includes(state))).toEqual([]);
  });

  test('is plain data, the way so far with it', async () => {
    const step = (await stepsOf('leipzig')).at(-1);
    const reading = step === undefined ? null : chartReading(step.state, step.entry.on, step);
    expect(reading?.path).toEqual(step?.path);
    expect(reading?.justTaken).toEqual(step?.taken);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });
});
