// Whether and how the client can be reached: pause, the no-show ladder, handover (T12 to T17).
import { z } from 'zod';
import { AgencyCode } from '../../standards/agency-code.ts';
import { Day, coded, ItemId, worded } from './define.ts';
import { Channel, FourEyesAct, VoidingReason } from './codes.ts';

export const presence = [
  worded(
    'pause.agreed',
    {
      reason: z.enum(['illness', 'birth', 'custody', 'travel', 'course', 'crisis']),
      until: Day,
      contactBy: z.enum(['client', 'centre']),
      /** For a birth: its day, from which the six months of a parental pause are counted. */
      parentalFrom: Day.optional(),
    },
    ['note'],
  ),
  coded('pause.extended', { until: Day }),
  coded('pause.ended', {}),
  coded('appointment.missed', {}),
  worded('contact.noted', { channel: Channel }, ['note']),
  // Attempts and letter are the rungs of the ladder; contact that was made is `contact.noted` or `contact.resumed`.
  // `instead` says why a first attempt does not go the way the client prefers.
  coded('contact.attempted', { channel: Channel, instead: z.enum(['noNumber', 'notReachable', 'clientAsked', 'other']).optional() }),
  coded('letter.sent', { appointment: Day }),
  // Where writing is unsafe the team lead decides what stands for the letter; the fourteen days run all the same.
  worded('letter.waived', {}, ['reason']),
  worded('contact.resumed', { excuse: z.enum(['none', 'hospital', 'childcare', 'fare', 'other']) }, ['note']),
  coded('contact.brokenOff', {}),
  // To another centre only, whose name is a word; the consent covers purpose and recipient (T16).
  worded('handover.offered', { to: AgencyCode, consent: ItemId }, ['recipient']),
  coded('handover.accepted', {}),
  worded('handover.refused', {}, ['note']),
  // Somebody else looked at it: the second pair of eyes, asked for before the act itself. To take back an entry it may name which one
  // and why: then it is good for nothing else.
  coded('approval.given', { act: FourEyesAct, seq: z.int().positive().optional(), because: VoidingReason.optional() }),
  worded('cap.extended', {}, ['reason']),
] as const;

/** What turns a miss into an excused one (2-standard, No-show ladder). Any other reason is kept and excuses nothing. */
export const excuses: ReadonlySet<string> = new Set(['hospital', 'childcare', 'fare']);
