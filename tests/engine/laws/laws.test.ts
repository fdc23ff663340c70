// Laws that hold for every history, not only for the ones we thought of.
import { expect, test } from 'vitest';
import { transition } from 'xstate';
import { calendar } from '../../../machines/actor.ts';
import { caseMachine } from '../../../machines/case/chart/machine.ts';
import { plus } from '../../../machines/day.ts';
import type { CaseState } from '../../../src/engine/state/case-state.ts';
import { configurationOf } from '../../../src/engine/state/take.ts';
import { chartOf } from '../../../src/engine/chart/chart-of.ts';
import { conform } from '../../../src/engine/log/conform.ts';
import { decideOnCase } from '../../../src/engine/step/decide.ts';
import { explain } from '../../../src/engine/state/explain.ts';
import { judge } from '../../../src/engine/step/judge.ts';
import { dated } from '../../../src/engine/state/entry-facts.ts';
import { replaySteps, replay } from '../../../src/engine/log/replay.ts';
import { callsForRetelling } from '../../../src/engine/step/retell.ts';
import { settle } from '../../../src/engine/step/settle.ts';
import { redact } from '../../../src/record/words/words.ts';
import { between, randomFrom } from '../../../src/scenarios/random.ts';
import { forEveryHistory, someHistories, type Attempt, type History } from '../lives/histories.ts';
import { canary } from '../lives/moves.ts';
import { hasWayOut } from '../lives/remedies.ts';
import { pathsOf } from '../lives/visits.ts';

const forEveryAttempt = (law: (attempt: Attempt) => void) => forEveryHistory(({ attempts }) => attempts.forEach(law));
const thawed = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

test('replaying a log gives the state it was written from, and the recording conforms', () => {
  forEveryHistory((lived) => {
    expect(replay(lived)).toEqual(lived.state);
    expect([...replaySteps(lived)].at(-1)?.state ?? lived.state).toEqual(lived.state);
    expect(conform(lived)).toEqual({ deviation: null, state: lived.state });
  });
});

test('an offer never lies: what is open and fits is accepted, everything else is refused with reasons', () => {
  forEveryAttempt((attempt) => {
    const { settled, event, refusals, recorded, anew } = attempt;
    if (anew) return;
    const offer = explain(settled).find(({ type }) => type === event.type);
    const isOpen = offer?.refusals.length === 0;
    const fits = judge(settled, attempt).length === 0;
    expect(refusals.length === 0).toBe(isOpen && fits);
    expect(recorded.some((entry) => entry.event.type === event.type)).toBe(refusals.length === 0);
    expect(refusals).toEqual(isOpen || offer === undefined ? refusals : offer.refusals);
  });
});

test('a refused attempt changes nothing but what the calendar had to say', () => {
  forEveryAttempt(({ settled, refusals, after, recorded }) => {
    if (refusals.length === 0) return;
    expect(after).toEqual(settled);
    expect(recorded.every(({ by }) => by.role === 'calendar')).toBe(true);
  });
});

test('what the calendar said comes first, is its own, and is dated within the days between', () => {
  forEveryAttempt(({ before, on, event, refusals, recorded, anew }) => {
    const said = refusals.length === 0 ? recorded.slice(0, -1) : recorded;
    expect(said.map(({ by }) => by)).toEqual(said.map(() => calendar));
    expect(said.every(({ event: { type } }) => type.startsWith('deadline.'))).toBe(true);
    const dates = [before.context.file.lastOn ?? on, ...said.map((each) => each.on), ...(anew ? [] : [on])];
    expect(dates).toEqual(dates.toSorted());
    expect(recorded.at(-1)?.event.type).toBe(refusals.length === 0 ? event.type : said.at(-1)?.event.type);
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
        const { state: next, entries } = settle(seen.state, day, birthDate);
        return { state: next, said: [...seen.said, ...entries.map(({ event, on }) => `${on} ${event.type}`)] };
      },
      { state, said: [] },
    );
    const once = settle(state, plus(last, { days: 400 }), birthDate);
    expect(often.state).toEqual(once.state);
    expect(often.said).toEqual(once.entries.map(({ event, on }) => `${on} ${event.type}`));
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
    expect(settle(settled.state, plus(state.context.file.lastOn ?? '2026-03-02', { days: 200 })).entries).toEqual([]);
  });
});

test('a state survives being stored as JSON, and goes on from there', () => {
  forEveryHistory(({ input, attempts }) => {
    for (const { settled, log, on, today, event, by, refusals, after } of attempts.slice(-10)) {
      expect(thawed(settled)).toStrictEqual(settled);
      const stored = decideOnCase(
        { log: { input, entries: thawed(log) }, state: thawed(settled), birthDate: null },
        { event, on, by },
        today,
      );
      expect({ state: stored.state, refusals: stored.refusals }).toEqual({ state: after, refusals });
      const { entries, effects } = decideOnCase(
        { log: { input, entries: log }, state: settled, birthDate: null },
        { event, on, by },
        today,
      );
      expect({ entries: stored.entries, effects: stored.effects }).toEqual({ entries, effects });
    }
  });
});

test('every step is the one XState itself takes', () => {
  forEveryHistory(({ input, entries }) => {
    for (const [index, { state, entry, before }] of [...stepsFrom({ input, entries })].entries()) {
      if (callsForRetelling(before, entry, { input, entries: entries.slice(0, index) })) continue;
      const [after, actions] = transition(caseMachine, caseMachine.resolveState(before), dated(entry));
      expect({ value: after.value, context: after.context }).toEqual({ value: state.value, context: state.context });
      expect(actions.every(({ type }) => type === 'ask' || type.startsWith('xstate.'))).toBe(true);
    }
  });
});

/** Every step with the state before. */
function* stepsFrom(lived: Pick<History, 'input' | 'entries'>) {
  let before = replay({ input: lived.input, entries: [] });
  for (const { entry, state } of replaySteps(lived)) {
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
    expect(caseMachine.resolveState(attempt.settled).can(dated(attempt))).toBe(offer?.refusals.length === 0);
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
