// Replay: folds a log into the state it leads to, or into all its steps, one by one.
import type { Effect } from '../../../machines/case/chart/parts.ts';
import type { CaseState } from '../state/case-state.ts';
import { begin } from '../state/take.ts';
import type { CaseLog, EntryFacts } from '../state/entry-facts.ts';
import { advance, ImpossibleEntry } from '../step/advance.ts';
import { dayOfTelling, decideLate } from '../step/decide.ts';
import { numberOf } from '../step/edited.ts';
import { applyKept, callsForRetelling, retell } from '../step/retell.ts';

/** One step an entry: what was recorded, and where it led as far as was known then. */
export type ReplayStep<E extends EntryFacts = EntryFacts> = {
  readonly entry: E;
  readonly state: CaseState;
  readonly effects: readonly Effect[];
};

/** One evolve step of the fold. An entry made late, or correcting another, has the log replayed in the order of valid time. */
function follow(log: CaseLog, index: number, entry: EntryFacts, state: CaseState) {
  const { input, entries } = log;
  const earlier = { ...log, entries: entries.slice(0, index) };
  if (!callsForRetelling(state, entry, earlier)) return input.isOfEarlierForm ? applyJudged(state, entry, index) : advance(state, entry);
  const told = decideLate(earlier, state, entry, dayOfTelling(state, entry));
  if (told.refusals.length === 0) return told;
  if (input.isOfEarlierForm) return retell({ ...log, entries: entries.slice(0, index + 1) });
  throw new ImpossibleEntry(entry, state, told.refusals);
}

/** It was judged once, by the rules of its day: it stands, and is marked where those of today say otherwise (decision 55). */
const applyJudged = (state: CaseState, entry: EntryFacts, index: number) => applyKept(state, { ...entry, seq: numberOf(entry, index) });

/** The state the log leads to. Throws `ImpossibleEntry` where an entry cannot follow. */
export const replay = (log: CaseLog): CaseState =>
  log.entries.reduce((state, entry, index) => follow(log, index, entry, state).state, begin(log.input, log.stepper));

/** Every step of the log, lazily: a player needs the first before the last. */
export function* replaySteps<E extends EntryFacts>(log: CaseLog<E>): Generator<ReplayStep<E>> {
  let state = begin(log.input, log.stepper);
  for (const [index, entry] of log.entries.entries()) {
    const next = follow(log, index, entry, state);
    state = next.state;
    yield { entry, state, effects: next.effects };
  }
}
