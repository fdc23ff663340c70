// How a case of the list stands to the standard, and which cases a choice of filters leaves.
import type { Shelved } from '../open/shelf.ts';

export type VerdictKind = 'conforms' | 'deviates' | 'damaged';

/** What cannot be read on cannot be vouched for, whatever the entries before say. */
export const verdictOf = ({ fault, deviation }: Pick<Shelved, 'fault' | 'deviation'>): VerdictKind =>
  fault !== null ? 'damaged' : deviation === null ? 'conforms' : 'deviates';

export const filterNames = ['verdict', 'site', 'stage', 'rule'] as const;
export type FilterName = (typeof filterNames)[number];
/** Null: all. */
export type Filters = Readonly<Record<FilterName, string | null>>;
export const noFilters: Filters = { verdict: null, site: null, stage: null, rule: null };

/** Null where the case has none: it follows the standard, or deviates from no paragraph of its own. */
export const valueOf: Readonly<Record<FilterName, (shelved: Shelved) => string | null>> = {
  verdict: verdictOf,
  site: ({ site }) => site,
  stage: ({ stage }) => stage,
  rule: ({ rule }) => rule,
};

export const filtered = (cases: readonly Shelved[], filters: Filters): readonly Shelved[] =>
  cases.filter((one) => filterNames.every((name) => filters[name] === null || valueOf[name](one) === filters[name]));

/** The values there are to choose from, each once. */
export const valuesIn = (cases: readonly Shelved[], name: FilterName): readonly string[] => [
  ...new Set(cases.flatMap((one) => valueOf[name](one) ?? [])),
];
