// Generated histories: a named life goes on by moves, some of them told late or put right afterwards, while birthdays pass.
import fc from 'fast-check';
import type { Actor } from '../../../machines/actor.ts';
import type { CaseInput } from '../../../machines/case/context/initial-context.ts';
import type { CaseEvent } from '../../../machines/case/events/case-event.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import { later, plus, type Day } from '../../../machines/day.ts';
import { sites } from '../../../machines/sites.ts';
import type { CaseState } from '../../../src/engine/state/case-state.ts';
import { begin } from '../../../src/engine/state/take.ts';
import type { EntryFacts } from '../../../src/engine/state/entry-facts.ts';
import type { Progress } from '../../../src/engine/step/advance.ts';
import { decideOnCase, type HumanEvent } from '../../../src/engine/step/decide.ts';
import { callsForRetelling } from '../../../src/engine/step/retell.ts';
import { settle } from '../../../src/engine/step/settle.ts';
import { between, chance, pickWeighted, randomFrom, type Random } from '../../../src/scenarios/random.ts';
import type { Words } from '../../../src/record/words/words.ts';
import { putRight, tellLate } from './late-moves.ts';
import { nextDay, propose, type Tried } from './moves.ts';
import { starts, type Start } from './starts.ts';

/** One attempt: the case as it was, what was proposed, what became of it. */
export type Attempt = {
  readonly before: CaseState;
  /** `before`, after the calendar has spoken, birthdays included: what the attempt is judged in. */
  readonly settled: CaseState;
  /** The log at that moment. */
  readonly log: readonly EntryFacts[];
  readonly on: Day;
  /** The day it was told. */
  readonly today: Day;
  readonly event: HumanEvent;
  readonly by: Actor;
  /** Told late, or putting right what was told before: judged by telling everything anew. */
  readonly anew: boolean;
  readonly refusals: readonly Refusal[];
  /** What the calendar said, and the event itself if nothing spoke against it. */
  readonly recorded: readonly EntryFacts[];
  readonly after: CaseState;
};

export type History = {
  readonly input: CaseInput;
  readonly birthDate: Day | null;
  /** The last day anybody looked. */
  readonly today: Day;
  readonly attempts: readonly Attempt[];
  readonly entries: readonly EntryFacts[];
  readonly words: Readonly<Record<number, Words>>;
  readonly state: CaseState;
};

export type Plan = {
  readonly start: Start;
  readonly day: Day;
  readonly site: number;
  readonly seed: number;
  readonly moves: number;
  /** Nothing is told late and nothing put right. */
  readonly inTime: boolean;
};

/** Somebody who comes of age, turns 25 or 27 within a year or is older; or whose birth date nobody can read. */
function drawBirthDate(random: Random, day: Day): Day | null {
  const age = pickWeighted(random, [
    [null, 3],
    [17, 2],
    [24, 2],
    [26, 2],
    [40, 1],
  ] as const);
  return age === null ? null : plus(plus(day, { months: -12 * age }), { days: -between(random, 0, 364) });
}

/** A history as it grows. */
class Growing {
  readonly attempts: Attempt[] = [];
  readonly entries: EntryFacts[] = [];
  readonly words: Record<number, Words> = {};
  readonly #input: CaseInput;
  readonly #birthDate: Day | null;
  state: CaseState;

  constructor(input: CaseInput, birthDate: Day | null) {
    this.#input = input;
    this.#birthDate = birthDate;
    this.state = begin(input);
  }

