// What is overdue is not talked away: something told late cannot lift a review that is overdue on the day of telling (2-standard, T12).
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import type { Day } from '../../../machines/day.ts';
import type { CaseState } from '../state/case-state.ts';
import type { CaseLog, EntryFacts } from '../state/entry-facts.ts';
import { settle } from './settle.ts';

/** A talk that was held, and what puts the record right: these may show that nothing was owed, or end it. */
const mayLift: ReadonlySet<string> = new Set([
  'review.opened',
  'review.held',
  'review.recorded',
  'fact.corrected',
  'entry.voided',
  'birthDate.corrected',
]);

/** The team lead's approval counts on the day it was given: for what is told that day. */
const isApproved = ({ entries }: CaseLog, today: Day): boolean =>
  entries.some(({ on, event }) => event.type === 'approval.given' && event.act === 'lateTelling' && on === today);

/** `before` and `after` are where the case stands without the entry and with it; both are looked at on the day of telling, `today`. */
export function refuseLifting(log: CaseLog, before: CaseState, after: CaseState, entry: EntryFacts, today: Day): readonly Refusal[] {
  if (entry.on >= today || mayLift.has(entry.event.type) || entry.by.role === 'teamLead' || isApproved(log, today)) return [];
  const { overdue } = settle(before, today).state.context.clock;
  if (overdue === null) return [];
  const { context } = settle(after, today).state;
  const stands = context.ending.closedOn !== null || (context.clock.overdue !== null && context.clock.overdue.due <= overdue.due);
  return stands ? [] : [{ code: 'overdueStands', since: overdue.since }];
}
