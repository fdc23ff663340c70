// POST /api/v1/clock/confirmation: the system administration says that a doubted clock is right. It holds for that jump alone.
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import { ClockConfirmation } from '../../contract/clock.ts';
import { roleOf } from '../access/asker.ts';
import type { Env } from '../http/env.ts';
import { faultAt } from '../http/malformed.ts';
import { langOf, problem } from '../http/problem.ts';
import type { RouteParts } from './route-parts.ts';
import { bodyOf, problems } from './shared.ts';

export const confirmClockRoute = createRoute({
  method: 'post',
  path: '/api/v1/clock/confirmation',
  summary: 'The clock is right',
  request: bodyOf(ClockConfirmation),
  responses: { 204: { description: 'what is recorded is dated by it again' }, ...problems(400, 401, 403, 413, 415, 423) },
});

export const confirmClock =
  ({ watch }: RouteParts): RouteHandler<typeof confirmClockRoute, Env> =>
  async (c) => {
    const doubt = watch.doubt();
    // Somebody else was faster, or the clock was set.
    if (doubt === null) return c.body(null, 204);
    // What was read is what is confirmed.
    if (c.req.valid('json').day !== doubt.said)
      return doubt.canBeConfirmed
        ? problem(c, 'malformed', { errors: [faultAt(langOf(c), 'notAllowed', ['day'])] })
        : problem(c, 'clockDoubted', { doubt });
    const asker = c.get('asker');
    const confirmation = await watch.confirm({ role: roleOf(asker) ?? '', id: asker.id });
    if (confirmation === null) return problem(c, 'clockDoubted', { doubt });
    c.get('note')({ event: 'clock.confirmed', day: confirmation.day, last: confirmation.last });
    return c.body(null, 204);
  };
