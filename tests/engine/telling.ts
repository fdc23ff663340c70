// A log as it grows: what was told on which day about which day, and what the calendar said in between.
import type { ProposalType } from '../../machines/case/events/case-event.ts';
import type { Day } from '../../machines/day.ts';
import { begin, type CaseState } from '../../src/engine/state/case-state.ts';
import { decideOnCase, type Decision, type HumanEvent } from '../../src/engine/step/decide.ts';
import type { CaseLog } from '../../src/engine/state/entry-facts.ts';
import { actorFor } from '../../src/scenarios/staff.ts';
import { placeIn } from './given.ts';
import type { Move } from './lives.ts';

/** Told on `today`, in effect from `on`. */
export type Telling = Move & { readonly today: Day };
export type Told = { readonly log: CaseLog; readonly state: CaseState };

/** What happened on one day and was recorded on a later one. */
export const late = (today: Day, on: Day, ...events: readonly HumanEvent[]): Telling[] =>
  events.map((event) => ({ today, on, event, by: actorFor(event.type as ProposalType) }));

/** One proposal, decided as the server does it: with the whole log at hand. */
export const decideTold = ({ log, state }: Told, { on, event, by, today }: Telling): Decision =>
  decideOnCase({ log, state, birthDate: null }, { event, on, by }, today);

function record(told: Told, telling: Telling): Told {
  const { refusals, entries, state } = decideTold(told, telling);
  if (refusals.length > 0) throw new Error(`${telling.event.type} on ${telling.on} is refused: ${JSON.stringify(refusals)}`);
  return { log: { ...told.log, entries: [...told.log.entries, ...entries] }, state };
}

/** The log that these tellings leave, each of them accepted, and the state it leads to. */
export const tell = (...tellings: readonly (readonly (Move | Telling)[])[]): Told =>
  tellings
    .flat()
    .map((move) => ({ today: move.on, ...move }))
    .reduce(record, { log: { input: placeIn('HE'), entries: [] }, state: begin(placeIn('HE')) });

/** The number under which the last entry of this type stands. */
export const seqOf = ({ log }: Told, type: string): number => log.entries.findLastIndex(({ event }) => event.type === type) + 1;
