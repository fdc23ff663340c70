// Facts beside the agreement, as a row of facts holds them; `later-of.ts` reads them out of a case.
import { z } from 'zod';
import { HurdleKind, Verdict as VerdictCode } from '../../../../machines/case/events/waypoints.ts';
import { Day } from '../../../../machines/day.ts';
import { AgencyCode } from '../../../../machines/standards/agency-code.ts';
import { ChainStepCode } from '../../../../machines/standards/chain-step-code.ts';
import { DomainCode } from '../../../../machines/standards/domain-code.ts';

const Benefit = z.strictObject({
  receives: z.boolean().describe('Whether a benefit for the cost of living is received'),
  on: Day.describe('Day it was noted'),
});

const Children = z.strictObject({
  children: z.int().min(0).describe('Children of an age for day care or school'),
  withPlace: z.int().min(0).describe('Those of them who have a place'),
  on: Day.describe('Day it was noted'),
});

const Course = z.strictObject({
  registeredOn: Day.describe('Day of the registration, or of the first note of the course'),
  begunOn: Day.nullable().describe('Day it was noted that it was begun'),
  completedOn: Day.nullable().describe('Day it was noted as completed'),
  endedOn: Day.nullable().describe('Day it was noted as dropped'),
});

const Recognition = z.strictObject({
  appliedOn: Day.describe('Day the application was noted'),
  documentsCompleteOn: Day.nullable().describe('Day it was noted that the documents are complete'),
  decidedOn: Day.nullable().describe('Day the decision was noted'),
});

const Hurdle = z.strictObject({
  on: Day.describe('Day it was noted'),
  kind: HurdleKind.describe('What stood in the way'),
  step: ChainStepCode.nullable().describe('Step of a support chain'),
  agency: AgencyCode.nullable().describe('Kind of body it was met at'),
  domain: DomainCode.nullable().describe('Life domain of the goal it was met on the way to'),
});

const Verdict = z.strictObject({
  verdict: VerdictCode.describe('How far the client says that the counselling helped'),
  on: Day.describe('Day of the answer'),
});

export const LaterFacts = z.strictObject({
  benefitFirst: Benefit.nullable().describe('Benefit as first noted'),
  benefitLast: Benefit.nullable().describe('Benefit as last noted on a later day'),
  children: z.array(Children).describe('Children and places, each time they were noted'),
  courses: z.array(Course).describe('Courses registered for'),
  recognition: Recognition.nullable().describe('Application for the recognition of a qualification'),
  hurdles: z.array(Hurdle).describe('Hurdles noted on a support chain'),
  verdicts: z.array(Verdict).describe('Verdicts of the client, each time they were asked'),
  evaluationConsentedOn: Day.nullable().describe(
    'Day the client agreed to the evaluation set; empty without consent, or when it was withdrawn',
  ),
});
export type LaterFacts = Readonly<z.infer<typeof LaterFacts>>;

/** Of a case of which nothing of this was told. */
export const nothingTold: LaterFacts = {
  benefitFirst: null,
  benefitLast: null,
  children: [],
  courses: [],
  recognition: null,
  hurdles: [],
  verdicts: [],
  evaluationConsentedOn: null,
};
