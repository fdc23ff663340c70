// Which values of a dimension may be published by themselves, and which only together. Whatever can be worked out from what is published
// is a sum of these blocks, and each of them is safe.
import { answers, type Answer } from '../indicators/observation.ts';
import { lackingIn } from './safe.ts';
import { isNobody, togetherOf, type Tally } from './tally.ts';

/** `alone`: each by itself. `pooled`: only their sum. */
export type Partition = { readonly alone: readonly string[]; readonly pooled: readonly string[] };

export type Value = { readonly value: string; readonly tally: Tally; readonly least: number };

export type Rules = { readonly isDelicate: boolean };

const lackingAlone = ({ tally, least }: Value, { isDelicate }: Rules) => lackingIn(tally, { least, values: 1 }, isDelicate);

/** What keeps the sum of several values from being told. */
export function lackingTogether(pool: readonly Value[], { isDelicate }: Rules) {
  const least = Math.max(...pool.map((value) => value.least));
  return lackingIn(togetherOf(pool.map(({ tally }) => tally)), { least, values: pool.length }, isDelicate);
}

/**
 * What is too small stands together; where that is still too small, or could be taken off the whole, further values join it
 * (complementary suppression). They join in the order in which they are handed in, which is public and the same for every period: chosen by
 * size, the choice itself would tell the size. Null where even all of them together would say too much: then there is no breakdown.
 */
export function partitionOf(values: readonly Value[], rules: Rules): Partition | null {
  const counted = values.filter(({ tally }) => !isNobody(tally));
  const pool = counted.filter((value) => lackingAlone(value, rules).length > 0);
  const others = counted.filter((value) => !pool.includes(value));
  for (let lacking = pool.length === 0 ? [] : lackingTogether(pool, rules); lacking.length > 0; lacking = lackingTogether(pool, rules)) {
    const next = others.findIndex(({ tally }) => lacking.some((answer) => tally[answer].times > 0));
    const [joining] = others.splice(next === -1 ? 0 : next, 1);
    if (joining === undefined) return null;
    pool.push(joining);
  }
  const pooled = new Set(pool.map(({ value }) => value));
  const names = values.map(({ value }) => value);
  return { alone: names.filter((value) => !pooled.has(value)), pooled: names.filter((value) => pooled.has(value)) };
}

/** Answers nobody in the pool has given: then nobody of its values has, and that may be said. */
export const unanswered = (pool: Tally): ReadonlySet<Answer> => new Set(answers.filter((answer) => pool[answer].times === 0));
