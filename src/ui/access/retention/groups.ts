// Closed cases in the order in which they may be erased: what may go today first, then month by month.
import type { Day } from '../../../../machines/day.ts';
import type { RetentionRow } from '../../parts/api/erasure.ts';

/** `month`: any day of it; null for those whose retention is over. */
export type RetentionGroup = { readonly key: string; readonly month: Day | null; readonly rows: readonly RetentionRow[] };

/** Keeps the order of the rows, which is that of their days. */
export function retentionGroups(rows: readonly RetentionRow[]): readonly RetentionGroup[] {
  const groups = new Map<string, RetentionRow[]>();
  for (const row of rows) {
    const key = row.isOver ? 'over' : row.until.slice(0, 7);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  // Over before its day, where consent was withdrawn: it stands with the others that are, wherever its day lies.
  const over = groups.get('over');
  groups.delete('over');
  const months = [...groups].map(([key, found]) => ({ key, month: found[0]?.until ?? null, rows: found }));
  return over === undefined ? months : [{ key: 'over', month: null, rows: over }, ...months];
}
