// What a good counsellor would pause at while drafting. Warnings never block (2-standard, Goal templates).
import type { Day } from '../../day.ts';
import type { CaseContext } from '../context/context.ts';
import { idsWhere, isDraftable, parametersFor } from '../context/read.ts';

export type Warning =
  | { readonly code: 'manyGoals'; readonly limit: number }
  | { readonly code: 'onlyClientMeasures' }
  | { readonly code: 'goalsBeyondTitle'; readonly goals: readonly string[]; readonly titleExpires: Day }
  | { readonly code: 'notEligible'; readonly measures: readonly string[] };

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

/** All warnings of the plan as it is drafted now. */
export const warningsOf = (context: CaseContext): Warning[] =>
  [manyGoals, onlyClientMeasures, goalsBeyondTitle, notEligible].flatMap((check) => check(context) ?? []);
