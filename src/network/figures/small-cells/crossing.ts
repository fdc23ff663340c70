// Two breakdowns set against each other: where everybody of one block is known to lie in a block of the other, as all young people of the
// only site with a youth service, the one can be taken off the other. What is left over must be nobody, or enough.
import { valueOf, type Dimension } from '../indicators/cut.ts';
import { answers, type Answer, type Observation } from '../indicators/observation.ts';
import type { Partition } from './partition.ts';

type Broken = { readonly dimension: Dimension; readonly partition: Partition };
type Block = ReadonlySet<Observation>;

/** The observations of one answer, block by block of one breakdown. */
function blocksOf(observations: readonly Observation[], { dimension, partition }: Broken): Block[] {
  const pooled = new Set(partition.pooled);
  const blocks = new Map<string, Set<Observation>>();
  for (const one of observations) {
    const value = valueOf(one, dimension);
    const name = pooled.has(value) ? '' : value;
    const block = blocks.get(name) ?? new Set();
    blocks.set(name, block.add(one));
  }
  return [...blocks.values()];
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
