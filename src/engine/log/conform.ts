// Says where a recording leaves the standard: every entry judged as if it were proposed now.
import { calendar } from '../../../machines/actor.ts';
import { deadlineTypes } from '../../../machines/case/events/case-event.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import type { CaseState } from '../state/case-state.ts';
import { begin, take } from '../state/take.ts';
import type { CaseLog, EntryFacts } from '../state/entry-facts.ts';
import { judge } from '../step/judge.ts';
import { dayOfTelling, decideLate } from '../step/decide.ts';
import { callsForRetelling, until } from '../step/retell.ts';
import { entryOf, nextDeadline } from '../step/settle.ts';

export type Deviation = { readonly seq: number; readonly event: string } & (
  | { readonly code: 'refused'; readonly refusals: readonly Refusal[] }
  /** The calendar had something to say before this entry and it is not in the recording. */
  | { readonly code: 'deadlineMissing'; readonly expected: string; readonly due: string }
  /** A deadline was raised that was not due. */
  | { readonly code: 'deadlineUntimely' }
  /** People raise no deadlines and the calendar proposes nothing. */
  | { readonly code: 'wrongActor' }
);

const isDeadline = new Set<string>(deadlineTypes);

type At = Pick<Deviation, 'seq' | 'event'>;

/** Told late or in time: asked before anything else. */
const isByWrongActor = ({ event, by }: EntryFacts): boolean => isDeadline.has(event.type) !== (by.role === calendar.role);

function judgeEntry(state: CaseState, entry: EntryFacts, seq: number): Deviation | null {
  const at = { seq, event: entry.event.type };
  const { lastOn } = state.context.file;
  if (lastOn !== null && entry.on < lastOn) return { ...at, code: 'refused', refusals: [{ code: 'dayBeforeLastEntry', last: lastOn }] };
  return isDeadline.has(entry.event.type) ? judgeDeadline(state, entry, at) : judgeProposal(state, entry, at);
}

function judgeDeadline(state: CaseState, entry: EntryFacts, at: At): Deviation | null {
  const refusals = judge(state, entry);
  if (refusals.length > 0) return { ...at, code: 'refused', refusals };
  const due = nextDeadline(state);
  // The birth date is sealed: a birthday can only be held to what else was due by then.
  if (entry.event.type === 'deadline.ageReached') return due !== null && due.on < entry.on ? { ...at, code: 'deadlineUntimely' } : null;
  const isTimely = due !== null && isSame(entryOf(due, state.context.file.lastOn), entry);
  return isTimely ? null : { ...at, code: 'deadlineUntimely' };
}

/** The same deadline on the same day; who else may have raised it has been looked at before. */
function isSame(expected: EntryFacts, { event, on }: EntryFacts): boolean {
  const facts: Readonly<Record<string, unknown>> = expected.event;
  return expected.on === on && Object.entries(event).every(([fact, value]) => facts[fact] === value);
}

function judgeProposal(state: CaseState, entry: EntryFacts, at: At): Deviation | null {
  const due = nextDeadline(state);
  if (due !== null && due.on <= entry.on) return { ...at, code: 'deadlineMissing', expected: due.event.type, due: due.on };
  const refusals = judge(state, entry);
  return refusals.length > 0 ? { ...at, code: 'refused', refusals } : null;
}

/** The first deviation, or null when the whole recording follows the standard. What comes after a deviation has no state to be judged in. */
export function conform(log: CaseLog): { readonly deviation: Deviation | null; readonly state: CaseState } {
  let state = begin(log.input, log.stepper);
  for (const [index, entry] of log.entries.entries()) {
    const seq = index + 1;
    if (isByWrongActor(entry)) return { deviation: { seq, event: entry.event.type, code: 'wrongActor' }, state };
    if (callsForRetelling(state, entry, log, index)) {
      const { refusals, state: retold } = decideLate(until(log, index), state, entry, dayOfTelling(state, entry));
      if (refusals.length > 0) return { deviation: { seq, event: entry.event.type, code: 'refused', refusals }, state };
      state = retold;
      continue;
    }
    const deviation = judgeEntry(state, entry, seq);
    if (deviation !== null) return { deviation, state };
    state = take(state, entry).state;
  }
  return { deviation: null, state };
}
