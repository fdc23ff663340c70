// What is remembered of how things go beside the agreement. No rule reads it; chains and figures do.
import type { CaseContext, Goal, Hurdle } from '../context/context.ts';
import type { FirstAndLast } from '../context/groups.ts';
import type { EventOf } from '../events/case-event.ts';
import type { waypoints } from '../events/waypoints.ts';
import type { Day } from '../../day.ts';
import { existing, patch, type Changes, type TypeOf } from './change.ts';
import { useConsent } from './network.ts';

/** The first telling stays, the last one follows. */
export const toldAgain = <T>(before: FirstAndLast<T> | null, value: T, on: Day): FirstAndLast<T> => {
  const last = { value, on };
  return { first: before?.first ?? last, last };
};

const placedIn = <G extends { readonly step?: Goal['step'] }>(goals: Readonly<Record<string, G>>, id: string, step: Goal['step']) =>
  goals[id] === undefined ? goals : { ...goals, [id]: { ...goals[id], step } };

/** In the plan in force and in a draft beside it alike. */
function placeGoal(context: CaseContext, { goal, step }: EventOf<'goal.placed'>): CaseContext {
  const { standing } = context.agreement;
  const drafted = patch(context, 'plan', { goals: placedIn(context.plan.goals, goal, step) });
  if (standing === null) return drafted;
  return patch(drafted, 'agreement', { standing: { ...standing, goals: placedIn(standing.goals, goal, step) } });
}

const withHurdle = (context: CaseContext, id: string, hurdle: Hurdle): CaseContext =>
  patch(context, 'waypoints', { hurdles: { ...context.waypoints.hurdles, [id]: hurdle } });

export const waypointChanges: Changes<TypeOf<typeof waypoints>> = {
  'goal.placed': placeGoal,
  'hurdle.noted': (context, { hurdle, kind, step, agency, goal, on }) =>
    withHurdle(context, hurdle, { kind, step, agency, goal, since: on, endedOn: null }),
  'hurdle.ended': (context, { hurdle, on }) => {
    const known = existing(context.waypoints.hurdles[hurdle], hurdle);
    return withHurdle(context, hurdle, { ...known, endedOn: known.endedOn ?? on });
  },
  'children.counted': (context, { children, withPlace, on }) =>
    patch(context, 'waypoints', { children: toldAgain(context.waypoints.children, { children, withPlace }, on) }),
  'course.noted': (context, { course, stage, happenedOn }) =>
    patch(context, 'waypoints', {
      courses: { ...context.waypoints.courses, [course]: { ...context.waypoints.courses[course], [stage]: happenedOn } },
    }),
  'courseHours.counted': (context, { course, hoursLeft, hoursPerWeek, on }) =>
    patch(context, 'waypoints', { courseHours: { ...context.waypoints.courseHours, [course]: { hoursLeft, hoursPerWeek, on } } }),
  'arrival.noted': (context, { stage, happenedOn }) =>
    patch(context, 'waypoints', { arrival: { ...context.waypoints.arrival, [stage]: happenedOn } }),
  // The result belongs to the decision; a stage told again moves its day only.
  'recognition.noted': (context, { stage, result, happenedOn }) => {
    const { recognition } = context.waypoints;
    return patch(context, 'waypoints', {
      recognition: { days: { ...recognition.days, [stage]: happenedOn }, result: stage === 'decided' ? result : recognition.result },
    });
  },
  'client.judged': (context, { verdict, on }) => patch(context, 'waypoints', { verdict: { value: verdict, on } }),
  'evaluation.consented': (context, { on }) => patch(context, 'waypoints', { evaluationConsentedOn: on }),
  'evaluation.withdrawn': (context) => patch(context, 'waypoints', { evaluationConsentedOn: null }),
  // A consent for once is used up by what was said at the table, as by a letter.
  'conference.held': (context, { consents }) =>
    consents.reduce(useConsent, patch(context, 'waypoints', { conferences: context.waypoints.conferences + 1 })),
};
