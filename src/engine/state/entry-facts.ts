// A log as the rules read it: what happened, the day it took effect, and who said so.
import type { Actor } from '../../../machines/actor.ts';
import type { CaseInput } from '../../../machines/case/context/initial-context.ts';
import type { CaseEvent, Dated } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import type { Stepper } from './case-state.ts';
import { toldOn } from './told-on.ts';

/**
 * What the rules read of an entry. `on` is its valid time: the day it took effect. `at` is the instant it was recorded, of which only
 * the day counts (`toldOn`). `seq`, by which corrections name it, is its place in the log where it is not said.
 */
export type EntryFacts = {
  readonly seq?: number;
  readonly on: Day;
  readonly at?: string;
  readonly by: Actor;
  readonly event: CaseEvent;
};

export type CaseLog<E extends EntryFacts = EntryFacts> = {
  readonly input: CaseInput;
  readonly entries: readonly E[];
  /** Who takes its steps; XState where nobody says. */
  readonly stepper?: Stepper;
};

/** The event as the chart and its reducers take it, with the day and the actor of its entry. Everybody else keeps them apart. */
export function dated(entry: EntryFacts): Dated {
  const { event, on, by } = entry;
  const told = toldOn(entry);
  return (told === on ? { ...event, on, by } : { ...event, on, by, toldOn: told }) as Dated;
}
