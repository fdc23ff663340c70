// How a case stands, in words: its states, the next review and what the calendar will say.
import { openMarks } from '../../machines/case/context/read.ts';
import { leavesOf } from '../engine/state/state-path.ts';
import type { CaseState } from '../engine/state/case-state.ts';
import { nextReview } from '../engine/state/next-review.ts';
import { nextDeadline } from '../engine/step/settle.ts';
import type { Voice } from './command.ts';

/** That no handover is on offer, and no talk open, says nothing to a reader. */
export const isTelling = (leaf: string): boolean => leaf !== 'open.handover.none' && leaf !== 'open.talk.noTalk';

export const stateInWords = ({ value }: CaseState, { say }: Voice): string => leavesOf(value).filter(isTelling).map(say.state).join(' · ');

export function dueInWords(state: CaseState, { say, t }: Voice): string {
  const due = nextReview(state);
  return due === null ? t.noDue : t.due(say.day(due.on), say.dueReason(due.rule));
}

/** Indented lines for a terminal. `state` must be settled to the day the reader asks about; this asks no clock. */
export function pictureOf(state: CaseState, voice: Voice): string[] {
  const next = nextDeadline(state);
  return [
    `  ${stateInWords(state, voice)}`,
    `  ${dueInWords(state, voice)}`,
    ...(next === null ? [] : [`  ${voice.t.calendarNext(voice.say.day(next.on), voice.say.deadline(next.event.type))}`]),
    ...marksInWords(state, voice),
  ];
}

/** What was told late has made these entries irregular; what somebody has cleared says so. */
function marksInWords({ context }: CaseState, { say, t }: Voice): string[] {
  const open = new Set(openMarks(context).map(([seq]) => seq));
  return Object.entries(context.marks).map(([seq, { kind, on, event, reasons }]) => {
    const sentence = reasons.map(say.refusal).join(' ');
    return `  ${seq.padStart(5)}  ${t.marked(kind, say.day(on), say.event(event), open.has(seq))}: ${sentence}`;
  });
}

/** The same for machines. */
export const pictureAsJson = (state: CaseState) => {
  const next = nextDeadline(state);
  return {
    value: state.value,
    due: nextReview(state),
    marks: state.context.marks,
    next: next === null ? null : { on: next.on, event: next.event.type },
  };
};
