// One event further. Effects are returned, never run: replaying a log writes no letters.
import type { Dated } from '../../machines/case/events/case-event.ts';
import type { Refusal } from '../../machines/case/requirements/refusal.ts';
import type { Effect } from '../../machines/case/chart-parts.ts';
import { take, type CaseState } from './case-state.ts';
import { judge } from './judge.ts';

export type Outcome = { readonly state: CaseState; readonly events: readonly Dated[]; readonly effects: readonly Effect[] };

/** Thrown when an entry cannot follow the state it is applied to: in a log that is never ignored in silence. */
export class ImpossibleEntry extends Error {
  readonly refusals: readonly Refusal[];

  constructor(event: Dated, state: CaseState, refusals: readonly Refusal[]) {
    super(`'${event.type}' on ${event.on} cannot follow ${JSON.stringify(state.value)}: ${refusals.map(({ code }) => code).join(', ')}`);
    this.name = 'ImpossibleEntry';
    this.refusals = refusals;
  }
}

export function advance(state: CaseState, event: Dated): { readonly state: CaseState; readonly effects: readonly Effect[] } {
  refuseImpossible(state, event);
  return take(state, event);
}

function refuseImpossible(state: CaseState, event: Dated): void {
  const refusals = judge(state, event);
  if (refusals.length > 0) throw new ImpossibleEntry(event, state, refusals);
}

/** Adds one event, against which nothing speaks, to what has happened so far. */
export function add(outcome: Outcome, event: Dated): Outcome {
  const { state, effects } = take(outcome.state, event);
  return { state, events: [...outcome.events, event], effects: [...outcome.effects, ...effects] };
}

/** The same after judging it. */
export function apply(outcome: Outcome, event: Dated): Outcome {
  refuseImpossible(outcome.state, event);
  return add(outcome, event);
}
