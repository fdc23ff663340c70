// Decides one proposal: first the calendar speaks, then the chart, then the content is looked at.
import type { Actor } from '../../machines/actor.ts';
import type { CaseEvent, Dated, DeadlineEvent } from '../../machines/case/events/case-event.ts';
import type { Refusal } from '../../machines/case/requirements/refusal.ts';
import type { Day } from '../../machines/day.ts';
import { add, type Outcome } from './advance.ts';
import type { CaseState } from './case-state.ts';
import { judge } from './judge.ts';
import { dated, type CaseLog, type EntryFacts } from './entry-facts.ts';
import { refusalsOf } from './explain.ts';
import { retell, tellsAnew } from './retell.ts';
import { settle } from './settle.ts';

/** Always holds what the calendar has settled; holds the proposal as well exactly when nothing speaks against it. */
export type Decision = Outcome & { readonly refusals: readonly Refusal[] };

/** `on` is the day the rules read; `today` the day it is proposed. They differ for a late entry. */
export type Stamp = { readonly on: Day; readonly by: Actor; readonly today: Day };

/** What people may record: never a deadline. */
export type HumanEvent = Exclude<CaseEvent, DeadlineEvent>;

export function decide(state: CaseState, event: HumanEvent, { on, by, today }: Stamp): Decision {
  const wrongDay = refuseDay(state, on, today);
  if (wrongDay.length > 0) return { state, events: [], effects: [], refusals: wrongDay };
  const settled = settle(state, on);
  const dated = { ...event, on, by } as Dated;
  const refusals = judge(settled.state, dated);
  return refusals.length > 0 ? { ...settled, refusals } : { ...add(settled, dated), refusals };
}

/**
 * Like `decide`, with the log at hand: what took effect before the last entry, and corrections, are decided by telling the
 * whole log anew. Then nothing but the entry itself is recorded: the deadlines that follow from it are computed again.
 */
export function decideWithin(log: CaseLog, state: CaseState, event: HumanEvent, stamp: Stamp): Decision {
  const entry: EntryFacts = { event: event as CaseEvent, on: stamp.on, by: stamp.by };
  if (!tellsAnew(state, entry)) return decide(state, event, stamp);
  if (stamp.on > stamp.today) return { state, events: [], effects: [], refusals: [{ code: 'futureDay', today: stamp.today }] };
  return decideLate(log, state, entry);
}

/** Decides an entry that has the log told anew. `state` is where the log led before. */
export function decideLate({ input, entries }: CaseLog, state: CaseState, entry: EntryFacts): Decision {
  const refuse = (...refusals: Refusal[]): Decision => ({ state, events: [], effects: [], refusals });
  // What has been closed takes new facts only as a correction (T25).
  const isClosed = state.context.ending.closedOn !== null;
  if (isClosed && refusalsOf(state, entry.event.type).some(({ code }) => code === 'notNow'))
    return refuse({ code: 'notNow', proposed: entry.event.type });
  const told = retell({ input, entries: [...entries, entry] });
  return 'refusals' in told ? refuse(...told.refusals) : { ...told, events: [dated(entry)], refusals: [] };
}

function refuseDay({ context }: CaseState, on: Day, today: Day): Refusal[] {
  const { lastOn } = context.file;
  if (on > today) return [{ code: 'futureDay', today }];
  return lastOn !== null && on < lastOn ? [{ code: 'dayBeforeLastEntry', last: lastOn }] : [];
}
