// Turns published tables into equations, with everything the attacker knows besides, and says what they recover.
import { wilson } from '../../../src/network/figures/compare/intervals.ts';
import type { HalfYear } from '../../../src/network/figures/half-year.ts';
import { halfYearOf } from '../../../src/network/figures/half-year.ts';
import { valueOf, type Dimension } from '../../../src/network/figures/indicators/cut.ts';
import { answers, type Answer, type Observation } from '../../../src/network/figures/indicators/observation.ts';
import type { Cell, PublishedFigure, Table } from '../../../src/network/figures/small-cells/publish.ts';
import { solve, type Bounds, type Equation } from './attacker.ts';

type Unknown = { readonly half: HalfYear; readonly dimension: Dimension | 'all'; readonly value: string };
const nameOf = ({ half, dimension, value }: Unknown): string => `${half} ${dimension} ${value}`;

/** A numerator that was suppressed, read back from a percentage or its interval and the denominator. */
function readBack({ denominator, interval }: PublishedFigure): Cell {
  if (interval === null || denominator === 'suppressed') return 'suppressed';
  const found = Array.from({ length: denominator + 1 }, (_, numerator) => numerator);
  return found.find((numerator) => Math.abs((wilson(numerator, denominator)?.to ?? 2) - interval.to) < 1e-9) ?? 'suppressed';
}

export function cellOf(figure: PublishedFigure, answer: Answer): Cell {
  if (answer === 'missing') return figure.missing;
  if (answer === 'no') return figure.others;
  return figure.numerator === 'suppressed' ? readBack(figure) : figure.numerator;
}

const sumOf = (halves: readonly HalfYear[], dimension: Dimension | 'all', values: readonly string[], value: number): Equation => ({
  terms: new Map(halves.flatMap((half) => values.map((of) => [nameOf({ half, dimension, value: of }), 1] as const))),
  value,
});

/** What one table says of one answer. */
function equationsOf(
  { asked: { by }, periods, total, rows, pooled }: Table,
  answer: Answer,
  observations: readonly Observation[],
): Equation[] {
  const halves = periods.flat();
  const said = (dimension: Dimension | 'all', values: readonly string[], figure: PublishedFigure): Equation[] => {
    const cell = cellOf(figure, answer);
    return cell === 'suppressed' ? [] : [sumOf(halves, dimension, values, cell)];
  };
  const whole = said('all', [''], total);
  if (by === null || rows.length === 0) return whole;
  const isTold = ({ figure }: Table['rows'][number]) => answers.every((of) => cellOf(figure, of) !== 'suppressed');
  const told = new Set(rows.filter(isTold).map(({ value }) => value));
  const others = [...new Set(observations.map((one) => valueOf(one, by)))].filter((value) => !told.has(value));
  return [
    ...whole,
    ...rows.flatMap(({ value, figure }) => said(by, [value], figure)),
    ...(pooled === null ? [] : said(by, others, pooled.figure)),
  ];
}

const minus = (names: readonly string[], of: string): Equation => ({
  terms: new Map([...names.map((name) => [name, 1] as const), [of, -1] as const]),
  value: 0,
});

/** In every half-year each breakdown adds up to the whole, and centres to their site. */
function structure(observations: readonly Observation[], dimensions: readonly Dimension[], halves: readonly HalfYear[]): Equation[] {
  const valuesOf = (dimension: Dimension) => [...new Set(observations.map((one) => valueOf(one, dimension)))];
  const inSite = (site: string) => valuesOf('centre').filter((centre) => centre.startsWith(`${site}/`));
  return halves.flatMap((half) => [
    ...dimensions.map((dimension) =>
      minus(
        valuesOf(dimension).map((value) => nameOf({ half, dimension, value })),
        nameOf({ half, dimension: 'all', value: '' }),
      ),
    ),
    ...(dimensions.includes('site')
      ? valuesOf('site').map((site) =>
          minus(
            inSite(site).map((value) => nameOf({ half, dimension: 'centre', value })),
            nameOf({ half, dimension: 'site', value: site }),
          ),
        )
      : []),
  ]);
}

/** It is public which site has which service: only such pairs can hold anybody. */
function publicPairs(observations: readonly Observation[], dimensions: readonly Dimension[], halves: readonly HalfYear[]): Equation[] {
  if (!dimensions.includes('site') || !dimensions.includes('service')) return [];
  const pairs = [...new Set(observations.map((one) => `${valueOf(one, 'site')} ${valueOf(one, 'service')}`))];
  const of = (dimension: 'site' | 'service', at: number, half: HalfYear) =>
    [...Map.groupBy(pairs, (pair) => pair.split(' ')[at] ?? '')].map(([value, found]) =>
      minus(
        found.map((pair) => `${half} ${pair}`),
        nameOf({ half, dimension, value }),
      ),
    );
  return halves.flatMap((half) => [...of('site', 0, half), ...of('service', 1, half)]);
}

export type Attacked = { readonly of: string; readonly answer: Answer; readonly truth: number; readonly bounds: Bounds };

/** A suppressed cell of a table becomes an unknown of its own, so that every bound of it is found. */
const targetsIn = (tables: readonly Table[], answer: Answer) =>
  tables.flatMap(({ asked: { by }, periods, rows }) =>
    by === null
      ? []
      : rows.filter(({ figure }) => cellOf(figure, answer) === 'suppressed').map(({ value }) => ({ by, value, halves: periods.flat() })),
  );

const truthOf = (observations: readonly Observation[], answer: Answer, halves: readonly HalfYear[], by: Dimension, value: string): number =>
  observations
    .filter((one) => one.answer === answer && halves.includes(halfYearOf(one.on)) && valueOf(one, by) === value)
    .reduce((sum, { times = 1 }) => sum + times, 0);

/** Every suppressed cell of the tables, with what the attacker can say of it after solving for all of them at once. */
export function attack(tables: readonly Table[], observations: readonly Observation[]): Attacked[] {
  const dimensions = [...new Set(tables.flatMap(({ asked: { by } }) => by ?? []))];
  const halves = [...new Set(tables.flatMap(({ periods }) => periods.flat()))];
  const known = [...structure(observations, dimensions, halves), ...publicPairs(observations, dimensions, halves)];
  return answers.flatMap((answer) => {
    const targets = targetsIn(tables, answer).map((target, index) => ({ ...target, name: `target ${index}` }));
    const asTargets = targets.map(({ name, by, value, halves: of }) =>
      minus(
        of.map((half) => nameOf({ half, dimension: by, value })),
        name,
      ),
    );
    const bounds = solve([...known, ...tables.flatMap((table) => equationsOf(table, answer, observations)), ...asTargets]);
    return targets.map(({ name, by, value, halves: of }) => ({
      of: `${by} ${value} ${of.join(' ')}`,
      answer,
      truth: truthOf(observations, answer, of, by, value),
      bounds: bounds.get(name) ?? { least: 0, most: 0 },
    }));
  });
}

/** Only one value is left. */
export const isRecovered = ({ bounds }: Attacked): boolean => bounds.most - bounds.least < 1;
/** The bounds do not hold the truth: then what was published contradicts itself, or the attacker is broken. */
export const isWrong = ({ bounds, truth }: Attacked): boolean => truth < bounds.least || truth > bounds.most;
