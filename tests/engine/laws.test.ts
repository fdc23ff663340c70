// Laws that hold for every history, not only for the ones we thought of.
import { expect, test } from 'vitest';
import { transition } from 'xstate';
import { calendar } from '../../machines/actor.ts';
import { caseMachine } from '../../machines/case/chart/machine.ts';
import { later, plus } from '../../machines/day.ts';
import { configurationOf, type CaseState } from '../../src/engine/state/case-state.ts';
import { chartOf } from '../../src/engine/chart/chart-of.ts';
import { conform } from '../../src/engine/log/conform.ts';
import { decideWithin } from '../../src/engine/step/decide.ts';
import { explain } from '../../src/engine/state/explain.ts';
import { judge } from '../../src/engine/step/judge.ts';
import { dated } from '../../src/engine/step/entry-facts.ts';
import { film, replay } from '../../src/engine/log/replay.ts';
import { tellsAnew } from '../../src/engine/step/retell.ts';
import { settle } from '../../src/engine/step/settle.ts';
import { redact } from '../../src/record/words/words.ts';
import { between, randomFrom } from '../../src/scenarios/random.ts';
import { forEveryHistory, someHistories, type Attempt, type History } from './histories.ts';
import { canary } from './moves.ts';
import { hasWayOut } from './remedies.ts';
import { pathsOf } from './visits.ts';

const forEveryAttempt = (law: (attempt: Attempt) => void) => forEveryHistory(({ attempts }) => attempts.forEach(law));
const asDated = ({ event, on, by }: Attempt) => dated({ event, on, by });
const thawed = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

test('replaying a log gives the state it was written from, and the recording conforms', () => {
  forEveryHistory((lived) => {
    expect(replay(lived)).toEqual(lived.state);
    expect([...film(lived)].at(-1)?.state ?? lived.state).toEqual(lived.state);
    expect(conform(lived)).toEqual({ deviation: null, state: lived.state });
  });
});

test('an offer never lies: what is open and fits is accepted, everything else is refused with reasons', () => {
  forEveryAttempt((attempt) => {
    const { settled, event, refusals, events, anew } = attempt;
    if (anew) return;
    const offer = explain(settled).find(({ type }) => type === event.type);
    const isOpen = offer?.refusals.length === 0;
    const fits = judge(settled, asDated(attempt)).length === 0;
    expect(refusals.length === 0).toBe(isOpen && fits);
    expect(events.some(({ type }) => type === event.type)).toBe(refusals.length === 0);
    expect(refusals).toEqual(isOpen || offer === undefined ? refusals : offer.refusals);
  });
});

test('a refused attempt changes nothing but what the calendar had to say', () => {
  forEveryAttempt(({ settled, refusals, after, events }) => {
    if (refusals.length === 0) return;
    expect(after).toEqual(settled);
    expect(events.every(({ by }) => by.role === 'calendar')).toBe(true);
  });
});

test('what the calendar said comes first, is its own, and is dated within the days between', () => {
  forEveryAttempt(({ before, on, event, refusals, events, anew }) => {
    const said = refusals.length === 0 ? events.slice(0, -1) : events;
    expect(said.map(({ by }) => by)).toEqual(said.map(() => calendar));
    expect(said.every(({ type }) => type.startsWith('deadline.'))).toBe(true);
    const dates = [before.context.file.lastOn ?? on, ...said.map((each) => each.on), ...(anew ? [] : [on])];
    expect(dates).toEqual(dates.toSorted());
    expect(events.at(-1)?.type).toBe(refusals.length === 0 ? event.type : said.at(-1)?.type);
  });
});

test('it makes no difference how often anybody looks', () => {
  forEveryHistory(({ state, entries, birthDate }) => {
    const last = state.context.file.lastOn ?? '2026-03-02';
    // Days on which somebody looks, drawn from the history itself so that a failure can be repeated.
    const random = randomFrom(entries.length);
    const days = Array.from({ length: between(random, 0, 12) }, () => plus(last, { days: between(random, 0, 400) })).toSorted();
    const often = [...days, plus(last, { days: 400 })].reduce<{ state: CaseState; said: string[] }>(
      (seen, day) => {
        const { state: next, events } = settle(seen.state, day, birthDate);
        return { state: next, said: [...seen.said, ...events.map((event) => `${event.on} ${event.type}`)] };
      },
      { state, said: [] },
    );
    const once = settle(state, plus(last, { days: 400 }), birthDate);
    expect(often.state).toEqual(once.state);
    expect(often.said).toEqual(once.events.map((event) => `${event.on} ${event.type}`));
  });
});

