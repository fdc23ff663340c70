// One row of the evaluation set: what researchers are given of one case. The data dictionary is generated from here.
import { z } from 'zod';
import { CefrLevel } from '../../../../machines/case/events/assessment.ts';
import { ClosingReason, Evidence } from '../../../../machines/case/events/codes.ts';
import { Verdict } from '../../../../machines/case/events/waypoints.ts';
import { Rating } from '../../../../machines/case/events/define.ts';
import { DomainCode } from '../../../../machines/standards/domain-code.ts';

const week = (meaning: string) =>
  z.int().nullable().describe(`${meaning}, in whole weeks from the decision for longer support; empty where it has not happened`);
const count = (meaning: string) => z.int().min(0).describe(`Number of ${meaning}`);
const rating = (which: string, domain: string) =>
  Rating.nullable().describe(`${which} of the counsellor in the domain ${domain}: 1 acute to 5 independent; empty where not rated`);
const level = (meaning: string) => CefrLevel.nullable().describe(`${meaning}; empty where not noted`);

type Domains<Prefix extends string, T> = Readonly<Record<`${Prefix}${Capitalize<DomainCode>}`, T>>;

export const columnOf = <P extends string>(prefix: P, domain: DomainCode) =>
  `${prefix}${domain[0]?.toUpperCase()}${domain.slice(1)}` as `${P}${Capitalize<DomainCode>}`;

const byDomain = <P extends string>(prefix: P, which: string) =>
  Object.fromEntries(DomainCode.options.map((domain) => [columnOf(prefix, domain), rating(which, domain)])) as Domains<
    P,
    ReturnType<typeof rating>
  >;

export const EvaluationRow = z.strictObject({
  person: z.string().min(1).describe('Pseudonym, another one in every export'),
  episode: z.int().min(1).describe('1 for the first; every return opens the next, with a baseline of its own'),
  place: z.string().describe('Site; where too few are from it its Land; else `all`'),
  ageBand: z
    .enum(['minor', 'under25', 'under27', 'adult', 'all'])
    .describe('Age in bands; under27 holds all younger ones where they were too few'),
  service: z
    .enum(['mbe', 'jmd', 'all'])
    .describe('Counselling service: for adults (mbe) or young people (jmd); `all` where one of them had too few'),
  inquiryWeek: week('Inquiry'),
  signedWeek: week('First signature'),
  inForceWeek: week('Entry into force of the first agreement'),
  firstReviewWeek: week('First talk about all goals under it'),
  closedWeek: week('Closing'),
  lastWeek: week('Last week that was looked at'),
  closingReason: ClosingReason.nullable().describe('Main reason of closing; empty while the case is open'),
  reviewsInTime: count('reviews held in time'),
  reviewsNotInTime: count('reviews held late, waived or overdue where the client could be met'),
  reviewsClientNotMet: count('reviews that ran past their day while the client could not be met'),
  goalsReached: count('goals reached'),
  goalsPartlyReached: count('goals partly reached'),
  goalsNotReached: count('goals not reached'),
  goalsDropped: count('goals dropped'),
  goalsOpen: count('goals that have not ended'),
  ...byDomain('first', 'Baseline rating'),
  ...byDomain('last', 'Last rating on a later day'),
  firstListening: level('First level of listening'),
  firstSpeaking: level('First level of speaking'),
  firstReading: level('First level of reading'),
  firstWriting: level('First level of writing'),
  lastListening: level('Last level of listening on a later day'),
  lastSpeaking: level('Last level of speaking on a later day'),
  lastReading: level('Last level of reading on a later day'),
  lastWriting: level('Last level of writing on a later day'),
  lastLevelEvidence: Evidence.nullable().describe('How the last levels are known; empty where not noted'),
  referrals: count('referrals that left'),
  referralsCarried: count('referrals the client carried'),
  referralsArrived: count('referrals that led to a first appointment attended'),
  measuresHindered: count('measures that came to nothing'),
  hurdles: count('hurdles noted on support chains'),
  coursesBegun: count('courses begun'),
  coursesCompleted: count('courses completed'),
  recognitionDecided: z
    .boolean()
    .nullable()
    .describe('Whether recognition was decided; empty where nobody noted an application or a decision'),
  children: z.int().min(0).nullable().describe('Children of an age for day care or school; empty where nobody asked'),
  childrenWithPlace: z.int().min(0).nullable().describe('Those of them with a place; empty where nobody asked'),
  benefitFirst: z.boolean().nullable().describe('Benefit for the cost of living at the start; empty where not noted'),
  benefitLast: z.boolean().nullable().describe('Benefit for the cost of living when last noted; empty where not noted again'),
  verdict: Verdict.nullable().describe('Last verdict of the client on the counselling; empty where not asked'),
});
export type EvaluationRow = Readonly<z.infer<typeof EvaluationRow>>;
