// Which support chains concern a case: those it has a goal or a hurdle on, or tells of by its facts.
import type { CaseContext } from '../../../machines/case/context/context.ts';
import { idsWhere, isDraftable } from '../../../machines/case/context/read.ts';
import type { Chain, ChainStepCode } from '../../../machines/standards/chain.ts';
import { chainsOf } from '../../../machines/standards/chains.ts';
import { toldSteps } from './told-steps.ts';

/** A goal that was dropped and a hurdle that has ended concern nobody any more. */
export function chainsOfCase(context: CaseContext): readonly Chain[] {
  const goals = Object.values(context.plan.goals).filter(isDraftable);
  const hurdles = Object.values(context.waypoints.hurdles).filter(({ endedOn }) => endedOn === null);
  const touched = new Set<ChainStepCode | null | undefined>([
    ...toldSteps(context).keys(),
    ...[...goals, ...hurdles].map(({ step }) => step),
  ]);
  return chainsOf(context.file.standard).chains.filter(({ steps }) => steps.some(({ code }) => touched.has(code)));
}

/** Goals somebody works on that lie on no chain yet, although their domain has one. */
export const goalsOffChains = ({ plan: { goals }, file }: CaseContext): readonly string[] =>
  idsWhere(goals, (goal) => isDraftable(goal) && goal.step == null && chainsOf(file.standard).chainsOfDomain[goal.domain].length > 0);
