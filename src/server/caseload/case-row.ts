// A case as the caseload lists it: coded facts, dates and the one name by which a counsellor finds it.
import { z } from '@hono/zod-openapi';
import { Day } from '../../../machines/day.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import { placeIn, stageOf } from '../../engine/state/state-path.ts';
import { nextReview } from '../../engine/state/next-review.ts';
import { nextDeadline } from '../../engine/step/settle.ts';
import { plannedFor, triageGroups, triageOf, type TriageReason } from '../../engine/outlook/triage.ts';
import type { Listed } from '../../record/ports/log-store.ts';

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

type Identity = Pick<Listed, 'case' | 'site' | 'version'>;
/** What is known in words only. */
type Personal = { readonly name: string | null; readonly birthDate: Day | null };

/** `state` is settled to `today`. */
export function rowOf({ case: id, site, version }: Identity, { name, birthDate }: Personal, state: CaseState, today: Day): CaseRow {
  const { file, client, ending } = state.context;
  const due = nextReview(state);
  const next = nextDeadline(state, birthDate);
  return {
    id,
    site,
    name,
    state: state.value,
    stage: stageOf(state),
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
    ...triageOf(state, today),
  };
}
