// Whether a scenario that was kept can still be walked: rules may have changed since.
import type { Recording } from '../../../scenarios/training/recording.ts';
import { faultIn, type FileFault } from '../../../scenarios/walk/scenario-file.ts';

/** A recording never changes: it is looked at once. */
const known = new WeakMap<Recording, FileFault | null>();

export function faultOf(recording: Recording): FileFault | null {
  const fault = known.get(recording);
  if (fault !== undefined) return fault;
  const found = faultIn(recording);
  known.set(recording, found);
  return found;
}
