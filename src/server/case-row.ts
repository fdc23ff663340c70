// A case as the caseload lists it: coded facts, dates and the one name by which a counsellor finds it.
import { z } from '@hono/zod-openapi';
import { Day } from '../../machines/day.ts';
import type { CaseState } from '../engine/case-state.ts';
import { pathOf, placeIn } from '../engine/region.ts';
import { reviewStanding } from '../engine/review-standing.ts';
import { nextDeadline, settle } from '../engine/settle.ts';
import { plannedFor } from '../engine/triage.ts';
import type { Listed } from '../record/log-store.ts';
import type { Glance } from './folded-cases.ts';

export const CaseRow = z
  .object({
    id: z.string(),
    site: z.string(),
    name: z.string().nullable(),
    state: z.custom<CaseState['value']>().openapi({ type: 'object', description: 'the value of the case chart, settled to today' }),
    stage: z.string().openapi({ example: 'intake.inquiry' }),
    presence: z.string().nullable(),
    clock: z.string().nullable(),
    due: z.object({ on: Day, rule: z.string() }).nullable(),
    next: z.object({ on: Day, deadline: z.string() }).nullable().openapi({ description: 'what the calendar will record next' }),
    planned: Day.nullable().openapi({ description: 'the day the next review is planned for' }),
    version: z.int(),
    lastOn: Day.nullable(),
    service: z.enum(['mbe', 'jmd']),
    language: z.string().nullable(),
    closedOn: Day.nullable(),
  })
  .openapi('CaseRow');
export type CaseRow = z.infer<typeof CaseRow>;

export function rowOf({ case: id, site, version }: Listed, { state: recorded, name, birthDate }: Glance, today: Day): CaseRow {
  const state = settle(recorded, today, birthDate).state;
  const { file, client, ending } = state.context;
  const due = reviewStanding(state);
  const next = nextDeadline(state, birthDate);
  return {
    id,
    site,
    name,
    state: state.value,
    stage: placeIn(state, 'stage') ?? pathOf(state.value),
    presence: placeIn(state, 'presence'),
    clock: placeIn(state, 'reviewClock'),
    due: due === null ? null : { on: due.on, rule: due.rule },
    next: next === null ? null : { on: next.on, deadline: next.event.type },
    planned: plannedFor(state),
    version,
    lastOn: file.lastOn,
    service: client.service,
    language: client.language,
    closedOn: ending.closedOn,
  };
}
