// What reviews change. Only a held review moves the clock.
import { plus, type Day } from '../../day.ts';
import { stepItem } from '../../item-life.ts';
import type { CaseContext, Review } from '../context/context.ts';
import type { EventOf } from '../events/case-event.ts';
import type { Facts } from '../context/groups.ts';
import type { review } from '../events/review.ts';
import { countAnew, existing, learn, meet, missed, patch, type Changes, type TypeOf } from './change.ts';
import { mayBeLong } from '../deadlines/long-interval.ts';
import { overdueMeasures } from '../deadlines/measures-overdue.ts';
import { reviewAfterEvent } from '../deadlines/review-due.ts';
import { coversAllGoals, freshId, parametersFor, plannedReview, planInForce } from '../context/read.ts';
import { assessGoal, reportMeasure } from './plan.ts';

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
  const isPartial = !coversAllGoals(context);
  if (isPartial && planned?.[1].for === next) return context;
  const became = isPartial ? 'moved' : context.clock.open?.occasion === 'regular' ? 'held' : 'replacedByEvent';
  const settled = planned === null ? context : stepReview(context, planned[0], became);
  return withReview(settled, freshId(settled.clock.reviews, 'r'), { for: next, state: 'planned' });
}

/** Only a review that covers all active goals moves the regular clock (R7). */
function regularAnew(context: CaseContext, on: Day): Partial<CaseContext['clock']> {
  if (!coversAllGoals(context)) return {};
  return {
    firstReviewFrom: null,
    lastHeldOn: on,
    anew: null,
    promised: [],
    inherited: null,
    owed: null,
    centreMoves: 0,
    // Asked again: a rating of this very talk may have taken the ground away (R4, decision 19).
    longInterval: context.clock.open?.longInterval === true && mayBeLong(context),
    longEndedOn: null,
    shortenedOn: overdueMeasures(context, on) === null ? null : on,
  };
}

type Occasions = CaseContext['clock']['occasions'];

/**
 * What is still owed when the open talk is held: each occasion until a talk that began on the day it was learned, or later, names it or
 * covers all active goals (R6). Neither a talk about something else nor one that was open already answers it.
 */
function stillUnanswered(context: CaseContext): Occasions {
  const { open, occasions } = context.clock;
  if (open === null) return occasions;
  const named = new Set<string>([open.occasion, ...open.also]);
  const covers = coversAllGoals(context);
  return occasions.filter(({ occasion, learnedOn }) => learnedOn > open.since || !(covers || named.has(occasion)));
}

/** What is overdue because of one occasion ends with the talk that answers it, everything else with one that covers all goals. */
function stillOverdue(context: CaseContext, unanswered: Occasions): CaseContext['clock']['overdue'] {
  const { overdue } = context.clock;
  if (overdue === null) return null;
  const stands = overdue.rule === 'R6' ? unanswered.some(isOwedBy(context, overdue.ceiling)) : !coversAllGoals(context);
  return stands ? overdue : null;
}

const isOwedBy =
  (context: CaseContext, ceiling: Day) =>
  ({ learnedOn }: Occasions[number]): boolean =>
    plus(learnedOn, parametersFor(context).periods.reviewAfterEvent) <= ceiling;

/** T9, for a talk that is open. */
function hold(context: CaseContext, on: Day, next: Day): CaseContext {
  const occasions = stillUnanswered(context);
  const overdue = stillOverdue(context, occasions);
  return meet(patch(planNext(context, next), 'clock', { ...regularAnew(context, on), occasions, overdue, open: null }), on);
}

type Opened = Pick<EventOf<'review.opened'>, 'occasion' | 'also'>;

/** Every talk asks anew how each goal stands. */
function openTalk(context: CaseContext, on: Day, { occasion, also = [] }: Opened): CaseContext {
  const open = { since: on, occasion, also, dissent: null, copyHandedOver: false, balances: [], longInterval: false };
  const { standing } = context.agreement;
  const opened = patch(patch(context, 'clock', { open }), 'plan', { goals: forgetAssessments(context.plan.goals) });
  return standing === null ? opened : patch(opened, 'agreement', { standing: { ...standing, goals: forgetAssessments(standing.goals) } });
}

/** Only an outcome ends a goal, and with it comes its cause (2-standard, goal); “continues” is a status and no change. */
function assess(context: CaseContext, seen: Omit<Facts<'goal.assessed'>, 'given'>): CaseContext {
  const { goal, client, counsellor, outcome, cause, evidence } = seen;
  const assessed = { client, counsellor, outcome, cause, evidence };
  if (outcome === 'continues') return assessGoal(context, goal, { assessed });
  const { state } = existing(planInForce(context).goals[goal], goal);
  return assessGoal(context, goal, { assessed, state: stepItem('goal', state, outcome), cause });
}

/** Waived is the review that is overdue. Where that was one occasion, the others are still owed, each by itself (R6). */
const unwaived = (context: CaseContext): Occasions => {
  const { overdue, occasions } = context.clock;
  return overdue?.rule === 'R6' ? occasions.filter((occasion) => !isOwedBy(context, overdue.ceiling)(occasion)) : occasions;
};

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
  'review.planned': (context, event) => withReview(withoutPlan(context), event.review, { for: event.for, state: 'planned' }),
  // Moved once too often by the centre, the review counts as missed by the centre; counted until a talk covers all goals.
  'review.moved': (context, event) => {
    const centreMoves = context.clock.centreMoves + (event.side === 'centre' ? 1 : 0);
    const isTooOften = event.side === 'centre' && centreMoves > parametersFor(context).centreMovesAtMost;
    const stepped = stepReview(context, event.review, isTooOften ? 'missedByCentre' : 'moved');
    return withReview(patch(stepped, 'clock', { centreMoves }), event.to, { for: event.for, state: 'planned' });
  },
  'review.missed': (context, event) => {
    const stepped = stepReview(context, event.review, event.side === 'client' ? 'missedByClient' : 'missedByCentre');
    return event.side === 'client' ? missed(stepped, event.on, event.toldOn) : stepped;
  },
  'occasion.noted': (context, { occasion, on }) => learn(context, occasion, on),
  'interval.agreed': (context) =>
    context.clock.open === null ? context : patch(context, 'clock', { open: { ...context.clock.open, longInterval: true } }),
  'review.opened': (context, event) => openTalk(context, event.on, event),
  'review.adjourned': (context) => patch(context, 'clock', { open: null }),
  'goal.assessed': assess,
  // In the recording of Chemnitz a promised course became impossible and a review had to follow (decision 19).
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
    const said = open === null ? context : patch(context, 'clock', { open: { ...open, balances: [...new Set([...open.balances, side])] } });
    if (context.ending.completionSince === null) return said;
    return patch(said, 'ending', { balances: [...new Set([...context.ending.balances, side])] });
  },
  'review.held': (context, { on, next }) => hold(context, on, next),
  'review.recorded': (context, event) => {
    const opened = event.goals.reduce(assess, openTalk(context, event.on, event));
    return hold(opened, event.on, event.next);
  },
  // Nobody waits any more for the talk that did not take place; the next is due three months later (decision 9).
  'review.waived': (context, { on }) => {
    const { overdue } = context.clock;
    const ended = patch(withoutPlan(context), 'clock', { overdue: null, occasions: unwaived(context) });
    // Waived for one occasion, the regular review is still owed on its own day.
    return overdue?.rule === 'R6' ? ended : patch(countAnew(ended, on, 'waiver'), 'clock', { owed: stillOwed(context, on) });
  },
};
