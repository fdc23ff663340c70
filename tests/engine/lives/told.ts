// Lives as logs: what people did, and what the calendar said in between, for tests of what is told about them.
import type { CaseInput } from '../../../machines/case/context/initial-context.ts';
import type { Day } from '../../../machines/day.ts';
import type { EntryFacts } from '../../../src/engine/state/entry-facts.ts';
import { messagesOf, type Message } from '../../../src/engine/outlook/messages.ts';
import { settle } from '../../../src/engine/step/settle.ts';
import { live, logOf, placeIn } from './given.ts';
import type { Move } from './lives.ts';

export const entriesOf = (moves: readonly Move[], input?: CaseInput): EntryFacts[] => logOf(moves, input).entries;

type Land = Parameters<typeof placeIn>[0];

/** What is to be said by the end of a day, with everything the calendar has said since the last entry. */
export function toldBy(day: Day, life: readonly Move[], land: Land = 'HE'): Message[] {
  const { state, entries } = settle(live(life, placeIn(land)), day);
  return messagesOf(state, entries);
}

/** `2026-05-05 reviewWindowOpen to counsellor` */
export const said = (messages: readonly Message[]): string[] => messages.map(({ on, topic, to }) => `${on} ${topic} to ${to}`).toSorted();
