// Whether and how the client can be reached: pause, the no-show ladder, handover (T12 to T17).
import { z } from 'zod';
import { AgencyCode } from '../../standards/agency-code.ts';
import { Day, fact, ItemId, told } from './define.ts';
import { Channel, FourEyesAct } from './codes.ts';

export const presence = [
  told(
    'pause.agreed',
    {
      reason: z.enum(['illness', 'birth', 'custody', 'travel', 'course', 'crisis']),
      until: Day,
      contactBy: z.enum(['client', 'centre']),
      /** For a birth: the day from which the six months of a parental pause are counted. */
      parentalFrom: Day.optional(),
    },
    ['note'],
  ),
  fact('pause.extended', { until: Day }),
  fact('pause.ended', {}),
  fact('appointment.missed', {}),
  told('contact.noted', { channel: Channel }, ['note']),
  fact('contact.attempted', { channel: Channel }),
  fact('letter.sent', { appointment: Day }),
  told('contact.resumed', { excuse: z.enum(['none', 'hospital', 'childcare', 'fare', 'other']) }, ['note']),
  fact('contact.brokenOff', {}),
  told('handover.offered', { to: AgencyCode, consent: ItemId }, ['recipient']),
  fact('handover.accepted', {}),
  told('handover.refused', {}, ['note']),
  // Somebody else looked at it: the second pair of eyes, asked for before the act itself.
  fact('approval.given', { act: FourEyesAct }),
  told('cap.extended', {}, ['reason']),
] as const;

/** What turns a miss into an excused one (2-standard, No-show ladder). Any other reason is kept and excuses nothing. */
export const excuses: ReadonlySet<string> = new Set(['hospital', 'childcare', 'fare']);
