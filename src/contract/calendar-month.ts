// One month of the calendar: its days with what falls on each.
import { z } from '@hono/zod-openapi';
import { Day } from '../../machines/day.ts';
import { appointmentKinds } from '../engine/outlook/appointments.ts';
import { triageGroups } from '../engine/outlook/triage-groups.ts';

const CalendarItem = z.object({
  case: z.string(),
  name: z.string().nullable(),
  kind: z.enum(appointmentKinds),
  rule: z.string().nullable().openapi({ description: 'why a review is due on this day' }),
  group: z.enum(triageGroups).openapi({ description: 'where the case stands in the caseload today' }),
});
export type CalendarItem = z.infer<typeof CalendarItem>;

export const CalendarMonth = z
  .object({
    today: Day,
    month: z.string().openapi({ example: '2026-11' }),
    days: z
      .array(z.object({ on: Day, items: z.array(CalendarItem) }))
      .openapi({ description: 'only days with something on them, in order' }),
  })
  .openapi('CalendarMonth');
export type CalendarMonth = z.infer<typeof CalendarMonth>;

/** Any month a day can lie in. */
const Month = z.string().refine((month) => Day.safeParse(`${month}-01`).success);

export const CalendarQuery = z.object({
  month: Month.openapi({ example: '2026-11', description: 'this month without it' }).optional(),
});
