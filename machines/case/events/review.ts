// Reviews: planned, moved, missed, held or waived (T8, T9), and what became of goals and measures.
import { z } from 'zod';
import { Day, coded, ItemId, worded } from './define.ts';
import { Cause, Evidence } from './codes.ts';

/** How one side sees a goal on the day of the review. */
export const Assessment = z.enum(['onTrack', 'difficult', 'reached', 'partlyReached', 'notReached']);
/** What both agree becomes of the goal; `continues` changes nothing. */
export const GoalOutcome = z.enum(['continues', 'reached', 'partlyReached', 'notReached', 'replaced', 'dropped', 'postponed']);
/** Events after which a review follows within 28 days (R6). */
export const Occasion = z.enum([
  'titleChanged',
  'courseEvent',
  'jobOrTraining',
  'jobCentreOrder',
  'birth',
  'marriageOrSeparation',
  'move',
  'violence',
  'illness',
  'recognitionDecision',
  'newHouseholdMember',
  'birthday',
  'measureImpossible',
]);
export type Occasion = z.infer<typeof Occasion>;
export const ReviewOccasion = z.enum(['regular', ...Occasion.options]);

/** How both sides see one goal, and what becomes of it. */
const assessed = {
  goal: ItemId,
  client: Assessment,
  counsellor: Assessment,
  outcome: GoalOutcome,
  cause: Cause.nullable(),
  evidence: Evidence,
};
const Dissent = z.enum(['none', 'noted']);
const LateBecause = z.enum(['client', 'centre', 'illness', 'noInterpreter', 'other']).nullable();

export const review = [
  coded('review.planned', { review: ItemId, for: Day }),
  // `to` is the new review that stands in for the old one; `side` asked for it.
  coded('review.moved', { review: ItemId, to: ItemId, for: Day, side: z.enum(['client', 'centre']) }),
  coded('review.missed', { review: ItemId, side: z.enum(['client', 'centre']) }),
  // The centre has learned of something that a review has to follow (R6). `happenedOn` may be earlier than the entry's day.
  worded('occasion.noted', { occasion: Occasion, happenedOn: Day }, ['note']),
  // A talk names what it is about: one thing, and whatever else it answers (R6).
  coded('review.opened', { occasion: ReviewOccasion, also: z.array(Occasion).max(13).optional() }),
  // The talk ends without having been held: the clock does not move.
  coded('review.adjourned', {}),
  worded('goal.assessed', assessed, ['note']),
  worded(
    'measure.reported',
    { measure: ItemId, status: z.enum(['open', 'running', 'done', 'stopped', 'impossible', 'blockedByConsent']), cause: Cause.nullable() },
    ['note'],
  ),
  // Up to twelve months, only in stable work and when both agree (R4).
  worded('interval.agreed', {}, ['reason']),
  worded('dissent.recorded', { dissent: Dissent }, ['client', 'counsellor']),
  worded('balance.drawn', { side: z.enum(['client', 'counsellor']) }, ['successes', 'hurdles']),
  // `next` is the day the following review is planned for; `lateBecause` is asked for once the review is overdue.
  worded('review.held', { next: Day, lateBecause: LateBecause }, ['summary']),
  // A whole talk in one entry, for one that nobody could record while it was held (T9).
  worded(
    'review.recorded',
    {
      occasion: ReviewOccasion,
      also: z.array(Occasion).max(13).optional(),
      goals: z.array(z.strictObject(assessed)).max(50),
      dissent: Dissent,
      copy: z.enum(['paper', 'digital']),
      next: Day,
      lateBecause: LateBecause,
    },
    ['client', 'counsellor', 'summary'],
  ),
  worded('review.waived', { because: z.enum(['longAbsence', 'equivalentTalk', 'other']) }, ['reason']),
] as const;
