// How long a closed case is kept: the rule of its standard, the day it ends, and what stands against erasing.
import { fallsOn } from '../../../machines/case/deadlines/deadlines.ts';
import type { CaseContext } from '../../../machines/case/context/context.ts';
import { parametersFor } from '../../../machines/case/context/read.ts';
import type { Day } from '../../../machines/day.ts';

export type Retention = {
  readonly months: number | null;
  readonly closedOn: Day | null;
  /** The day from which it may be erased; null while the case is open. */
  readonly until: Day | null;
  readonly isOver: boolean;
  /** Over before its day, because consent to processing was withdrawn (T24). */
  readonly withdrawnEarly: boolean;
};

/** Null for a standard that counts otherwise than in months. */
export function retentionMonths(context: CaseContext): number | null {
  const { retention } = parametersFor(context).periods;
  return 'months' in retention ? retention.months : null;
}

/** Of a context with the calendar settled up to today. */
export function retentionOf(context: CaseContext): Retention {
  const { closedOn, retentionOver } = context.ending;
  const withdrawnEarly = retentionOver && context.file.raised['retention'] === undefined;
  return {
    months: retentionMonths(context),
    closedOn,
    until: withdrawnEarly ? closedOn : fallsOn(context, 'retention'),
    isOver: retentionOver,
    withdrawnEarly,
  };
}
