// Where two branches part: the last day they have in common and the first thing that is different.
import type { CaseEvent } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import type { Entry } from '../../record/log/entry.ts';
import type { Recording } from '../training/recording.ts';

type Step = { readonly on: Day; readonly event: CaseEvent };

/** `one`, `other`: null where that branch ends. `since`: the day of the last entry both have; null where even the first differs. */
export type Difference = { readonly since: Day | null; readonly one: Step | null; readonly other: Step | null };

const isSame = (a: Entry | undefined, b: Entry | undefined): boolean =>
  a !== undefined && b !== undefined && JSON.stringify([a.on, a.by, a.event]) === JSON.stringify([b.on, b.by, b.event]);

/** Null when both are the same. */
export function firstDifference(one: Recording, other: Recording): Difference | null {
  const length = Math.max(one.entries.length, other.entries.length);
  const index = Array.from({ length }, (_, at) => at).find((at) => !isSame(one.entries[at], other.entries[at]));
  if (index === undefined) return null;
  const stepOf = (entry: Entry | undefined): Step | null => (entry === undefined ? null : { on: entry.on, event: entry.event });
  return { since: one.entries[index - 1]?.on ?? null, one: stepOf(one.entries[index]), other: stepOf(other.entries[index]) };
}
