// GET /api/v1/cases: the caseload.
import { createRoute, z, type RouteHandler } from '@hono/zod-openapi';
import { Day } from '../../../machines/day.ts';
import type { Listed } from '../../record/log-store.ts';
import { isUnavailable } from '../../storage/unavailable.ts';
import { traceOf } from '../border/request-log.ts';
import { CaseRow, rowOf } from '../case-row.ts';
import type { Env, RouteParts } from '../parts.ts';
import { problems } from './shared.ts';

const Caseload = z
  .object({
    today: Day,
    cases: z.array(CaseRow),
    damaged: z.array(z.object({ id: z.string(), site: z.string() })).openapi({ description: 'cases that cannot be opened' }),
  })
  .openapi('Caseload');
export type Caseload = z.infer<typeof Caseload>;

export const caseloadRoute = createRoute({
  method: 'get',
  path: '/api/v1/cases',
  summary: 'The caseload',
  responses: { 200: { description: 'all cases', content: { 'application/json': { schema: Caseload } } }, ...problems() },
});

export const listCases =
  (parts: RouteParts): RouteHandler<typeof caseloadRoute, Env> =>
  async (c) => {
    const today = parts.clock.today();
    const cases: CaseRow[] = [];
    const damaged: { id: string; site: string }[] = [];
    for await (const listed of parts.storage.store.list()) {
      const row = await rowOrDamage(parts, listed, today);
      if (row === 'damaged') damaged.push({ id: listed.case, site: listed.site });
      else cases.push(row);
    }
    return c.json({ today, cases, damaged }, 200);
  };

/** One damaged case must not hide the others. */
async function rowOrDamage({ cases, log }: RouteParts, listed: Listed, today: Day): Promise<CaseRow | 'damaged'> {
  try {
    const glance = await cases.glance(listed);
    return glance === null ? 'damaged' : rowOf(listed, glance, today);
  } catch (error) {
    if (isUnavailable(error)) throw error;
    log.warn({ case: listed.case, ...traceOf(error) }, 'damaged case');
    return 'damaged';
  }
}
