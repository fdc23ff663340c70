// The known name that a mistyped one was most likely meant to be.

/** Restricted edit distance (optimal string alignment): insertions, deletions, changes, and two neighbours that changed places. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const at = (di: number, dj: number): number => (di === 0 ? row[j - dj] : rows[i - di]?.[j - dj]) ?? Infinity;
      const change = at(1, 1) + Number(a[i - 1] !== b[j - 1]);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(2, 2) + 1 : Infinity;
      row.push(Math.min(at(1, 0) + 1, at(0, 1) + 1, change, swapped));
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? Infinity;
}

const lastOf = (key: string): string => key.split('.').at(-1) ?? key;

/**
 * Null when none is near: a third of the letters may be wrong, and never more than two. Large and small letters count as one. A key whose last
 * part is one by itself was most likely put under the wrong heading.
 */
export function nearest(name: string, known: readonly string[]): string | null {
  const most = Math.min(2, Math.floor(name.length / 3));
  const judged = known.map((one) => ({ one, far: distance(name.toLowerCase(), one.toLowerCase()) }));
  const [best] = judged.toSorted((a, b) => a.far - b.far);
  if (best !== undefined && best.far <= most) return best.one;
  return known.find((one) => lastOf(one) === lastOf(name)) ?? null;
}
