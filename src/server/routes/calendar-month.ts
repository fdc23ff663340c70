// GET /api/v1/calendar: the days of one month with what falls on each.
import { createRoute, z, type RouteHandler } from '@hono/zod-openapi';
import { Day } from '../../../machines/day.ts';
import { appointmentKinds } from '../../engine/outlook/appointments.ts';
import { triageGroups, triageOf } from '../../engine/outlook/triage.ts';
import { daysOfCases } from '../cases/case-days.ts';
import type { Env, RouteParts } from '../parts/server-parts.ts';
import { problems } from './shared.ts';

const CalendarItem = z.object({
  case: z.string(),
  name: z.string().nullable(),
  kind: z.enum(appointmentKinds),
  rule: z.string().nullable().openapi({ description: 'why a review is due on this day' }),
  group: z.enum(triageGroups).openapi({ description: 'where the case stands in the caseload today' }),
});

const CalendarMonth = z
  .object({
    today: Day,
    month: z.string().openapi({ example: '2026-11' }),
    days: z
      .array(z.object({ on: Day, items: z.array(CalendarItem) }))
      .openapi({ description: 'only days with something on them, in order' }),
  })
  .openapi('CalendarMonth');
export type CalendarMonth = z.infer<typeof CalendarMonth>;
type Item = z.infer<typeof CalendarItem>;

/** Any month a day can lie in. */
const Month = z.string().refine((month) => Day.safeParse(`${month}-01`).success);

export const calendarRoute = createRoute({
  method: 'get',
  path: '/api/v1/calendar',
  summary: 'The calendar of one month',
  request: { query: z.object({ month: Month.openapi({ example: '2026-11', description: 'this month without it' }).optional() }) },
  responses: { 200: { description: 'the month', content: { 'application/json': { schema: CalendarMonth } } }, ...problems(400) },
});

export const getCalendar =
  (parts: RouteParts): RouteHandler<typeof calendarRoute, Env> =>
  async (c) => {
    const today = parts.clock.today();
    const { month = today.slice(0, 7) } = c.req.valid('query');
    const byDay = new Map<Day, Item[]>();
    for await (const { case: id, name, state, days } of daysOfCases(parts, today)) {
      for (const { on, kind, rule } of days) {
        if (!on.startsWith(month)) continue;
        byDay.set(on, [...(byDay.get(on) ?? []), { case: id, name, kind, rule, group: triageOf(state, today).group }]);
      }
    }
    const days = [...byDay].map(([on, items]) => ({ on, items })).toSorted((a, b) => (a.on < b.on ? -1 : 1));
    return c.json({ today, month, days }, 200);
  };
