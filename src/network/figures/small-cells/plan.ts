// The publication plan of an indicator: fixed by the facts alone, whatever is asked for. It cuts time into blocks of half-years and every
// dimension into blocks of values, each of them safe by itself; all that is ever published is a sum of blocks.
import { caseYears, type Day } from '../../../../machines/day.ts';
import type { CaseFacts } from '../facts/case-facts.ts';
import { halfYearOf, isComplete, nextHalfYear, type HalfYear } from '../half-year.ts';
import { cutBy, type Dimension } from '../indicators/cut.ts';
import { indicators, observationsOf, type IndicatorName } from '../indicators/indicators.ts';
import type { Observation } from '../indicators/observation.ts';
import { countedOnce } from './counted-once.ts';
import { crosses } from './crossing.ts';
import { inOrder, turnOf } from './order.ts';
import { lackingTogether, partitionOf, type Partition, type Value } from './partition.ts';
import { lackingIn, leastOf } from './safe.ts';
import { tallyOf, type Tally } from './tally.ts';

export type Block = {
  readonly halfYears: readonly HalfYear[];
  readonly observations: readonly Observation[];
  /** By dimension; null where a breakdown would say too much. */
  readonly partitions: ReadonlyMap<Dimension, Partition | null>;
};
export type Plan = readonly Block[];

/** One breakdown at a time, and only these: in this order they are looked at beside one another. */
export const dimensionsOf = (name: IndicatorName): Dimension[] => ['site', 'centre', 'ageBand', 'service', ...indicators[name].rows];

type Asked = { readonly name: IndicatorName; readonly observations: readonly Observation[] };

/** Where the answer itself says something of status, health or religion. */
const rulesOf = (name: IndicatorName) => ({ isDelicate: indicators[name].least > 3 });

function valuesOf({ name, observations }: Asked, dimension: Dimension): Value[] {
  const cut = cutBy(observations, dimension);
  return inOrder(dimension, [...cut.keys()]).map((value) => ({
    value,
    tally: tallyOf(cut.get(value) ?? []),
    least: leastOf(dimension, value, indicators[name].least),
    turn: turnOf(name, dimension, value),
  }));
}

/** Centres within the sites that stand alone; those of pooled sites stand together, as their sites do. */
function centresWithin({ name, observations }: Asked, sites: Partition | null): Partition | null {
  if (sites === null) return null;
  const centresOf = (of: readonly string[]) =>
    valuesOf({ name, observations: observations.filter(({ person }) => of.includes(person.site)) }, 'centre');
  const parts = sites.alone.map((site) => partitionOf(centresOf([site]), rulesOf(name)) ?? { alone: [], pools: [], untold: [[site]] });
  const ofPools = sites.pools.map((pool) => {
    const centres = centresOf(pool);
    const isTold = lackingTogether(centres, rulesOf(name)).length === 0;
    return { alone: [], pools: isTold ? [centres.map(({ value }) => value)] : [], untold: isTold ? [] : [pool] };
  });
  const all: readonly Partition[] = [...parts, ...ofPools];
  return {
    alone: all.flatMap(({ alone }) => alone),
    pools: all.flatMap(({ pools }) => pools),
    untold: all.flatMap(({ untold }) => untold),
  };
}

function partitionsOf(asked: Asked): Map<Dimension, Partition | null> {
  const partitions = new Map<Dimension, Partition | null>();
  for (const dimension of dimensionsOf(asked.name)) {
    const partition =
      dimension === 'centre'
        ? centresWithin(asked, partitions.get('site') ?? null)
        : partitionOf(valuesOf(asked, dimension), rulesOf(asked.name));
    partitions.set(dimension, partition !== null && isHarmless(asked, dimension, partition, partitions) ? partition : null);
  }
  return partitions;
}

const isHarmless = (
  { name, observations }: Asked,
  dimension: Dimension,
  partition: Partition,
  beside: ReadonlyMap<Dimension, Partition | null>,
): boolean =>
  [...beside].every(
    ([other, published]) =>
      published === null ||
      !crosses(observations, { dimension, partition }, { dimension: other, partition: published }, indicators[name].least),
  );

const isSafe = (name: IndicatorName, tally: Tally): boolean =>
  lackingIn(tally, { least: indicators[name].least, values: 1 }, rulesOf(name).isDelicate).length === 0;

/** The facts of each half-year as they were known when it was complete; or one state of facts for all, where nothing is told late. */
export type Facts = readonly CaseFacts[] | ((half: HalfYear) => readonly CaseFacts[]);

function observationsBy(name: IndicatorName, facts: Facts): (half: HalfYear) => readonly Observation[] {
  if (typeof facts === 'function') return countedOnce((half) => observationsOf(name, facts(half)));
  const byHalfYear = Map.groupBy(observationsOf(name, facts), ({ on }) => halfYearOf(on));
  return (half) => byHalfYear.get(half) ?? [];
}

/**
 * Half-years wait for the next ones until they are safe together. Only forwards: so what was published is never cut anew, and no period
 * lies within another. `through` is the last day that was looked at.
 */
export function planOf(name: IndicatorName, facts: Facts, through: Day): Plan {
  const observationsIn = observationsBy(name, facts);
  const blocks: Block[] = [];
  let halves: HalfYear[] = [];
  let waiting: Observation[] = [];
  for (let half = halfYearOf(`${caseYears.first}-01-01`); isComplete(half, through); half = nextHalfYear(half)) {
    halves.push(half);
    waiting.push(...observationsIn(half));
    if (!isSafe(name, tallyOf(waiting))) continue;
    blocks.push({ halfYears: halves, observations: waiting, partitions: partitionsOf({ name, observations: waiting }) });
    [halves, waiting] = [[], []];
  }
  return blocks;
}
