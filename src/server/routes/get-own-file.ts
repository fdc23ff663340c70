// Everything that is held about the person, for the counsellor to hand over to them (Art. 15 and 20 GDPR): as a file, and to read on paper.
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import { BesideQuery } from '../../contract/referral-paper.ts';
import { ownFilePaper } from '../../export/own-file/own-file-paper.ts';
import { OwnFile } from '../../export/own-file/own-file-schema.ts';
import { nameOf } from '../../record/words/person.ts';
import { readOwnFile } from '../cases/own-file.ts';
import type { Env } from '../http/env.ts';
import { problem } from '../http/problem.ts';
import { answerPrinted } from '../papers/answer-printed.ts';
import { besideOrEnglish, printingFor } from '../papers/printing-for.ts';
import type { RouteParts } from './route-parts.ts';
import { answerOf, CasePath, pdfAnswer, problems } from './shared.ts';

export const ownFileRoute = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}/own-file',
  summary: 'Everything that is held about the person, words included',
  request: { params: CasePath },
  responses: { 200: answerOf('etappe.ownFile/1', OwnFile), ...problems(401, 403, 404) },
});

export const ownFilePdfRoute = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}/own-file/pdf',
  summary: 'The same to read and take along, in German and the language of the client',
  request: { params: CasePath, query: BesideQuery },
  responses: { 200: pdfAnswer, ...problems(400, 401, 403, 404, 422) },
});

export const getOwnFile =
  (parts: RouteParts): RouteHandler<typeof ownFileRoute, Env> =>
  async (c) => {
    const opened = await parts.cases.open(c.req.valid('param').id);
    if (opened === null) return problem(c, 'unknownCase');
    const file = await readOwnFile(parts, opened);
    return c.json(file, 200, { 'content-disposition': `attachment; filename="${file.case}-auskunft.json"` });
  };

export const getOwnFilePdf =
  (parts: RouteParts): RouteHandler<typeof ownFilePdfRoute, Env> =>
  async (c) => {
    const { language, size = 'usual' } = c.req.valid('query');
    const opened = await parts.cases.open(c.req.valid('param').id);
    if (opened === null) return problem(c, 'unknownCase');
    const file = await readOwnFile(parts, opened);
    const beside = besideOrEnglish(language ?? opened.state.context.client.language);
    const printing = await printingFor(parts, opened, { language: beside, size });
    const paper = ownFilePaper({ ...printing, file, clientName: nameOf(opened.dossier) });
    return answerPrinted(c, await parts.press.print(paper), ['auskunft', file.case, beside ?? 'de'].join('-'));
  };
