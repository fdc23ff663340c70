// Bitemporal replay: tells a log anew in the order of valid time, for entries made late, corrections, and what is taken back. The log
// keeps the order of transaction time, in which things became known; deadlines that were settled in between are computed anew.
import { calendar } from '../../../machines/actor.ts';
import type { Effect } from '../../../machines/case/chart/parts.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import type { Mark } from '../../../machines/case/context/context.ts';
import { earliest, later, type Day } from '../../../machines/day.ts';
import type { CaseState } from '../state/case-state.ts';
import { begin, take, withContext } from '../state/take.ts';
import type { CaseLog, EntryFacts } from '../state/entry-facts.ts';
import { toldOn } from '../state/told-on.ts';
import { changesTheLog, editedLog, numberOf, voidedIn, type KeptEntry } from './edited.ts';
import { judge, judgeAnew } from './judge.ts';
import { againstReminder, isReminder, knownWhenItLeft, remindersIn, type Reminder } from './reminded.ts';
import { settle } from './settle.ts';

export type Retold = { readonly state: CaseState; readonly effects: readonly Effect[] };

/**
 * Whether an entry is made late, or changes what was recorded before; `earlier` is the log before it, or one whose first `length` entries
 * are. Of a day on which, or after which, a reminder has left it is late as well, although nothing else was recorded since.
 */
export function callsForRetelling(
  { context: { file } }: CaseState,
  entry: EntryFacts,
  earlier: CaseLog,
  length = earlier.entries.length,
): boolean {
  const { event, on, by } = entry;
  if (by.role === calendar.role) return false;
  if (changesTheLog(event) || (file.lastOn !== null && on < file.lastOn)) return true;
  return toldOn(entry) > on && remindersIn(until(earlier, length)).some(({ left }) => left >= on);
}

/** The log as it was when it had so many entries. */
export const until = (log: CaseLog, length: number): CaseLog => ({ ...log, entries: log.entries.slice(0, length) });

/** A reminder counts on the day it left. */
const dayOf = (entry: KeptEntry): Day => (isReminder(entry) ? entry.left : entry.on);

/** Reminders come last on their day: what happened on it had happened, as far as anybody can say. What clears one comes after it. */
const placeInDay = (entry: KeptEntry): number => (isReminder(entry) ? 1 : entry.event.type === 'entry.cleared' ? 2 : 0);

const byValidTime = (a: KeptEntry, b: KeptEntry): number => {
  if (dayOf(a) !== dayOf(b)) return dayOf(a) < dayOf(b) ? -1 : 1;
  return placeInDay(a) - placeInDay(b) || a.seq - b.seq;
};

/** Everything that is told anew, in the order of valid time. */
const inValidTime = (log: CaseLog): KeptEntry[] => [...editedLog(log.entries), ...remindersIn(log)].toSorted(byValidTime);

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

type Counted = Partial<Pick<CaseState['context']['file'], 'lastOn' | 'lastVersion'>>;

/** The log counts its entries, and the texts that were offered, whatever was computed in between. */
function numbered(state: CaseState, entries: number, counted: Counted = {}): CaseState {
  const { context } = state;
  return withContext(state, { ...context, file: { ...context.file, ...counted, entries } });
}

/** The number of the last text of this episode in the record: also of one that was taken back or has no effect any more (decision 50). */
function lastVersionIn(entries: readonly EntryFacts[]): number {
  const voided = voidedIn(entries);
  const returned = entries.findLastIndex((entry, index) => entry.event.type === 'case.returned' && !voided.has(numberOf(entry, index)));
  const numbers = entries.slice(returned + 1).flatMap(({ event }) => (event.type === 'version.offered' ? [event.version] : []));
  return Math.max(0, ...numbers);
}

function withMark(state: CaseState, { seq, event, on }: KeptEntry, kind: Mark['kind'], reasons: readonly Refusal[]): CaseState {
  const mark = { event: event.type, on, kind, reasons, cleared: [] };
  return withContext(state, { ...state.context, marks: { ...state.context.marks, [seq]: mark } });
}

const markOutOfPlace = (state: CaseState, entry: KeptEntry, reasons: readonly Refusal[]): CaseState =>
  numbered(withMark(state, entry, 'outOfPlace', reasons), entry.seq, { lastOn: entry.on });

/**
 * A reminder is judged anew and never applied: the calendar says again what is due. Only one that was really sent is marked, which is
 * asked second, because it costs a telling of what was known then.
 */
function lookAgain(before: CaseState, reminder: Reminder, log: CaseLog): CaseState {
  const reasons = againstReminder(before, reminder);
  if (reasons.length === 0) return before;
  const known = knownWhenItLeft(log, reminder);
  if (known === null || againstReminder(lead(known, reminder.left), reminder).length > 0) return before;
  return withMark(before, reminder, 'irregular', reasons);
}

/** Where people's entries up to `day` lead, without a look at reminders. */
const lead = ({ input, entries, stepper }: CaseLog, day: Day): CaseState =>
  editedLog(entries)
    .filter(({ on }) => on <= day)
    .toSorted(byValidTime)
    .reduce<CaseState>((state, entry) => follow(state, entry).state, begin(input, stepper));

/**
 * What speaks against an entry that stands, and has it marked; empty where nothing does. Null for one that has no effect any more: the
 * chart, or the small chart of what it is about, has no step for it, or it is a birthday of an age that was corrected.
 */
export function whatStands(state: CaseState, entry: EntryFacts): readonly Refusal[] | null {
  const refusals = judgeAnew(state, entry);
  if (refusals.length === 0 || aboutTheRecord.has(entry.event.type)) return [];
  if (entry.event.type === 'deadline.ageReached') return null;
  return refusals.some(({ code }) => outOfPlace.has(code)) ? null : refusals;
}

