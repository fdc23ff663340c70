// Reviews: planned, moved, missed, held or waived (T8, T9), and what became of goals and measures.
import { z } from 'zod';
import { Day, fact, ItemId, told } from './define.ts';
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
  fact('review.planned', { review: ItemId, for: Day }),
  fact('review.moved', { review: ItemId, to: ItemId, for: Day, side: z.enum(['client', 'centre']) }),
  fact('review.missed', { review: ItemId, side: z.enum(['client', 'centre']) }),
  // The centre has learned of something that a review has to follow (R6). `happenedOn` may be earlier than the entry's day.
  told('occasion.noted', { occasion: Occasion, happenedOn: Day }, ['note']),
  fact('review.opened', { occasion: ReviewOccasion }),
  fact('review.adjourned', {}),
  told(
    'goal.assessed',
    { goal: ItemId, client: Assessment, counsellor: Assessment, outcome: GoalOutcome, cause: Cause.nullable(), evidence: Evidence },
    ['note'],
  ),
  told(
    'measure.reported',
    { measure: ItemId, status: z.enum(['open', 'running', 'done', 'stopped', 'impossible', 'blockedByConsent']), cause: Cause.nullable() },
    ['note'],
  ),
  // Up to twelve months, only in stable work and when both agree (R4).
  told('interval.agreed', {}, ['reason']),
  told('dissent.recorded', { dissent: z.enum(['none', 'noted']) }, ['client', 'counsellor']),
  told('balance.drawn', { side: z.enum(['client', 'counsellor']) }, ['successes', 'hurdles']),
  // `next` is the day the following review is planned for; `lateBecause` is asked for once the review is overdue.
  told('review.held', { next: Day, lateBecause: z.enum(['client', 'centre', 'illness', 'noInterpreter', 'other']).nullable() }, [
    'summary',
  ]),
  told('review.waived', { because: z.enum(['longAbsence', 'equivalentTalk', 'other']) }, ['reason']),
] as const;
