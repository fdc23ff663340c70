// Content checks of reviews: the next date lies within the ceiling, whatever was not reached has its cause.
import { earliest, plus, type Day } from '../../day.ts';
import { wake } from '../changes/presence.ts';
import { reviewChanges } from '../changes/review.ts';
import type { CaseContext } from '../context/context.ts';
import { coversAllGoals, planInForce, unassessedGoals } from '../context/read.ts';
import type { Dated, EventOf } from '../events/case-event.ts';
import type { Refusal } from '../context/refusal.ts';
import { fallsOn } from '../deadlines/deadlines.ts';
import { reviewAfterEvent, reviewDue } from '../deadlines/review-due.ts';
import { lacks, refuseFreeDay, refuseStep, refuseTaken, when, type Checks } from './check.ts';

/**
 * The latest day the next review may be planned for, seen from the day `on`: its due date, in a pause the one it will have on
 * waking; once that is past, four weeks from `on` (R6). Null while no review is owed. A later day is refused (R2, `beyondCeiling`).
 */
export function latestPlan(context: CaseContext, on: Day): Day | null {
  const wakes = fallsOn(context, 'wakeDate');
  const due = reviewDue(wakes === null ? context : wake(context, wakes))?.on ?? null;
  return due === null || due >= on ? due : reviewAfterEvent(context, on);
}

/**
 * The day from which a regular review may be opened: 28 days before it is due. One that is owed waits for no window, because nothing goes
 * on before it (T11, T13): its due day may have moved to a working day, and the window with it. Null while no review is due.
 */
export function regularFrom(context: CaseContext): Day | null {
  const window = fallsOn(context, 'reviewWindow');
  const { owed } = context.clock;
  return window === null || owed === null ? window : earliest([window, owed.since]);
}

/** Nobody misses an appointment before its day. */
const refuseEarly = ({ clock }: CaseContext, review: string, on: Day): Refusal[] => {
  const day = clock.reviews[review]?.for;
  return day !== undefined && on < day ? [{ code: 'notYet', day }] : [];
};

function refusePlan(context: CaseContext, day: Day, on: Day): Refusal[] {
  const latest = latestPlan(context, on);
  const wakes = fallsOn(context, 'wakeDate');
  return [
    ...when(day < on, { code: 'dayInPast', earliest: on }),
    ...(wakes !== null && day < wakes ? [{ code: 'paused', until: wakes } as const] : []),
    ...(latest !== null && day > latest ? [{ code: 'beyondCeiling', latest } as const] : []),
    ...refuseFreeDay(context, day),
  ];
}

const refuseSecondPlan = ({ clock }: CaseContext): Refusal[] =>
  Object.values(clock.reviews)
    .filter(({ state }) => state === 'planned')
    .map((review) => ({ code: 'reviewAlreadyPlanned', for: review.for }));

/** Every outcome but reached carries a cause; what goes on has no outcome yet (2-standard, goal). */
export const needsNoCause = (outcome: EventOf<'goal.assessed'>['outcome']): boolean => outcome === 'continues' || outcome === 'reached';

type Assessed = Pick<EventOf<'goal.assessed'>, 'goal' | 'outcome' | 'cause'>;

function refuseAssessing(context: CaseContext, { goal, outcome, cause }: Assessed): Refusal[] {
  return [
    // Only what has not ended can go on, and what may still be dropped has not ended.
    ...refuseStep(planInForce(context).goals, 'goal', goal, outcome === 'continues' ? 'dropped' : outcome),
    ...when(!needsNoCause(outcome) && cause === null, { code: 'causeMissing' }),
  ];
}

type Holding = Pick<Dated<EventOf<'review.held'>>, 'next' | 'lateBecause' | 'on' | 'by'>;

function refuseHolding(context: CaseContext, { next, lateBecause, on, by }: Holding): Refusal[] {
  const after = reviewChanges['review.held'](context, { type: 'review.held', next, lateBecause, on, by });
  const due = reviewDue(after)?.on ?? on;
  // Where another review stays overdue, the next talk is not put off any further than that one may be.
  const latest = due < on ? reviewAfterEvent(context, on) : due;
  // After a talk about one occasion only, the regular one may still be held on the very day it is due.
  const earliest = coversAllGoals(context) ? plus(on, { days: 1 }) : on;
  const isLate = context.clock.overdue !== null && after.clock.overdue === null;
  return [
    ...when(next < earliest, { code: 'dayInPast', earliest }),
    ...when(next > latest, { code: 'beyondCeiling', latest }),
    ...refuseFreeDay(context, next),
    ...when(isLate && lateBecause === null, { code: 'lateReasonMissing' }),
  ];
}

export const reviewChecks: Checks = {
  'review.planned': (context, event) => [
    ...refuseTaken(context.clock.reviews, 'review', event.review),
    ...refuseSecondPlan(context),
    ...refusePlan(context, event.for, event.on),
  ],
  'review.moved': (context, event) => [
    ...refuseStep(context.clock.reviews, 'review', event.review, 'moved'),
    ...refuseTaken(context.clock.reviews, 'review', event.to),
    ...refusePlan(context, event.for, event.on),
  ],
  'review.missed': (context, { review, side, on }) => [
    ...refuseStep(context.clock.reviews, 'review', review, side === 'client' ? 'missedByClient' : 'missedByCentre'),
    ...refuseEarly(context, review, on),
  ],
  'occasion.noted': (_context, { happenedOn, on }) => when(happenedOn > on, { code: 'futureDay', today: on }),
  'interval.agreed': (_context, event) => when(lacks(event, 'reason'), { code: 'reasonMissing' }),
  // A regular review waits for its window; anything that has happened may open one at any time (R6).
  'review.opened': (context, { occasion, on }) => {
    const opens = regularFrom(context);
    return occasion === 'regular' && opens !== null && on < opens ? [{ code: 'windowNotOpen', opens }] : [];
  },
  'goal.assessed': refuseAssessing,
  // T9: the next date lies within the ceiling that holds once this talk is held, so the reducer is asked what will hold then.
  'review.held': (context, event) => refuseHolding(context, event),
  // The same for a whole talk in one entry, as if each part had been said by itself.
  'review.recorded': (context, event) => {
    const refusals = event.goals.flatMap((seen) => refuseAssessing(context, seen));
    if (refusals.length > 0) return refusals;
    const opened = event.goals.reduce(
      (before, seen) => reviewChanges['goal.assessed'](before, { ...seen, type: 'goal.assessed', on: event.on, by: event.by }),
      reviewChanges['review.opened'](context, { ...event, type: 'review.opened' }),
    );
    const left = unassessedGoals(opened);
    return [
      ...when(event.occasion === 'regular' && left.length > 0, { code: 'goalsUnassessed', goals: left }),
      ...refuseHolding(opened, event),
    ];
  },
  'review.waived': (_context, event) => when(lacks(event, 'reason'), { code: 'reasonMissing' }),
};
