// Where a case stands, as the programme counts it: each case once, by what most keeps its counsellor busy.
import { versionInForce } from '../../../machines/case/context/read.ts';
import type { ProgrammeStage } from '../../contract/figures.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import { nextReview, clockOf } from '../../engine/state/next-review.ts';
import { placeIn, stageOf } from '../../engine/state/state-path.ts';
import type { Standing } from '../../record/ports/figures-store.ts';

/** During the final balance it is what it was before: with an agreement, or without. */
function stageIn(state: CaseState, hasAgreement: boolean): ProgrammeStage {
  const presence = placeIn(state, 'presence');
  if (presence === null) return 'closed';
  if (presence.startsWith('outOfContact')) return 'outOfContact';
  if (presence === 'paused') return 'paused';
  const stage = stageOf(state);
  if (stage === 'completion') return hasAgreement ? 'inForce' : 'withoutAgreement';
  if (stage === 'inForce' || stage.startsWith('renegotiation')) return 'inForce';
  return stage === 'withoutAgreement' ? 'withoutAgreement' : 'beforeAgreement';
}

export function standingOf(state: CaseState): Standing & { readonly stage: ProgrammeStage } {
  const isClosed = placeIn(state, 'stage') === null;
  const hasAgreement = !isClosed && versionInForce(state.context) !== null;
  return {
    stage: stageIn(state, hasAgreement),
    hasAgreement,
    clock: isClosed ? null : clockOf(state),
    dueOn: nextReview(state)?.on ?? null,
  };
}
