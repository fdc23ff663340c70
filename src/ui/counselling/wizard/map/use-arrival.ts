// Notices that a case has come somewhere else while somebody looks: into a new stage, into a review talk, or back from one.
import { useState } from 'react';
import { stageOf, type StagePath } from '../../../../engine/state/state-path.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import type { Arrival } from '../page/arrival.ts';
import { isTalking } from '../page/scene.ts';

type Place = { readonly stage: StagePath; readonly isTalking: boolean };

/** Null where the place is the same. A talk that begins is more news than the stage it stands beside. */
function arrivalAt(before: Place, now: Place): Arrival | null {
  if (now.isTalking && !before.isTalking) return { in: 'talk', stage: now.stage };
  if (now.stage !== before.stage) return { in: 'stage', stage: now.stage };
  return before.isTalking && !now.isTalking ? { in: 'afterTalk', stage: now.stage } : null;
}

/** A new place says so once: until another page is opened or anything is saved. An older view of the case is no news. */
export function useArrival(view: CaseView, isFirst: (arrival: Arrival) => boolean): Arrival | null {
  const { version } = view;
  const now: Place = { stage: stageOf(view.state), isTalking: isTalking(view) };
  const [known, setKnown] = useState({ ...now, version });
  const [arrived, setArrived] = useState<{ readonly at: Arrival; readonly version: number } | null>(null);
  const isThere = arrived !== null && arrived.at.stage === now.stage && arrived.version === version && isFirst(arrived.at);
  const arrival = version >= known.version ? arrivalAt(known, now) : null;
  // State set while rendering (derived from props): React draws again at once, and nobody sees the page without its notice.
  if (arrival !== null) {
    setKnown({ ...now, version });
    setArrived({ at: arrival, version });
  } else if (arrived !== null && !isThere) {
    setArrived(null);
  }
  return isThere ? arrived.at : null;
}
