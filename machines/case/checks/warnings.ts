// What a good counsellor would pause at while drafting. Warnings never block (2-standard, Goal templates).
import type { Day } from '../../day.ts';
import type { CaseContext, Measure } from '../context/context.ts';
import { idsWhere, isDraftable, isToBeDone, parametersFor } from '../context/read.ts';

export type Warning =
  | { readonly code: 'manyGoals'; readonly limit: number }
  | { readonly code: 'onlyClientMeasures' }
  | { readonly code: 'goalsBeyondTitle'; readonly goals: readonly string[]; readonly titleExpires: Day }
  | { readonly code: 'notEligible'; readonly measures: readonly string[] }
  | { readonly code: 'hoursCollide'; readonly measures: readonly string[] };

type Check = (context: CaseContext) => Warning | null;

const manyGoals: Check = (context) => {
  const limit = parametersFor(context).activeGoalsAtMost;
  return idsWhere(context.plan.goals, isDraftable).length > limit ? { code: 'manyGoals', limit } : null;
};

const onlyClientMeasures: Check = ({ plan }) => {
  const measures = Object.values(plan.measures);
  return measures.length > 0 && measures.every(({ responsible }) => responsible === 'client') ? { code: 'onlyClientMeasures' } : null;
};

const goalsBeyondTitle: Check = ({ plan, client: { titleExpires } }) => {
  if (titleExpires === null) return null;
  const goals = idsWhere(plan.goals, (goal) => isDraftable(goal) && goal.dueOn > titleExpires);
  return goals.length === 0 ? null : { code: 'goalsBeyondTitle', goals, titleExpires };
};

const notEligible: Check = ({ plan }) => {
  const measures = idsWhere(plan.measures, ({ offer }) => offer?.eligible === false);
  return measures.length === 0 ? null : { code: 'notEligible', measures };
};

type Times = NonNullable<Measure['times']>;

const overlap = (some: Times, others: Times): boolean =>
  some.some((a) => others.some((b) => a.weekday === b.weekday && a.from < b.to && b.from < a.to));

/** Nobody can be in two places: a measure whose hours lie across those of an outside duty. */
const hoursCollide: Check = ({ plan, client }) => {
  const duties = Object.values(client.duties);
  const measures = idsWhere(
    plan.measures,
    (measure) => isToBeDone(measure) && duties.some(({ times }) => overlap(times, measure.times ?? [])),
  );
  return measures.length === 0 ? null : { code: 'hoursCollide', measures };
};

/** All warnings of the plan as it is drafted now. */
export const warningsOf = (context: CaseContext): Warning[] =>
  [manyGoals, onlyClientMeasures, goalsBeyondTitle, notEligible, hoursCollide].flatMap((check) => check(context) ?? []);
