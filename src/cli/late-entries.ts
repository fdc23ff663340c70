// Entries that were recorded later than the day they took effect, and what of a log was known on a day.
import { calendar } from '../../machines/actor.ts';
import { earliest, type Day } from '../../machines/day.ts';
import type { RecordedEntry } from '../record/log/entry.ts';
import { berlinDayOf } from './berlin-day.ts';
import type { Voice } from './command.ts';

type Entries = readonly RecordedEntry[];

/** Transaction time as a civil day; `entry.on` is the valid time (decision 19). */
const recordedOn = ({ at }: RecordedEntry): Day => berlinDayOf(new Date(at));

/** The calendar is never late: it speaks for the day on which something became due, whenever somebody looks. */
const isByPeople = ({ by }: RecordedEntry): boolean => by.role !== calendar.role;

/** The day an entry was recorded, where that was later than the day it took effect; else null. */
export const recordedLateOn = (entry: RecordedEntry): Day | null =>
  isByPeople(entry) && recordedOn(entry) > entry.on ? recordedOn(entry) : null;

/** „am …, gilt ab …“. */
export const lateInWords = (on: Day, effective: Day, { say, t }: Voice): string => t.learnedOn(say.day(on), say.day(effective));

/** The first day of which an entry tells anything new: what puts an entry right reaches back to the day it takes from it or gives to it. */
export function reachesBackTo({ on, event }: RecordedEntry, entries: Entries): Day {
  const onOf = (number: number): Day | null => entries.find(({ seq }) => seq === number)?.on ?? null;
  // The age band counts from the inquiry on.
  if (event.type === 'birthDate.corrected') return entries[0]?.on ?? on;
  if (event.type === 'entry.voided') return earliest([on, onOf(event.seq)]) ?? on;
  if (event.type !== 'fact.corrected' || (event.day === undefined && event.facts === undefined)) return on;
  return earliest([on, event.day ?? null, onOf(event.seq)]) ?? on;
}

/** The log in two: what had been recorded by the end of `day`, and what was recorded after it. The log's order counts, not the clock. */
export function partedBy(day: Day, entries: Entries): { readonly known: Entries; readonly later: Entries } {
  const end = entries.findLastIndex((entry) => recordedOn(entry) <= day) + 1;
  return { known: entries.slice(0, end), later: entries.slice(end) };
}

/** What people recorded later although it tells of `on` or a day before. */
export const learnedOf = (on: Day, later: Entries, entries: Entries): Entries =>
  later.filter((entry) => isByPeople(entry) && reachesBackTo(entry, entries) <= on);

export function learnedInWords(learned: Entries, entries: Entries, voice: Voice): string[] {
  const line = (entry: RecordedEntry): string => {
    const late = lateInWords(recordedOn(entry), reachesBackTo(entry, entries), voice);
    return `  ${String(entry.seq).padStart(4)}  ${late}: ${voice.say.happened(entry.event)}`;
  };
  return learned.length === 0 ? [] : [voice.t.learnedLater, ...learned.map(line)];
}
