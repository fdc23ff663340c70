// Where a case stands on a support chain: what is done, what runs, what comes next, and what stands in the way there.
import type { CaseContext } from '../../../machines/case/context/context.ts';
import { idsWhere, isDraftable } from '../../../machines/case/context/read.ts';
import type { Day } from '../../../machines/day.ts';
import type { Chain, ChainStep, ChainStepCode } from '../../../machines/standards/chain.ts';
import { toldSteps } from './told-steps.ts';

/** `open`: comes before a step that is worked on, and nobody has told that it is done. `next`: everything before it is done. `later`: it is not. */
export type StepState = 'done' | 'current' | 'open' | 'next' | 'later';

export type StepOfCase = {
  readonly step: ChainStep;
  readonly state: StepState;
  /** Since when it runs, or the day it was done; null where nobody has told. */
  readonly on: Day | null;
  /** Goals and hurdles of the case that lie on it. */
  readonly goals: readonly string[];
  readonly hurdles: readonly string[];
};

/** Everything that comes before a step, however far. */
function beforehand({ steps }: Chain, code: ChainStepCode): ReadonlySet<ChainStepCode> {
  const found = new Set<ChainStepCode>(steps.find((step) => step.code === code)?.after);
  for (const one of found) for (const earlier of steps.find((step) => step.code === one)?.after ?? []) found.add(earlier);
  return found;
}

/** Whoever sits in the course has been registered for it: what comes before a step that is told of is done. */
function doneSteps(chain: Chain, told: ReturnType<typeof toldSteps>): ReadonlySet<ChainStepCode> {
  const codes = chain.steps.map(({ code }) => code).filter((code) => told.has(code));
  return new Set([...codes.filter((code) => told.get(code)?.state === 'done'), ...codes.flatMap((code) => [...beforehand(chain, code)])]);
}

/** The steps of a chain in their order, as they stand in this case. A goal that is worked on makes its step a current one. */
export function placeOnChain(context: CaseContext, chain: Chain): readonly StepOfCase[] {
  const told = toldSteps(context);
  const done = doneSteps(chain, told);
  const goalsOn = (code: ChainStepCode) => idsWhere(context.plan.goals, (goal) => goal.step === code);
  const isWorkedOn = ({ code }: ChainStep): boolean =>
    !done.has(code) && (goalsOn(code).some((id) => isDraftableIn(context, id)) || told.get(code)?.state === 'current');
  const open = new Set(chain.steps.filter(isWorkedOn).flatMap(({ code }) => [...beforehand(chain, code)]));
  const stateOf = (step: ChainStep): StepState => {
    if (done.has(step.code)) return 'done';
    if (isWorkedOn(step)) return 'current';
    if (open.has(step.code)) return 'open';
    return step.after.every((code) => done.has(code)) ? 'next' : 'later';
  };
  return chain.steps.map((step) => {
    const goals = goalsOn(step.code);
    const state = stateOf(step);
    const hurdles = idsWhere(context.waypoints.hurdles, (hurdle) => hurdle.step === step.code && hurdle.endedOn === null);
    return { step, state, on: told.get(step.code)?.on ?? null, goals, hurdles };
  });
}

const isDraftableIn = ({ plan }: CaseContext, id: string): boolean => {
  const goal = plan.goals[id];
  return goal !== undefined && isDraftable(goal);
};

/** What comes after a step, for whoever asks at a goal what follows. */
export const stepsAfter = ({ steps }: Chain, code: ChainStepCode): readonly ChainStep[] =>
  steps.filter(({ after }) => after.includes(code));
