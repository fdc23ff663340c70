// What a recording says by itself, read entry by entry without the chart: who signed which text, and when a review had to be held.
import type { Place } from '../../../machines/calendar/place.ts';
import type { CaseEvent, Dated, EventOf } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import type { EntryFacts } from '../../../src/engine/state/entry-facts.ts';
import { later } from './own-days.ts';
import { ReviewOracle } from './review-oracle.ts';

export type Sealing = { readonly version: number; readonly missing: readonly string[]; readonly lastSigned: Day | null; readonly on: Day };

/** Every conclusion, with the parties whose signature under the very text is missing. */
export function sealingsOf(entries: readonly EntryFacts[]): Sealing[] {
  let texts = new Map<number, { hash: string; signed: Map<string, Day> }>();
  let isMinor = false;
  let hasGuardian = false;
  const sealings: Sealing[] = [];
  for (const { on, event } of entries) {
    if (event.type === 'case.returned') {
      texts = new Map();
      isMinor = false;
      hasGuardian = false;
    }
    if (event.type === 'inquiry.noted') isMinor = event.ageBand === 'minor';
    if (event.type === 'guardian.appointed' || event.type === 'guardian.ended') hasGuardian = event.type === 'guardian.appointed';
    // Of age, the guardian's signature ends that day.
    if (event.type === 'deadline.ageReached' && event.age === 18) {
      isMinor = false;
      hasGuardian = false;
    }
    if (event.type === 'version.offered') texts.set(event.version, { hash: event.hash, signed: new Map() });
    if (event.type === 'version.signed') {
      const text = texts.get(event.version);
      if (text?.hash === event.hash) text.signed.set(event.party, on);
    }
    if (event.type !== 'agreement.concluded') continue;
    const signed = texts.get(event.version)?.signed ?? new Map<string, Day>();
    const needed = ['client', 'counsellor', ...(isMinor || hasGuardian ? ['guardian'] : [])];
    const days = [...signed.values()];
    sealings.push({
      version: event.version,
      missing: needed.filter((party) => !signed.has(party)),
      lastSigned: days.length === 0 ? null : days.reduce(later),
      on,
    });
  }
  return sealings;
}

export type Gap = { readonly seq: number; readonly type: string; readonly on: Day; readonly due: Day };

/** What an overdue review holds up (2-standard, Window and escalation), and a pause, which would put it off. */
const heldUp = new Set([
  'goal.proposed',
  'completion.begun',
  'renegotiation.begun',
  'goals.resumed',
  'pause.agreed',
  'agreement.concluded',
]);

/** Every talk that ended what was overdue without saying why it is late, and everything that an overdue review should have held up. */
export function gapsOf(entries: readonly EntryFacts[], place: Place): Gap[] {
  const gaps: Gap[] = [];
  let oracle = new ReviewOracle(place);
  for (const [index, { on, by, event }] of entries.entries()) {
    oracle.passTo(on);
    const { overdue } = oracle;
    oracle = oracle.read({ ...event, on, by } as Dated);
    if (overdue !== null && (heldUp.has(event.type) || (isHeld(event) && event.lateBecause === null && oracle.overdue === null)))
      gaps.push({ seq: index + 1, type: event.type, on, due: overdue.on });
  }
  return gaps;
}

const isHeld = (event: CaseEvent): event is EventOf<'review.held'> | EventOf<'review.recorded'> =>
  event.type === 'review.held' || event.type === 'review.recorded';
