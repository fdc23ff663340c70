// Every check of a proposal's content, by its type. A type without one has nothing that could be wrong beyond its shape.
import type { CaseContext } from '../context/context.ts';
import type { CaseEvent, Dated } from '../events/case-event.ts';
import type { Refusal } from '../context/refusal.ts';
import { endingChecks } from './ending.ts';
import { when, type Check } from './check.ts';
import { networkChecks } from './network.ts';
import { peopleChecks } from './people.ts';
import { planChecks } from './plan.ts';
import { presenceChecks } from './presence.ts';
import { waypointChecks } from './waypoints.ts';
import { recordChecks } from './record.ts';
import { reviewChecks } from './review.ts';
import { refuseRole } from './roles.ts';

const checks: Readonly<Partial<Record<string, unknown>>> = {
  ...endingChecks,
  ...networkChecks,
  ...peopleChecks,
  ...planChecks,
  ...presenceChecks,
  ...waypointChecks,
  ...recordChecks,
  ...reviewChecks,
};

/** All that speaks against the content of this proposal. Asked only when the chart knows the event and its requirements are met. */
export function contentRefusals(context: CaseContext, event: Dated): Refusal[] {
  const check = checks[event.type] as Check<CaseEvent['type']> | undefined;
  return [...refuseRole(context, event), ...refuseWords(context, event), ...(check?.(context, event) ?? [])];
}

/** Reasons for putting the record right are about the record, and are asked for everywhere. */
const aboutTheRecord: ReadonlySet<string> = new Set(['fact.corrected', 'entry.voided', 'entry.cleared']);

/** Whoever refused a file is advised on; nothing in words is kept (T2). */
function refuseWords({ intake }: CaseContext, event: Dated): Refusal[] {
  const hasWords = 'given' in event && (event.given?.length ?? 0) > 0 && !aboutTheRecord.has(event.type);
  return when(intake.filingRefusedOn !== null && hasWords, { code: 'noFileKept' });
}
