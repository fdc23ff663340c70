// One entry further. Effects are returned, never run: replaying a log writes no letters.
import type { Effect } from '../../../machines/case/chart/parts.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import type { CaseState } from '../state/case-state.ts';
import { take } from '../state/take.ts';
import type { EntryFacts } from '../state/entry-facts.ts';
import { judge } from './judge.ts';

/** What a fold carries along: where the entries so far have led, which they were, what was asked for on the way. */
export type Progress = { readonly state: CaseState; readonly entries: readonly EntryFacts[]; readonly effects: readonly Effect[] };

/** Thrown when an entry cannot follow the state it is applied to: in a log that is never ignored in silence. */
export class ImpossibleEntry extends Error {
  readonly refusals: readonly Refusal[];

  constructor({ event, on }: EntryFacts, state: CaseState, refusals: readonly Refusal[]) {
    super(`'${event.type}' on ${on} cannot follow ${JSON.stringify(state.value)}: ${refusals.map(({ code }) => code).join(', ')}`);
    this.name = 'ImpossibleEntry';
    this.refusals = refusals;
  }
}

/** Throws `ImpossibleEntry` when anything speaks against it. */
export function advance(state: CaseState, entry: EntryFacts): { readonly state: CaseState; readonly effects: readonly Effect[] } {
  refuseImpossible(state, entry);
  return take(state, entry);
}

function refuseImpossible(state: CaseState, entry: EntryFacts): void {
  const refusals = judge(state, entry);
  if (refusals.length > 0) throw new ImpossibleEntry(entry, state, refusals);
}

/** Adds one entry, against which nothing speaks, to what has happened so far. */
export function add(progress: Progress, entry: EntryFacts): Progress {
  const { state, effects } = take(progress.state, entry);
  return { state, entries: [...progress.entries, entry], effects: [...progress.effects, ...effects] };
}

/** The same after judging it. Throws like `advance`. */
export function apply(progress: Progress, entry: EntryFacts): Progress {
  refuseImpossible(progress.state, entry);
  return add(progress, entry);
}
