// Two breakdowns set against each other: where everybody of one block is known to lie in a block of the other, as all young people of the
// only site with a youth service, the one can be taken off the other.
import { valueOf, type Dimension } from '../indicators/cut.ts';
import { answers, type Observation } from '../indicators/observation.ts';
import { blockOf, type Partition } from './partition.ts';

type Broken = { readonly dimension: Dimension; readonly partition: Partition };
type Block = { readonly members: ReadonlySet<Observation>; readonly isPool: boolean };

/** The observations of one answer, block by block of one breakdown. */
function blocksOf(observations: readonly Observation[], { dimension, partition }: Broken): Block[] {
  const nameOf = (value: string) => {
    const block = blockOf(partition, value);
    return typeof block === 'string' ? block : JSON.stringify(block);
  };
  const blocks = Map.groupBy(observations, (one) => nameOf(valueOf(one, dimension)));
  return [...blocks].map(([name, block]) => ({ members: new Set(block), isPool: name.startsWith('{') }));
}

const liesIn = ({ members }: Block, block: Block): boolean =>
  members.size < block.members.size && [...members].every((one) => block.members.has(one));

/**
 * What is left when everything of the other breakdown that lies wholly in a block is taken off must be nobody, or enough. A pool is not to be
 * divided at all: the part that is taken off may be one of its values, and then its values are no longer hidden in one another.
 */
function givesAway(block: Block, others: readonly Block[], least: number): boolean {
  const inside = others.filter((other) => liesIn(other, block));
  if (inside.length === 0) return false;
  const taken = new Set(inside.flatMap(({ members }) => [...members]));
  const left = new Set([...block.members].filter((one) => !taken.has(one)).map(({ person }) => person.case));
  return block.isPool || (left.size > 0 && left.size < least);
}

function crossIn(observations: readonly Observation[], one: Broken, other: Broken, least: number): boolean {
  const [blocks, others] = [blocksOf(observations, one), blocksOf(observations, other)];
  return blocks.some((block) => givesAway(block, others, least)) || others.some((block) => givesAway(block, blocks, least));
}

/** Whether two breakdowns of the same observations, published side by side, say too much of somebody. */
export const crosses = (observations: readonly Observation[], one: Broken, other: Broken, least: number): boolean =>
  answers.some((answer) =>
    crossIn(
      observations.filter((observation) => observation.answer === answer),
      one,
      other,
      least,
    ),
  );