/** One entry further: settled to its day, then applied, or kept without effect. */
const follow = (before: CaseState, entry: KeptEntry): Retold => applyKept(stateBefore(before, entry), entry);

/** Applied, marked where something speaks against it now; or kept without effect. */
export function applyKept(state: CaseState, entry: KeptEntry): Retold {
  const irregular = whatStands(state, entry);
  if (irregular !== null) return take(state, entry, irregular);
  return { state: entry.event.type === 'deadline.ageReached' ? state : markOutOfPlace(state, entry, judgeAnew(state, entry)), effects: [] };
}

/** The same of everything that is told anew. */
const goOn = (before: CaseState, entry: KeptEntry, log: CaseLog): Retold =>
  isReminder(entry) ? { state: lookAgain(before, entry, log), effects: [] } : follow(before, entry);

const stateBefore = (before: CaseState, entry: KeptEntry): CaseState => numbered(settle(before, entry.on).state, entry.seq - 1);

/** One entry of the telling anew: what the calendar says first (`said`, from `from` on), the state it is judged in, where it leads. */
export type RetoldStep = Retold & {
  readonly entry: KeptEntry;
  readonly from: CaseState;
  readonly said: readonly EntryFacts[];
  readonly before: CaseState;
};

/** What the calendar has said by the day a reminder left, or it would stand after it with an earlier day; never more than the log holds. */
const saidBy = (from: CaseState, { left }: Reminder, { entries }: CaseLog): ReturnType<typeof settle> =>
  settle(from, earliest([left, lastDay(entries)]) ?? left);

/**
 * The whole log in the order of valid time, lazily. A reminder is a step of its own only where it left into what was told later: nothing
 * moves by it, it leaves a mark.
 */
export function* retellSteps(log: CaseLog): Generator<RetoldStep> {
  let from = begin(log.input, log.stepper);
  for (const entry of inValidTime(log)) {
    if (isReminder(entry)) {
      if (lookAgain(from, entry, log) === from) continue;
      const said = saidBy(from, entry, log);
      const state = lookAgain(said.state, entry, log);
      yield { entry: { ...entry, on: entry.left }, from, said: said.entries, before: said.state, state, effects: [] };
      from = state;
      continue;
    }
    const said = settle(from, entry.on);
    const before = numbered(said.state, entry.seq - 1);
    const next = applyKept(before, entry);
    yield { entry, from, said: said.entries, before, ...next };
    from = next.state;
  }
}

/** How far a log has been told: whoever asked whether its newest entry is refused goes on from there when it is not. */
const told = new WeakMap<CaseLog, { readonly state: CaseState; readonly rest: readonly KeptEntry[] }>();

/** The state in which the whole log leads, and what its newest entry asks for. Nothing recorded is refused again. */
export function retell(log: CaseLog): Retold {
  const { entries } = log;
  const begun = told.get(log);
  let state = begun?.state ?? begin(log.input, log.stepper);
  let effects: readonly Effect[] = [];
  for (const entry of begun?.rest ?? inValidTime(log)) {
    const next = goOn(state, entry, log);
    state = next.state;
    if (entry.seq === entries.length && entry.by.role !== calendar.role) effects = next.effects;
  }
  const until = lastDay(entries);
  const settled = until === null ? state : settle(state, until).state;
  return { state: numbered(settled, entries.length, { lastOn: until, lastVersion: lastVersionIn(entries) }), effects };
}

/** Just before the entry `seq`, in the state of its own day; and the entry as it counts. Null when it was taken back or is none. */
export function upTo(log: CaseLog, seq: number): { readonly state: CaseState; readonly entry: KeptEntry } | null {
  const all = inValidTime(log);
  const index = all.findIndex((entry) => entry.seq === seq && entry.by.role !== calendar.role);
  const entry = all[index];
  // A recording from elsewhere may number its entries as it likes.
  if (entry === undefined) return null;
  const before = all.slice(0, index).reduce<CaseState>((state, earlier) => goOn(state, earlier, log).state, begin(log.input, log.stepper));
  told.set(log, { state: before, rest: all.slice(index) });
  const recorded = log.entries.filter((earlier, at) => numberOf(earlier, at) < seq);
  return { state: numbered(stateBefore(before, entry), seq - 1, { lastVersion: lastVersionIn(recorded) }), entry };
}

/** What speaks against the entry `seq` on its own day, by everything the log tells. */
export function refusalsOnItsDay(log: CaseLog, seq: number): readonly Refusal[] {
  const stood = upTo(log, seq);
  return stood === null ? [] : judge(stood.state, stood.entry);
}

/**
 * Where the case stood on `day` by everything the log tells, whenever it was recorded: late entries and corrections count
 * from the day they took effect. Cut the log to ask what was known then.
 */
export function stateOn(log: CaseLog, day: Day): CaseState {
  const inTime = inValidTime(log).filter((entry) => dayOf(entry) <= day);
  const stood = inTime.reduce<CaseState>((state, entry) => goOn(state, entry, log).state, begin(log.input, log.stepper));
  return settle(stood, day).state;
}

/** A return opens an episode of its own: the earlier one keeps its outcome (T21). Corrections may reach back into it. */
export function firstDayOf(entries: readonly EntryFacts[]): Day | null {
  const returned = entries.findLast(({ event }) => event.type === 'case.returned');
  return (returned ?? entries[0])?.on ?? null;
}

/** The day up to which a log is told; null of an empty one. */
export const lastDay = (entries: readonly EntryFacts[]): Day | null =>
  entries.reduce<Day | null>((last, { on }) => later(last ?? on, on), null);
