// Laws that hold for every history, not only for the ones we thought of.
import { expect, test } from 'vitest';
import { transition } from 'xstate';
import { calendar } from '../../machines/actor.ts';
import { caseMachine } from '../../machines/case/machine.ts';
import { plus } from '../../machines/day.ts';
import { configurationOf, type CaseState } from '../../src/engine/case-state.ts';
import { chartOf } from '../../src/engine/chart-of.ts';
import { conform } from '../../src/engine/conform.ts';
import { decide } from '../../src/engine/decide.ts';
import { explain } from '../../src/engine/explain.ts';
import { judge } from '../../src/engine/judge.ts';
import { dated } from '../../src/engine/entry-facts.ts';
import { film, replay } from '../../src/engine/replay.ts';
import { settle } from '../../src/engine/settle.ts';
import { redact } from '../../src/record/words.ts';
import { between, randomFrom } from '../../src/scenarios/random.ts';
import { canary, forEveryHistory, someHistories, type Attempt, type History } from './histories.ts';
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
    const { before, on, event, refusals, events } = attempt;
    const settled = settle(before, on).state;
    const offer = explain(settled).find(({ type }) => type === event.type);
    const isOpen = offer?.refusals.length === 0;
    const fits = judge(settled, asDated(attempt)).length === 0;
    expect(refusals.length === 0).toBe(isOpen && fits);
    expect(events.some(({ type }) => type === event.type)).toBe(refusals.length === 0);
    expect(refusals).toEqual(isOpen || offer === undefined ? refusals : offer.refusals);
  });
});

test('a refused attempt changes nothing but what the calendar had to say', () => {
  forEveryAttempt(({ before, on, refusals, after, events }) => {
    if (refusals.length === 0) return;
    expect(after).toEqual(settle(before, on).state);
    expect(events.every(({ by }) => by.role === 'calendar')).toBe(true);
  });
});

test('what the calendar said comes first, is its own, and is dated within the days between', () => {
  forEveryAttempt(({ before, on, event, refusals, events }) => {
    const said = refusals.length === 0 ? events.slice(0, -1) : events;
    expect(said.map(({ by }) => by)).toEqual(said.map(() => calendar));
    expect(said.every(({ type }) => type.startsWith('deadline.'))).toBe(true);
    const dates = [before.context.file.lastOn ?? on, ...events.map((each) => each.on), on];
    expect(dates).toEqual(dates.toSorted());
    expect(events.at(-1)?.type).toBe(refusals.length === 0 ? event.type : said.at(-1)?.type);
  });
});

test('it makes no difference how often anybody looks', () => {
  forEveryHistory(({ state, entries }) => {
    const last = state.context.file.lastOn ?? '2026-03-02';
    // Days on which somebody looks, drawn from the history itself so that a failure can be repeated.
    const random = randomFrom(entries.length);
    const days = Array.from({ length: between(random, 0, 12) }, () => plus(last, { days: between(random, 0, 400) })).toSorted();
    const often = [...days, plus(last, { days: 400 })].reduce<{ state: CaseState; said: string[] }>(
      (seen, day) => {
        const { state: next, events } = settle(seen.state, day);
        return { state: next, said: [...seen.said, ...events.map((event) => `${event.on} ${event.type}`)] };
      },
      { state, said: [] },
    );
    const once = settle(state, plus(last, { days: 400 }));
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
  forEveryHistory(({ attempts }) => {
    for (const attempt of attempts.slice(-10)) {
      const { before, on, event, by } = attempt;
      expect(thawed(before)).toStrictEqual(before);
      const { state, refusals, events, effects } = decide(thawed(before), event, { on, by, today: on });
      expect({ state, refusals, events }).toEqual({ state: attempt.after, refusals: attempt.refusals, events: attempt.events });
      expect(effects).toEqual(decide(before, event, { on, by, today: on }).effects);
    }
  });
});

test('every step is the one XState itself takes', () => {
  forEveryHistory(({ input, entries }) => {
    for (const { state, entry, before } of steps({ input, entries })) {
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

test('every entry is remembered exactly once', () => {
  forEveryHistory(({ entries, state }) => {
    expect(state.context.file.entries).toBe(entries.length);
    expect(state.context.file.lastOn).toBe(entries.at(-1)?.on ?? null);
  });
});

test('XState itself takes exactly the steps that are on offer', () => {
  forEveryAttempt((attempt) => {
    const { state } = settle(attempt.before, attempt.on);
    const offer = explain(state).find(({ type }) => type === attempt.event.type);
    expect(caseMachine.resolveState(state).can(asDated(attempt))).toBe(offer?.refusals.length === 0);
  });
});

test('every no shows a way out, and no open case is without a next step', () => {
  forEveryAttempt(({ before, on }) => {
    const { state } = settle(before, on);
    const offers = explain(state);
    expect(offers.filter((offer) => !hasWayOut(offer, offers)).map(({ type, refusals }) => ({ type, refusals, in: state.value }))).toEqual(
      [],
    );
    expect(state.value === 'erased' || offers.some(({ refusals }) => refusals.length === 0)).toBe(true);
  });
});
