// Two breakdowns set against each other: where everybody of one block is known to lie in a block of the other, as all young people of the
// only site with a youth service, the one can be taken off the other. What is left over must be nobody, or enough.
import { valueOf, type Dimension } from '../indicators/cut.ts';
import { answers, type Answer, type Observation } from '../indicators/observation.ts';
import type { Partition } from './partition.ts';

type Broken = { readonly dimension: Dimension; readonly partition: Partition };
type Block = ReadonlySet<Observation>;

/** The observations of one answer, block by block of one breakdown. */
function blocksOf(observations: readonly Observation[], { dimension, partition }: Broken): Block[] {
  const poolOf = new Map(partition.pools.flatMap((pool, index) => pool.map((value) => [value, index] as const)));
  const blocks = Map.groupBy(observations, (one) => poolOf.get(valueOf(one, dimension)) ?? valueOf(one, dimension));
  return [...blocks.values()].map((block) => new Set(block));
}

/** Too few are left of `block` when everything of the other breakdown that lies wholly in it is taken off. */
function leavesTooFew(block: Block, others: readonly Block[], least: number): boolean {
  const inside = others.filter((other) => other.size < block.size && [...other].every((one) => block.has(one)));
  if (inside.length === 0) return false;
  const taken = new Set(inside.flatMap((other) => [...other]));
  const left = new Set([...block].filter((one) => !taken.has(one)).map(({ person }) => person.case));
  return left.size > 0 && left.size < least;
}

function crossIn(observations: readonly Observation[], one: Broken, other: Broken, least: number): boolean {
  const [blocks, others] = [blocksOf(observations, one), blocksOf(observations, other)];
  return blocks.some((block) => leavesTooFew(block, others, least)) || others.some((block) => leavesTooFew(block, blocks, least));
}

/** Whether two breakdowns of the same observations, published side by side, say too much of somebody. */
export const crosses = (observations: readonly Observation[], one: Broken, other: Broken, least: number): boolean =>
  answers.some((answer: Answer) =>
    crossIn(
      observations.filter((observation) => observation.answer === answer),
      one,
      other,
      least,
    ),
  );
