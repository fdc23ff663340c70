// GET /api/v1/session: the day, who may act, and the sites.
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import { sites, type SiteCode } from '../../../machines/sites.ts';
import { ActorHeader } from '../../contract/request.ts';
import { Session } from '../../contract/session.ts';
import type { Env } from '../http/env.ts';
import type { RouteParts } from './route-parts.ts';
import { problems } from './shared.ts';

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
  ({ clock, setDay, staff }: RouteParts): RouteHandler<typeof sessionRoute, Env> =>
  (c) => {
    const actor = c.get('actor');
    const places = sites.map(({ code, name, land }) => ({ code, name, land }));
    return c.json({ today: clock.today(), setDay, actor, signedIn: null, staff: [...staff], sites: places, site: defaultSite }, 200);
  };
