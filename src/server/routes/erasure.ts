// Erasing a case rehearsed, its certificate, and the calendar of what may be erased when. Erasing itself is a proposal like any other.
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import { ErasureCertificate, ErasureRehearsal, Retention, RetentionQuery, type RetentionRow } from '../../contract/erasure.ts';
import { BesideQuery } from '../../contract/referral-paper.ts';
import { certificatePaper } from '../../export/erasure/certificate-paper.ts';
import { sightFor } from '../access/asker.ts';
import { daysOfCases } from '../cases/case-days.ts';
import { certificateOf, rehearsalOf } from '../cases/erasure.ts';
import { retentionMonths, retentionOf } from '../../engine/outlook/retention.ts';
import type { Env } from '../http/env.ts';
import { problem } from '../http/problem.ts';
import { namesOf } from '../people/names.ts';
import { breather } from '../parts/breathe.ts';
import { answerPrinted } from '../papers/answer-printed.ts';
import { besideOrEnglish, printingFor } from '../papers/printing-for.ts';
import type { RouteParts } from './route-parts.ts';
import { answerOf, CasePath, pdfAnswer, problems } from './shared.ts';

const refusals = problems(400, 401, 403, 404);

export const rehearsalRoute = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}/erasure',
  summary: 'What erasing this case would take, what stays, and what stands against it',
  request: { params: CasePath },
  responses: { 200: answerOf('nothing is changed', ErasureRehearsal), ...refusals },
});

export const certificateRoute = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}/erasure/certificate',
  summary: 'The certificate of an erased case; 404 while it is not erased',
  request: { params: CasePath },
  responses: { 200: answerOf('etappe.erasureCertificate/1', ErasureCertificate), ...refusals },
});

export const certificatePdfRoute = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}/erasure/certificate/pdf',
  summary: 'The same on paper, in German and the language the client had',
  request: { params: CasePath, query: BesideQuery },
  responses: { 200: pdfAnswer, ...problems(400, 401, 403, 404, 422) },
});

export const retentionRoute = createRoute({
  method: 'get',
  path: '/api/v1/retention',
  summary: 'Closed cases by the day from which they may be erased',
  request: { query: RetentionQuery },
  responses: { 200: answerOf('the earliest day first', Retention), ...problems(400, 401, 403) },
});

export const getRehearsal =
  (parts: RouteParts): RouteHandler<typeof rehearsalRoute, Env> =>
  async (c) => {
    const opened = await parts.cases.open(c.req.valid('param').id);
    if (opened === null) return problem(c, 'unknownCase');
    const asked = { on: parts.clock.today(), asker: c.get('asker').id, namesOf: (people: readonly string[]) => namesOf(parts, people) };
    return c.json(await rehearsalOf(parts, opened, asked), 200);
  };

export const getCertificate =
  (parts: RouteParts): RouteHandler<typeof certificateRoute, Env> =>
  async (c) => {
    const opened = await parts.cases.open(c.req.valid('param').id);
    if (opened === null) return problem(c, 'unknownCase');
    const certificate = await certificateOf(parts, opened);
    if (certificate === null) return problem(c, 'unknownItem');
    return c.json(certificate, 200, { 'content-disposition': `attachment; filename="${opened.header.case}-loeschung.json"` });
  };

export const getCertificatePdf =
  (parts: RouteParts): RouteHandler<typeof certificatePdfRoute, Env> =>
  async (c) => {
    const { language, size = 'usual' } = c.req.valid('query');
    const opened = await parts.cases.open(c.req.valid('param').id);
    if (opened === null) return problem(c, 'unknownCase');
    const certificate = await certificateOf(parts, opened);
    if (certificate === null) return problem(c, 'unknownItem');
    // Which language somebody reads is a coded fact: it is kept.
    const beside = besideOrEnglish(language ?? opened.state.context.client.language);
    const printing = await printingFor(parts, opened, { language: beside, size });
    const printed = await parts.press.print(certificatePaper({ ...printing, certificate }));
    return answerPrinted(c, printed, ['loeschprotokoll', opened.header.case, beside ?? 'de'].join('-'));
  };

export const getRetention =
  (parts: RouteParts): RouteHandler<typeof retentionRoute, Env> =>
  async (c) => {
    const asker = c.get('asker');
    const { offset, limit } = c.req.valid('query');
    const today = parts.clock.today();
    const rules = new Map<string, number | null>();
    const rows: RetentionRow[] = [];
    const breathe = breather();
    for await (const { case: id, facts, name, state } of daysOfCases(parts, today)) {
      await breathe();
      const { context } = state;
      const { closedOn, until, isOver } = retentionOf(context);
      const sight = sightFor(asker, facts);
      if (sight === null || state.value === 'erased' || closedOn === null || until === null) continue;
      rules.set(context.file.standard, retentionMonths(context));
      const { held: isOnHold } = context.ending;
      const isApproved = context.file.approvals.erasure !== undefined;
      const { site, centre } = facts;
      rows.push({ case: id, name: sight === 'clocks' ? null : name, site, centre, closedOn, until, isOver, isOnHold, isApproved });
    }
    const sorted = rows.toSorted((a, b) => a.until.localeCompare(b.until) || a.case.localeCompare(b.case));
    return c.json(
      {
        asOf: today,
        rules: [...rules].map(([standard, months]) => ({ standard, months })),
        cases: sorted.slice(offset, offset + limit),
        total: rows.length,
        due: rows.filter(({ isOver, isOnHold }) => isOver && !isOnHold).length,
      },
      200,
    );
  };
