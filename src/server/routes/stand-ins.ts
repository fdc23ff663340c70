// /api/v1/stand-ins and the rules of a site: what a centre and a site agree on for themselves.
import { randomBytes } from 'node:crypto';
import { createRoute, z, type RouteHandler } from '@hono/zod-openapi';
import { SiteCode } from '../../../machines/sites.ts';
import { SiteRulesView, StandInFields } from '../../contract/people.ts';
import { isInForce } from '../../organisation/membership.ts';
import { rulesAt } from '../../organisation/organisation.ts';
import { loosest, SiteRules } from '../../organisation/site-rules.ts';
import { StandIn } from '../../organisation/stand-in.ts';
import { holdsCentre, isInside } from '../access/administration.ts';
import type { Env } from '../http/env.ts';
import { faultsIn } from '../http/malformed.ts';
import { problem } from '../http/problem.ts';
import { actingIn, byOf } from './people.ts';
import type { RouteParts } from './route-parts.ts';
import { answerOf, bodyOf, problems } from './shared.ts';

const refusals = problems(400, 401, 403, 404, 409, 413, 415);
const SitePath = z.object({ site: SiteCode });

export const newStandInRoute = createRoute({
  method: 'post',
  path: '/api/v1/stand-ins',
  summary: 'Somebody stands in for somebody else',
  request: bodyOf(StandInFields),
  responses: { 201: answerOf('agreed', z.object({ id: z.string() })), ...refusals },
});

export const endStandInRoute = createRoute({
  method: 'delete',
  path: '/api/v1/stand-ins/{id}',
  summary: 'Nobody stands in any more',
  request: { params: z.object({ id: z.string().max(40) }) },
  responses: { 204: { description: 'ended' }, ...refusals },
});

const rulesPath = '/api/v1/sites/{site}/rules';
const rules = answerOf('the rules, and the loosest there can be', SiteRulesView);

export const siteRulesRoute = createRoute({
  method: 'get',
  path: rulesPath,
  summary: 'What a site has set for itself',
  request: { params: SitePath },
  responses: { 200: rules, ...refusals },
});

export const changeSiteRulesRoute = createRoute({
  method: 'put',
  path: rulesPath,
  summary: 'Set it, only tighter than what holds for everybody',
  request: { params: SitePath, ...bodyOf(SiteRules) },
  responses: { 200: rules, ...refusals },
});

export const postStandIn =
  (parts: RouteParts): RouteHandler<typeof newStandInRoute, Env> =>
  async (c) => {
    const acting = actingIn(c, parts);
    if (acting instanceof Response) return acting;
    const id = `s-${randomBytes(8).toString('hex')}`;
    const read = StandIn.safeParse({ ...c.req.valid('json'), id });
    if (!read.success) return problem(c, 'malformed', { errors: faultsIn(c, read.error) });
    const { memberships } = await acting.signIn.readOrganisation();
    const worksThere = (person: string) =>
      [...memberships.values()].some(
        (one) =>
          one.person === person && one.centre === read.data.centre && isCounselling.has(one.role) && isInForce(one, parts.clock.today()),
      );
    if (!holdsCentre(acting.membership, read.data.centre)) return problem(c, 'notForRole');
    if (!worksThere(read.data.for) || !worksThere(read.data.by)) return problem(c, 'unknownPerson');
    const at = parts.clock.now().toISOString();
    await parts.storage.organisation.add([{ kind: 'standIn', id, entry: read.data, by: byOf(acting), at }]);
    return c.json({ id }, 201);
  };

const isCounselling: ReadonlySet<string> = new Set(['counsellor', 'deputy']);

export const endStandIn =
  (parts: RouteParts): RouteHandler<typeof endStandInRoute, Env> =>
  async (c) => {
    const acting = actingIn(c, parts);
    if (acting instanceof Response) return acting;
    const { id } = c.req.valid('param');
    const standIn = (await acting.signIn.readOrganisation()).standIns.get(id);
    if (standIn === undefined || !holdsCentre(acting.membership, standIn.centre)) return problem(c, 'notFound');
    const at = parts.clock.now().toISOString();
    await parts.storage.organisation.add([{ kind: 'standIn', id, entry: null, by: byOf(acting), at }]);
    return c.body(null, 204);
  };

const viewOf = (site: SiteCode, set: SiteRules): SiteRulesView => ({
  site,
  rules: set,
  loosest: { ...loosest, secondFactorForEverybody: false },
});

export const getSiteRules =
  (parts: RouteParts): RouteHandler<typeof siteRulesRoute, Env> =>
  async (c) => {
    const acting = actingIn(c, parts);
    if (acting instanceof Response) return acting;
    const { site } = c.req.valid('param');
    if (!isInside(acting.membership, site)) return problem(c, 'notFound');
    return c.json(viewOf(site, rulesAt(await acting.signIn.readOrganisation(), site)), 200);
  };

export const putSiteRules =
  (parts: RouteParts): RouteHandler<typeof changeSiteRulesRoute, Env> =>
  async (c) => {
    const acting = actingIn(c, parts);
    if (acting instanceof Response) return acting;
    const { site } = c.req.valid('param');
    if (!isInside(acting.membership, site)) return problem(c, 'notFound');
    const entry = c.req.valid('json');
    const at = parts.clock.now().toISOString();
    await parts.storage.organisation.add([{ kind: 'siteRules', id: site, entry, by: byOf(acting), at }]);
    c.get('note')({ event: 'rules.changed', site });
    return c.json(viewOf(site, entry), 200);
  };