  settled(on: Day): Progress {
    return settle(this.state, on, this.#birthDate);
  }

  /** Before anything is told the calendar speaks, up to the day on which it happened or, told late, sometimes up to today. */
  attempt({ event, by, words, on }: Tried & { readonly on: Day }, settledOn: Day = on, said = this.settled(settledOn)): void {
    const before = this.state;
    this.entries.push(...said.entries);
    const log = [...this.entries];
    const atHand = { log: { input: this.#input, entries: log }, state: said.state, birthDate: null };
    const at = `${later(on, settledOn)}T12:00:00.000Z`;
    const anew = callsForRetelling(said.state, { event: event as CaseEvent, on, by, at }, atHand.log);
    const decided = decideOnCase(atHand, { event, on, by }, later(on, settledOn));
    this.entries.push(...decided.entries);
    if (decided.refusals.length === 0 && words !== null) this.words[this.entries.length] = words;
    this.state = decided.state;
    const { refusals, state: after } = decided;
    this.attempts.push({
      before,
      settled: said.state,
      log,
      on,
      today: later(on, settledOn),
      event,
      by,
      anew,
      refusals,
      recorded: [...said.entries, ...decided.entries],
      after,
    });
  }
}

/** What is tried on the day `today`: something that happens now, that happened before, or a correction. */
function move(lived: Growing, today: Day, inTime: boolean, random: Random): void {
  const kind = inTime || lived.attempts.length === 0 || lived.entries.length === 0 ? 'now' : pickWeighted(random, kinds);
  const { lastOn } = lived.state.context.file;
  if (kind === 'late') {
    const tried = tellLate(lived.attempts, lived.entries, today, random);
    lived.attempt(tried, chance(random, 0.5) || lastOn === null ? today : later(tried.on, lastOn));
  } else if (kind === 'correction') lived.attempt({ ...putRight(lived.state, lived.entries, today, random), on: today });
  else {
    const said = lived.settled(today);
    lived.attempt({ ...propose(said.state, random, today), on: today }, today, said);
  }
}
const kinds = [
  ['now', 92],
  ['late', 5],
  ['correction', 3],
] as const;

/** The same plan gives the same history; fewer moves give its beginning. */
export function historyOf({ start, day, site, seed, moves, inTime }: Plan): History {
  const { code, land, municipality } = sites[site % sites.length] ?? sites[0] ?? { code: 'wetzlar', land: 'HE' };
  const input: CaseInput = { site: code, land, ...(municipality && { municipality }), standard: '2026.1' };
  const random = randomFrom(seed);
  const birthDate = drawBirthDate(random, day);
  const lived = new Growing(input, birthDate);
  for (const { event, by, on } of starts[start](day)) lived.attempt({ event, by, words: null, on });
  // Some lives begin before the day and some end after it: nothing happens now that lies before what has been told.
  let today = later(day, lived.state.context.file.lastOn ?? day);
  for (let count = 0; count < moves; count += 1) {
    today = nextDay(lived.state, today, birthDate, random);
    move(lived, today, inTime, random);
  }
  const { attempts, entries, words, state } = lived;
  return { input, birthDate, today, attempts, entries, words, state };
}

/** Any day of the years for which holidays are known (2011 to 2060): a life may begin three years before it and is kept for years after it. */
const days = fc.integer({ min: 0, max: 10_950 }).map((count) => plus('2014-03-03', { days: count }));

/** A failing law names its plan; `historyOf` gives the history back. Shrinks to fewer moves. */
const planFrom = (begins: readonly Start[], inTime: boolean): fc.Arbitrary<Plan> =>
  fc.record({
    start: fc.constantFrom(...begins),
    day: days,
    site: fc.nat(17),
    seed: fc.nat(),
    moves: fc.integer({ min: 0, max: 60 }),
    inTime: inTime ? fc.constant(true) : fc.boolean(),
  });

const anyStart = Object.keys(starts) as Start[];

/** `LAW_RUNS=20000 LAW_SEED=7 npx vitest run tests/engine/laws` searches longer, and elsewhere, than a usual run does. */
export const usualRuns = Number(process.env['LAW_RUNS'] ?? 200);

/** A usual run sees the same histories every time: what fails on a colleague's change failed because of it. */
const seed = Number(process.env['LAW_SEED'] ?? 20_261_122);

/** Laws of one file look at the same histories: lived once, kept for the next law. A longer search keeps only its beginning. */
const keptAtMost = 500;
const kept = new Map<string, History>();

function livedOnce(plan: Plan): History {
  const name = JSON.stringify(plan);
  const lived = kept.get(name) ?? historyOf(plan);
  if (kept.size < keptAtMost) kept.set(name, lived);
  return lived;
}

type Choice = { readonly numRuns?: number; readonly begins?: readonly Start[]; readonly inTime?: boolean };

/** Some laws are about what seldom happens: they look at more histories, or at those that begin near it. */
export function forEveryHistory(
  law: (lived: History) => void,
  { numRuns = usualRuns, begins = anyStart, inTime = false }: Choice = {},
): void {
  fc.assert(
    fc.property(planFrom(begins, inTime), (planned) => {
      law(livedOnce(planned));
    }),
    { numRuns, seed },
  );
}

export const someHistories = (numRuns: number, seed: number): History[] =>
  fc.sample(planFrom(anyStart, false), { numRuns, seed }).map(historyOf);
