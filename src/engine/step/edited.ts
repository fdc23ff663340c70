// A log as it is known to have been: corrected, without what was taken back, with the birthdays of the right birth date.
import { calendar } from '../../../machines/actor.ts';
import { CaseEvent, type EventOf } from '../../../machines/case/events/case-event.ts';
import { ageAfter } from '../../../machines/case/deadlines/birthdays.ts';
import type { Day } from '../../../machines/day.ts';
import type { EntryFacts } from '../state/entry-facts.ts';

/** An entry as the latest correction of it says, with the number under which it is recorded. */
export type KeptEntry = EntryFacts & { readonly seq: number };

export const numberOf = ({ seq }: Pick<EntryFacts, 'seq'>, index: number): number => seq ?? index + 1;

/** Whether it changes what was recorded before: a correction that only gives other words does not. */
export function changesTheLog(event: CaseEvent): boolean {
  if (event.type === 'fact.corrected') return event.day !== undefined || event.facts !== undefined;
  return event.type === 'entry.voided' || event.type === 'birthDate.corrected';
}

/** What people said, and birthdays, which nothing else could compute again. */
const isKept = ({ by, event }: EntryFacts): boolean => by.role !== calendar.role || event.type === 'deadline.ageReached';

/** The numbers of the entries that were taken back. Read from the end: taking back what took something back lets that stand again. */
export function voidedIn(entries: readonly Pick<EntryFacts, 'seq' | 'event'>[]): ReadonlySet<number> {
  const voided = new Set<number>();
  for (const [index, entry] of [...entries.entries()].toReversed()) {
    if (entry.event.type === 'entry.voided' && !voided.has(numberOf(entry, index))) voided.add(entry.event.seq);
  }
  return voided;
}

/** The event with other facts; null when they are not facts of such an event. */
export function corrected(event: CaseEvent, { facts }: EventOf<'fact.corrected'>): CaseEvent | null {
  const parsed = CaseEvent.safeParse({ ...event, ...facts, type: event.type });
  return parsed.success ? parsed.data : null;
}

/**
 * The entries of the talk that `seq`, its holding, ends: from its opening on. A wrong day of the talk is one mistake, and put right by one
 * correction (T25).
 */
function talkOf(kept: ReadonlyMap<number, KeptEntry>, seq: number): KeptEntry[] {
  const entries = [...kept.values()].filter((entry) => entry.seq <= seq);
  const opened = entries.findLastIndex(({ event }) => event.type === 'review.opened');
  // Of a talk that nobody opened only its holding is left, which is no part of it.
  return entries.slice(opened).filter(({ event }) => partOfTalk.has(event.type));
}

const partOfTalk: ReadonlySet<string> = new Set([
  'review.opened',
  'goal.assessed',
  'measure.reported',
  'domain.rated',
  'domain.leftOut',
  'language.levelled',
  'balance.drawn',
  'interval.agreed',
  'dissent.recorded',
  'copy.handedOver',
]);

/** What was said on the wrong day of a talk was said on the right one; nothing of it lies after the day it was held. */
function moveTalk(kept: Map<number, KeptEntry>, held: KeptEntry, to: Day): void {
  for (const entry of talkOf(kept, held.seq)) {
    if (entry.on === held.on || entry.on > to) kept.set(entry.seq, { ...entry, on: to });
  }
}

type AgeBand = EventOf<'inquiry.noted'>['ageBand'];

/** Age band at the inquiry and birthdays as the last correction of the birth date says; those derived from a wrong date are none. */
function withBirthdays(kept: Map<number, KeptEntry>): KeptEntry[] {
  const entries = [...kept.values()];
  const right = entries.findLast(({ event }) => event.type === 'birthDate.corrected');
  if (right?.event.type !== 'birthDate.corrected') return entries;
  const { ageBandAtInquiry, birthdays } = right.event;
  const episode = entries.findLastIndex(({ event, seq }) => event.type === 'case.returned' && seq < right.seq);
  const isBefore = ({ seq }: KeptEntry, index: number): boolean => index >= episode && seq < right.seq;
  const bandOn = (day: Day): AgeBand =>
    birthdays.filter(({ on }) => on <= day).reduce((band, _) => ageAfter(band)?.next ?? band, ageBandAtInquiry);
  const mended = entries.flatMap((entry, index) => {
    const { event, on } = entry;
    if (!isBefore(entry, index)) return [entry];
    if (event.type === 'deadline.ageReached') return [];
    return event.type === 'inquiry.noted' ? [{ ...entry, event: { ...event, ageBand: bandOn(on) } }] : [entry];
  });
  const inserted = birthdays.map(({ age, on }) => ({
    seq: right.seq,
    on,
    by: calendar,
    event: { type: 'deadline.ageReached', age } as const,
  }));
  return [...mended, ...inserted];
}

/** Every entry as it is known to have been, in the order in which they were recorded. Nothing is refused here: it was judged before. */
export function editedLog(entries: readonly EntryFacts[]): readonly KeptEntry[] {
  const voided = voidedIn(entries);
  const kept = new Map<number, KeptEntry>();
  for (const [index, entry] of entries.entries()) {
    const seq = numberOf(entry, index);
    if (voided.has(seq)) continue;
    if (isKept(entry)) kept.set(seq, { ...entry, seq });
    if (entry.event.type === 'fact.corrected') correctIn(kept, entry.event);
  }
  return withBirthdays(kept);
}

function correctIn(kept: Map<number, KeptEntry>, correction: EventOf<'fact.corrected'>): void {
  const meant = kept.get(correction.seq);
  // Taken back since.
  if (meant === undefined) return;
  // Judged when it was recorded: the facts are of this kind of entry.
  const event = corrected(meant.event, correction) ?? meant.event;
  const on = correction.day ?? meant.on;
  if (event.type === 'review.held' && on !== meant.on) moveTalk(kept, meant, on);
  kept.set(meant.seq, { ...meant, on, event });
}
