// How a case stood on the caseload of a past day: by what had been recorded by then, and what the calendar had said of it.
import { later, type Day } from '../../../../machines/day.ts';
import { framesOf, knownOn } from '../../../engine/log/frames.ts';
import { plannedFor, triageOf, type Triage } from '../../../engine/outlook/triage.ts';
import type { ReviewDue } from '../../../../machines/case/deadlines/review-due.ts';
import { nextReview } from '../../../engine/state/next-review.ts';
import { settle } from '../../../engine/step/settle.ts';
import { logOf, type Loaded } from '../open/loaded.ts';

export type Standing = Triage & { readonly due: ReviewDue | null; readonly planned: Day | null };

/** Null where nothing of the case was known by then. Of a log that leaves the chart, as far as the chart goes along. */
export function standingOn(loaded: Loaded, day: Day): Standing | null {
  const frames = framesOf(knownOn(logOf(loaded), day), 'known');
  const last = frames.at(frames.length() - 1);
  if (last === null) return null;
  const today = later(day, last.state.context.file.lastOn ?? day);
  const { state } = settle(last.state, today);
  return { ...triageOf(state, today), due: nextReview(state), planned: plannedFor(state) };
}
