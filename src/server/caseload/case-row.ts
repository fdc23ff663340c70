// Asks the engine what the caseload says of a case, as of a day.
import type { Day } from '../../../machines/day.ts';
import type { CaseRow } from '../../contract/case-row.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import { placeIn, stageOf } from '../../engine/state/state-path.ts';
import { nextReview } from '../../engine/state/next-review.ts';
import { nextDeadline } from '../../engine/step/settle.ts';
import { plannedFor, triageOf } from '../../engine/outlook/triage.ts';
import type { Listed } from '../../record/ports/stored-log.ts';

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
