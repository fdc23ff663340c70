// The form of a handover file, for whoever writes one and for whoever reads one: what a counselling centre takes over, and what it can read.
import { z } from 'zod';
import { NotDiscussedReason } from '../../../machines/case/events/assessment.ts';
import { Cause, Responsible } from '../../../machines/case/events/codes.ts';
import { Language, Rating } from '../../../machines/case/events/define.ts';
import { AgeBand } from '../../../machines/case/events/intake.ts';
import { Occasion } from '../../../machines/case/events/review.ts';
import { Day } from '../../../machines/day.ts';
import { itemCharts, type ItemState } from '../../../machines/item-life.ts';
import { AgencyCode } from '../../../machines/standards/agency-code.ts';
import { DomainCode } from '../../../machines/standards/domain-code.ts';

export const handoverFormat = 'etappe.handover/1';

/** Field → text, as people wrote it. */
const Texts = z.record(z.string(), z.string()).readonly();
const GoalState = z.enum(Object.keys(itemCharts.goal.states) as ItemState<'goal'>[]);
const MeasureState = z.enum(Object.keys(itemCharts.measure.states) as ItemState<'measure'>[]);

/** Why the next review is due on its day. Which of the three reasons of R5 it is stays behind: it may speak of a domain that does not travel. */
export const handoverRules = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R9', 'T11', 'renewed', 'waived', 'T17', 'named'] as const;
export type HandoverRule = (typeof handoverRules)[number];

const Standing = z.union([
  z.object({ counsellor: Rating, client: Rating.nullable(), ratedOn: Day, words: Texts }),
  z.object({ notDiscussed: NotDiscussedReason, words: Texts }),
  // Consented to, but nobody has spoken of it yet.
  z.object({ words: Texts }),
]);

/** What is unknown is left out, so that a later version of the format may say more. */
export const HandoverFile = z.object({
  format: z.literal(handoverFormat),
  from: z.string(),
  to: AgencyCode,
  /** The day whose state it tells. */
  asOf: Day,
  domains: z.array(DomainCode).readonly(),
  /** How to speak with the client; name and contact the client brings along. */
  client: z.object({
    service: z.enum(['mbe', 'jmd']),
    ageBand: AgeBand,
    understands: z.array(Language).readonly(),
    interpreterNeeded: z.boolean(),
  }),
  /** Taken over as they are (`case.takenOver`): a handover leaves no gap and gives no time. */
  takeover: z.object({
    decidedOn: Day.nullable(),
    firstReviewFrom: Day.nullable(),
    lastHeldOn: Day.nullable(),
    capExtended: z.boolean(),
    occasions: z
      .array(z.object({ occasion: Occasion, learnedOn: Day }))
      .max(50)
      .readonly(),
  }),
  /** What followed from these days at the sending centre, so that nothing is due later than there. */
  nextReview: z.object({ on: Day, rule: z.enum(handoverRules) }).nullable(),
  capOn: Day.nullable(),
  standings: z.partialRecord(DomainCode, Standing).readonly(),
  goals: z.array(z.object({ domain: DomainCode, state: GoalState, dueOn: Day, cause: Cause.nullable(), words: Texts })).readonly(),
  measures: z
    .array(z.object({ responsible: Responsible, agency: AgencyCode.nullable(), state: MeasureState, dueOn: Day, words: Texts }))
    .readonly(),
});
export type HandoverFile = Readonly<z.infer<typeof HandoverFile>>;
