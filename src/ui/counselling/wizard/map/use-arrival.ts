// Notices that a case has come into a new stage while somebody looks.
import { useState } from 'react';
import type { StagePath } from '../../../../engine/state/state-path.ts';

/** A new stage says so once: until another page is opened or anything is saved. An older view of the case is no news. */
export function useArrival(stage: StagePath, version: number, isFirst: boolean): StagePath | null {
  const [known, setKnown] = useState({ stage, version });
  const [arrival, setArrival] = useState<typeof known | null>(null);
  const isThere = arrival !== null && arrival.stage === stage && arrival.version === version && isFirst;
  // State set while rendering (derived from props): React draws again at once, and nobody sees the page without its notice.
  if (stage !== known.stage && version >= known.version) {
    setKnown({ stage, version });
    setArrival({ stage, version });
  } else if (arrival !== null && !isThere) {
    setArrival(null);
  }
  return isThere ? stage : null;
}
