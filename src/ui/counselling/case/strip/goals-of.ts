// The goals that answer a need: of one life domain, those that are still wanted.
import type { DomainCode } from '../../../../../machines/standards/domain-code.ts';
import type { CaseView } from '../../../parts/api/views.ts';

export type GoalAtHand = { readonly id: string; readonly wording: string | null };

export const goalsOf = ({ state, dossier }: Pick<CaseView, 'state' | 'dossier'>, domain: DomainCode): readonly GoalAtHand[] =>
  Object.entries(state.context.plan.goals)
    .filter(([, goal]) => goal.domain === domain && goal.state !== 'dropped')
    .map(([id]) => ({ id, wording: dossier[`goal.${id}`]?.['wording'] ?? null }));
