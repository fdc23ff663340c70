// What a step has changed in the context of a case: one line a fact, by its path.
import type { CaseContext } from '../../../../machines/case/context/context.ts';
import { leavesOf } from '../../../engine/state/state-path.ts';
import type { CaseState } from '../../../engine/state/case-state.ts';

export type Change = { readonly path: readonly string[]; readonly was: unknown; readonly is: unknown };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists of things are compared thing by thing, lists of codes as a whole. */
const asFields = (value: unknown): Fields | null => {
  if (isFields(value)) return value;
  return Array.isArray(value) && value.length > 0 && value.every(isFields) ? Object.fromEntries(value.entries()) : null;
};

function changesIn(was: unknown, is: unknown, path: readonly string[]): Change[] {
  if (was === is) return [];
  const [before, after] = [asFields(was), asFields(is)];
  const isList = Array.isArray(was) || Array.isArray(is);
  if (before !== null && (after !== null || isList)) return inside(before, after ?? {}, path);
  if (after !== null && isList) return inside({}, after, path);
  return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ path, was, is }];
}

const inside = (before: Fields, after: Fields, path: readonly string[]): Change[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => changesIn(before[name], after[name], [...path, name]));

/** Every entry counts itself and moves the last day on: that says nothing. */
const counters = new Set(['file.entries', 'file.lastVersion', 'file.lastOn']);

/** Shared groups are the same object on both sides, so that what did not change costs nothing. */
export const changesBetween = (before: CaseContext, after: CaseContext): readonly Change[] =>
  changesIn(before, after, []).filter(({ path }) => !counters.has(path.join('.')));

/** Where the case stands in one part of the chart, before and now; null where that part is left or not yet begun. */
export type PlaceChange = { readonly region: string; readonly was: string | null; readonly is: string | null };

/** The part of the chart a place lies in; a case that is closed lies in one of its own. */
const regionOf = (leaf: string): string => leaf.split('.').slice(0, 2).join('.');
const byRegion = (state: Pick<CaseState, 'value'>) => new Map(leavesOf(state.value).map((leaf) => [regionOf(leaf), leaf]));

export function placesChanged(before: Pick<CaseState, 'value'>, after: Pick<CaseState, 'value'>): readonly PlaceChange[] {
  const [was, is] = [byRegion(before), byRegion(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((region) => ({ region, was: was.get(region) ?? null, is: is.get(region) ?? null }))
    .filter((change) => change.was !== change.is);
}
