// The rows of a table with their words, what stands together last.
import type { Lang } from '../../../language/language.ts';
import type { Dimension } from '../../../network/figures/indicators/cut.ts';
import type { PublishedFigure, Table } from '../../../network/figures/small-cells/publish.ts';

/** `value` is null for what stands together. */
export type FigureRow = { readonly value: string | null; readonly label: string; readonly figure: PublishedFigure };

/** Rows that are answers themselves: of each a share would be all or nothing, so they are counted. */
const answers: ReadonlySet<Dimension> = new Set<Dimension>(['cause', 'change', 'verdict', 'client']);

export const isCounted = ({ indicator, by }: Table['asked']): boolean => indicator === 'hurdles' || (by !== null && answers.has(by));

export function rowsOf(
  { asked: { by }, rows, pooled, isBrokenDown }: Table,
  sayValue: ReturnType<(lang: Lang) => (dimension: Dimension, value: string) => string>,
  together: (count: number) => string,
): readonly FigureRow[] {
  if (by === null || !isBrokenDown) return [];
  // What is told of no row by itself stands in the last one; a row of nothing but gaps would say it twice.
  const told = rows.filter(({ value }) => pooled === null || !pooled.values.includes(value));
  const named = told.map(({ value, figure }) => ({ value, label: sayValue(by, value), figure }));
  return pooled === null ? named : [...named, { value: null, label: together(pooled.values.length), figure: pooled.figure }];
}
