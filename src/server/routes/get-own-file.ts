// GET /api/v1/cases/{id}/own-file: everything that is held about the person, for the counsellor to hand over to them (Art. 15 and 20 GDPR).
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import { OwnFile } from '../../export/own-file/own-file-schema.ts';
import { readOwnFile } from '../cases/own-file.ts';
import type { Env } from '../http/env.ts';
import { problem } from '../http/problem.ts';
import type { RouteParts } from './route-parts.ts';
import { answerOf, CasePath, problems } from './shared.ts';

export const ownFileRoute = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}/own-file',
  summary: 'Everything that is held about the person, words included',
  request: { params: CasePath },
  responses: { 200: answerOf('etappe.ownFile/1', OwnFile), ...problems(401, 403, 404) },
});

export const getOwnFile =
  (parts: RouteParts): RouteHandler<typeof ownFileRoute, Env> =>
  async (c) => {
    const opened = await parts.cases.open(c.req.valid('param').id);
    if (opened === null) return problem(c, 'unknownCase');
    const file = await readOwnFile(parts, opened);
    return c.json(file, 200, { 'content-disposition': `attachment; filename="${file.case}-auskunft.json"` });
  };
