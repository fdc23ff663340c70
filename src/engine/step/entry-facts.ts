// A log as the rules read it.
import type { Actor } from '../../../machines/actor.ts';
import type { CaseInput } from '../../../machines/case/context/begin.ts';
import type { CaseEvent, Dated } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';

/** What the rules read of an entry. `seq`, by which corrections name it, is its place in the log where it is not said. */
export type EntryFacts = { readonly seq?: number; readonly on: Day; readonly by: Actor; readonly event: CaseEvent };

export type CaseLog<E extends EntryFacts = EntryFacts> = { readonly input: CaseInput; readonly entries: readonly E[] };

export const dated = ({ event, on, by }: EntryFacts): Dated => ({ ...event, on, by }) as Dated;
