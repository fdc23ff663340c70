// A case as the caseload lists it: coded facts, dates and the one name by which a counsellor finds it.
import { z } from '@hono/zod-openapi';
import { Role } from '../../machines/actor.ts';
import { Day } from '../../machines/day.ts';
import { type TriageReason } from '../engine/outlook/triage.ts';
import { triageGroups } from '../engine/outlook/triage-groups.ts';
import type { CaseState } from '../engine/state/case-state.ts';

export const CaseRow = z
  .object({
    id: z.string(),
    site: z.string(),
    name: z.string().nullable(),
    counsellor: z
      .string()
      .nullable()
      .openapi({ description: 'who is responsible, as the session names them among the staff; null for whoever reads without names' }),
    state: z.custom<CaseState['value']>().openapi({ type: 'object', description: 'the value of the case chart, settled to today' }),
    stage: z.string().openapi({ example: 'intake.inquiry' }),
    presence: z.string().nullable(),
    clock: z.string().nullable(),
    due: z.object({ on: Day, rule: z.string() }).nullable(),
    next: z.object({ on: Day, deadline: z.string() }).nullable().openapi({ description: 'what the calendar will record next' }),
    planned: Day.nullable().openapi({ description: 'the day the next review is planned for' }),
    version: z.int(),
    lastOn: Day.nullable(),
    marks: z.partialRecord(Role, z.object({ count: z.int(), first: z.int() })).openapi({
      description: 'by role: how many irregular entries whoever has it can clear, and the number of the first; {} where none waits',
    }),
    service: z.enum(['mbe', 'jmd']),
    language: z.string().nullable(),
    closedOn: Day.nullable(),
    group: z.enum(triageGroups).openapi({ description: 'what has to be done next, most pressing first' }),
    day: Day.nullable().openapi({ description: 'the day the case is about, by which its group is ordered' }),
    reason: z.custom<TriageReason>().openapi({
      type: 'object',
      description: 'what that day is; a code, with the rule of a review or the name of a deadline',
      required: ['code'],
    }),
  })
  .openapi('CaseRow');
export type CaseRow = z.infer<typeof CaseRow>;
