// GET /api/v1/cases/{id}/household: who else lives there, as long as they may see one another's case.
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import { Household } from '../../contract/household.ts';
import { sightFor } from '../access/asker.ts';
import { factsIn } from '../cases/case-facts.ts';
import type { Env } from '../http/env.ts';
import type { RouteParts } from './route-parts.ts';
import { problem } from '../http/problem.ts';
import { CasePath, problems } from './shared.ts';

export const householdRoute = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}/household',
  summary: 'The other cases of the household; none after a separation or while somebody is in danger',
  request: { params: CasePath },
  responses: { 200: { description: 'the others', content: { 'application/json': { schema: Household } } }, ...problems(404) },
});

export const getHousehold =
  (parts: RouteParts): RouteHandler<typeof householdRoute, Env> =>
  async (c) => {
    const { cases, caseload, clock } = parts;
    const { id } = c.req.valid('param');
    const opened = await cases.open(id);
    if (opened === null) return problem(c, 'unknownCase');
    const { household } = opened.state.context.client;
    const rows = household === null ? [] : await caseload.household(household, clock.today());
    const others = [];
    // A colleague's case stays out of sight, even where people live together.
    for (const row of rows) {
      const facts = row.id === id ? null : await factsIn(parts, row.id);
      if (facts !== null && sightFor(c.get('asker'), facts) === 'content') others.push({ id: row.id, name: row.name });
    }
    return c.json({ cases: others }, 200);
  };
