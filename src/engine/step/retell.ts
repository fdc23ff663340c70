// Bitemporal replay: tells a log anew in the order of valid time, for entries made late, corrections, and what is taken back. The log
// keeps the order of transaction time, in which things became known; deadlines that were settled in between are computed anew.
import { calendar } from '../../../machines/actor.ts';
import type { CaseEvent } from '../../../machines/case/events/case-event.ts';
import type { Effect } from '../../../machines/case/chart/parts.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import { later, type Day } from '../../../machines/day.ts';
import { begin, take, type CaseState } from '../state/case-state.ts';
import type { CaseLog, EntryFacts } from '../state/entry-facts.ts';
import { editedLog, type KeptEntry } from './edited.ts';
import { judge, judgeAnew } from './judge.ts';
import { settle } from './settle.ts';

export type Retold = { readonly state: CaseState; readonly effects: readonly Effect[] };

/** Whether it changes what was recorded before: a correction that only gives other words does not. */
export function changesTheLog(event: CaseEvent): boolean {
  if (event.type === 'fact.corrected') return event.day !== undefined || event.facts !== undefined;
  return event.type === 'entry.voided' || event.type === 'birthDate.corrected';
}

/** Whether an entry is made late, or changes what was recorded before. */
export function callsForRetelling({ context: { file } }: CaseState, { event, on, by }: EntryFacts): boolean {
  if (by.role === calendar.role) return false;
  return changesTheLog(event) || (file.lastOn !== null && on < file.lastOn);
}

const byValidTime = (a: KeptEntry, b: KeptEntry): number => (a.on === b.on ? a.seq - b.seq : a.on < b.on ? -1 : 1);

/** Acts about the record are judged when they are recorded and never again: their ground may be gone, what they say is said. */
const aboutTheRecord: ReadonlySet<string> = new Set(['fact.corrected', 'entry.voided', 'entry.cleared']);

/** With these there is nothing the entry could be applied to: it stays in the log, without effect. */
const outOfPlace: ReadonlySet<string> = new Set<Refusal['code']>([
  'notNow',
  'unknownItem',
  'itemExists',
  'itemPastThat',
  'notThisVersion',
  'textChanged',
  'alreadySigned',
  'alreadyLifted',
  'noReviewsCounted',
  'reviewNotOpen',
  'reviewNotOverdue',
  'noHousehold',
  'noGuardian',
  'notOnHold',
  'addressNotLocked',
  'noAftercareConsent',
]);

/** The log counts its entries, whatever was computed in between. */
function numbered({ value, context }: CaseState, entries: number, lastOn = context.file.lastOn): CaseState {
  return { value, context: { ...context, file: { ...context.file, entries, lastOn } } };
}

function markOutOfPlace(state: CaseState, { seq, event, on }: KeptEntry, reasons: readonly Refusal[]): CaseState {
  const marks = { ...state.context.marks, [seq]: { event: event.type, on, kind: 'outOfPlace', reasons, cleared: [] } as const };
  return numbered({ value: state.value, context: { ...state.context, marks } }, seq, on);
}

/**
 * What speaks against an entry that stands, and has it marked; empty where nothing does. Null for one that has no effect any more: the
 * chart, or the small chart of what it is about, has no step for it, or it is a birthday of an age that was corrected.
 */
export function whatStands(state: CaseState, entry: EntryFacts): readonly Refusal[] | null {
  const refusals = judgeAnew(state, entry);
  if (refusals.length === 0) return refusals;
  if (aboutTheRecord.has(entry.event.type)) return refusals.some(({ code }) => code === 'notNow') ? null : [];
  if (entry.event.type === 'deadline.ageReached') return null;
  return refusals.some(({ code }) => outOfPlace.has(code)) ? null : refusals;
}

/** One entry further: settled to its day, then applied, or kept without effect. */
function follow(before: CaseState, entry: KeptEntry): Retold {
  const state = stateBefore(before, entry);
  const irregular = whatStands(state, entry);
  if (irregular !== null) return take(state, entry, irregular);
  const isQuiet = aboutTheRecord.has(entry.event.type) || entry.event.type === 'deadline.ageReached';
  return { state: isQuiet ? state : markOutOfPlace(state, entry, judgeAnew(state, entry)), effects: [] };
}

