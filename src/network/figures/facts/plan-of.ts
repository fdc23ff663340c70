// Goals that have ended, and measures that came to nothing.
import { activeGoals, planInForce } from '../../../../machines/case/context/read.ts';
import type { CaseContext, Goal } from '../../../../machines/case/context/context.ts';
import type { Day } from '../../../../machines/day.ts';
import type { Frame } from '../../../engine/log/frames.ts';
import type { CaseFacts } from './case-facts.ts';

type EndedGoal = CaseFacts['goals'][number];
type Hindered = CaseFacts['hinderedMeasures'][number];

/** Replaced and postponed a goal goes on in another form, and is counted when that ends. */
const isOutcome = (state: Goal['state']): state is EndedGoal['outcome'] =>
  state === 'reached' || state === 'partlyReached' || state === 'notReached' || state === 'dropped';

function ended({ domain, state, cause, assessed }: Goal, on: Day): EndedGoal[] {
  if (!isOutcome(state)) return [];
  return [{ domain, outcome: state, cause, on, client: assessed?.client ?? null, evidence: assessed?.evidence ?? null }];
}

export const goalsOf = (frames: readonly Frame[]): EndedGoal[] =>
  frames.flatMap(({ before, state, entry: { on } }) => {
    const { goals } = planInForce(state.context);
    return activeGoals(before.context).flatMap((id) => (goals[id] === undefined ? [] : ended(goals[id], on)));
  });

const hinders = (status: string): status is Hindered['status'] =>
  status === 'stopped' || status === 'impossible' || status === 'blockedByConsent';

export const hinderedOf = (frames: readonly Frame[]): Hindered[] =>
  frames.flatMap(({ state, entry: { event, on } }) => {
    if (event.type !== 'measure.reported' || !hinders(event.status)) return [];
    const { measures, goals } = planInForce(state.context);
    const goal = measures[event.measure]?.goal;
    return [{ on, domain: goal === undefined ? null : (goals[goal]?.domain ?? null), status: event.status, cause: event.cause }];
  });

export const openGoalsOf = (context: CaseContext): EndedGoal['domain'][] => {
  const { goals } = planInForce(context);
  return activeGoals(context).flatMap((id) => goals[id]?.domain ?? []);
};
