// The one place for facts the standard is being given events for: until those events are recorded, nobody knows them, and they stand
// here as not known. Connecting them is filling in `laterFactsOf`; indicators and the evaluation set read the fields already.
import { z } from 'zod';
import { Cause } from '../../../../machines/case/events/codes.ts';
import { Day } from '../../../../machines/day.ts';
import type { Frame } from '../../../engine/log/frames.ts';

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
  begunOn: Day.nullable().describe('First day in the course'),
  completedOn: Day.nullable().describe('Day it was completed'),
  endedOn: Day.nullable().describe('Day it ended without being completed'),
});

const Recognition = z.strictObject({
  appliedOn: Day.describe('Day of the application'),
  documentsCompleteOn: Day.nullable().describe('Day from which the three months of the decision run'),
  decidedOn: Day.nullable().describe('Day of the decision'),
});

const Hurdle = z.strictObject({
  on: Day.describe('Day it was noted'),
  kind: z.string().describe('Kind of hurdle'),
  cause: Cause.nullable().describe('Cause, where it is known'),
  step: z.string().nullable().describe('Step of a support chain'),
  agency: z.string().nullable().describe('Kind of body it was met at'),
});

const Verdict = z.strictObject({
  helped: z.boolean().nullable().describe('Whether the client says that the agreement helped; empty where the client did not want to say'),
  on: Day.describe('Day of the answer'),
});

export const LaterFacts = z.strictObject({
  benefitFirst: Benefit.nullable().describe('Benefit as first noted'),
  benefitLast: Benefit.nullable().describe('Benefit as last noted on a later day'),
  children: z.array(Children).describe('Children and places, each time they were noted'),
  courses: z.array(Course).describe('Courses registered for'),
  recognition: Recognition.nullable().describe('Application for the recognition of a qualification'),
  hurdles: z.array(Hurdle).describe('Hurdles noted on a support chain'),
  verdict: Verdict.nullable().describe('Own verdict of the client at the end; empty where it was not asked for'),
  evaluationConsentedOn: Day.nullable().describe(
    'Day the client agreed to the evaluation set; empty without consent, or when it was withdrawn',
  ),
});
export type LaterFacts = Readonly<z.infer<typeof LaterFacts>>;

export const notKnownYet: LaterFacts = {
  benefitFirst: null,
  benefitLast: null,
  children: [],
  courses: [],
  recognition: null,
  hurdles: [],
  verdict: null,
  evaluationConsentedOn: null,
};

/** Of one episode, in the order of valid time. */
export const laterFactsOf = (_frames: readonly Frame[]): LaterFacts => notKnownYet;
