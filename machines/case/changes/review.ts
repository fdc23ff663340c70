// What reviews change. Only a held review moves the clock.
import { stepItem } from '../../item-life.ts';
import type { CaseContext, Review } from '../context.ts';
import type { review } from '../events/review.ts';
import { known, meet, patch, type Changes, type TypeOf } from './change.ts';
import { withGoal, withMeasure } from './plan.ts';

/** The planned review, of which there is at most one. */
export const plannedReview = ({ clock }: CaseContext): [string, Review] | null =>
  Object.entries(clock.reviews).find(([, { state }]) => state === 'planned') ?? null;

const withReview = (context: CaseContext, id: string, review: Review): CaseContext =>
  patch(context, 'clock', { reviews: { ...context.clock.reviews, [id]: review } });

const stepReview = (context: CaseContext, id: string, step: string): CaseContext => {
  const item = known(context.clock.reviews[id], id);
  return withReview(context, id, { ...item, state: stepItem('review', item.state, step) });
};

const forgetAssessments = (goals: CaseContext['plan']['goals']): CaseContext['plan']['goals'] =>
  Object.fromEntries(Object.entries(goals).map(([id, goal]) => [id, { ...goal, assessed: null }]));

/** A free id for a review that is planned together with the end of the last one. */
export function nextReviewId(context: CaseContext, number = Object.keys(context.clock.reviews).length + 1): string {
  const id = `r${number}`;
  return context.clock.reviews[id] === undefined ? id : nextReviewId(context, number + 1);
}

function settlePlanned(context: CaseContext): CaseContext {
  const planned = plannedReview(context);
  if (planned === null) return context;
  return stepReview(context, planned[0], context.clock.open?.occasion === 'regular' ? 'held' : 'replacedByEvent');
}

export const reviewChanges: Changes<TypeOf<typeof review>> = {
  'review.planned': (context, event) => withReview(context, event.review, { for: event.for, state: 'planned' }),
  'review.moved': (context, event) =>
    withReview(stepReview(context, event.review, 'moved'), event.to, { for: event.for, state: 'planned' }),
  'review.missed': (context, event) => stepReview(context, event.review, event.side === 'client' ? 'missedByClient' : 'missedByCentre'),
  'review.opened': (context, { on, occasion }) =>
    patch(patch(context, 'clock', { open: { since: on, occasion, dissent: null, copyHandedOver: false, balances: [] } }), 'plan', {
      goals: forgetAssessments(context.plan.goals),
    }),
  'review.adjourned': (context) => patch(context, 'clock', { open: null }),
  'goal.assessed': (context, { goal, client, counsellor, outcome, cause, evidence }) => {
    const assessed = { client, counsellor, outcome, cause, evidence };
    if (outcome === 'continues') return withGoal(context, goal, { assessed });
    const { state } = known(context.plan.goals[goal], goal);
    return withGoal(context, goal, { assessed, state: stepItem('goal', state, outcome), cause });
  },
  'measure.reported': (context, { measure, status, cause }) =>
    withMeasure(context, measure, { state: stepItem('measure', known(context.plan.measures[measure], measure).state, status), cause }),
  'dissent.recorded': (context, { dissent }) =>
    context.clock.open === null ? context : patch(context, 'clock', { open: { ...context.clock.open, dissent } }),
  'balance.drawn': (context, { side }) => {
    const { open } = context.clock;
    if (open !== null) return patch(context, 'clock', { open: { ...open, balances: [...new Set([...open.balances, side])] } });
    return patch(context, 'ending', { balances: [...new Set([...context.ending.balances, side])] });
  },
  'review.held': (context, { on, next }) => {
    const settled = settlePlanned(context);
    const moved = withReview(settled, nextReviewId(settled), { for: next, state: 'planned' });
    const clock = { firstReviewFrom: null, lastHeldOn: on, waivedOn: null, owed: null, overdueSince: null, open: null };
    return meet(patch(moved, 'clock', clock), on);
  },
  'review.waived': (context, { on }) => patch(context, 'clock', { waivedOn: on, owed: null, overdueSince: null }),
};
