// Where somebody sits down to work: the day, who may act, and the sites.
import { z } from '@hono/zod-openapi';
import { Actor, Role } from '../../machines/actor.ts';
import { Land } from '../../machines/calendar/place.ts';
import { Day } from '../../machines/day.ts';
import { SiteCode } from '../../machines/sites.ts';

export const Session = z
  .object({
    today: Day,
    setDay: z.boolean().openapi({ description: 'true when the day was set: training or demonstration' }),
    actor: Actor,
    staff: z.array(z.object({ role: Role, id: z.string(), name: z.string() })),
    sites: z.array(z.object({ code: SiteCode, name: z.string(), land: Land })),
    site: SiteCode,
  })
  .openapi('Session');
export type Session = z.infer<typeof Session>;
