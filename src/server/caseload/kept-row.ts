// A row of the projection on its way into the store and out again: where it stands, how long it is valid, what it says.
import { z } from '@hono/zod-openapi';
import { sharedHousehold } from '../../../machines/case/context/read.ts';
import type { Day } from '../../../machines/day.ts';
import type { CaseRow } from '../../contract/case-row.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import { triageGroups, triageValidUntil, type TriageGroup } from '../../engine/outlook/triage.ts';
import type { CaseloadRow } from '../../record/ports/caseload-store.ts';

export const rankOf = (group: TriageGroup): number => triageGroups.indexOf(group);

/** What the row says beside its name, coded. */
export type RowFacts = Omit<CaseRow, 'name'>;

type Folded = {
  readonly row: CaseRow;
  readonly state: CaseState;
  readonly birthDate: Day | null;
  readonly head: string;
  readonly asOf: Day;
  readonly projectionVersion: string;
};

/** Without its name, which has to be sealed first. */
export function keptRow({
  row: { name: _, ...facts },
  state,
  birthDate,
  head,
  asOf,
  projectionVersion,
}: Folded): Omit<CaseloadRow, 'name'> {
  return {
    case: facts.id,
    site: facts.site,
    head,
    projectionVersion,
    asOf,
    validUntil: triageValidUntil(state, asOf, birthDate),
    household: sharedHousehold(state.context),
    rank: rankOf(facts.group),
    sort: sortKeyOf(facts),
    facts: JSON.stringify(facts),
  };
}

/** The earliest day first, cases without a day last; among the closed the latest first, because that is what is looked for. */
function sortKeyOf({ group, day }: Pick<CaseRow, 'group' | 'day'>): string {
  if (day === null) return 'none';
  return group === 'closed' ? day.replace(/\d/gu, (digit) => String(9 - Number(digit))) : day;
}

const LooksLikeFacts = z.looseObject({ id: z.string(), group: z.enum(triageGroups) });

/** Null when the row holds something else than what was kept. */
export function factsOf({ case: id, facts }: CaseloadRow): RowFacts | null {
  try {
    const read: unknown = JSON.parse(facts);
    return LooksLikeFacts.safeParse(read).data?.id === id ? (read as RowFacts) : null;
  } catch {
    return null;
  }
}
