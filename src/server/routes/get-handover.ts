// GET /api/v1/cases/{id}/handover: the file that travels with a handover, with the consented domains and nothing else.
import { createRoute, z, type RouteHandler } from '@hono/zod-openapi';
import { handoverFileOf, type HandoverFile } from '../../export/handover/handover-file.ts';
import { inputOf } from '../../record/log/input-of.ts';
import type { Env } from '../http/env.ts';
import { problem } from '../http/problem.ts';
import type { RouteParts } from './route-parts.ts';
import { CasePath, problems } from './shared.ts';

const File = z.custom<HandoverFile>().openapi({ type: 'object', description: 'etappe.handover/1' });

export const handoverRoute = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}/handover',
  summary: 'What travels to the centre that takes the case over; 404 while nothing is handed over, or its consent has ended',
  request: { params: CasePath },
  responses: { 200: { description: 'the file', content: { 'application/json': { schema: File } } }, ...problems(404) },
});

export const getHandover =
  ({ cases }: RouteParts): RouteHandler<typeof handoverRoute, Env> =>
  async (c) => {
    const opened = await cases.open(c.req.valid('param').id);
    if (opened === null) return problem(c, 'unknownCase');
    const { header, entries, state, dossier } = opened;
    const file = handoverFileOf({ input: inputOf(header), entries }, state.context, dossier);
    if (file === null) return problem(c, 'unknownCase');
    return c.json(file, 200, { 'content-disposition': `attachment; filename="${header.case}-handover.json"` });
  };
