// The decider of event sourcing: from state and proposal to entries or refusals. First the calendar speaks, then the chart, then the
// content is looked at. `evolve` is its other half.
import type { Actor } from '../../../machines/actor.ts';
import { stayParted } from '../../../machines/case/changes/people.ts';
import { remindsClient } from '../../../machines/case/checks/reminding.ts';
import type { CaseEvent, DeadlineEvent } from '../../../machines/case/events/case-event.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import { later, type Day } from '../../../machines/day.ts';
import type { CaseState } from '../state/case-state.ts';
import { withContext } from '../state/take.ts';
import type { CaseLog, EntryFacts } from '../state/entry-facts.ts';
import { toldOn } from '../state/told-on.ts';
import { add, type Progress } from './advance.ts';
import { changesTheLog } from './edited.ts';
import { judge } from './judge.ts';
import { refuseLifting } from './overdue-stands.ts';
import { refuseCorrecting, refuseVoiding } from './put-right.ts';
import { callsForRetelling, firstDayOf, refusalsOnItsDay, retell } from './retell.ts';
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
 * entry, a correction, and what is taken back call for a bitemporal replay (`retell`). Then nothing but the entry itself is recorded: the
 * deadlines that follow from it are computed again. Only what nothing could compute again is recorded before it: birthdays, and reminders
 * that have left and should not have.
 */
export function decideOnCase(atHand: CaseAtHand, told: Proposed, today: Day): Decision {
  const { state } = atHand;
  if (told.on > today) return refuse(state, { code: 'futureDay', today });
  const proposed = told.on < today ? { ...told, at: noonOf(today) } : told;
  return withReminders(atHand, decideOnItsDay(atHand, proposed, today), proposed, today);
}

function decideOnItsDay({ log, state, birthDate }: CaseAtHand, proposed: Proposed, today: Day): Decision {
  const { lastOn } = state.context.file;
  if (lastOn !== null && proposed.on < lastOn) return decideLate(log, state, proposed, today);
  const settled = settle(state, proposed.on, birthDate);
  if (!callsForRetelling(state, proposed, log)) return withoutLifting(log, state, addTo(settled, proposed), proposed, today);
  const birthdays = settled.entries.filter(({ event }) => event.type === 'deadline.ageReached');
  if (birthdays.length === 0 || proposed.event.type === 'birthDate.corrected') return decideLate(log, state, proposed, today);
  return decideAfter(settled, log, proposed, today);
}

/** Decides it after the calendar has spoken, and records what the calendar said. */
function decideAfter(settled: Progress, log: CaseLog, proposed: Proposed, today: Day): Decision {
  const grown = { ...log, entries: [...log.entries, ...settled.entries] };
  const { entries, effects, ...decided } = decideLate(grown, settled.state, proposed, today);
  return { ...decided, entries: [...settled.entries, ...entries], effects: [...settled.effects, ...effects] };
}

/**
 * A reminder leaves on its day, whether or not anybody records something then. Where what is told late makes one irregular, what the
 * calendar has said by today is recorded first: a mark needs an entry beside which it stands (T27).
 */
function withReminders({ log, state, birthDate }: CaseAtHand, decided: Decision, proposed: Proposed, today: Day): Decision {
  const isLate = proposed.on < today || changesTheLog(proposed.event);
  if (!isLate || decided.refusals.length > 0 || proposed.event.type === 'birthDate.corrected') return decided;
  const settled = settle(state, today, birthDate);
  if (!settled.entries.some(({ event }) => remindsClient.has(event.type))) return decided;
  const recorded = decideAfter(settled, log, proposed, today);
  // What is possible without the marks is not refused for their sake.
  if (recorded.refusals.length > 0) return decided;
  const { marks } = recorded.state.context;
  return settled.entries.some((_, index) => marks[log.entries.length + index + 1] !== undefined) ? recorded : decided;
}

/** The day a recorded entry was told; where nobody says when it was written, that of the last entry before it. */
export const dayOfTelling = ({ context: { file } }: CaseState, entry: EntryFacts): Day => later(toldOn(entry), file.lastOn ?? entry.on);

/** What is told late is known from this day on; the hour counts for nothing. */
const noonOf = (today: Day): string => `${today}T12:00:00.000Z`;

/** Refused where it would lift what is overdue today; then nothing of it is recorded. */
function withoutLifting(log: CaseLog, before: CaseState, decision: Decision, entry: EntryFacts, today: Day): Decision {
  if (decision.refusals.length > 0) return decision;
  const refusals = refuseLifting(log, before, decision.state, entry, today);
  return refusals.length === 0 ? decision : refuse(before, ...refusals);
}

/**
 * Decides an entry that calls for a bitemporal replay; `today` is the day of telling. It is refused on its own grounds only: it was not
 * possible on its day, or lies before the case, or the words are gone. What was recorded after it stands (T27). Refused, the case stays
 * where the log led before.
 */
export function decideLate(known: CaseLog, state: CaseState, entry: EntryFacts, today: Day): Decision {
  const log = { ...known, entries: [...known.entries, entry] };
  const refusals = ownGrounds(known, log, state, entry);
  if (refusals.length > 0) return refuse(state, ...refusals);
  const retold = retell(log);
  const told = { ...retold, state: keptApart(state, retold.state), entries: [entry], refusals };
  if (isJoinedAgain(entry, retold.state, told.state)) return refuse(state, { code: 'householdParted' });
  return withoutLifting(known, state, told, entry, today);
}

/** Telling anew knows only what still counts. Which households were parted is kept from the state before: that is never told away. */
const keptApart = ({ context: { client } }: CaseState, told: CaseState): CaseState =>
  withContext(told, stayParted(told.context, client.partedFrom));

/** It was possible on its day only because what parted the household has been taken back since. */
const isJoinedAgain = ({ event }: EntryFacts, told: CaseState, apart: CaseState): boolean =>
  event.type === 'household.joined' && told.context.client.household === event.household && apart.context.client.household === null;

function ownGrounds(known: CaseLog, log: CaseLog, state: CaseState, entry: EntryFacts): readonly Refusal[] {
  const { event, on } = entry;
  if (state.value === 'erased') return [{ code: 'notNow', proposed: event.type }];
  if (!changesTheLog(event)) {
    const first = firstDayOf(known.entries);
    return first !== null && on < first ? [{ code: 'beforeTheCase', first }] : refusalsOnItsDay(log, log.entries.length);
  }
  const refusals = judge(state, entry);
  if (refusals.length > 0) return refusals;
  if (event.type === 'fact.corrected') return refuseCorrecting(known, state, entry, event);
  return event.type === 'entry.voided' ? refuseVoiding(known, state, entry, event) : [];
}
