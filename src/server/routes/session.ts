// GET /api/v1/session: the day, who may act, and the sites.
import { createRoute, z, type RouteHandler } from '@hono/zod-openapi';
import { Actor, Role } from '../../../machines/actor.ts';
import { Land } from '../../../machines/calendar/place.ts';
import { Day } from '../../../machines/day.ts';
import { SiteCode, sites } from '../../../machines/sites.ts';
import { faultAt } from '../http/malformed.ts';
import type { Env, RouteParts } from '../parts/server-parts.ts';
import { langOf, problem } from '../http/problem.ts';
import { actorFrom, staff } from '../access/staff.ts';
import { ActorHeader, problems } from './shared.ts';

const Session = z
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

/** Where new cases are opened until people belong to a site. */
const defaultSite: SiteCode = 'wiesbaden';

export const sessionRoute = createRoute({
  method: 'get',
  path: '/api/v1/session',
  summary: 'The day, who may act, and the sites',
  request: { headers: ActorHeader },
  responses: { 200: { description: 'the session', content: { 'application/json': { schema: Session } } }, ...problems(400) },
});

export const getSession =
  ({ clock, setDay }: RouteParts): RouteHandler<typeof sessionRoute, Env> =>
  (c) => {
    const actor = actorFrom(c.req.valid('header')['etappe-actor']);
    if (actor === null) return problem(c, 'malformed', { errors: [faultAt(langOf(c), 'notAllowed', ['Etappe-Actor'])] });
    const places = sites.map(({ code, name, land }) => ({ code, name, land }));
    return c.json({ today: clock.today(), setDay, actor, staff: [...staff], sites: places, site: defaultSite }, 200);
  };
