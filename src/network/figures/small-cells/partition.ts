// Which values of a dimension may be published by themselves, and which only together. Whatever can be worked out from what is published
// is a sum of these blocks, and each of them is safe.
import { answers, type Answer } from '../indicators/observation.ts';
import { lackingIn } from './safe.ts';
import { isNobody, togetherOf, type Tally } from './tally.ts';

/**
 * `alone`: each by itself. Of each of the `pools` only the sum; there are several where one dimension divides another. `untold`: groups of
 * sites whose centres are not even named, because their sum would already say how many each has.
 */
export type Partition = {
  readonly alone: readonly string[];
  readonly pools: readonly (readonly string[])[];
  readonly untold: readonly (readonly string[])[];
};

/** The block a value belongs to: its own name, or the number of its pool or of its untold group. */
export function blockOf({ pools, untold }: Partition, value: string): string | { readonly pool: number } | { readonly untold: number } {
  const pool = pools.findIndex((values) => values.includes(value));
  if (pool !== -1) return { pool };
  const group = untold.findIndex((sites) => sites.some((site) => value.startsWith(`${site}/`)));
  return group === -1 ? value : { untold: group };
}

/** `turn`: the place in which it joins a pool, by which no number is told (`turnOf`). */
export type Value = { readonly value: string; readonly tally: Tally; readonly least: number; readonly turn: number };

export type Rules = { readonly isDelicate: boolean };

const lackingAlone = ({ tally, least }: Value, { isDelicate }: Rules) => lackingIn(tally, { least, values: 1 }, isDelicate);

/** What keeps the sum of several values from being told. */
export function lackingTogether(pool: readonly Value[], { isDelicate }: Rules): Answer[] {
  const least = Math.max(...pool.map((value) => value.least));
  return lackingIn(togetherOf(pool.map(({ tally }) => tally)), { least, values: pool.length }, isDelicate);
}

const isCover = ({ tally, least }: Value, answer: Answer): boolean => tally[answer].persons.size >= least;

/** Answers that every value of the pool has too few of: then the pool alone would tell that each of them is small. */
const uncovered = (pool: readonly Value[]): Answer[] =>
  answers.filter((answer) => pool.some(({ tally }) => tally[answer].times > 0) && !pool.some((value) => isCover(value, answer)));

/** The next value to join, with the answers that are needed; where no other has any, the next that has anything. */
function joining(pool: readonly Value[], others: readonly Value[], rules: Rules): Value | null {
  const lacking = lackingTogether(pool, rules);
  const needed = others.find((value) => [...lacking, ...uncovered(pool)].some((answer) => isCover(value, answer)));
  return needed ?? (lacking.length > 0 ? (others[0] ?? null) : null);
}

/**
 * What is too small stands together, and with it at least one value that is not (complementary suppression). Values join in an order
 * that is public and the same for every period: chosen by size, the choice itself would tell the size. Null where
 * even all of them together would say too much: then there is no breakdown.
 */
export function partitionOf(values: readonly Value[], rules: Rules): Partition | null {
  const counted = values.filter(({ tally }) => !isNobody(tally));
  const pool = counted.filter((value) => lackingAlone(value, rules).length > 0);
  const inTurn = counted.toSorted((a, b) => a.turn - b.turn);
  const others = () => inTurn.filter((value) => !pool.includes(value));
  if (pool.length > 0) {
    for (let next = joining(pool, others(), rules); next !== null; next = joining(pool, others(), rules)) pool.push(next);
    if (lackingTogether(pool, rules).length > 0) return null;
  }
  const pooled = new Set(pool.map(({ value }) => value));
  const names = values.map(({ value }) => value);
  const alone = names.filter((value) => !pooled.has(value));
  return { alone, pools: pooled.size === 0 ? [] : [names.filter((value) => pooled.has(value))], untold: [] };
}

/** Answers nobody in the pool has given: then nobody of its values has, and that may be said. */
export const unanswered = (pool: Tally): ReadonlySet<Answer> => new Set(answers.filter((answer) => pool[answer].times === 0));
