// A log as it would read if everything had been told on its day and told rightly: sorted, corrected, its deadlines raised anew.
import type { CaseEvent, Dated } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import { advance } from '../../../src/engine/step/advance.ts';
import { begin, type CaseState } from '../../../src/engine/state/case-state.ts';
import { dated, type CaseLog, type EntryFacts } from '../../../src/engine/state/entry-facts.ts';
import { judge } from '../../../src/engine/step/judge.ts';
import { settle } from '../../../src/engine/step/settle.ts';

/** One entry in its order, also flattened as the oracles read it, with the state before and after it. */
export type Step = { readonly before: CaseState; readonly entry: EntryFacts; readonly event: Dated; readonly state: CaseState };

type Numbered = EntryFacts & { readonly seq: number };

/** The facts and the day of an entry after all corrections of it, the last one on top. */
function rightly(entry: Numbered, entries: readonly EntryFacts[]): Numbered {
  return entries.reduce<Numbered>((told, { event }) => {
    if (event.type !== 'fact.corrected' || event.seq !== entry.seq) return told;
    const facts = { ...told.event, ...event.facts, type: told.event.type } as CaseEvent;
    return { ...told, on: event.day ?? told.on, event: facts };
  }, entry);
}

/**
 * What people told and the birthdays, by the day on which they happened; on one day in the order in which they were told.
 * Corrections are told in what they correct.
 */
export function rightlyTold(entries: readonly EntryFacts[]): Numbered[] {
  return entries
    .map((entry, index) => ({ ...entry, seq: index + 1 }))
    .filter(({ by, event }) => by.role !== 'calendar' || event.type === 'deadline.ageReached')
    .filter(({ event }) => event.type !== 'fact.corrected')
    .map((entry) => rightly(entry, entries))
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.seq - b.seq);
}

/** Laws of one file ask for the same steps of the same histories: told once for each day they are told until. */
const told = new WeakMap<CaseLog, Map<Day | null, readonly Step[]>>();

/** Every step of the same case told in order; to the end of the day `until`. */
export function stepsInOrder(log: CaseLog, until: Day | null = null): readonly Step[] {
  const known = told.get(log) ?? new Map<Day | null, readonly Step[]>();
  const steps = known.get(until) ?? tellInOrder(log, until);
  told.set(log, known.set(until, steps));
  return steps;
}

function tellInOrder({ input, entries }: CaseLog, until: Day | null): Step[] {
  const steps: Step[] = [];
  let state = begin(input);
  const take = (entry: EntryFacts): void => {
    const before = state;
    state = advance(before, entry).state;
    steps.push({ before, entry, event: dated(entry), state });
  };
  for (const { on, by, event } of rightlyTold(entries)) {
    for (const said of settle(state, on).entries) take(said);
    const told = { event, on, by };
    // A birthday of an age that was put right is none.
    if (by.role !== 'calendar' || judge(state, told).length === 0) take(told);
  }
  if (until !== null) for (const said of settle(state, until).entries) take(said);
  return steps;
}

/** The log of the same case told in order. */
export const inOrder = (log: CaseLog, until: Day | null = null): CaseLog => ({
  input: log.input,
  entries: stepsInOrder(log, until).map(({ event: { on, by, ...event } }) => ({ on, by, event: event as CaseEvent })),
});
