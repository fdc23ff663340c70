// What one case adds to an indicator: observations, each on the day it was settled. What is settled on a day is not changed by anything
// that happens later: a half-year that is complete stays as it is.
import { plus, type Day } from '../../../../machines/day.ts';
import type { CaseFacts } from '../facts/case-facts.ts';
import { halfYearOf } from '../half-year.ts';

/** `missing`: belongs to the figure, and nobody knows. It is in neither numerator nor denominator. */
export const answers = ['yes', 'no', 'missing'] as const;
export type Answer = (typeof answers)[number];

/** What an indicator is broken down by besides the case. */
export const rowDimensions = ['domain', 'cause', 'client', 'change', 'skill', 'agency', 'step', 'verdict'] as const;
export type RowDimension = (typeof rowDimensions)[number];

export type Observed = {
  readonly on: Day;
  readonly answer: Answer;
  /** Children and the like: several of one kind from one person. */
  readonly times?: number;
  /** Where a median is asked for. */
  readonly days?: number;
  readonly rows?: Readonly<Partial<Record<RowDimension, string>>>;
};

/** On the day of the observation; figures know no more of a person. */
export type Person = Pick<CaseFacts, 'case' | 'site' | 'centre' | 'service' | 'ageBand'>;
export type Observation = Observed & { readonly person: Person };

/** In place of a row nobody can name. */
export const unknown = 'unknown';
export const none = 'none';

/** Of everything noted, the last in each half-year: noted twice in one, it is one observation. */
export const lastOfHalfYears = <T extends { readonly on: Day }>(noted: readonly T[]): T[] =>
  noted.filter(({ on }, index) => {
    const next = noted[index + 1];
    return next === undefined || halfYearOf(next.on) !== halfYearOf(on);
  });

/** What was begun and has come to no end is settled after half a year all the same: else only what went well would ever be counted. */
export const patience = { months: 6 };

/** Ended, closed, or half a year after it began, whichever comes first. */
export const settledBy = (begunOn: Day, ...ends: readonly (Day | null)[]): Day =>
  ends.reduce<Day>((first, day) => (day !== null && day < first ? day : first), plus(begunOn, patience));
