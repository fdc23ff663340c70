// GET /api/v1/cases/{id}/handover: the file that travels with a handover, with the consented domains and nothing else.
import { createRoute, z, type RouteHandler } from '@hono/zod-openapi';
import { settle } from '../../engine/step/settle.ts';
import { handoverFileOf } from '../../export/handover/handover-file.ts';
import type { HandoverFile } from '../../export/handover/handover-schema.ts';
import { inputOf } from '../../record/log/input-of.ts';
import { birthDateOf } from '../../record/words/birth-date.ts';
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
  ({ cases, clock }: RouteParts): RouteHandler<typeof handoverRoute, Env> =>
  async (c) => {
    const opened = await cases.open(c.req.valid('param').id);
    if (opened === null) return problem(c, 'unknownCase');
    const { header, entries, dossier } = opened;
    const on = clock.today();
    // The calendar speaks first: a consent that has run out lets nothing travel, whether somebody has written since or not.
    const { context } = settle(opened.state, on, birthDateOf(dossier)).state;
    const file = handoverFileOf({ log: { input: inputOf(header), entries }, context, dossier, on });
    if (file === null) return problem(c, 'nothingHandedOver');
    return c.json(file, 200, { 'content-disposition': `attachment; filename="${header.case}-handover.json"` });
  };
