// What happens from the first contact to the decision how to go on (T1, T2).
import { z } from 'zod';
import { DomainCode } from '../../standards/domain-code.ts';
import { coded, Language, Day, worded } from './define.ts';
import { Benefit, Channel, ClosingReason, Interpreter, ResidenceTitle } from './codes.ts';
import { Occasion } from './review.ts';

/** Of the inquiry; it moves on with the birthdays that change what applies: 18, 25 and 27. */
export const AgeBand = z.enum(['minor', 'under25', 'under27', 'adult']);
/** R3 asks for the two that seek, R4 for the two that have. */
export const Occupation = z.enum(['ordinaryWork', 'training', 'unemployed', 'lookingForTraining', 'school', 'other']);

export const intake = [
  worded(
    'inquiry.noted',
    {
      service: z.enum(['mbe', 'jmd']),
      ageBand: AgeBand,
      /** The language the client prefers, and whatever else they understand. */
      language: Language,
      alsoUnderstands: z.array(Language).max(10).optional(),
      channel: z.enum(['walkIn', 'phone', 'message', 'referral']),
    },
    ['name', 'birthDate', 'birthYear', 'contact', 'concern'],
  ),
  worded(
    'client.described',
    {
      occupation: Occupation,
      interpreter: z.enum(['needed', 'notNeeded']),
      titleExpires: Day.nullable(),
      /** What kind of title it is, and who pays for the livelihood; what is left out stays as it was told last. */
      title: ResidenceTitle.optional(),
      benefit: Benefit.optional(),
      /** How the client wants to be reached; the first attempt goes this way. */
      reachBy: Channel.optional(),
    },
    ['note'],
  ),
  coded('talk.offered', { for: Day }),
  // In a language the client understands, or with an interpreter, who is an adult (T1).
  worded('privacy.explained', { language: Language, interpreter: Interpreter.optional(), interpreterOfAge: z.boolean().optional() }, [
    'interpreterName',
  ]),
  coded('talk.begun', {}),
  // T2 asks for all three. Identity need not be proven.
  worded('need.noted', { targetGroup: z.boolean(), need: z.boolean(), wantsLongerSupport: z.boolean() }, ['need']),
  coded('filing.consented', {}),
  // Advice goes on without a file: what was written so far is forgotten, and nothing more is (T2).
  coded('filing.refused', {}),
  coded('advice.begun', {}),
  worded('advice.given', { domain: DomainCode }, ['advice']),
  coded('assessment.begun', {}),
  // What the sending centre handed over: the days from which review clock and cap run on (T17).
  coded('case.takenOver', {
    decidedOn: Day,
    firstReviewFrom: Day.nullable(),
    lastHeldOn: Day.nullable(),
    // By when the review was due there, for a reason that does not travel: a rating, a measure, a promise.
    dueBy: Day.optional(),
    capExtended: z.boolean().optional(),
    occasions: z
      .array(z.strictObject({ occasion: Occasion, learnedOn: Day }))
      .max(50)
      .optional(),
  }),
  worded('case.closed', { reason: ClosingReason }, ['note']),
] as const;
