// A log as it would read if everything had been told on its day and told rightly: sorted, corrected, its deadlines raised anew.
import type { Dated } from '../../../machines/case/events/case-event.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import type { Day } from '../../../machines/day.ts';
import type { CaseState } from '../../../src/engine/state/case-state.ts';
import { begin, take } from '../../../src/engine/state/take.ts';
import { dated, type CaseLog, type EntryFacts } from '../../../src/engine/state/entry-facts.ts';
import { changesTheLog, editedLog, type KeptEntry } from '../../../src/engine/step/edited.ts';
import { whatStands } from '../../../src/engine/step/retell.ts';
import { settle } from '../../../src/engine/step/settle.ts';

/**
 * One entry in its order, also flattened as the oracles read it, with the state before and after it. `irregular` is what speaks against
 * it by what is known now: it stands all the same. What has no step any more is left out.
 */
export type Step = {
  readonly before: CaseState;
  readonly entry: EntryFacts;
  readonly event: Dated;
  readonly state: CaseState;
  readonly irregular: readonly Refusal[];
};

/**
 * What people told and the birthdays, by the day on which they happened; on one day in the order in which they were told.
 * Corrections are told in what they correct, and what was taken back is not told.
 */
export const rightlyTold = (entries: readonly EntryFacts[]): KeptEntry[] =>
  editedLog(entries).toSorted((a, b) => a.on.localeCompare(b.on) || a.seq - b.seq);

/** Laws of one file ask for the same steps of the same histories: told once for each day they are told until. */
const told = new WeakMap<CaseLog, Map<Day | null, readonly Step[]>>();

/** Every step of the same case told in order; to the end of the day `until`. */
export function stepsInOrder(log: CaseLog, until: Day | null = null): readonly Step[] {
  const known = told.get(log) ?? new Map<Day | null, readonly Step[]>();
  const steps = known.get(until) ?? (until === null ? tellInOrder(log) : goOnTo(until, log));
  told.set(log, known.set(until, steps));
  return steps;
}

function oneFurther(before: CaseState, entry: EntryFacts, irregular: readonly Refusal[] = []): Step {
  return { before, entry, event: dated(entry), state: take(before, entry, irregular).state, irregular };
}

/** What the calendar says after the last entry. */
function goOnTo(until: Day, log: CaseLog): Step[] {
  const steps = [...stepsInOrder(log)];
  for (const said of settle(lastOf(steps, log), until).entries) steps.push(oneFurther(lastOf(steps, log), said));
  return steps;
}

const lastOf = (steps: readonly Step[], { input }: CaseLog): CaseState => steps.at(-1)?.state ?? begin(input);

function tellInOrder({ input, entries }: CaseLog): Step[] {
  const steps: Step[] = [];
  let state = begin(input);
  const follow = (entry: EntryFacts, irregular?: readonly Refusal[]): void => {
    const step = oneFurther(state, entry, irregular);
    state = step.state;
    steps.push(step);
  };
  for (const entry of rightlyTold(entries)) {
    for (const said of settle(state, entry.on).entries) follow(said);
    const told = whatStands(state, entry);
    if (told !== null) follow(entry, told);
  }
  return steps;
}

/** The log of the same case told in order. */
export const inOrder = (log: CaseLog, until: Day | null = null): CaseLog => ({
  input: log.input,
  // What has been put right stands as it should have been told: what put it right is not told again.
  entries: stepsInOrder(log, until)
    .filter(({ event }) => !changesTheLog(event))
    .map(({ entry: { on, by, event } }) => ({ on, by, event })),
});
