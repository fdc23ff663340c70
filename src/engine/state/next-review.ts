// The next review and where its clock stands: nothing is due while it is off or suspended, whatever its anchors say.
import { reviewDue, type ReviewDue } from '../../../machines/case/deadlines/review-due.ts';
import type { CaseState } from './case-state.ts';
import { placeIn, type PlaceIn } from './state-path.ts';

export type ClockState = PlaceIn<'reviewClock'>;

/** The state of the clock's region; `off` once the case is closed. */
export const clockOf = (state: CaseState): ClockState => placeIn(state, 'reviewClock') ?? 'off';

/** The next review and the rule that set its date, while the clock runs. */
export function nextReview(state: CaseState): ReviewDue | null {
  const clock = clockOf(state);
  return clock === 'off' || clock === 'suspended' ? null : reviewDue(state.context);
}
