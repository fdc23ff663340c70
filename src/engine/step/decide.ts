// The decider of event sourcing: from state and proposal to entries or refusals. First the calendar speaks, then the chart, then the
// content is looked at. `evolve` is its other half.
import type { Actor } from '../../../machines/actor.ts';
import type { CaseEvent, DeadlineEvent } from '../../../machines/case/events/case-event.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import type { Day } from '../../../machines/day.ts';
import type { CaseState } from '../state/case-state.ts';
import type { CaseLog, EntryFacts } from '../state/entry-facts.ts';
import { refusalsOf } from '../state/explain.ts';
import { add, type Progress } from './advance.ts';
import { judge } from './judge.ts';
import { callsForRetelling, retell } from './retell.ts';
import { settle } from './settle.ts';

/** Always holds what the calendar has settled; holds the proposal as well exactly when nothing speaks against it. */
export type Decision = Progress & { readonly refusals: readonly Refusal[] };

/** What people may record: never a deadline. */
export type HumanEvent = Exclude<CaseEvent, DeadlineEvent>;

/** `on` is the day it takes effect, which is the one the rules read. */
export type Proposed = { readonly event: HumanEvent; readonly on: Day; readonly by: Actor };

/** `state` is where the log leads, before the calendar has spoken. A birth date is known only where the words can be read. */
export type CaseAtHand = { readonly log: CaseLog; readonly state: CaseState; readonly birthDate: Day | null };

const refuse = (state: CaseState, ...refusals: Refusal[]): Decision => ({ state, entries: [], effects: [], refusals });

/**
 * Decides without a log, on a day from the last entry on. `today` is the day of the proposal: later than `on` for an entry
 * that is made late. Refuses days to come, and days before the last entry.
 */
export function decide(state: CaseState, proposed: Proposed, today: Day): Decision {
  const { lastOn } = state.context.file;
  if (proposed.on > today) return refuse(state, { code: 'futureDay', today });
  if (lastOn !== null && proposed.on < lastOn) return refuse(state, { code: 'dayBeforeLastEntry', last: lastOn });
  return addTo(settle(state, proposed.on), proposed);
}

function addTo(settled: Progress, entry: EntryFacts): Decision {
  const refusals = judge(settled.state, entry);
  return refusals.length > 0 ? { ...settled, refusals } : { ...add(settled, entry), refusals };
}

/**
 * Decides with the log at hand: on the server with authority, in the browser in advance. What took effect before the last
 * entry, and a correction, calls for a bitemporal replay (`retell`). Then nothing but the entry itself is recorded: the deadlines
 * that follow from it are computed again. Only a birthday, which nothing could compute again, is recorded before it.
 */
export function decideOnCase({ log, state, birthDate }: CaseAtHand, proposed: Proposed, today: Day): Decision {
  const { lastOn } = state.context.file;
  if (proposed.on > today) return refuse(state, { code: 'futureDay', today });
  if (lastOn !== null && proposed.on < lastOn) return decideLate(log, state, proposed);
  const settled = settle(state, proposed.on, birthDate);
  if (!callsForRetelling(state, proposed)) return addTo(settled, proposed);
  if (!settled.entries.some(({ event }) => event.type === 'deadline.ageReached')) return decideLate(log, state, proposed);
  const grown = { ...log, entries: [...log.entries, ...settled.entries] };
  const { entries, effects, ...decided } = decideLate(grown, settled.state, proposed);
  return { ...decided, entries: [...settled.entries, ...entries], effects: [...settled.effects, ...effects] };
}

/** Decides an entry that calls for a bitemporal replay. `state` is where the log led before; refused, it stays there. */
export function decideLate({ input, entries }: CaseLog, state: CaseState, entry: EntryFacts): Decision {
  // What has been closed takes new facts only as a correction (T25).
  const isClosed = state.context.ending.closedOn !== null;
  if (isClosed && refusalsOf(state, entry.event.type).some(({ code }) => code === 'notNow'))
    return refuse(state, { code: 'notNow', proposed: entry.event.type });
  const retold = retell({ input, entries: [...entries, entry] });
  return 'refusals' in retold ? refuse(state, ...retold.refusals) : { ...retold, entries: [entry], refusals: [] };
}
