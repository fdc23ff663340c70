// A row of the projection on its way into the store and out again: each thing once, so that nothing can contradict itself.
import type { Day } from '../../../machines/day.ts';
import { clearableBy } from './clearable-by.ts';
import type { CaseRow } from '../../contract/case-row.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import { nextReview } from '../../engine/state/next-review.ts';
import { stageOf } from '../../engine/state/state-path.ts';
import { nextDeadline } from '../../engine/step/settle.ts';
import { plannedFor, triageOf, triageValidUntil } from '../../engine/outlook/triage.ts';
import { triageGroups, type TriageGroup } from '../../engine/outlook/triage-groups.ts';
import type { CaseloadRow } from '../../record/ports/caseload-store.ts';

export const rankOf = (group: TriageGroup): number => triageGroups.indexOf(group);

/**
 * What the row says, coded, besides what its columns say: site, counsellor, group and day. The places in the regions of the chart follow
 * from `state`. Only the id is there twice: it shows that the facts are those of this row.
 */
export type RowFacts = Omit<CaseRow, 'name' | 'site' | 'counsellor' | 'stage' | 'presence' | 'clock' | 'group' | 'day'>;

/** A case folded from its log and settled to `asOf`. */
type Folded = Pick<CaseloadRow, 'case' | 'site' | 'centre' | 'head' | 'projectionVersion' | 'asOf'> & {
  readonly version: number;
  readonly state: CaseState;
  readonly birthDate: Day | null;
};

/** Without its name, which has to be sealed first. */
export function keptRow({ version, state, birthDate, ...row }: Folded): Omit<CaseloadRow, 'name'> {
  const { group, day, reason } = triageOf(state, row.asOf);
  return {
    ...row,
    validUntil: triageValidUntil(state, row.asOf, birthDate),
    household: state.context.client.household,
    counsellor: state.context.file.counsellor,
    rank: rankOf(group),
    sort: sortKeyOf(group, day),
    facts: JSON.stringify({ id: row.case, ...factsIn(state, version, birthDate), reason } satisfies RowFacts),
  };
}

function factsIn(state: CaseState, version: number, birthDate: Day | null): Omit<RowFacts, 'id' | 'reason'> {
  const { file, client, ending } = state.context;
  const due = nextReview(state);
  const next = nextDeadline(state, birthDate);
  return {
    state: state.value,
    due: due === null ? null : { on: due.on, rule: due.rule },
    next: next === null ? null : { on: next.on, deadline: next.event.type },
    planned: plannedFor(state),
    version,
    lastOn: file.lastOn,
    marks: clearableBy(state.context),
    service: client.service,
    language: client.language,
    closedOn: ending.closedOn,
  };
}

/** Sorts after every day, because letters come after digits. */
const noDay = 'none';

/** The earliest day first, cases without a day last; among the closed the latest first, because that is what is looked for. */
const sortKeyOf = (group: TriageGroup, day: Day | null): string => (day === null ? noDay : turned(group, day));

/** The other way round it is its own reverse. */
const turned = (group: TriageGroup, day: string): string =>
  group === 'closed' ? day.replace(/\d/gu, (digit) => String(9 - Number(digit))) : day;

export const dayOf = (group: TriageGroup, sort: string): Day | null => (sort === noDay ? null : turned(group, sort));

/** Null when the row holds something else than what was kept. */
export function readFacts({ case: id, facts }: CaseloadRow): RowFacts | null {
  try {
    const read = JSON.parse(facts) as RowFacts;
    // Everything else is shown as it stands; where the case is has to be worked out, and this throws where it is nowhere.
    stageOf({ value: read.state });
    return read.id === id ? read : null;
  } catch {
    return null;
  }
}
