// A review talk that is recorded late (bitemporal): whatever is recorded of it counts from the day it was held, for the reason given
// at its opening, or with the correction that put its day right.
import type { Day } from '../../../../../machines/day.ts';
import { editedLog, voidedIn } from '../../../../engine/step/edited.ts';
import type { ProposalBody } from '../../../parts/api/views.ts';
import type { Scene } from './scene.ts';

/** `on`: the day it was held. `reason`: why it is recorded later. */
export type LateTalk = { readonly on: Day; readonly reason: string };

/** Null while no talk is open, and for a talk that is recorded on its own day. */
export function lateTalkOf(scene: Scene): LateTalk | null {
  const { state, today } = scene;
  const { open } = state.context.clock;
  if (open === null || open.since >= today) return null;
  const reason = lateReasonOf(scene);
  return reason === undefined ? null : { on: open.since, reason };
}

/** Of the last talk that was opened: a day that was put right since is told late for the reason of that correction. */
function lateReasonOf({ entries, words }: Scene): string | undefined {
  const opening = editedLog(entries).findLast(({ event }) => event.type === 'review.opened');
  if (opening === undefined) return undefined;
  const voided = voidedIn(entries);
  const correction = entries.findLast(
    ({ seq, event }) => event.type === 'fact.corrected' && event.seq === opening.seq && event.day !== undefined && !voided.has(seq),
  );
  return correction === undefined ? words[opening.seq]?.['lateReason'] : words[correction.seq]?.['correction'];
}

/** The day of the open talk; today where none is recorded late. */
export const talkDayOf = (scene: Scene): Day => lateTalkOf(scene)?.on ?? scene.today;

/** Dates the proposals of an open late talk. A proposal with a day of its own keeps it; without such a talk all stay as they are. */
export function inTalk(scene: Scene, proposals: readonly ProposalBody[]): readonly ProposalBody[] {
  const late = lateTalkOf(scene);
  return late === null ? proposals : proposals.map((sent) => ({ effectiveOn: late.on, lateReason: late.reason, ...sent }));
}
