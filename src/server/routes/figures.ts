// GET /api/v1/figures: the indicators; one of them as a table, as JSON and as CSV. GET /api/v1/programme: the programme in counts. All of
// it is told of many: no address leads from here to a case.
import { createRoute, z, type RouteHandler } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { FigurePath, FigureQuery, FigureTable, Indicators, Programme } from '../../contract/figures.ts';
import { ActorHeader } from '../../contract/request.ts';
import type { IndicatorName } from '../../network/figures/indicators/indicators.ts';
import { dimensionsOf } from '../../network/figures/small-cells/plan.ts';
import { tableCsv } from '../../network/figures/table-csv.ts';
import type { Env } from '../http/env.ts';
import { faultAt } from '../http/malformed.ts';
import { langOf, problem } from '../http/problem.ts';
import type { RouteParts } from './route-parts.ts';
import { problems } from './shared.ts';

const path = '/api/v1/figures';
const tableRequest = { headers: ActorHeader, params: FigurePath, query: FigureQuery };

export const indicatorsRoute = createRoute({
  method: 'get',
  path,
  summary: 'The indicators, and what each may be broken down by',
  request: { headers: ActorHeader },
  responses: { 200: { description: 'all of them', content: { 'application/json': { schema: Indicators } } }, ...problems(400) },
});

export const figureRoute = createRoute({
  method: 'get',
  path: `${path}/{indicator}`,
  summary: 'One indicator as it may be published',
  request: tableRequest,
  responses: {
    200: { description: 'its table; what too few stand behind is suppressed', content: { 'application/json': { schema: FigureTable } } },
    ...problems(400),
  },
});

export const figureCsvRoute = createRoute({
  method: 'get',
  path: `${path}/{indicator}/csv`,
  summary: 'The same table as CSV',
  request: tableRequest,
  responses: { 200: { description: 'the table', content: { 'text/csv': { schema: z.string() } } }, ...problems(400) },
});

export const programmeRoute = createRoute({
  method: 'get',
  path: '/api/v1/programme',
  summary: 'The programme in counts, by site and in all',
  request: { headers: ActorHeader },
  responses: { 200: { description: 'as it stands today', content: { 'application/json': { schema: Programme } } }, ...problems(400) },
});

export const getIndicators =
  ({ figures, clock }: RouteParts): RouteHandler<typeof indicatorsRoute, Env> =>
  async (c) => {
    return c.json(await figures.list(clock.today()), 200);
  };

export const getProgramme =
  ({ figures, clock }: RouteParts): RouteHandler<typeof programmeRoute, Env> =>
  async (c) => {
    return c.json(await figures.programme(clock.today()), 200);
  };

type Asking = { readonly indicator: IndicatorName; readonly query: FigureQuery };

/** The table, or what is wrong with the question. */
async function tableFor({ figures, clock }: RouteParts, c: Context<Env>, asking: Asking): Promise<FigureTable | Response> {
  const { indicator, query } = asking;
  const { by = null, from, to } = query;
  if (by !== null && !dimensionsOf(indicator).includes(by)) return malformed(c, 'by');
  return from > to ? malformed(c, 'to') : figures.table({ indicator, by, from, to }, clock.today());
}

const malformed = (c: Context<Env>, field: string): Response =>
  problem(c, 'malformed', { errors: [faultAt(langOf(c), 'notAllowed', [field])] });

export const getFigure =
  (parts: RouteParts): RouteHandler<typeof figureRoute, Env> =>
  async (c) => {
    const { indicator } = c.req.valid('param');
    const asking = { indicator, query: c.req.valid('query') };
    const table = await tableFor(parts, c, asking);
    return table instanceof Response ? table : c.json(table, 200);
  };

export const getFigureCsv =
  (parts: RouteParts): RouteHandler<typeof figureCsvRoute, Env> =>
  async (c) => {
    const { indicator } = c.req.valid('param');
    const query = c.req.valid('query');
    const table = await tableFor(parts, c, { indicator, query });
    if (table instanceof Response) return table;
    const name = [indicator, query.by ?? 'total', query.from, query.to].join('-');
    return c.body(tableCsv(table), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
    });
  };
