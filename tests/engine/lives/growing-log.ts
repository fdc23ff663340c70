// A log that grows entry by entry: each with its transaction time (`today`) and its valid time (`on`), the calendar in between.
import type { ProposalType } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import type { CaseState } from '../../../src/engine/state/case-state.ts';
import { begin } from '../../../src/engine/state/take.ts';
import { decideOnCase, type Decision, type HumanEvent } from '../../../src/engine/step/decide.ts';
import type { CaseLog } from '../../../src/engine/state/entry-facts.ts';
import { actorFor } from '../../../src/scenarios/staff.ts';
import { placeIn } from './given.ts';
import type { Move } from './lives.ts';

/** Recorded on `today`, in effect from `on`. */
export type DatedMove = Move & { readonly today: Day };
export type GrownLog = { readonly log: CaseLog; readonly state: CaseState };

/** What happened on one day and was recorded on a later one. */
export const late = (today: Day, on: Day, ...events: readonly HumanEvent[]): DatedMove[] =>
  events.map((event) => ({ today, on, event, by: actorFor(event.type as ProposalType) }));

/** One proposal, decided as the server does it: with the whole log at hand. */
export const decideOnLog = ({ log, state }: GrownLog, { on, event, by, today }: DatedMove): Decision =>
  decideOnCase({ log, state, birthDate: null }, { event, on, by }, today);

function record(grown: GrownLog, move: DatedMove): GrownLog {
  const { refusals, entries, state } = decideOnLog(grown, move);
  if (refusals.length > 0) throw new Error(`${move.event.type} on ${move.on} is refused: ${JSON.stringify(refusals)}`);
  return { log: { ...grown.log, entries: [...grown.log.entries, ...entries] }, state };
}

/** The log that these moves leave, each of them accepted, and the state it leads to. */
export const grow = (...moves: readonly (readonly (Move | DatedMove)[])[]): GrownLog =>
  moves
    .flat()
    .map((move) => ({ today: move.on, ...move }))
    .reduce(record, { log: { input: placeIn('HE'), entries: [] }, state: begin(placeIn('HE')) });

/** The number under which the last entry of this type stands. */
export const seqOf = ({ log }: GrownLog, type: string): number => log.entries.findLastIndex(({ event }) => event.type === type) + 1;
