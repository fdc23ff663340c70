// POST /api/v1/cases/{id}/proposals: one proposal to one case, against the version the proposer has seen (If-Match).
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import { CaseView } from '../../contract/case-view.ts';
import { ProposalBody } from '../../contract/proposal-body.ts';
import { ProposalHeaders } from '../../contract/request.ts';
import { birthDateFaults } from '../cases/birth-date-check.ts';
import { draftsOf, viewOf } from '../../record/case/view-of.ts';
import { mayPropose } from '../../organisation/sight.ts';
import { seen } from '../cases/seen.ts';
import type { Env } from '../http/env.ts';
import { versionIn } from '../http/if-match.ts';
import type { RouteParts } from './route-parts.ts';
import { langOf, problem } from '../http/problem.ts';
import { knownPeople } from '../people/known-people.ts';
import { propose } from '../cases/propose.ts';
import { readWriter } from '../http/writer.ts';
import { CasePath, problems } from './shared.ts';

export const proposalRoute = createRoute({
  method: 'post',
  path: '/api/v1/cases/{id}/proposals',
  summary: 'Propose one event',
  request: {
    params: CasePath,
    headers: ProposalHeaders,
    body: { required: true, content: { 'application/json': { schema: ProposalBody } } },
  },
  responses: {
    200: { description: 'recorded: the case as it is now', content: { 'application/json': { schema: CaseView } } },
    ...problems(400, 403, 404, 409, 412, 413, 415, 422, 428),
  },
});

export const postProposal =
  (parts: RouteParts): RouteHandler<typeof proposalRoute, Env> =>
  async (c) => {
    const headers = c.req.valid('header');
    const version = versionIn(c, headers['if-match']);
    if (version instanceof Response) return version;
    const writer = readWriter(c, headers);
    if (writer instanceof Response) return writer;

    const body = c.req.valid('json');
    if (!mayPropose(c.get('sight'), body.type)) return problem(c, 'notForRole');
    const errors = birthDateFaults(langOf(c), body, parts.clock.today());
    if (errors.length > 0) return problem(c, 'malformed', { errors });

    const { id } = c.req.valid('param');
    const outcome = await propose(parts, { id, version, ...writer, body, isPerson: await knownPeople(parts) });
    if (outcome.code === 'refused') return problem(c, 'refused', { refusals: outcome.refusals });
    if (outcome.code === 'outdated') return problem(c, 'outdated', { version: outcome.version });
    if (outcome.code !== 'recorded') return problem(c, outcome.code);
    const whole = viewOf(outcome.opened, draftsOf(await parts.storage.file.drafts(id), parts.clock.now()), outcome.today);
    const view = seen(whole, c.get('sight'));
    return c.json(view, 200, { etag: `"${view.version}"` });
  };
