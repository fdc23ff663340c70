// Folds a log into a state, or into a film of all its states.
import type { CaseInput } from '../../machines/case/begin.ts';
import type { Actor } from '../../machines/actor.ts';
import type { CaseEvent, Dated } from '../../machines/case/events/case-event.ts';
import type { Effect } from '../../machines/case/chart-parts.ts';
import type { Day } from '../../machines/day.ts';
import { advance } from './advance.ts';
import { begin, type CaseState } from './case-state.ts';
import { explain, type Offer } from './explain.ts';

/** What the rules read of an entry. */
export type EntryFacts = { readonly on: Day; readonly by: Actor; readonly event: CaseEvent };

export type CaseLog<E extends EntryFacts = EntryFacts> = { readonly input: CaseInput; readonly entries: readonly E[] };

/** One picture an entry: what was recorded, where it led, what was possible then. */
export type Frame<E extends EntryFacts = EntryFacts> = {
  readonly entry: E;
  readonly state: CaseState;
  readonly offers: readonly Offer[];
  readonly effects: readonly Effect[];
};

export const dated = ({ event, on, by }: EntryFacts): Dated => ({ ...event, on, by }) as Dated;

/** The state the log leads to. Throws `ImpossibleEntry` where an entry cannot follow. */
export const replay = ({ input, entries }: CaseLog): CaseState =>
  entries.reduce((state, entry) => advance(state, dated(entry)).state, begin(input));

/** Every step of the log, lazily: a player needs the first frame before the last. */
export function* film<E extends EntryFacts>({ input, entries }: CaseLog<E>): Generator<Frame<E>> {
  let state = begin(input);
  for (const entry of entries) {
    const next = advance(state, dated(entry));
    state = next.state;
    yield { entry, state, offers: explain(state), effects: next.effects };
  }
}
