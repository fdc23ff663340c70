// What may be told: a table of one indicator, by one dimension, over half-years. What may not be told is `suppressed`.
import { z } from 'zod';
import { Day } from '../../../../machines/day.ts';
import { medianInterval, wilson, type Interval } from '../compare/intervals.ts';
import { halfYears, type HalfYear } from '../half-year.ts';
import { cutBy, valueOf, type Dimension } from '../indicators/cut.ts';
import { daysOf, medianOfSorted, timesOf } from '../indicators/figure.ts';
import { indicatorNames, indicators, type IndicatorName } from '../indicators/indicators.ts';
import { answers, rowDimensions, type Answer, type Observation } from '../indicators/observation.ts';
import { inOrder } from './order.ts';
import { blockOf, unanswered } from './partition.ts';
import { dimensionsOf, planOf, type Block, type Facts, type Plan } from './plan.ts';
import { tallyOf } from './tally.ts';

const Half = z.string().regex(/^20\d\d-[12]$/);

/** All that can be asked for: nothing finer than this, and no second filter. */
export const Asked = z.strictObject({
  indicator: z.enum(indicatorNames),
  /** Null for the whole programme. */
  by: z.enum(['site', 'centre', 'ageBand', 'service', ...rowDimensions]).nullable(),
  from: Half,
  to: Half,
  /** The last day that was looked at: a half-year is published when it is complete by then. */
  through: Day,
});
export type Asked = Readonly<z.infer<typeof Asked>>;

export type Cell = number | 'suppressed';

export type PublishedFigure = {
  readonly numerator: Cell;
  /** Counted, and not in the numerator. It can be told where the numerator cannot: nobody is nobody. */
  readonly others: Cell;
  readonly denominator: Cell;
  readonly missing: Cell;
  /** Days, of an indicator that measures days; null of a share, and where nothing was counted. */
  readonly median: Cell | null;
  /** 95 %: of the share, or of the median. Null where it cannot be told. */
  readonly interval: Interval | null;
};

export type Table = {
  readonly asked: Asked;
  /** The half-years that are in it, as they were put together. */
  readonly periods: readonly (readonly HalfYear[])[];
  /** Asked for and not in it: not complete, or too little in it to be told before more follows. */
  readonly waiting: readonly HalfYear[];
  readonly total: PublishedFigure;
  readonly rows: readonly { readonly value: string; readonly figure: PublishedFigure }[];
  /** What is suppressed by itself, in one figure; centres that may not even be named are in it too. */
  readonly pooled: { readonly values: readonly string[]; readonly figure: PublishedFigure } | null;
  /** In these periods a breakdown would say too much: then there is none. */
  readonly isBrokenDown: boolean;
};

/** Not complete yet, or nobody to count: a row of zeros would look like a finding. */
export const isNothing = ({ periods, total }: Table): boolean => periods.length === 0 || (total.denominator === 0 && total.missing === 0);

/** A median of fewer would be the days of one person. */
const leastForMedian = 5;

type Known = ReadonlySet<Answer>;
const all: Known = new Set(answers);

function figureOf(name: IndicatorName, observations: readonly Observation[], known: Known = all): PublishedFigure {
  const cell = (answer: Answer): Cell => (known.has(answer) ? timesOf(observations, answer) : 'suppressed');
  const [numerator, others, missing] = [cell('yes'), cell('no'), cell('missing')];
  const denominator = numerator === 'suppressed' || others === 'suppressed' ? 'suppressed' : numerator + others;
  if (indicators[name].measure === 'days') return { numerator, others, denominator, missing, ...middleOf(observations, denominator) };
  const interval = numerator === 'suppressed' || denominator === 'suppressed' ? null : wilson(numerator, denominator);
  return { numerator, others, denominator, missing, median: null, interval };
}

function middleOf(observations: readonly Observation[], n: Cell): Pick<PublishedFigure, 'median' | 'interval'> {
  if (n === 0) return { median: null, interval: null };
  if (n === 'suppressed' || n < leastForMedian) return { median: 'suppressed', interval: null };
  const sorted = daysOf(observations);
  return { median: medianOfSorted(sorted), interval: medianInterval(sorted) };
}

/** Of one value in one block: everything where it stands alone, else what nobody of the pool has answered; null where it is not named. */
function knownIn({ observations, partitions }: Block, dimension: Dimension, value: string): Known | null {
  const partition = partitions.get(dimension) ?? null;
  const block = partition === null ? value : blockOf(partition, value);
  if (typeof block === 'string') return all;
  const pool = 'pool' in block ? (partition?.pools[block.pool] ?? []) : null;
  return pool && unanswered(tallyOf(observations.filter((one) => pool.includes(valueOf(one, dimension)))));
}

/** Over several blocks a value is told where it is told in each: told of the sum only, it would be told of the one where it is not. */
function rowsOf(name: IndicatorName, blocks: Plan, dimension: Dimension) {
  const byValue = cutBy(
    blocks.flatMap((block) => block.observations),
    dimension,
  );
  return inOrder(dimension, [...byValue.keys()]).flatMap((value) => {
    const known = blocks.map((block) => knownIn(block, dimension, value));
    if (known.includes(null)) return [];
    const inEach = new Set(answers.filter((answer) => known.every((of) => of?.has(answer) === true)));
    return [{ value, isWhole: inEach.size === answers.length, figure: figureOf(name, byValue.get(value) ?? [], inEach) }];
  });
}

/** What is told of no value by itself stands in the pool, also what is not named. */
function brokenDown(name: IndicatorName, blocks: Plan, dimension: Dimension): Pick<Table, 'rows' | 'pooled'> {
  const rows = rowsOf(name, blocks, dimension);
  const told = new Set(rows.filter(({ isWhole }) => isWhole).map(({ value }) => value));
  const rest = blocks.flatMap(({ observations }) => observations.filter((one) => !told.has(valueOf(one, dimension))));
  const values = rows.filter(({ isWhole }) => !isWhole).map(({ value }) => value);
  return {
    rows: rows.map(({ value, figure }) => ({ value, figure })),
    pooled: rest.length === 0 ? null : { values, figure: figureOf(name, rest) },
  };
}

/** From a plan that was made before: many tables, one plan. */
export function publishFrom(plan: Plan, asked: Asked): Table {
  const { indicator, by, from, to } = asked;
  const wanted = halfYears(from, to);
  const blocks = plan.filter((block) => block.halfYears.every((half) => wanted.includes(half)));
  const told = new Set(blocks.flatMap((block) => block.halfYears));
  const isBrokenDown = by !== null && dimensionsOf(indicator).includes(by) && blocks.every(({ partitions }) => partitions.get(by) !== null);
  return {
    asked,
    periods: blocks.map((block) => block.halfYears),
    waiting: wanted.filter((half) => !told.has(half)),
    total: figureOf(
      indicator,
      blocks.flatMap((block) => block.observations),
    ),
    ...(isBrokenDown ? brokenDown(indicator, blocks, by) : { rows: [], pooled: null }),
    isBrokenDown,
  };
}

/** Facts in, a table out that stays safe beside every other table this function gives of them. */
export const publish = (facts: Facts, asked: Asked): Table => publishFrom(planOf(asked.indicator, facts, asked.through), asked);
