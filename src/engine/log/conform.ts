// Says where a recording leaves the standard: every entry judged as if it were proposed now.
import { calendar } from '../../../machines/actor.ts';
import { deadlineTypes, type Dated } from '../../../machines/case/events/case-event.ts';
import type { Refusal } from '../../../machines/case/requirements/refusal.ts';
import { take, type CaseState, begin } from '../state/case-state.ts';
import { judge } from '../step/judge.ts';
import { decideLate } from '../step/decide.ts';
import { tellsAnew } from '../step/retell.ts';
import { dated, type CaseLog } from '../step/entry-facts.ts';
import { nextDeadline, stamp } from '../step/settle.ts';

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

function judgeEntry(state: CaseState, event: Dated, seq: number): Deviation | null {
  const at = { seq, event: event.type };
  const { lastOn } = state.context.file;
  if (lastOn !== null && event.on < lastOn) return { ...at, code: 'refused', refusals: [{ code: 'dayBeforeLastEntry', last: lastOn }] };
  if (isDeadline.has(event.type) !== (event.by.role === calendar.role)) return { ...at, code: 'wrongActor' };
  return isDeadline.has(event.type) ? judgeDeadline(state, event, at) : judgeProposal(state, event, at);
}

function judgeDeadline(state: CaseState, event: Dated, at: { seq: number; event: string }): Deviation | null {
  const refusals = judge(state, event);
  if (refusals.length > 0) return { ...at, code: 'refused', refusals };
  const due = nextDeadline(state);
  const expected: Readonly<Record<string, unknown>> | null = due === null ? null : stamp(due, state.context.file.lastOn);
  if (event.type === 'deadline.ageReached') return due !== null && due.on < event.on ? { ...at, code: 'deadlineUntimely' } : null;
  const isTimely = expected !== null && Object.entries(event).every(([fact, value]) => fact === 'by' || expected[fact] === value);
  return isTimely ? null : { ...at, code: 'deadlineUntimely' };
}

function judgeProposal(state: CaseState, event: Dated, at: { seq: number; event: string }): Deviation | null {
  const due = nextDeadline(state);
  if (due !== null && due.on <= event.on) return { ...at, code: 'deadlineMissing', expected: due.event.type, due: due.on };
  const refusals = judge(state, event);
  return refusals.length > 0 ? { ...at, code: 'refused', refusals } : null;
}

/** The first deviation, or null when the whole recording follows the standard. What comes after a deviation has no state to be judged in. */
export function conform(log: CaseLog): { readonly deviation: Deviation | null; readonly state: CaseState } {
  let state = begin(log.input);
  for (const [index, entry] of log.entries.entries()) {
    const event = dated(entry);
    if (tellsAnew(state, entry)) {
      const earlier = { input: log.input, entries: log.entries.slice(0, index) };
      const { refusals, state: retold } = decideLate(earlier, state, entry);
      if (refusals.length > 0) return { deviation: { seq: index + 1, event: event.type, code: 'refused', refusals }, state };
      state = retold;
      continue;
    }
    const deviation = judgeEntry(state, event, index + 1);
    if (deviation !== null) return { deviation, state };
    state = take(state, event).state;
  }
  return { deviation: null, state };
}
