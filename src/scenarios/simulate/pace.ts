// When the next thing happens: a sitting holds several acts, between sittings lie days or weeks, and offices rest at weekends.
import { onWorkingDay } from '../../../machines/calendar/working-day.ts';
import { placeOf } from '../../../machines/case/context/read.ts';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import { later, plus, type Day } from '../../../machines/day.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import { between, chance, type Random } from '../random.ts';

/** The least and most days to the next sitting. */
type Gap = readonly [least: number, most: number];

const gapIn = ({ context }: CaseState): Gap => {
  if (context.ending.closedOn !== null) return [25, 80];
  if (context.presence.pause !== null) return [20, 60];
  if (context.presence.away !== null) return [4, 25];
  if (context.clock.open !== null || context.ending.completionSince !== null) return [1, 5];
  return context.clock.firstReviewFrom !== null || context.clock.lastHeldOn !== null ? [10, 45] : [2, 16];
};

/** In nine cases of ten (0.92) nobody lets the day of a review or a wake date pass by. */
const appointmentOf = ({ context }: CaseState): Day | null => context.presence.pause?.until ?? reviewDue(context)?.on ?? null;

/** The day of the next act; `pressing` when something has to be done next, which mostly happens in the same sitting. */
export function nextDay(state: CaseState, random: Random, on: Day, pressing: boolean): Day {
  if (chance(random, pressing ? 0.9 : 0.12)) return on;
  const day = plus(on, { days: between(random, ...gapIn(state)) });
  const appointment = appointmentOf(state);
  const kept = appointment !== null && appointment > on && appointment < day && chance(random, 0.92) ? appointment : day;
  return later(on, onWorkingDay(kept, placeOf(state.context)));
}
