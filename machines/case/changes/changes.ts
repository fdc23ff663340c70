// Every event of a case and what it changes: one evolve step of the fold.
import type { CaseContext } from '../context/context.ts';
import type { CaseEvent, Dated } from '../events/case-event.ts';
import { deadlineChanges } from './deadline.ts';
import { endingChanges } from './ending.ts';
import { assessmentChanges, intakeChanges } from './intake.ts';
import { planChanges } from './plan.ts';
import { networkChanges } from './network.ts';
import { peopleChanges } from './people.ts';
import { presenceChanges } from './presence.ts';
import { waypointChanges } from './waypoints.ts';
import { recordChanges } from './record.ts';
import { reviewChanges } from './review.ts';
import { signatureChanges } from './signature.ts';
import type { Change, Changes } from './change.ts';

const changes: Changes<CaseEvent['type']> = {
  ...intakeChanges,
  ...assessmentChanges,
  ...planChanges,
  ...signatureChanges,
  ...reviewChanges,
  ...presenceChanges,
  ...peopleChanges,
  ...networkChanges,
  ...waypointChanges,
  ...endingChanges,
  ...recordChanges,
  ...deadlineChanges,
};

/** Told anew, an entry keeps what speaks against it as a mark, and what somebody has cleared of it before stays cleared. */
function mark(context: CaseContext, { type, on, irregular }: Dated, seq: number): CaseContext {
  if (irregular === undefined || irregular.length === 0) return context;
  return { ...context, marks: { ...context.marks, [seq]: { event: type, on, kind: 'irregular', reasons: irregular, cleared: [] } } };
}

/** The context after one entry. Counts the entry and moves the day on; the rest is the event's own change. */
export function evolve<T extends CaseEvent['type']>(context: CaseContext, event: Extract<Dated, { type: T }>): CaseContext {
  // TypeScript cannot pair a key of a union with its own value; `Changes` above has checked the pairs.
  const change = changes[event.type] as unknown as Change<CaseEvent['type']>;
  const seq = context.file.entries + 1;
  const after = mark(change(context, event), event, seq);
  // Who made the first entry is responsible until somebody else is assigned; a deadline or a team lead's approval makes nobody so.
  const counsellor = after.file.counsellor ?? (event.by.role === 'counsellor' ? event.by.id : null);
  return { ...after, file: { ...after.file, counsellor, entries: seq, lastOn: event.on } };
}
