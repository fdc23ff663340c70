// How things go beside the agreement: hurdles, courses, recognition, children's places, what the client says of the counselling.
import { z } from 'zod';
import { AgencyCode } from '../../standards/agency-code.ts';
import { ChainStepCode } from '../../standards/chain-step-code.ts';
import { DomainCode } from '../../standards/domain-code.ts';
import { coded, Day, ItemId, worded } from './define.ts';

/** What stands in the way, as far as the network could do something about it. Never whose fault it is. */
export const HurdleKind = z.enum([
  'travelCost',
  'minimumParticipants',
  'waitingTime',
  'noChildcare',
  'dataExchangeRefused',
  'noOffer',
  'language',
  'other',
]);
export const CourseKind = z.enum(['integrationCourse', 'vocationalCourse', 'other']);
export const CourseStage = z.enum(['admitted', 'registered', 'begun', 'completed', 'dropped']);
export const ArrivalStage = z.enum(['movedIn', 'addressRegistered', 'firstTitle']);
export const RecognitionStage = z.enum(['applied', 'received', 'documentsComplete', 'decided']);
export const Verdict = z.enum(['helpedMuch', 'helped', 'helpedLittle', 'notHelped', 'noAnswer']);

/** More children than that are a slip of the finger. */
export const childrenAtMost = 20;
export const Count = z.int().min(0).max(childrenAtMost);
/** Teaching units of 45 minutes. The longest courses have 900 and 100 of orientation (§§ 12, 13 IntV); more than 40 in a week nobody teaches. */
export const HoursLeft = z.int().min(0).max(1000);
export const HoursPerWeek = z.int().min(1).max(40);

export const waypoints = [
  worded(
    'hurdle.noted',
    {
      hurdle: ItemId,
      kind: HurdleKind,
      /** Where on a chain, at which body, on the way to which goal; null where it belongs to none. */
      step: ChainStepCode.nullable(),
      agency: AgencyCode.nullable(),
      goal: ItemId.nullable(),
    },
    ['note'],
  ),
  // No part of what was signed: an agreement in force stays as it is when one of its goals is placed on a chain.
  coded('goal.placed', { goal: ItemId, step: ChainStepCode.nullable() }),
  coded('hurdle.ended', { hurdle: ItemId }),
  // Of the family, and how many of them have a place in day care or at school.
  coded('children.counted', { children: Count, withPlace: Count }),
  // `happenedOn` is the day it happened there: the clocks of the chains count from it, not from the day it was heard of.
  coded('course.noted', { course: CourseKind, stage: CourseStage, happenedOn: Day }),
  // By the client's own account, for planning: what the school reports of attendance, and to whom, is no business of the centre.
  coded('courseHours.counted', { course: CourseKind, hoursLeft: HoursLeft, hoursPerWeek: HoursPerWeek }),
  coded('arrival.noted', { stage: ArrivalStage, happenedOn: Day }),
  coded('recognition.noted', { stage: RecognitionStage, result: z.enum(['full', 'partial', 'none']).nullable(), happenedOn: Day }),
  // The client's own verdict on the counselling, at a review or at the end; not to answer is an answer.
  coded('client.judged', { verdict: Verdict }),
  // Whether this case may go, without a name, into the set researchers get. Freely given and freely taken back.
  coded('evaluation.consented', {}),
  coded('evaluation.withdrawn', {}),
  // Several bodies at one table: each hears only of the domains it has consent for.
  worded(
    'conference.held',
    {
      participants: z.array(AgencyCode).min(1).max(12),
      domains: z.array(DomainCode).min(1).max(12),
      consents: z.array(ItemId).min(1).max(40),
    },
    ['note'],
  ),
] as const;
