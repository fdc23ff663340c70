// What reviews change. Only a held review moves the clock.
import type { Day } from '../../day.ts';
import { stepItem } from '../../item-life.ts';
import type { CaseContext, Review } from '../context/context.ts';
import type { review } from '../events/review.ts';
import { countAnew, existing, learn, meet, patch, type Changes, type TypeOf } from './change.ts';
import { mayBeLong } from '../deadlines/long-interval.ts';
import { overdueMeasures } from '../deadlines/measures-overdue.ts';
import { reviewAfterEvent } from '../deadlines/review-due.ts';
import { freshId, parametersFor, plannedReview, unassessedGoals } from '../context/read.ts';
import { reportMeasure, withGoal } from './plan.ts';

const withReview = (context: CaseContext, id: string, review: Review): CaseContext =>
  patch(context, 'clock', { reviews: { ...context.clock.reviews, [id]: review } });

const stepReview = (context: CaseContext, id: string, step: string): CaseContext => {
  const item = existing(context.clock.reviews[id], id);
  return withReview(context, id, { ...item, state: stepItem('review', item.state, step) });
};

/** Every talk asks anew how each goal stands; what was said in an earlier one stays in the log. */
const forgetAssessments = (goals: CaseContext['plan']['goals']): CaseContext['plan']['goals'] =>
  Object.fromEntries(Object.entries(goals).map(([id, goal]) => [id, { ...goal, assessed: null }]));

/** The next talk is planned. One about an occasion only (R7) leaves the regular one where it is, or moves it. */
function planNext(context: CaseContext, next: Day): CaseContext {
  const planned = plannedReview(context);
  const isPartial = unassessedGoals(context).length > 0;
  if (isPartial && planned?.[1].for === next) return context;
  const became = isPartial ? 'moved' : context.clock.open?.occasion === 'regular' ? 'held' : 'replacedByEvent';
  const settled = planned === null ? context : stepReview(context, planned[0], became);
  return withReview(settled, freshId(settled.clock.reviews, 'r'), { for: next, state: 'planned', centreMoves: 0 });
}

/** Only a review that covers all active goals moves the regular clock (R7). */
function regularAnew(context: CaseContext, on: Day): Partial<CaseContext['clock']> {
  if (unassessedGoals(context).length > 0) return {};
  return {
    firstReviewFrom: null,
    lastHeldOn: on,
    anew: null,
    promised: [],
    owed: null,
    overdueSince: null,
    // Asked again: a rating of this very talk may have taken the ground away (R4, decision 12).
    longInterval: context.clock.open?.longInterval === true && mayBeLong(context),
    shortenedOn: overdueMeasures(context, on) === null ? null : on,
  };
}

/** Nobody waits any more for the talk that was planned, where it was planned for a day before this one. */
export function withoutPlan(context: CaseContext, before?: Day): CaseContext {
  const planned = plannedReview(context);
  const stands = planned === null || (before !== undefined && planned[1].for >= before);
  return stands ? context : stepReview(context, planned[0], 'moved');
}

/** Waived is what is overdue; a review that is owed for a day that lies ahead is not. Moved to Monday it still lies ahead on Sunday. */
function stillOwed(context: CaseContext, on: Day): CaseContext['clock']['owed'] {
  const { owed } = context.clock;
  if (owed === null) return null;
  return reviewAfterEvent(context, owed.since) >= on ? owed : null;
}

export const reviewChanges: Changes<TypeOf<typeof review>> = {
  'review.planned': (context, event) => withReview(context, event.review, { for: event.for, state: 'planned', centreMoves: 0 }),
  // Moved once too often by the centre, the review counts as missed by the centre.
  'review.moved': (context, event) => {
    const centreMoves = existing(context.clock.reviews[event.review], event.review).centreMoves + (event.side === 'centre' ? 1 : 0);
    const isTooOften = event.side === 'centre' && centreMoves > parametersFor(context).centreMovesAtMost;
    const stepped = stepReview(context, event.review, isTooOften ? 'missedByCentre' : 'moved');
    return withReview(stepped, event.to, { for: event.for, state: 'planned', centreMoves });
  },
  'review.missed': (context, event) => {
    const missed = stepReview(context, event.review, event.side === 'client' ? 'missedByClient' : 'missedByCentre');
    return event.side === 'client' ? patch(missed, 'presence', { missedOn: event.on }) : missed;
  },
  'occasion.noted': (context, { occasion, on }) => learn(context, occasion, on),
  'interval.agreed': (context) =>
    context.clock.open === null ? context : patch(context, 'clock', { open: { ...context.clock.open, longInterval: true } }),
  'review.opened': (context, { on, occasion }) =>
    patch(
      patch(context, 'clock', { open: { since: on, occasion, dissent: null, copyHandedOver: false, balances: [], longInterval: false } }),
      'plan',
      {
        goals: forgetAssessments(context.plan.goals),
      },
    ),
  'review.adjourned': (context) => patch(context, 'clock', { open: null }),
  // Only an outcome ends a goal, and with it comes its cause (2-standard, goal); “continues” is a status and no change.
  'goal.assessed': (context, { goal, client, counsellor, outcome, cause, evidence }) => {
    const assessed = { client, counsellor, outcome, cause, evidence };
    if (outcome === 'continues') return withGoal(context, goal, { assessed });
    const { state } = existing(context.plan.goals[goal], goal);
    return withGoal(context, goal, { assessed, state: stepItem('goal', state, outcome), cause });
  },
  // In the recording of Chemnitz a promised course became impossible and a review had to follow (decision 12).
  'measure.reported': (context, { measure, status, cause, on }) => {
    const { state } = existing((context.agreement.standing ?? context.plan).measures[measure], measure);
    const reported = reportMeasure(context, measure, { state: stepItem('measure', state, status), cause });
    return status === 'impossible' ? learn(reported, 'measureImpossible', on) : reported;
  },
  'dissent.recorded': (context, { dissent }) =>
    context.clock.open === null ? context : patch(context, 'clock', { open: { ...context.clock.open, dissent } }),
  // The same act in a review talk and in the final balance (T9, T19).
  'balance.drawn': (context, { side }) => {
    const { open } = context.clock;
    if (open !== null) return patch(context, 'clock', { open: { ...open, balances: [...new Set([...open.balances, side])] } });
    return patch(context, 'ending', { balances: [...new Set([...context.ending.balances, side])] });
  },
  'review.held': (context, { on, next }) => {
    return meet(patch(planNext(context, next), 'clock', { ...regularAnew(context, on), occasions: [], open: null }), on);
  },
  // Nobody waits any more for the talk that did not take place; the next is due three months later (decision 9).
  'review.waived': (context, { on }) => patch(countAnew(withoutPlan(context), on, 'waiver'), 'clock', { owed: stillOwed(context, on) }),
};