const stateBefore = (before: CaseState, entry: KeptEntry): CaseState => numbered(settle(before, entry.on).state, entry.seq - 1);

/** The state in which the whole log leads. Nothing recorded is refused again: what speaks against it now is a mark of the state. */
export function retell({ input, entries }: CaseLog): Retold {
  const newest = entries.at(-1)?.seq ?? entries.length;
  let state = begin(input);
  let effects: readonly Effect[] = [];
  for (const entry of editedLog(entries).toSorted(byValidTime)) {
    const next = follow(state, entry);
    state = next.state;
    if (entry.seq === newest && entry.by.role !== calendar.role) effects = next.effects;
  }
  // A log in which the calendar spoke last stays where the calendar has brought it: nothing is said a second time.
  const last = lastDay(entries);
  const calendarSpoke = entries.some(({ on, by }) => by.role === calendar.role && on === last);
  const settled = calendarSpoke && last !== null ? settle(state, last).state : state;
  return { state: numbered(settled, entries.length, last), effects };
}

/** One step of the log told anew: in which state it finds the case, and what speaks against it there although it stands. */
export type RetoldStep = { readonly before: CaseState; readonly entry: EntryFacts; readonly irregular: readonly Refusal[] };

/** Every step of the log in the order of valid time, what the calendar says in between included; not what has no effect any more. */
export function* retoldSteps({ input, entries }: CaseLog): Generator<RetoldStep> {
  let state = begin(input);
  for (const entry of editedLog(entries).toSorted(byValidTime)) {
    let before = state;
    for (const due of settle(before, entry.on).entries) {
      yield { before, entry: due, irregular: [] };
      before = take(before, due).state;
    }
    const standing = stateBefore(state, entry);
    const irregular = whatStands(standing, entry);
    if (irregular !== null) yield { before: standing, entry, irregular };
    state = follow(state, entry).state;
  }
}

/** Just before the entry `seq`, in the state of its own day; and the entry as it counts. Null when it was taken back or is none. */
function upTo({ input, entries }: CaseLog, seq: number): { readonly state: CaseState; readonly entry: KeptEntry } | null {
  const told = editedLog(entries).toSorted(byValidTime);
  const index = told.findIndex((entry) => entry.seq === seq && entry.by.role !== calendar.role);
  const entry = told[index];
  if (entry === undefined) return null;
  const before = told.slice(0, index).reduce<CaseState>((state, earlier) => follow(state, earlier).state, begin(input));
  return { state: stateBefore(before, entry), entry };
}

/** What speaks against the entry `seq` on its own day, by everything the log tells. */
export function refusalsOnItsDay(log: CaseLog, seq: number): readonly Refusal[] {
  const told = upTo(log, seq);
  return told === null ? [] : judge(told.state, told.entry);
}

/**
 * Where the case stood on `day` by everything the log tells, whenever it was recorded: late entries and corrections count
 * from the day they took effect. Cut the log to ask what was known then.
 */
export function stateOn({ input, entries }: CaseLog, day: Day): CaseState {
  const inTime = editedLog(entries)
    .filter(({ on }) => on <= day)
    .toSorted(byValidTime);
  const stood = inTime.reduce<CaseState>((state, entry) => follow(state, entry).state, begin(input));
  return settle(stood, day).state;
}

/** A return opens an episode of its own: the earlier one keeps its outcome (T21). Corrections may reach back into it. */
export function firstDayOf(entries: readonly EntryFacts[]): Day | null {
  const returned = entries.findLast(({ event }) => event.type === 'case.returned');
  return (returned ?? entries[0])?.on ?? null;
}

const lastDay = (entries: readonly EntryFacts[]): Day | null =>
  entries.reduce<Day | null>((last, { on }) => (last === null ? on : later(last, on)), null);
