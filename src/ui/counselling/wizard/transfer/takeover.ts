// A case that was taken over from another body: the days it brings, by hand or out of a handover file, and what follows from them.
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import type { Occasion } from '../../../../../machines/case/events/review.ts';
import { reviewDue, type ReviewDue } from '../../../../../machines/case/deadlines/review-due.ts';
import type { Day } from '../../../../../machines/day.ts';
import type { HandoverFile } from '../../../../export/handover/handover-schema.ts';
import { dayOf, type TypedDay } from '../../../parts/kit/typed-day.ts';
import { whatIf } from '../../../../engine/step/what-if.ts';
import type { Scene } from '../page/scene.ts';
import { sendOnce, type Sending } from '../page/sending.ts';

/** Something that has happened at the sending centre and no review has followed yet (R6); null is an answer not given yet. */
export type OccasionRow = { readonly occasion: Occasion | null; readonly learnedOn: TypedDay };

/** `decidedOn`: the day of T2, from which the cap runs. The next two anchor the review clock, by R1 or by R2; `dueBy` is the day of the sending centre. */
export type TakeoverDraft = {
  readonly [K in 'decidedOn' | 'firstReviewFrom' | 'lastHeldOn' | 'dueBy']: Day | null;
} & {
  readonly capExtended: boolean;
  readonly occasions: readonly OccasionRow[];
  /** Of the file the fields were filled from what they do not say; null while all is typed by hand. Codes and days only. */
  readonly source: Source | null;
};
export type Source = Pick<HandoverFile, 'from' | 'to' | 'asOf' | 'nextReview'> & {
  readonly ageBand: HandoverFile['client']['ageBand'];
  /** Whether the sending centre had decided on support (T2). Without that there are no days to go on with. */
  readonly isDecided: boolean;
};

export const startTakeover = (): TakeoverDraft => ({
  decidedOn: null,
  firstReviewFrom: null,
  lastHeldOn: null,
  dueBy: null,
  capExtended: false,
  occasions: [],
  source: null,
});

/** What the fields say once they were filled from the file. */
export function filledFrom({ takeover, client, from, to, asOf, nextReview }: HandoverFile): TakeoverDraft {
  const source = { from, to, asOf, nextReview, ageBand: client.ageBand, isDecided: takeover.decidedOn !== null };
  return { ...takeover, dueBy: nextReview?.on ?? null, source };
}

type Whole = NonNullable<EventOf<'case.takenOver'>['occasions']>;
export const isWhole = (row: OccasionRow): row is Whole[number] => row.occasion !== null && dayOf(row.learnedOn) !== null;

const takenOver = (decidedOn: Day, { firstReviewFrom, lastHeldOn, dueBy, capExtended, occasions }: TakeoverDraft) => {
  const whole = occasions.filter(isWhole);
  return {
    type: 'case.takenOver' as const,
    decidedOn,
    firstReviewFrom,
    lastHeldOn,
    ...(dueBy !== null && { dueBy }),
    ...(capExtended && { capExtended }),
    ...(whole.length > 0 && { occasions: whole }),
  };
};

/** Either a review was held before, or the first one counts from somewhere. An occasion half told is not left out in silence. */
export function takeOver(draft: TakeoverDraft): Sending {
  const { decidedOn, firstReviewFrom, lastHeldOn, occasions } = draft;
  const needed = { decidedOn, ...(firstReviewFrom === null && { lastHeldOn }), occasions: occasions.every(isWhole) ? 'whole' : null };
  return sendOnce('case.takenOver', needed, (answers) => [takenOver(answers.decidedOn, draft)]);
}

/** When the next review would be due with these inherited days, looked ahead by `whatIf`; null while they are not known. */
export function inheritedDue({ state, today }: Scene, draft: TakeoverDraft): ReviewDue | null {
  const { decidedOn } = draft;
  if (decidedOn === null || (draft.firstReviewFrom === null && draft.lastHeldOn === null)) return null;
  return reviewDue(whatIf(state, [{ event: takenOver(decidedOn, draft), on: today }]));
}

/** The centre each service is one of: a consent to the other one does not cover this one. */
const bodies: Readonly<Record<HandoverFile['client']['service'], HandoverFile['to']>> = {
  mbe: 'migrationCounselling',
  jmd: 'youthMigrationService',
};
export const isForUs = ({ state }: Pick<Scene, 'state'>, { to }: Source): boolean => bodies[state.context.client.service] === to;

/** A file names nobody, so only what both sides know can show that it belongs to somebody else. */
export const isSameAge = ({ state }: Pick<Scene, 'state'>, { ageBand }: Source): boolean => state.context.client.ageBand === ageBand;
