// Where somebody sits down to work: the day, who may act, and the sites.
import { z } from '@hono/zod-openapi';
import { Actor, Role } from '../../machines/actor.ts';
import { Land } from '../../machines/calendar/place.ts';
import { Day } from '../../machines/day.ts';
import { SiteCode } from '../../machines/sites.ts';
import { AccessRole } from '../organisation/access-role.ts';
import { Membership } from '../organisation/membership.ts';

/** Somebody who has signed in. */
const SignedIn = z.object({
  name: z.string(),
  email: z.string(),
  /** In which they see and do things; null while they have none. */
  role: AccessRole.nullable(),
  /** In force today. */
  memberships: z.array(Membership),
  /** The one they act under; null without a role: then they may do nothing but look after their account. */
  membership: z.string().nullable(),
  secondFactor: z.enum(['on', 'off', 'missing']).openapi({ description: 'missing: their role asks for one before anything else' }),
  keepsSecondFactor: z.boolean().openapi({ description: 'true: one of their roles asks for it, so it cannot be switched off' }),
  idleMinutes: z.int().openapi({ description: 'after how many minutes without a request the session ends' }),
  mayOpenInEmergency: z.boolean(),
  standsInFor: z
    .array(z.object({ person: z.string(), name: z.string().nullable(), until: Day }))
    .openapi({ description: 'whose cases are theirs as well today, each to the last day; null for a name that is not known any more' }),
});

export const Session = z
  .object({
    today: Day,
    setDay: z.boolean().openapi({ description: 'true when the day was set: training or demonstration' }),
    clock: z
      .object({
        said: z.iso.date().openapi({ description: 'the day the clock of the computer says' }),
        last: Day.nullable().openapi({ description: 'the day of the last entry' }),
        canBeConfirmed: z.boolean(),
        mayConfirm: z.boolean().openapi({ description: 'whoever asks is the one to confirm it' }),
      })
      .optional()
      .openapi({ description: 'only while the clock is doubted: then nothing is recorded, and `today` is the last day that was believed' }),
    actor: Actor.nullable().openapi({ description: 'as the record would name them; null in a role that records nothing' }),
    signedIn: SignedIn.nullable().openapi({ description: 'null in the demonstration, where nobody signs in' }),
    staff: z
      .array(z.object({ role: Role, id: z.string(), name: z.string() }))
      .openapi({ description: 'in the demonstration everybody one can be; otherwise the names of those one works with' }),
    sites: z
      .array(z.object({ code: SiteCode, name: z.string(), land: Land }))
      .openapi({ description: 'where one works: the own one, or all for whoever works for the whole programme and in the demonstration' }),
    site: SiteCode,
  })
  .openapi('Session');
export type Session = z.infer<typeof Session>;
