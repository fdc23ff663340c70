// Says, for everything people may propose, whether it may happen now and if not, why not.
import type { ProposalType } from '../../../machines/case/events/case-event.ts';
import { unmet } from '../../../machines/case/requirements/requirements.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import type { Rule } from '../../../machines/case/chart/rule.ts';
import type { CaseState } from './case-state.ts';
import { configurationOf } from './take.ts';

/** Open exactly when `refusals` is empty. */
export type Offer = { readonly type: ProposalType; readonly rule: Rule; readonly refusals: readonly Refusal[] };

/** What the chart knows here, open or with all reasons. What it does not know here is no offer at all. */
export const explain = (state: CaseState): Offer[] =>
  configurationOf(state).proposals.map(([type, { rule, needs }]) => ({ type, rule, refusals: unmet(needs, state.context) }));

/** What speaks against an event of this type, before its content is looked at. */
export function refusalsOf(state: CaseState, type: string): readonly Refusal[] {
  const step = configurationOf(state).steps.get(type);
  return step === undefined ? [{ code: 'notNow', proposed: type }] : unmet(step.needs, state.context);
}
