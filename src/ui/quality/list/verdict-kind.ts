// How a case of the list stands to the standard, and which cases a choice of filters leaves.
import type { Shelved } from '../open/shelf.ts';

export type VerdictKind = 'conforms' | 'deviates' | 'damaged';

/** What cannot be read on cannot be vouched for, whatever the entries before say. */
export const verdictOf = ({ fault, deviation }: Pick<Shelved, 'fault' | 'deviation'>): VerdictKind =>
  fault !== null ? 'damaged' : deviation === null ? 'conforms' : 'deviates';

export const filterNames = ['verdict', 'site', 'stage', 'rule', 'code', 'leftAt', 'month'] as const;
export type FilterName = (typeof filterNames)[number];
/** Null: all. */
export type Filters = Readonly<Record<FilterName, string | null>>;
export const noFilters: Filters = { verdict: null, site: null, stage: null, rule: null, code: null, leftAt: null, month: null };

/** Null where the case has none: it follows the standard, or deviates from no paragraph of its own. */
export const valueOf: Readonly<Record<FilterName, (shelved: Shelved) => string | null>> = {
  verdict: verdictOf,
  site: ({ site }) => site,
  stage: ({ stage }) => stage,
  rule: ({ rule }) => rule,
  code: ({ verdict }) => verdict,
  leftAt: ({ left }) => left?.stage ?? null,
  month: ({ left }) => left?.month ?? null,
};

export const filtered = (cases: readonly Shelved[], filters: Filters): readonly Shelved[] =>
  cases.filter((one) => filterNames.every((name) => filters[name] === null || valueOf[name](one) === filters[name]));

/** The values there are to choose from, each once. */
export const valuesIn = (cases: readonly Shelved[], name: FilterName): readonly string[] => [
  ...new Set(cases.flatMap((one) => valueOf[name](one) ?? [])),
];

export type Counted = { readonly value: string; readonly count: number };

/** How many cases have which value: the most first, of months the newest. */
export function countsOf(cases: readonly Shelved[], name: FilterName): readonly Counted[] {
  const values = Map.groupBy(cases, valueOf[name]);
  const counted = [...values].flatMap(([value, own]) => (value === null ? [] : [{ value, count: own.length }]));
  return counted.toSorted((a, b) => (name === 'month' ? b.value.localeCompare(a.value) : b.count - a.count));
}