test('deadlines are asked in the order of the chart, however the case got there', () => {
  const { states } = chartOf('case');
  forEveryHistory(({ attempts }) => {
    for (const { after } of attempts) {
      const active = new Set(pathsOf(after.value));
      const inOrder = states.filter(({ path }) => active.has(path)).flatMap(({ deadlines }) => deadlines);
      expect(configurationOf(after).deadlines).toEqual(inOrder);
    }
  });
});

test('looking settles everything: there is nothing left to say on the same day', () => {
  forEveryHistory(({ state }) => {
    const settled = settle(state, plus(state.context.file.lastOn ?? '2026-03-02', { days: 200 }));
    expect(settle(settled.state, plus(state.context.file.lastOn ?? '2026-03-02', { days: 200 })).events).toEqual([]);
  });
});

test('a state survives being stored as JSON, and goes on from there', () => {
  forEveryHistory(({ input, attempts }) => {
    for (const { settled, log, on, event, by, refusals, after } of attempts.slice(-10)) {
      expect(thawed(settled)).toStrictEqual(settled);
      const today = later(settled.context.file.lastOn ?? on, on);
      const stored = decideWithin({ input, entries: thawed(log) }, thawed(settled), event, { on, by, today });
      expect({ state: stored.state, refusals: stored.refusals }).toEqual({ state: after, refusals });
      const { events, effects } = decideWithin({ input, entries: log }, settled, event, { on, by, today });
      expect({ events: stored.events, effects: stored.effects }).toEqual({ events, effects });
    }
  });
});

test('every step is the one XState itself takes', () => {
  forEveryHistory(({ input, entries }) => {
    for (const { state, entry, before } of steps({ input, entries })) {
      if (tellsAnew(before, entry)) continue;
      const [after, actions] = transition(caseMachine, caseMachine.resolveState(before), dated(entry));
      expect({ value: after.value, context: after.context }).toEqual({ value: state.value, context: state.context });
      expect(actions.every(({ type }) => type === 'ask' || type.startsWith('xstate.'))).toBe(true);
    }
  });
});

/** Frames with the state before. */
function* steps(lived: Pick<History, 'input' | 'entries'>) {
  let before = replay({ input: lived.input, entries: [] });
  for (const { entry, state } of film(lived)) {
    yield { before, entry, state };
    before = state;
  }
}

test('replaying the redacted log is redacting the replayed one; no word is ever in a state or an entry', () => {
  forEveryHistory((lived) => {
    const state = replay(redact({ input: lived.input, entries: lived.entries, words: lived.words }));
    expect(redact<object>(state)).toEqual(redact<object>(replay(lived)));
    expect(JSON.stringify([state, lived.entries, lived.attempts.map(({ refusals }) => refusals)])).not.toContain(canary);
  });
});

test('the canary sings: words were given, and what was given is noted', () => {
  const sung = someHistories(50, 11).flatMap(({ words }) => Object.values(words));
  expect(sung.length).toBeGreaterThan(100);
  forEveryHistory(({ entries, words }) => {
    for (const [seq, said] of Object.entries(words))
      expect(entries[Number(seq) - 1]?.event).toMatchObject({ given: Object.keys(said).toSorted() });
  });
});

test('every entry is counted once, and the last day is the last of all', () => {
  forEveryHistory(({ entries, state }) => {
    expect(state.context.file.entries).toBe(entries.length);
    expect(state.context.file.lastOn).toBe(
      entries
        .map(({ on }) => on)
        .toSorted()
        .at(-1) ?? null,
    );
  });
});

test('XState itself takes exactly the steps that are on offer', () => {
  forEveryAttempt((attempt) => {
    const offer = explain(attempt.settled).find(({ type }) => type === attempt.event.type);
    expect(caseMachine.resolveState(attempt.settled).can(asDated(attempt))).toBe(offer?.refusals.length === 0);
  });
});

test('every no shows a way out, and no open case is without a next step', () => {
  forEveryAttempt(({ settled: state }) => {
    const offers = explain(state);
    expect(offers.filter((offer) => !hasWayOut(offer, offers)).map(({ type, refusals }) => ({ type, refusals, in: state.value }))).toEqual(
      [],
    );
    expect(state.value === 'erased' || offers.some(({ refusals }) => refusals.length === 0)).toBe(true);
  });
});
