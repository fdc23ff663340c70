// Closed cases in the order in which they may be erased: what may go today first, then month by month.
import type { Day } from '../../../../machines/day.ts';
import type { RetentionRow } from '../../parts/api/erasure.ts';

/** `month`: any day of it; null for those whose retention is over. */
export type RetentionGroup = { readonly key: string; readonly month: Day | null; readonly rows: readonly RetentionRow[] };

/** Keeps the order of the rows, which is that of their days. */
export function retentionGroups(rows: readonly RetentionRow[]): readonly RetentionGroup[] {
  // Over before its day, where consent was withdrawn: it stands with the others that are, wherever its day lies.
  const { true: over = [], false: waiting = [] } = Object.groupBy(rows, ({ isOver }) => `${isOver}`);
  const months = [...Map.groupBy(waiting, ({ until }) => until.slice(0, 7))].map(([key, found]) => ({
    key,
    month: found[0]?.until ?? null,
    rows: found,
  }));
  return over.length === 0 ? months : [{ key: 'over', month: null, rows: over }, ...months];
}
