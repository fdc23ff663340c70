// Moments of the named lives, found by where the case stands.
import { lives } from '../../../../src/scenarios/lives.ts';
import type { CaseView } from '../../../../src/ui/parts/api/views.ts';
import { stageOf, type StagePath } from '../../../../src/engine/state/state-path.ts';
import { isTalking } from '../../../../src/ui/counselling/wizard/page/scene.ts';
import { viewAfter } from '../../views.ts';

/** Every moment of every named life, made once. */
export const moments: readonly CaseView[] = lives.flatMap((life) =>
  viewAfter(Number.MAX_SAFE_INTEGER, life).entries.map((_, index) => viewAfter(index + 1, life)),
);

/** The first moment at which a case stands in this stage and, if asked, looks like that. */
export function momentIn(stage: StagePath, looks: (view: CaseView) => boolean = () => true): CaseView {
  const found = moments.find((view) => stageOf(view.state) === stage && looks(view));
  if (found === undefined) throw new Error(`no life comes to ${stage} like that`);
  return found;
}

/** The first moment at which a review talk is open, beside an agreement in force. */
export const momentInTalk = (looks: (view: CaseView) => boolean = () => true): CaseView =>
  momentIn('inForce', (view) => isTalking(view) && looks(view));
