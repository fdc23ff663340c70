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

export const review = [
  coded('review.planned', { review: ItemId, for: Day }),
  // `to` is the new review that stands in for the old one; `side` asked for it.
  coded('review.moved', { review: ItemId, to: ItemId, for: Day, side: z.enum(['client', 'centre']) }),
  coded('review.missed', { review: ItemId, side: z.enum(['client', 'centre']) }),
  // The centre has learned of something that a review has to follow (R6). `happenedOn` may be earlier than the entry's day.
  worded('occasion.noted', { occasion: Occasion, happenedOn: Day }, ['note']),
  coded('review.opened', { occasion: ReviewOccasion }),
  // The talk ends without having been held: the clock does not move.
  coded('review.adjourned', {}),
  worded(
    'goal.assessed',
    { goal: ItemId, client: Assessment, counsellor: Assessment, outcome: GoalOutcome, cause: Cause.nullable(), evidence: Evidence },
    ['note'],
  ),
  worded(
    'measure.reported',
    { measure: ItemId, status: z.enum(['open', 'running', 'done', 'stopped', 'impossible', 'blockedByConsent']), cause: Cause.nullable() },
    ['note'],
  ),
  // Up to twelve months, only in stable work and when both agree (R4).
  worded('interval.agreed', {}, ['reason']),
  worded('dissent.recorded', { dissent: z.enum(['none', 'noted']) }, ['client', 'counsellor']),
  worded('balance.drawn', { side: z.enum(['client', 'counsellor']) }, ['successes', 'hurdles']),
  // `next` is the day the following review is planned for; `lateBecause` is asked for once the review is overdue.
  worded('review.held', { next: Day, lateBecause: z.enum(['client', 'centre', 'illness', 'noInterpreter', 'other']).nullable() }, [
    'summary',
  ]),
  worded('review.waived', { because: z.enum(['longAbsence', 'equivalentTalk', 'other']) }, ['reason']),
] as const;
