// The one thing that is never told away: a household that was parted, as far as anybody knew, stays parted until somebody joins anew.
import type { CaseState } from '../../../src/engine/state/case-state.ts';

/** The same state, with nothing shared under the codes that were parted at any time. */
export function keptApart({ value, context }: CaseState, parted: readonly string[]): CaseState {
  const partedFrom = [...new Set([...context.client.partedFrom, ...parted])].toSorted();
  const { household } = context.client;
  const isApart = household !== null && partedFrom.includes(household);
  return { value, context: { ...context, client: { ...context.client, household: isApart ? null : household, partedFrom } } };
}
