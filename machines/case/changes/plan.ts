// What drafting changes: goals, measures, commitments and the version that is offered.
import { stepItem } from '../../item-life.ts';
import type { CaseContext, Goal, Measure, Plan, Version } from '../context/context.ts';
import type { plan } from '../events/plan.ts';
import { payloadOf, existing, patch, type Changes, type TypeOf } from './change.ts';
import { forceReview, retract } from './signature.ts';

export const withGoal = (context: CaseContext, id: string, change: Partial<Goal>): CaseContext =>
  patch(context, 'plan', { goals: { ...context.plan.goals, [id]: { ...existing(context.plan.goals[id], id), ...change } } });

/** What both sides see of a goal in a talk: on the plan in force, and in a draft beside it as far as it still stands there. */
export function assessGoal(context: CaseContext, id: string, change: Partial<Goal>): CaseContext {
  const { standing } = context.agreement;
  if (standing === null) return withGoal(context, id, change);
  const drafted = context.plan.goals[id]?.state === 'agreed' ? withGoal(context, id, change) : context;
  const goals = { ...standing.goals, [id]: { ...existing(standing.goals[id], id), ...change } };
  return patch(drafted, 'agreement', { standing: { ...standing, goals } });
}

export const withMeasure = (context: CaseContext, id: string, change: Partial<Measure>): CaseContext =>
  patch(context, 'plan', { measures: { ...context.plan.measures, [id]: { ...existing(context.plan.measures[id], id), ...change } } });

/** Reported on is the plan in force, drafted or not; in a draft beside it the measure may have gone. */
export function reportMeasure(context: CaseContext, id: string, change: Partial<Measure>): CaseContext {
  const { standing } = context.agreement;
  const drafted = context.plan.measures[id] === undefined ? context : withMeasure(context, id, change);
  if (standing === null) return drafted;
  const measures = { ...standing.measures, [id]: { ...existing(standing.measures[id], id), ...change } };
  return patch(drafted, 'agreement', { standing: { ...standing, measures } });
}

/** The draft of a new version is put away; the old plan stands as it was signed. */
export function dropDraft(context: CaseContext): CaseContext {
  const { standing } = context.agreement;
  const restored = standing === null ? context : patch(context, 'plan', standing);
  return patch(restored, 'agreement', { renegotiationSince: null, standing: null });
}

const planOf = ({ plan: { goals, measures, commitments } }: CaseContext): Plan => ({ goals, measures, commitments });

/** Words once given stay given: a revision says only what is new. */
const together = <T>(before: readonly T[] = [], now: readonly T[] = []): T[] => [...new Set([...before, ...now])];

function without<T>(items: Readonly<Record<string, T>>, id: string): Record<string, T> {
  const { [id]: _gone, ...rest } = items;
  return rest;
}

export const planChanges: Changes<TypeOf<typeof plan>> = {
  'goal.proposed': (context, event) =>
    patch(context, 'plan', {
      goals: { ...context.plan.goals, [event.goal]: { ...payloadOf(event), state: 'proposed', assessed: null, cause: null } },
    }),
  'goal.revised': (context, event) =>
    withGoal(context, event.goal, { ...payloadOf(event), given: together(context.plan.goals[event.goal]?.given, event.given) }),
  // The goal stays in sight with its cause; a measure or a commitment that is dropped was only drafted and goes.
  'goal.dropped': (context, { goal, cause }) =>
    withGoal(context, goal, { state: stepItem('goal', existing(context.plan.goals[goal], goal).state, 'dropped'), cause }),
  'measure.proposed': (context, event) =>
    patch(context, 'plan', {
      measures: { ...context.plan.measures, [event.measure]: { ...payloadOf(event), state: 'open', offer: null, cause: null } },
    }),
  // An offer was looked up for the old wording; a changed measure needs a new look.
  'measure.revised': (context, event) =>
    withMeasure(context, event.measure, {
      ...payloadOf(event),
      given: together(context.plan.measures[event.measure]?.given, event.given),
      offer: null,
    }),
  'measure.dropped': (context, { measure }) => patch(context, 'plan', { measures: without(context.plan.measures, measure) }),
  'offer.checked': (context, { on, measure, eligible, openUntil }) =>
    withMeasure(context, measure, { offer: { eligible, openUntil, checkedOn: on } }),
  'commitment.made': (context, { commitment, party, template }) =>
    patch(context, 'plan', { commitments: { ...context.plan.commitments, [commitment]: { party, template } } }),
  'commitment.dropped': (context, { commitment }) => patch(context, 'plan', { commitments: without(context.plan.commitments, commitment) }),
  // A new number for every text that is offered: what was signed, or could have been, never changes (2-standard, version).
  'version.offered': (context, { on, version, hash, goals, languages, reviewBy }) => {
    const offered: Version = {
      number: version,
      state: stepItem('version', 'draft', 'offered'),
      hash,
      goals,
      languages,
      offeredOn: on,
      explained: null,
      signatures: {},
      copyHandedOver: false,
      inForceOn: null,
      confirmation: null,
      ...(reviewBy !== undefined && { reviewBy }),
    };
    const numbered = patch(context, 'file', { lastVersion: Math.max(context.file.lastVersion, version) });
    return patch(numbered, 'agreement', { versions: [...context.agreement.versions, offered] });
  },
  'goals.resumed': (context, { on }) => patch(context, 'plan', { draftingSince: on }),
  // Begun in an open review talk it leaves the talk open: what both have said there is not given up (T10).
  'renegotiation.begun': (context, { on }) => patch(context, 'agreement', { renegotiationSince: on, standing: planOf(context) }),
  // Given up is like not agreed on in time: a review is forced (T11).
  'renegotiation.abandoned': (context, { on }) => forceReview(dropDraft(retract(context, 'withdrawn')), on),
};
