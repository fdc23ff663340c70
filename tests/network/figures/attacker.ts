// Somebody who has every table that was published, knows how counting works, and solves for what was suppressed: whole numbers, none
// below zero. First by elimination, then by narrowing every unknown until nothing moves.

/** A sum of unknowns that is known: `0 = Σ weight · unknown − value`. */
export type Equation = { readonly terms: ReadonlyMap<string, number>; readonly value: number };

export type Bounds = { readonly least: number; readonly most: number };

const tiny = 1e-7;

function matrixOf(equations: readonly Equation[], columns: ReadonlyMap<string, number>): Float64Array[] {
  return equations.map(({ terms, value }) => {
    const row = new Float64Array(columns.size + 1);
    for (const [name, weight] of terms) row[columns.get(name) ?? -1] = weight;
    row[columns.size] = value;
    return row;
  });
}

const subtract = (row: Float64Array, other: Float64Array, factor: number): void => {
  for (let at = 0; at < row.length; at += 1) {
    const next = (row[at] ?? 0) - factor * (other[at] ?? 0);
    row[at] = Math.abs(next) < tiny ? 0 : next;
  }
};

/** The reduced row echelon form: whatever follows linearly stands in a row of its own. */
function eliminate(rows: Float64Array[], width: number): Float64Array[] {
  let done = 0;
  for (let column = 0; column < width && done < rows.length; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= done && Math.abs(row[column] ?? 0) > tiny);
    const row = rows[pivot];
    if (row === undefined) continue;
    [rows[pivot], rows[done]] = [rows[done] ?? row, row];
    const factor = row[column] ?? 1;
    for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) / factor;
    for (const other of rows) if (other !== row && other[column] !== 0) subtract(other, row, other[column] ?? 0);
    done += 1;
  }
  return rows.slice(0, done);
}

type Narrowing = { readonly least: Float64Array; readonly most: Float64Array };

/** What one row says of each of its unknowns, given what is known of the others. Answers whether anything moved. */
function narrow(row: readonly (readonly [number, number])[], value: number, { least, most }: Narrowing): boolean {
  let [low, high] = [0, 0];
  for (const [at, weight] of row) {
    low += weight * ((weight > 0 ? least[at] : most[at]) ?? 0);
    high += weight * ((weight > 0 ? most[at] : least[at]) ?? 0);
  }
  let moved = false;
  for (const [at, weight] of row) {
    const [mine, yours] = weight > 0 ? [least[at] ?? 0, most[at] ?? 0] : [most[at] ?? 0, least[at] ?? 0];
    const [one, other] = [(value - (high - weight * yours)) / weight, (value - (low - weight * mine)) / weight];
    const [from, to] = [Math.ceil(Math.min(one, other) - tiny), Math.floor(Math.max(one, other) + tiny)];
    if (from > (least[at] ?? 0)) [least[at], moved] = [from, true];
    if (to < (most[at] ?? 0)) [most[at], moved] = [to, true];
  }
  return moved;
}

const sparse = (row: Float64Array, width: number): [number, number][] =>
  [...row.subarray(0, width).entries()].filter(([, weight]) => weight !== 0);

/** Larger than any count of the test, and a number one can reckon with. */
const plenty = 1_000_000;

/** For every unknown the values it may still have. */
export function solve(equations: readonly Equation[]): ReadonlyMap<string, Bounds> {
  const names = [...new Set(equations.flatMap(({ terms }) => [...terms.keys()]))];
  const columns = new Map(names.map((name, index) => [name, index]));
  const plain = matrixOf(equations, columns);
  const reduced = eliminate(matrixOf(equations, columns), names.length);
  const rows = [...plain, ...reduced].map((row) => ({ terms: sparse(row, names.length), value: row[names.length] ?? 0 }));
  const bounds = { least: new Float64Array(names.length), most: new Float64Array(names.length).fill(plenty) };
  for (let moved = true, round = 0; moved && round < 50; round += 1) {
    moved = rows.map(({ terms, value }) => narrow(terms, value, bounds)).includes(true);
  }
  return new Map(names.map((name, index) => [name, { least: bounds.least[index] ?? 0, most: bounds.most[index] ?? 0 }]));
}
