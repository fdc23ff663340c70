// GET /api/v1/figures/report/pdf: every indicator by site and the programme in counts, as a report to print; tagged, as PDF/A-2a and PDF/UA-1.
import { createRoute, z, type RouteHandler } from '@hono/zod-openapi';
import { ReportQuery } from '../../contract/report.ts';
import { ActorHeader } from '../../contract/request.ts';
import { reportPaper } from '../../export/report/report-paper.ts';
import { indicatorNames } from '../../network/figures/indicators/indicators.ts';
import type { Table } from '../../network/figures/small-cells/publish.ts';
import type { Env } from '../http/env.ts';
import { faultAt } from '../http/malformed.ts';
import { langOf, problem } from '../http/problem.ts';
import { answerPrinted } from '../papers/answer-printed.ts';
import type { RouteParts } from './route-parts.ts';
import { problems } from './shared.ts';

export const reportPdfRoute = createRoute({
  method: 'get',
  path: '/api/v1/figures/report/pdf',
  summary: 'The report of the programme',
  request: { headers: ActorHeader, query: ReportQuery },
  responses: {
    200: {
      description: 'PDF/A-2a and PDF/UA-1',
      content: { 'application/pdf': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problems(400, 422),
  },
});

const fileNames = { de: 'programmbericht', en: 'programme-report' } as const;

export const getReportPdf =
  ({ clock, figures, press }: RouteParts): RouteHandler<typeof reportPdfRoute, Env> =>
  async (c) => {
    const { from, to, language } = c.req.valid('query');
    if (from > to) return problem(c, 'malformed', { errors: [faultAt(langOf(c), 'notAllowed', ['to'])] });
    const today = clock.today();
    const { all } = await figures.programme(today);
    // One after another: each is worked out from a plan that stays, and together they would only wait for one another.
    const tables: Table[] = [];
    for (const indicator of indicatorNames) tables.push(await figures.table({ indicator, by: 'site', from, to }, today));
    const printed = await press.print(reportPaper({ language, printedOn: today, from, to, counts: all, tables }));
    return answerPrinted(c, printed, `${fileNames[language]}-${from}-${to}`);
  };
