// Half-years are counted once and for all. What is told after its own half-year was counted is counted in the next one: it belongs to the
// figures, and an old print is not made anew.
import { halfYearOf, type HalfYear } from '../half-year.ts';
import type { Observation } from '../indicators/observation.ts';

type Counted = readonly Observation[];

const isSame = (one: Observation, other: Observation): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is left of `found` when each of `known` has taken its like away once. */
function withoutKnown(found: Counted, known: Counted): Counted {
  const left = [...known];
  return found.filter((one) => {
    const at = left.findIndex((other) => isSame(one, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/**
 * Of the days before `half`, as many more as are known now than were counted so far, and of those that nobody has counted as they are.
 * By number, because a corrected one is the same observation: counted as it was, it stays, and is not counted again.
 */
function toldLate(past: Counted, counted: Counted): Counted {
  const more = past.length - counted.length;
  return more > 0 ? withoutKnown(past, counted).slice(-more) : [];
}

const ofCases = (observations: Counted): ReadonlyMap<string, Counted> => Map.groupBy(observations, ({ person }) => person.case);

/** Asked for one half-year after another: each observation of a case comes in one of them, and in no other. */
export function countedOnce(known: (half: HalfYear) => Counted): (half: HalfYear) => Counted {
  const counted = new Map<string, Counted>();
  return (half) =>
    [...ofCases(known(half))].flatMap(([id, all]) => {
      const before = counted.get(id) ?? [];
      const own = all.filter(({ on }) => halfYearOf(on) === half);
      const late = toldLate(
        all.filter(({ on }) => halfYearOf(on) < half),
        before,
      );
      counted.set(id, [...before, ...late, ...own]);
      return [...late, ...own];
    });
}
