// Where the review clock stands: nothing is due while it is off or suspended, whatever its anchors say.
import { reviewDue, type ReviewDue } from '../../../machines/case/deadlines/review-due.ts';
import type { CaseState } from './case-state.ts';

export type ClockState = 'off' | 'suspended' | 'scheduled' | 'windowOpen' | 'due' | 'overdue' | 'escalated';

/** The state of the clock's region; `off` once the case is closed. */
export function clockOf({ value }: CaseState): ClockState {
  const open = typeof value === 'object' ? value['open'] : undefined;
  return (typeof open === 'object' ? open['reviewClock'] : 'off') as ClockState;
}

/** The next review and the rule that set its date, while the clock runs. */
export function reviewStanding(state: CaseState): ReviewDue | null {
  const clock = clockOf(state);
  return clock === 'off' || clock === 'suspended' ? null : reviewDue(state.context);
}
