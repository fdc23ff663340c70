// A row of the caseload as it is answered: what the store keeps once, and what follows from it.
import type { CaseRow } from '../../contract/case-row.ts';
import { placeIn, stageOf } from '../../engine/state/state-path.ts';
import { dayOf } from './kept-row.ts';
import type { OpenRow } from './open-rows.ts';

export function rowOf({ kept, group, facts, name }: OpenRow): CaseRow {
  const { id, state: value, reason, ...more } = facts;
  const places = { stage: stageOf({ value }), presence: placeIn({ value }, 'presence'), clock: placeIn({ value }, 'reviewClock') };
  return {
    id,
    site: kept.site,
    state: value,
    ...places,
    ...more,
    group,
    day: dayOf(group, kept.sort),
    reason,
    name,
    counsellor: kept.counsellor,
  };
}
