// The days of all cases that belong in a calendar, as of today.
import type { Day } from '../../../machines/day.ts';
import { appointmentsOf, type Appointment } from '../../engine/outlook/appointments.ts';
import { ImpossibleEntry } from '../../engine/step/advance.ts';
import type { CaseFacts } from '../../organisation/sight.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import { settle } from '../../engine/step/settle.ts';
import { DamagedCase } from '../../record/case/damaged-case.ts';
import type { Glance, WithCases } from './folded-cases.ts';

export type CaseDays = {
  readonly case: string;
  readonly facts: CaseFacts;
  readonly name: string | null;
  readonly state: CaseState;
  readonly days: readonly Appointment[];
};

/** Damaged cases are left out: the caseload names them. */
export async function* daysOfCases({ storage, cases }: WithCases<'storage'>, today: Day): AsyncGenerator<CaseDays> {
  for await (const listed of storage.store.list()) {
    const glance = await cases.glance(listed).catch(unlessDamaged);
    if (glance === null) continue;
    const { state } = settle(glance.state, today, glance.birthDate);
    const days = appointmentsOf(state);
    const { case: id, site, centre = null } = listed;
    const facts = { id, site, centre, counsellor: state.context.file.counsellor };
    yield { case: id, facts, name: glance.name, state, days };
  }
}

function unlessDamaged(error: unknown): Glance | null {
  if (error instanceof DamagedCase || error instanceof ImpossibleEntry) return null;
  throw error;
}
