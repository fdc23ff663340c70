// Cuts observations by one dimension and by period.
import { halfYearOf, type HalfYear } from '../half-year.ts';
import { rowDimensions, unknown, type Observation, type RowDimension } from './observation.ts';

export type Dimension = 'site' | 'centre' | 'service' | 'ageBand' | RowDimension;

const isRow = (dimension: Dimension): dimension is RowDimension => (rowDimensions as readonly string[]).includes(dimension);

/** A centre is named with its site, so that two of one name stay apart. */
export function valueOf({ person, rows }: Observation, dimension: Dimension): string {
  if (isRow(dimension)) return rows?.[dimension] ?? unknown;
  return dimension === 'centre' ? `${person.site}/${person.centre ?? unknown}` : person[dimension];
}

export const cutBy = (observations: readonly Observation[], dimension: Dimension): ReadonlyMap<string, readonly Observation[]> =>
  Map.groupBy(observations, (one) => valueOf(one, dimension));

export const within = (observations: readonly Observation[], from: HalfYear, to: HalfYear): Observation[] =>
  observations.filter(({ on }) => halfYearOf(on) >= from && halfYearOf(on) <= to);
