// One small row a case: coded facts and days, from which every figure is counted. Every field says what it means, because the data
// dictionary of the evaluation set is generated from here.
import { z } from 'zod';
import { Land } from '../../../../machines/calendar/place.ts';
import { Cause, ClosingReason, Evidence } from '../../../../machines/case/events/codes.ts';
import { CefrLevel } from '../../../../machines/case/events/assessment.ts';
import { AgeBand } from '../../../../machines/case/events/intake.ts';
import { Rating } from '../../../../machines/case/events/define.ts';
import { Assessment } from '../../../../machines/case/events/review.ts';
import { Day } from '../../../../machines/day.ts';
import { AgencyCode } from '../../../../machines/standards/agency-code.ts';
import { DomainCode } from '../../../../machines/standards/domain-code.ts';
import { LaterFacts } from './later-facts.ts';

const day = (meaning: string) => Day.nullable().describe(`${meaning}; empty where it has not happened`);

/**
 * How a review that had a day was answered. Waived is no talk; `open` is overdue and not answered yet, or never; `lifted` ended otherwise:
 * counted anew when whoever was out of contact came back (T15).
 */
export const DutyOutcome = z.enum(['inTime', 'late', 'waived', 'lifted', 'open']);

export const ReviewDuty = z.strictObject({
  dueOn: Day.describe('Last day on which the review could be held in time, on a working day of the Land'),
  rule: z.string().describe('Rule of the standard that set the day'),
  outcome: DutyOutcome.describe(
    'In time: begun by the due day. Waived: by the team lead. Lifted: counted anew after a time without contact. Open: overdue',
  ),
  heldOn: day('Day the talk was held'),
  clientNotMet: z
    .boolean()
    .describe('The due day passed while the client could not be met: an appointment missed without notice, or the contact ladder running'),
  missedBy: z.enum(['client', 'centre']).nullable().describe('Who missed the last appointment for this review; empty where nobody did'),
  movedByClient: z.int().min(0).describe('How often the client asked for another day'),
  movedByCentre: z.int().min(0).describe('How often the centre asked for another day'),
});
export type ReviewDuty = Readonly<z.infer<typeof ReviewDuty>>;

export const EndedGoal = z.strictObject({
  domain: DomainCode.describe('Life domain of the goal'),
  outcome: z.enum(['reached', 'partlyReached', 'notReached', 'dropped']).describe('What became of it, as both sides agreed'),
  cause: Cause.nullable().describe('Why it was not, or only partly, reached; the cause, never the fault'),
  on: Day.describe('Day it ended'),
  client: Assessment.nullable().describe('How the client saw it in that talk; empty where the client was not asked'),
  evidence: Evidence.nullable().describe('How one can tell'),
});

const RatedAgain = z.strictObject({
  on: Day.describe('Day of the rating'),
  rating: Rating.describe('Rating of the counsellor: 1 acute to 5 independent'),
  client: Rating.nullable().describe('Rating of the client; empty where they did not want to give a number'),
});

export const RatedDomain = z.strictObject({
  domain: DomainCode.describe('Life domain'),
  first: RatedAgain.describe('Rating of the baseline: the last complete one before the first signature'),
  again: z.array(RatedAgain).describe('Ratings on later days, the last one of each day'),
});
export type RatedDomain = Readonly<z.infer<typeof RatedDomain>>;

export const Cefr = z.strictObject({
  on: Day.describe('Day the levels were noted'),
  evidence: Evidence.describe('How one can tell'),
  listening: CefrLevel.describe('Level of listening'),
  speaking: CefrLevel.describe('Level of speaking'),
  reading: CefrLevel.describe('Level of reading'),
  writing: CefrLevel.describe('Level of writing'),
});
export type Cefr = Readonly<z.infer<typeof Cefr>>;

export const ReferralFacts = z.strictObject({
  to: AgencyCode.describe('Kind of body it went to'),
  domain: DomainCode.describe('Life domain it was about'),
  leftOn: Day.describe('Day it was sent with consent, or given to the client to carry'),
  carried: z.boolean().describe('The client carried it: nothing was sent'),
  answer: z.enum(['confirmed', 'declined', 'noAnswer']).nullable().describe('Answer of the body; empty where none is noted yet'),
  answeredOn: day('Day of that answer'),
  arrivedOn: day('Day of the first appointment attended there'),
  endedOn: day('Day it ended'),
});
export type ReferralFacts = Readonly<z.infer<typeof ReferralFacts>>;

export const HinderedMeasure = z.strictObject({
  on: Day.describe('Day it was reported'),
  domain: DomainCode.nullable().describe('Life domain of its goal'),
  status: z.enum(['stopped', 'impossible', 'blockedByConsent']).describe('What became of the measure'),
  cause: Cause.nullable().describe('Why; empty where nobody knows'),
});

export const CaseFacts = z.strictObject({
  case: z.string().describe('Number of the case; replaced by a pseudonym in every export'),
  episode: z.int().min(1).describe('1 for the first; every return opens the next, with a baseline of its own'),
  through: Day.describe('Last day that was looked at'),
  site: z.string().describe('Site of the programme'),
  land: Land.describe('Land of the site'),
  centre: z.string().nullable().describe('Counselling centre within the site; empty where the record does not say'),
  service: z.enum(['mbe', 'jmd']).describe('Counselling service: for adults (mbe) or for young people (jmd)'),
  ageBand: AgeBand.describe('Age on the last day looked at, in bands'),
  ageBands: z
    .array(z.strictObject({ since: Day.describe('First day in this band'), band: AgeBand.describe('Age band') }))
    .describe('Age bands the person has been in, since the inquiry'),
  inquiredOn: day('Day of the inquiry'),
  decidedOn: day('Day longer support was decided on'),
  firstSignedOn: day('Day of the first signature under the first agreement'),
  inForceOn: day('Day the first agreement came into force: that of the last signature'),
  withoutAgreementOn: day('Day on which support without an agreement began'),
  firstReviewOn: day('Day of the first talk about all goals after the agreement came into force'),
  closedOn: day('Day the case was closed'),
  closingReason: ClosingReason.nullable().describe('The one main reason of closing'),
  reviews: z.array(ReviewDuty).describe('Every review that had a day and was held, waived or ran past it'),
  goals: z.array(EndedGoal).describe('Goals both sides had agreed on, and that have ended'),
  openGoals: z.array(DomainCode).describe('Life domains of the goals agreed on that have not ended'),
  ratings: z.array(RatedDomain).describe('Domains rated in the baseline'),
  cefrFirst: Cefr.nullable().describe('Levels of German as first noted'),
  cefrAgain: z.array(Cefr).describe('Levels of German noted on later days, the last ones of each day'),
  referrals: z.array(ReferralFacts).describe('Referrals that left, by letter or carried by the client'),
  hinderedMeasures: z.array(HinderedMeasure).describe('Measures that came to nothing'),
  recognitionDecidedOn: day('Day the centre learned of a decision on the recognition of a qualification'),
  later: LaterFacts.describe('Facts of benefit, children, course, recognition, hurdles, verdict and consent'),
});
export type CaseFacts = Readonly<z.infer<typeof CaseFacts>>;
