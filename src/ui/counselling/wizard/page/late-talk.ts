// A review talk that is recorded late (bitemporal): whatever is recorded of it counts from the day it was held, for the reason given
// at its opening.
import type { Day } from '../../../../../machines/day.ts';
import type { ProposalBody } from '../../../parts/api/views.ts';
import type { Scene } from './scene.ts';

/** `on`: the day it was held. `reason`: why it is recorded later. */
export type LateTalk = { readonly on: Day; readonly reason: string };

/** Null while no talk is open, and for a talk that is recorded on its own day. */
export function lateTalkOf({ state, entries, words }: Scene): LateTalk | null {
  if (state.context.clock.open === null) return null;
  const opening = entries.findLast(({ event }) => event.type === 'review.opened');
  const reason = opening === undefined ? undefined : words[opening.seq]?.['lateReason'];
  return opening === undefined || reason === undefined ? null : { on: opening.on, reason };
}

/** The day of the open talk; today where none is recorded late. */
export const talkDayOf = (scene: Scene): Day => lateTalkOf(scene)?.on ?? scene.today;

/** Dates the proposals of an open late talk. A proposal with a day of its own keeps it; without such a talk all stay as they are. */
export function inTalk(scene: Scene, proposals: readonly ProposalBody[]): readonly ProposalBody[] {
  const late = lateTalkOf(scene);
  return late === null ? proposals : proposals.map((sent) => ({ effectiveOn: late.on, lateReason: late.reason, ...sent }));
}
