// What counts as the same: values whose order says nothing, names however they are written, starts that lie behind.
import type { Day } from '../../../machines/day.ts';
import type { Field } from './fields.ts';

/** In no order: who may come and which languages are spoken. */
const sets: ReadonlySet<Field> = new Set<Field>(['titles', 'benefits', 'work', 'languages']);

/** Keys in order, so that two objects that say the same are the same text; undefined is null, as in a database. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, ordered(one)]),
  );
}
const written = (value: unknown): string => JSON.stringify(ordered(value));

/** Two entries that say the same, in whatever order their parts stand. */
export const isAlike = (a: unknown, b: unknown): boolean => written(a) === written(b);

/** Of starts only those still to come are compared: a source that drops what is over changed nothing. */
export function isSame(field: Field, a: unknown, b: unknown, on: Day): boolean {
  const relevant = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const all = value as readonly unknown[];
    if (field === 'starts') return all.filter((start) => (start as { on: Day }).on >= on);
    return sets.has(field) ? all.map(String).toSorted((one, other) => (one < other ? -1 : 1)) : all;
  };
  return written(relevant(a)) === written(relevant(b));
}

/** A name as people compare it: letters and digits, small, umlauts written out. A name of nothing but signs is its signs. */
export function plainName(name: string): string {
  const small = name.normalize('NFKC').toLowerCase().trim();
  const german = small.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
  const plain = german.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return plain === '' ? small : plain;
}
