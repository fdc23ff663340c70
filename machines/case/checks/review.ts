// Content checks of reviews: the next date lies within the ceiling, whatever was not reached has its cause.
import { onWorkingDay } from '../../calendar/working-day.ts';
import { plus, type Day } from '../../day.ts';
import { wake } from '../changes/presence.ts';
import { reviewChanges } from '../changes/review.ts';
import type { CaseContext } from '../context/context.ts';
import { parametersFor, placeOf, unassessedGoals } from '../context/read.ts';
import type { Refusal } from '../requirements/refusal.ts';
import { reviewDue } from '../deadlines/review-due.ts';
import { refuseStep, refuseTaken, when, type Checks } from './check.ts';

/** The day a pause ends, when it is one that people work on. */
const wakesOn = (context: CaseContext): Day | null =>
  context.presence.pause === null ? null : onWorkingDay(context.presence.pause.until, placeOf(context));

/** The latest day a review may be planned for: its due date, in a pause the one it will have; once that is past, four weeks from now. */
function latestDay(context: CaseContext, on: Day): Day | null {
  const wakes = wakesOn(context);
  const due = reviewDue(wakes === null ? context : wake(context, wakes))?.on ?? null;
  if (due === null || due >= on) return due;
  return onWorkingDay(plus(on, parametersFor(context).periods.reviewAfterEvent), placeOf(context));
}

/** Nobody misses an appointment before its day. */
const refuseEarly = ({ clock }: CaseContext, review: string, on: Day): Refusal[] => {
  const day = clock.reviews[review]?.for;
  return day !== undefined && on < day ? [{ code: 'notYet', day }] : [];
};

function refusePlan(context: CaseContext, day: Day, on: Day): Refusal[] {
  const latest = latestDay(context, on);
  const wakes = wakesOn(context);
  return [
    ...when(day < on, { code: 'dayInPast', earliest: on }),
    ...(wakes !== null && day < wakes ? [{ code: 'paused', until: wakes } as const] : []),
    ...(latest !== null && day > latest ? [{ code: 'beyondCeiling', latest } as const] : []),
  ];
}

const refuseSecondPlan = ({ clock }: CaseContext): Refusal[] =>
  Object.values(clock.reviews)
    .filter(({ state }) => state === 'planned')
    .map((review) => ({ code: 'reviewAlreadyPlanned', for: review.for }));

/** A regular review can be opened once its window is open; anything that has happened may open one at any time (R6). */
function windowOpens(context: CaseContext): Day | null {
  const due = reviewDue(context);
  return due === null ? null : plus(due.on, parametersFor(context).periods.reviewWindow);
}

const needsNoCause = new Set(['continues', 'reached']);

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
  'interval.agreed': (_context, { given }) => when(!given?.includes('reason'), { code: 'reasonMissing' }),
  'review.opened': (context, { occasion, on }) => {
    const opens = windowOpens(context);
    return occasion === 'regular' && opens !== null && on < opens ? [{ code: 'windowNotOpen', opens }] : [];
  },
  'goal.assessed': ({ plan }, { goal, outcome, cause }) => [
    // Only what has not ended can go on, and what may still be dropped has not ended.
    ...refuseStep(plan.goals, 'goal', goal, outcome === 'continues' ? 'dropped' : outcome),
    ...when(!needsNoCause.has(outcome) && cause === null, { code: 'causeMissing' }),
  ],
  'review.held': (context, event) => {
    const latest = reviewDue(reviewChanges['review.held'](context, event))?.on ?? event.on;
    // After a talk about one occasion only, the regular one may still be held on the very day it is due.
    const earliest = unassessedGoals(context).length > 0 ? event.on : plus(event.on, { days: 1 });
    return [
      ...when(event.next < earliest, { code: 'dayInPast', earliest }),
      ...when(event.next > latest, { code: 'beyondCeiling', latest }),
      ...when(context.clock.overdueSince !== null && event.lateBecause === null, { code: 'lateReasonMissing' }),
    ];
  },
  'review.waived': (_context, { by, given }) => [
    ...when(by.role !== 'teamLead', { code: 'notForRole', role: 'teamLead' }),
    ...when(!given?.includes('reason'), { code: 'reasonMissing' }),
  ],
};
