// Who the client is and who stands beside them: name, birth date, guardian, household, counsellor (2-standard, People and roles).
import { z } from 'zod';
import { Actor } from '../../actor.ts';
import { AgeBand } from './intake.ts';
import { Channel } from './codes.ts';
import { coded, Day, ItemId, Language, Times, worded } from './define.ts';

/** How well the birth date is known. With a year only the person counts as a minor until it is certain. */
export const BirthDateKnown = z.enum(['day', 'year', 'unknown']);

export const people = [
  // A guardian appointed by a court; the parents of a minor need no appointment.
  coded('guardian.appointed', {}),
  coded('guardian.ended', {}),
  // Members of a household see one another's cases, until they live apart or somebody is in danger.
  coded('household.joined', { household: ItemId }),
  coded('household.separated', {}),
  // Inside one centre; another centre is a handover.
  coded('counsellor.assigned', { counsellor: Actor.shape.id }),
  // The old name stays in the record, and signed versions keep the name signed.
  worded('client.renamed', {}, ['name']),
  worded('contactDetails.changed', {}, ['phone', 'email', 'address']),
  coded('languages.changed', { language: Language, alsoUnderstands: z.array(Language).max(10).optional() }),
  // What follows from it stands here as coded facts, because the date itself is sealed: the age band on the day of the inquiry, and the
  // birthdays since then that change what applies. Those derived from the wrong date no longer count.
  worded(
    'birthDate.corrected',
    {
      known: BirthDateKnown,
      ageBandAtInquiry: AgeBand,
      birthdays: z.array(z.strictObject({ age: z.literal([18, 25, 27]), on: Day })).max(3),
    },
    ['birthDate', 'birthYear'],
  ),
  // Nobody is told where the client lives (§ 51 BMG).
  coded('addressLock.placed', { until: Day }),
  coded('addressLock.lifted', {}),
  // The one way agreed as safe while somebody is in danger; null when there is none, and then nobody is written to or called.
  coded('safeWay.agreed', { channel: Channel.nullable() }),
  // Who interpreted in a talk; always an adult (T1, T5).
  worded('interpreter.noted', { how: z.enum(['present', 'remote']), interpreterOfAge: z.boolean() }, ['interpreterName']),
  // An outside duty with its hours in the week, such as a job or a course.
  worded('duty.noted', { duty: ItemId, kind: z.enum(['work', 'course', 'care', 'other']), times: Times }, ['note']),
  coded('duty.ended', { duty: ItemId }),
] as const;
