// Folds a log into a state, or into a film of all its states.
import type { Effect } from '../../../machines/case/chart/parts.ts';
import { advance, ImpossibleEntry } from '../step/advance.ts';
import { begin, type CaseState } from '../state/case-state.ts';
import { dated, type CaseLog, type EntryFacts } from '../step/entry-facts.ts';
import { explain, type Offer } from '../state/explain.ts';
import { retell, tellsAnew } from '../step/retell.ts';

/** One picture an entry: what was recorded, where it led as far as was known then, what was possible then. */
export type Frame<E extends EntryFacts = EntryFacts> = {
  readonly entry: E;
  readonly state: CaseState;
  readonly offers: readonly Offer[];
  readonly effects: readonly Effect[];
};

/** One entry further. Told late, or correcting another, it has everything told anew. */
function follow({ input, entries }: CaseLog, index: number, entry: EntryFacts, state: CaseState) {
  if (!tellsAnew(state, entry)) return advance(state, dated(entry));
  const told = retell({ input, entries: entries.slice(0, index + 1) });
  if ('refusals' in told) throw new ImpossibleEntry(dated(entry), state, told.refusals);
  return told;
}

/** The state the log leads to. Throws `ImpossibleEntry` where an entry cannot follow. */
export const replay = (log: CaseLog): CaseState =>
  log.entries.reduce((state, entry, index) => follow(log, index, entry, state).state, begin(log.input));

/** Every step of the log, lazily: a player needs the first frame before the last. */
export function* film<E extends EntryFacts>(log: CaseLog<E>): Generator<Frame<E>> {
  let state = begin(log.input);
  for (const [index, entry] of log.entries.entries()) {
    const next = follow(log, index, entry, state);
    state = next.state;
    yield { entry, state, offers: explain(state), effects: next.effects };
  }
}
