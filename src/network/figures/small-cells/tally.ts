// What stands behind a cell, by answer: how many persons, and how many observations of theirs.
import { answers, type Answer, type Observation } from '../indicators/observation.ts';

type Behind = { readonly persons: ReadonlySet<string>; readonly times: number };
export type Tally = Readonly<Record<Answer, Behind>>;

export function tallyOf(observations: readonly Observation[]): Tally {
  const tally = { yes: behind(), no: behind(), missing: behind() };
  for (const { answer, person, times = 1 } of observations) {
    tally[answer].persons.add(person.case);
    tally[answer].times += times;
  }
  return tally;
}

const behind = (): { persons: Set<string>; times: number } => ({ persons: new Set(), times: 0 });

/** One person in two of them is one person. */
const bothOf = (one: Behind, other: Behind): Behind => ({
  persons: new Set([...one.persons, ...other.persons]),
  times: one.times + other.times,
});

const nobody: Tally = tallyOf([]);

export const togetherOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, one) => ({ yes: bothOf(sum.yes, one.yes), no: bothOf(sum.no, one.no), missing: bothOf(sum.missing, one.missing) }),
    nobody,
  );

export const isNobody = (tally: Tally): boolean => answers.every((answer) => tally[answer].times === 0);
