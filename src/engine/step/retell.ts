// Bitemporal replay: tells a log anew in the order of valid time, for entries made late and for corrections. The log keeps the
// order of transaction time, in which things became known; deadlines that were settled in between are computed anew.
import { calendar } from '../../../machines/actor.ts';
import { CaseEvent } from '../../../machines/case/events/case-event.ts';
import type { Effect } from '../../../machines/case/chart/parts.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import { later, type Day } from '../../../machines/day.ts';
import { begin, take, type CaseState } from '../state/case-state.ts';
import type { CaseLog, EntryFacts } from '../state/entry-facts.ts';
import { judge } from './judge.ts';
import { settle } from './settle.ts';

/** An entry as the latest correction of it says, with the number under which it is recorded. */
type KeptEntry = EntryFacts & { readonly seq: number };

export type Retold =
  | { readonly state: CaseState; readonly effects: readonly Effect[] }
  /** The entry that was added last cannot stand. */
  | { readonly refusals: readonly Refusal[] };

/** Whether it gives an entry another day or other facts. One that only gives other words changes nothing that is replayed. */
const changesFacts = (event: CaseEvent): boolean =>
  event.type === 'fact.corrected' && (event.day !== undefined || event.facts !== undefined);

/** Whether an entry is made late, or changes what was recorded before. */
export function callsForRetelling({ context: { file } }: CaseState, { event, on, by }: EntryFacts): boolean {
  if (by.role === calendar.role) return false;
  return changesFacts(event) || (file.lastOn !== null && on < file.lastOn);
}

/** What people said, and birthdays, which nothing else could compute again. */
const isKept = ({ by, event }: EntryFacts): boolean => by.role !== calendar.role || event.type === 'deadline.ageReached';

const byValidTime = (a: KeptEntry, b: KeptEntry): number => (a.on === b.on ? a.seq - b.seq : a.on < b.on ? -1 : 1);

/** The state in which the whole log leads, or why its last entry cannot stand. Every other entry must stand as well as before. */
export function retell({ input, entries }: CaseLog): Retold {
  const first = firstDay(entries);
  if (first !== null && (entries.at(-1)?.on ?? first) < first) return { refusals: [{ code: 'beforeTheCase', first }] };
  const corrected = correct(entries);
  if ('refusals' in corrected) return corrected;
  const newest = corrected.kept.at(-1)?.seq;
  const added = entries.at(-1)?.event;
  const corrects = added?.type === 'fact.corrected' ? added.seq : null;
  let state = begin(input);
  let effects: readonly Effect[] = [];
  for (const entry of corrected.kept.toSorted(byValidTime)) {
    const settled = numbered(settle(state, entry.on).state, entry.seq - 1);
    const refusals = judge(settled, entry);
    if (refusals.length > 0 && isVoid(entry)) continue;
    if (refusals.length > 0) return { refusals: entry.seq === newest ? refusals : inTheWay(entry, refusals, corrects) };
    const next = take(settled, entry);
    state = next.state;
    if (entry.seq === newest) effects = next.effects;
  }
  // A log in which the calendar spoke last stays where the calendar has brought it: nothing is said a second time.
  const last = lastDay(entries);
  const calendarSpoke = entries.some(({ on, by }) => by.role === calendar.role && on === last);
  const settled = calendarSpoke && last !== null ? settle(state, last).state : state;
  return { state: numbered(settled, entries.length, last), effects };
}

/**
 * Where the case stood on `day` by everything the log tells, whenever it was recorded: late entries and corrections count
 * from the day they took effect. Cut the log to ask what was known then.
 */
export function stateOn({ input, entries }: CaseLog, day: Day): CaseState {
  const corrected = correct(entries);
  if ('refusals' in corrected) throw new Error(`the log holds a correction that does not fit: ${JSON.stringify(corrected)}`);
  const inTime = corrected.kept.filter(({ on }) => on <= day).toSorted(byValidTime);
  const stood = inTime.reduce<CaseState>((state, entry) => {
    const settled = numbered(settle(state, entry.on).state, entry.seq - 1);
    return isVoid(entry) && judge(settled, entry).length > 0 ? settled : take(settled, entry).state;
  }, begin(input));
  return settle(stood, day).state;
}

/** A birthday of an age that was corrected is none. */
const isVoid = ({ event }: EntryFacts): boolean => event.type === 'deadline.ageReached';

/** A return opens an episode of its own: the earlier one keeps its outcome (T21). Corrections may reach back into it. */
function firstDay(entries: readonly EntryFacts[]): Day | null {
  const isCorrection = entries.at(-1)?.event.type === 'fact.corrected';
  const returned = entries.slice(0, -1).findLast(({ event }) => event.type === 'case.returned');
  return (isCorrection ? entries[0] : (returned ?? entries[0]))?.on ?? null;
}

/** An entry that is corrected to what does not fit gives its own reasons; any other is named with its day. */
const inTheWay = (entry: KeptEntry, refusals: readonly Refusal[], corrects: number | null): readonly Refusal[] =>
  entry.seq === corrects && refusals.every(({ code }) => code !== 'notNow') ? refusals : [contradiction(entry)];

const contradiction = ({ seq, event, on }: KeptEntry): Refusal => ({ code: 'laterEntryContradicts', seq, event: event.type, on });

const lastDay = (entries: readonly EntryFacts[]): Day | null =>
  entries.reduce<Day | null>((last, { on }) => (last === null ? on : later(last, on)), null);

/** The log counts its entries, whatever was computed in between. */
function numbered({ value, context }: CaseState, entries: number, lastOn = context.file.lastOn): CaseState {
  return { value, context: { ...context, file: { ...context.file, entries, lastOn } } };
}

/** Every entry as it is known to have been: the latest correction of each counts. A refusal when one cannot be so. */
function correct(entries: readonly EntryFacts[]): { readonly kept: readonly KeptEntry[] } | { readonly refusals: readonly Refusal[] } {
  const refuse = (refusal: Refusal) => ({ refusals: [refusal] });
  const kept = new Map<number, KeptEntry>();
  for (const [index, entry] of entries.entries()) {
    const seq = entry.seq ?? index + 1;
    if (isKept(entry)) kept.set(seq, { ...entry, seq });
    const { event } = entry;
    if (event.type !== 'fact.corrected' || !changesFacts(event)) continue;
    const meant = kept.get(event.seq);
    if (meant === undefined || meant.seq === seq || meant.event.type === 'fact.corrected')
      return refuse({ code: 'nothingToCorrect', seq: event.seq });
    const parsed = CaseEvent.safeParse({ ...meant.event, ...event.facts, type: meant.event.type });
    if (!parsed.success) return refuse({ code: 'correctionDoesNotFit', seq: event.seq });
    const day = event.day ?? meant.on;
    if (day > entry.on) return refuse({ code: 'futureDay', today: entry.on });
    kept.set(event.seq, { ...meant, on: day, event: parsed.data });
  }
  return { kept: [...kept.values()] };
}
