// GET /api/v1/cases/{id}/recording: the case as a recording, pseudonymous by construction.
import { createRoute, z, type RouteHandler } from '@hono/zod-openapi';
import { linesOfRecording } from '../../record/log/line.ts';
import type { Env } from '../http/env.ts';
import type { RouteParts } from './route-parts.ts';
import { problem } from '../http/problem.ts';
import { CasePath, problems } from './shared.ts';

export const recordingRoute = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}/recording',
  summary: 'The recording of a case, without words',
  request: { params: CasePath },
  responses: {
    200: { description: 'etappe.recording/1, one JSON a line', content: { 'application/x-ndjson': { schema: z.string() } } },
    ...problems(404),
  },
});

export const getRecording =
  ({ cases }: RouteParts): RouteHandler<typeof recordingRoute, Env> =>
  async (c) => {
    const opened = await cases.open(c.req.valid('param').id);
    if (opened === null) return problem(c, 'unknownCase');
    const lines = [...linesOfRecording(opened.header, opened.entries)];
    return c.body(lines.map((line) => `${line}\n`).join(''), 200, {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': `attachment; filename="${opened.header.case}.jsonl"`,
    });
  };
