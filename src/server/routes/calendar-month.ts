// GET /api/v1/calendar: the days of one month with what falls on each.
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import type { Day } from '../../../machines/day.ts';
import { CalendarMonth, CalendarQuery, type CalendarItem } from '../../contract/calendar-month.ts';
import { triageOf } from '../../engine/outlook/triage.ts';
import { daysOfCases } from '../cases/case-days.ts';
import { sightFor } from '../access/asker.ts';
import type { Env } from '../http/env.ts';
import type { RouteParts } from './route-parts.ts';
import { problems } from './shared.ts';

export const calendarRoute = createRoute({
  method: 'get',
  path: '/api/v1/calendar',
  summary: 'The calendar of one month',
  request: { query: CalendarQuery },
  responses: { 200: { description: 'the month', content: { 'application/json': { schema: CalendarMonth } } }, ...problems(400) },
});

export const getCalendar =
  (parts: RouteParts): RouteHandler<typeof calendarRoute, Env> =>
  async (c) => {
    const today = parts.clock.today();
    const { month = today.slice(0, 7) } = c.req.valid('query');
    const byDay = new Map<Day, CalendarItem[]>();
    for await (const { case: id, facts, name: kept, state, days } of daysOfCases(parts, today)) {
      const sight = sightFor(c.get('asker'), facts);
      if (sight === null) continue;
      const name = sight === 'clocks' ? null : kept;
      for (const { on, kind, rule } of days) {
        if (!on.startsWith(month)) continue;
        byDay.set(on, [...(byDay.get(on) ?? []), { case: id, name, kind, rule, group: triageOf(state, today).group }]);
      }
    }
    const days = [...byDay].map(([on, items]) => ({ on, items })).toSorted((a, b) => (a.on < b.on ? -1 : 1));
    return c.json({ today, month, days }, 200);
  };
