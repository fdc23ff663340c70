// Decides one proposal to a case whose log and words are at hand: on the server with authority, in the browser in advance.
import type { CaseState } from '../state/case-state.ts';
import { decideWithin, type Decision, type HumanEvent, type Stamp } from './decide.ts';
import type { CaseLog, EntryFacts } from './entry-facts.ts';
import { tellsAnew } from './retell.ts';
import { settle } from './settle.ts';
import type { Day } from '../../../machines/day.ts';

/** `state` is where the log leads, before the calendar has spoken. */
export type CaseAtHand = { readonly log: CaseLog; readonly state: CaseState; readonly birthDate: Day | null };

/**
 * First the calendar speaks, birthdays included. What took effect before the last entry, and a correction, has the log told anew;
 * deadlines are computed again by that, so only a birthday, which nothing could compute again, is recorded before it.
 */
export function decideOnCase({ log, state, birthDate }: CaseAtHand, event: HumanEvent, stamp: Stamp): Decision {
  const { lastOn } = state.context.file;
  const isEarlier = lastOn !== null && stamp.on < lastOn;
  if (isEarlier || stamp.on > stamp.today) return decideWithin(log, state, event, stamp);
  const settled = settle(state, stamp.on, birthDate);
  if (tellsAnew(state, { event, ...stamp }) && !settled.events.some(({ type }) => type === 'deadline.ageReached'))
    return decideWithin(log, state, event, stamp);
  const entries = [...log.entries, ...settled.events.map(factsOf)];
  const decision = decideWithin({ ...log, entries }, settled.state, event, stamp);
  return { ...decision, events: [...settled.events, ...decision.events], effects: [...settled.effects, ...decision.effects] };
}

export const factsOf = ({ on, by, ...event }: Decision['events'][number]): EntryFacts => ({ on, by, event: event as EntryFacts['event'] });
