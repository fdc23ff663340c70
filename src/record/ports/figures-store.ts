// The port to what figures are counted from: one row a case as it stands, a cache; and what was known of it of each complete half-year,
// written once. Coded facts throughout, never a word.
import type { Day } from '../../../machines/day.ts';
import type { Listed } from './stored-log.ts';

/** Where a case stands, as the programme counts it. */
export type Standing = {
  readonly stage: string;
  readonly hasAgreement: boolean;
  /** The state of its review clock; null once it is closed. */
  readonly clock: string | null;
  /** The last day of the next review. */
  readonly dueOn: Day | null;
};

export type FiguresRow = Standing & {
  readonly case: string;
  readonly site: string;
  /** The head of the log it was folded from. Once the log has moved on, the row is not believed. */
  readonly head: string;
  /** Which rules and which program folded it: the row of another one is not believed. */
  readonly projectionVersion: string;
  /** The day it was settled to. */
  readonly asOf: Day;
  /** The first day on which it may say something else; null when only an entry can change it. */
  readonly validUntil: Day | null;
  /** The last half-year of which all that was known of the case is kept; empty where none was complete. */
  readonly frozenTo: string;
  /** As JSON. */
  readonly facts: string;
};

/** What a complete half-year is counted from, of one case; a case of which nothing was known then has none. */
export type FrozenRow = { readonly case: string; readonly halfYear: string; readonly facts: string };

/** Cases of one site in one stage. */
export type StageTally = {
  readonly site: string;
  readonly stage: string;
  readonly cases: number;
  readonly agreements: number;
  readonly reviewsDue: number;
  readonly overdue: number;
  readonly escalated: number;
};

/** `frozenTo` is that of its row, believed or not; empty where it has none. */
export type Outdated = { readonly listed: Listed; readonly frozenTo: string };

export interface FiguresStore {
  /**
   * Cases whose row is missing or must not be believed on this day, or of which this half-year is not frozen, in the order they were
   * created. An empty half-year: none is complete.
   */
  outdated(today: Day, projectionVersion: string, halfYear: string): Promise<Outdated[]>;

  /**
   * Puts rows in place of those of the same cases; one whose log has moved on is left out, and so is the old one. What is frozen
   * already stays as it is, whatever comes.
   */
  keep(rows: readonly FiguresRow[], frozen: readonly FrozenRow[]): Promise<void>;

  /** Rows of cases that cannot be opened. What is frozen stays. */
  drop(ids: readonly string[]): Promise<void>;

  /** By case. */
  all(): Promise<FiguresRow[]>;

  /** By half-year and case. */
  frozen(): Promise<FrozenRow[]>;

  /** How many there are: what was counted from them holds as long as it is the same, because none is ever changed. */
  frozenCount(): Promise<number>;

  /** The earliest half-year of which anything is frozen. */
  firstFrozen(): Promise<string | null>;

  /** `from` and `to`: the days on which a review counts as due. By site and stage. */
  tally(from: Day, to: Day): Promise<StageTally[]>;
}
