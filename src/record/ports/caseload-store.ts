// The port to the caseload, a projection: one row a case, folded from its log. A cache: deleted, it is folded again.
import type { Day } from '../../../machines/day.ts';
import type { Listed, SealedDraft } from './stored-log.ts';

export type CaseloadRow = {
  readonly case: string;
  readonly site: string;
  /** Null for a case of a site without centres. */
  readonly centre: string | null;
  /** The head of the log it was folded from. Once the log has moved on, the row is not believed. */
  readonly head: string;
  /** Which rules and which program folded it: the row of another one is not believed. */
  readonly projectionVersion: string;
  /** The day it was settled to. */
  readonly asOf: Day;
  /** The first day on which it may say something else; null when only an entry can change it. */
  readonly validUntil: Day | null;
  /** Whose cases are seen together; null as soon as nobody else in the household may see this one. */
  readonly household: string | null;
  /** Whose case it is, by pseudonym; null while nobody has made an entry. */
  readonly counsellor: string | null;
  /** Rows are read by rank, then by sort key. */
  readonly rank: number;
  readonly sort: string;
  /** Coded facts as JSON, never a word. */
  readonly facts: string;
  /** Sealed with the key of the case. */
  readonly name: SealedDraft | null;
};

/** The cases somebody may see in a list; null narrows nothing. */
export type CasesWithin = {
  readonly site: string | null;
  /** That of this centre, and those begun without one. */
  readonly centre: string | null;
  /** Those of these people, and those nobody has taken on yet. */
  readonly counsellors: readonly string[] | null;
};

/** Left out, a part of it narrows nothing. */
export type CaseloadFilter = {
  readonly site?: string | undefined;
  readonly rank?: number | undefined;
  readonly household?: string | undefined;
  readonly counsellor?: string | undefined;
  readonly within?: CasesWithin | undefined;
};

export type CaseloadPage = {
  /** Rows by rank; a rank without rows is left out. The rank of the filter makes no difference here. */
  readonly counts: ReadonlyMap<number, number>;
  /**
   * The page asked for, whole at both ends: with every row that shares rank and sort key with its first or its last one,
   * so that whoever reads them can order those by something that is sealed.
   */
  readonly rows: readonly CaseloadRow[];
  /** How many rows of the filter come before these. */
  readonly before: number;
};

export interface CaseloadStore {
  /** Cases whose row is missing or must not be believed on this day, in the order they were created. */
  outdated(today: Day, projectionVersion: string): Promise<Listed[]>;

  /** Puts rows in place of those of the same cases. One whose log has moved on is left out, and so is the old one. */
  keep(rows: readonly CaseloadRow[]): Promise<void>;

  drop(ids: readonly string[]): Promise<void>;

  page(filter: CaseloadFilter, offset: number, limit: number): Promise<CaseloadPage>;

  /** All rows in order. */
  all(filter: CaseloadFilter): Promise<CaseloadRow[]>;
}
