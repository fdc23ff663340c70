// What a recording says by itself, read entry by entry without the chart: who signed which text, and when a review had to be held.
import type { Place } from '../../machines/calendar/place.ts';
import { onWorkingDay } from '../../machines/calendar/working-day.ts';
import { later, plus, type Day, type Period } from '../../machines/day.ts';
import type { HistoryEntry } from './histories.ts';

export type Sealing = { readonly version: number; readonly missing: readonly string[]; readonly lastSigned: Day | null; readonly on: Day };

/** Every conclusion, with the parties whose signature under the very text is missing. */
export function sealingsOf(entries: readonly HistoryEntry[]): Sealing[] {
  let texts = new Map<number, { hash: string; signed: Map<string, Day> }>();
  let isMinor = false;
  const sealings: Sealing[] = [];
  for (const { on, event } of entries) {
    if (event.type === 'case.returned') {
      texts = new Map();
      isMinor = false;
    }
    if (event.type === 'inquiry.noted') isMinor = event.ageBand === 'minor';
    if (event.type === 'version.offered') texts.set(event.version, { hash: event.hash, signed: new Map() });
    if (event.type === 'version.signed') {
      const text = texts.get(event.version);
      if (text?.hash === event.hash) text.signed.set(event.party, on);
    }
    if (event.type !== 'agreement.concluded') continue;
    const signed = texts.get(event.version)?.signed ?? new Map<string, Day>();
    const needed = ['client', 'counsellor', ...(isMinor ? ['guardian'] : [])];
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

export type Gap = { readonly seq: number; readonly type: string; readonly on: Day; readonly latest: Day };

const mustNotBeLate = new Set(['completion.begun', 'renegotiation.begun', 'goals.resumed', 'pause.agreed']);

/**
 * From the entry into force: every review held after its ceiling without saying so, and everything that an overdue review
 * should have held up. A waiver, a pause and the waking from it set a new day; closing ends the count.
 */
export function gapsOf(entries: readonly HistoryEntry[], place: Place): Gap[] {
  const within = (from: Day, period: Period): Day => onWorkingDay(plus(from, period), place);
  let latest: Day | null = null;
  let wasInForce = false;
  let lastSigned: Day | null = null;
  const gaps: Gap[] = [];
  for (const [index, { on, event }] of entries.entries()) {
    const isLate = latest !== null && on > latest;
    const excused = event.type === 'review.held' ? event.lateBecause !== null : !mustNotBeLate.has(event.type);
    if (isLate && !excused && latest !== null) gaps.push({ seq: index + 1, type: event.type, on, latest });

    if (event.type === 'version.signed') lastSigned = on;
    if (event.type === 'agreement.concluded' && !wasInForce && lastSigned !== null) {
      latest = within(lastSigned, { months: 3 });
      wasInForce = true;
    }
    if (!wasInForce) continue;
    if (event.type === 'review.held') latest = within(on, { months: 6 });
    if (event.type === 'review.waived') latest = within(on, { months: 3 });
    if (event.type === 'pause.agreed') latest = null;
    if (event.type === 'pause.ended' || event.type === 'deadline.pauseEnded') latest = within(on, { days: 28 });
    if (event.type === 'case.returned') wasInForce = false;
    if (event.type === 'case.returned' || endings.has(event.type)) latest = null;
  }
  return gaps;
}

const endings = new Set([
  'completion.begun',
  'case.closed',
  'contact.brokenOff',
  'handover.accepted',
  'client.died',
  'processing.withdrawn',
]);
