// Reminders that have left. Told anew the calendar computes its entries again and would forget them, but the client has read them: what
// was told later may say that nobody should have written (T27).
import { refuseReminding, remindsClient } from '../../../machines/case/checks/reminding.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import { onWorkingDay } from '../../../machines/calendar/working-day.ts';
import type { Day } from '../../../machines/day.ts';
import type { CaseState } from '../state/case-state.ts';
import type { CaseLog, EntryFacts } from '../state/entry-facts.ts';
import { toldOn } from '../state/told-on.ts';
import { changesTheLog, numberOf, type KeptEntry } from './edited.ts';
import { settle } from './settle.ts';

/** A reminder as the calendar recorded it, and the day it left: mail leaves on working days. */
export type Reminder = KeptEntry & { readonly left: Day };

export const isReminder = (entry: KeptEntry): entry is Reminder => 'left' in entry;

export function remindersIn({ input, entries }: CaseLog): Reminder[] {
  return entries.flatMap((entry, index) =>
    remindsClient.has(entry.event.type) ? [{ ...entry, seq: numberOf(entry, index), left: onWorkingDay(entry.on, input) }] : [],
  );
}

/** What speaks against a reminder on the day it left. `before` need not be settled to that day. */
export const againstReminder = (before: CaseState, { event, left }: Reminder): Refusal[] =>
  refuseReminding(settle(before, left).state.context, event.type);

/**
 * The log as it was known when the reminder left; null when what was told since is about other days, and nothing else was known then.
 * What was told on that very day counts as known when it happened that day: the rules take that to be after the reminder. Told that day of
 * an earlier one, it came too late, because mail leaves in the morning.
 */
export function knownWhenItLeft(log: CaseLog, { seq: reminder, left }: Reminder): CaseLog | null {
  const isKnown = (entry: EntryFacts & { readonly seq: number }): boolean => {
    const told = toldOn(entry);
    return entry.seq < reminder || told < left || (told === left && entry.on === left && !changesTheLog(entry.event));
  };
  const numbered = log.entries.map((entry, index) => ({ ...entry, seq: numberOf(entry, index) }));
  const known = numbered.filter(isKnown);
  const matters = ({ on, event }: EntryFacts): boolean => on <= left || changesTheLog(event);
  return numbered.some((entry) => !isKnown(entry) && matters(entry)) ? { ...log, entries: known } : null;
}
