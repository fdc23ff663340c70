// A log as the player shows it, one frame a step, in the order in which things became known or in the order in which they took effect.
import type { Effect } from '../../../machines/case/chart/parts.ts';
import type { Rule } from '../../../machines/case/chart/rule.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import type { RequirementName } from '../../../machines/case/requirements/requirements.ts';
import type { Day } from '../../../machines/day.ts';
import type { CaseState } from '../state/case-state.ts';
import { begin, configurationOf, take } from '../state/take.ts';
import type { CaseLog, EntryFacts } from '../state/entry-facts.ts';
import { germanDayAt } from '../state/told-on.ts';
import { ImpossibleEntry } from '../step/advance.ts';
import { changesTheLog } from '../step/edited.ts';
import { isReminder } from '../step/reminded.ts';
import { callsForRetelling, lastDay, retellSteps, upTo } from '../step/retell.ts';
import { settle } from '../step/settle.ts';
import { replaySteps } from './replay.ts';

/** `known`: transaction time, as the log stands. `effective`: valid time, with the deadlines between computed anew. */
export type Order = 'known' | 'effective';

export type Frame = {
  /** Its number in the recording; null for what the calendar says when the log is told anew, of which nothing is recorded. */
  readonly seq: number | null;
  /** As it counts in this order: in that of valid time with its corrections. */
  readonly entry: EntryFacts;
  readonly before: CaseState;
  readonly state: CaseState;
  readonly effects: readonly Effect[];
};

/** Where a log ends before its end: this entry cannot follow. */
export type Stop = { readonly seq: number; readonly refusals: readonly Refusal[] };

export type Frames = {
  /** Null beyond the last one. Works out what lies before it and keeps it, so that the first is there before the last. */
  readonly at: (index: number) => Frame | null;
  /** Works out all that is left. */
  readonly length: () => number;
  /** Null as long as nobody has come to such an entry. */
  readonly stop: () => Stop | null;
};

function* inOrderOfKnowing(log: CaseLog): Generator<Frame> {
  let before = begin(log.input);
  let seq = 0;
  for (const { entry, state, effects } of replaySteps(log)) {
    seq += 1;
    yield { seq, entry, before, state, effects };
    before = state;
  }
}

/** What the calendar says on the way, step by step as `settle` has found it. */
function* said(from: CaseState, entries: readonly EntryFacts[]): Generator<Frame, CaseState> {
  let before = from;
  for (const entry of entries) {
    const { state, effects } = take(before, entry);
    yield { seq: null, entry, before, state, effects };
    before = state;
  }
  return before;
}

function* inOrderOfEffect(log: CaseLog): Generator<Frame> {
  let last = begin(log.input);
  for (const step of retellSteps(log)) {
    yield* said(step.from, step.said);
    const { entry, before, state, effects } = step;
    // A reminder that left a mark is what the calendar said: no entry that takes effect here.
    yield { seq: isReminder(entry) ? null : entry.seq, entry, before, state, effects };
    last = state;
  }
  const until = lastDay(log.entries);
  if (until !== null) yield* said(last, settle(last, until).entries);
}

/** Hands out what a generator gives by its place, and keeps it. */
function kept(source: Generator<Frame>): Frames {
  const frames: Frame[] = [];
  let stop: Stop | null = null;
  let isOver = false;
  const readOne = (): void => {
    try {
      const next = source.next();
      if (next.done === true) isOver = true;
      else frames.push(next.value);
    } catch (error) {
      // Anything else that is thrown is a defect of ours, and must not be shown as one of the recording.
      if (!(error instanceof ImpossibleEntry)) throw error;
      stop = { seq: frames.length + 1, refusals: error.refusals };
    }
  };
  const readTo = (index: number): void => {
    while (!isOver && frames.length <= index) readOne();
  };
  return {
    at: (index) => {
      readTo(index);
      return frames[index] ?? null;
    },
    length: () => {
      readTo(Number.POSITIVE_INFINITY);
      return frames.length;
    },
    stop: () => stop,
  };
}

/** As they took effect, of a log of which it is known that every entry can follow. */
export const framesInEffect = (log: CaseLog): Frames => kept(inOrderOfEffect(log));

/** In both orders up to the same entry: a telling anew refuses nothing, so what cannot follow is cut off before. */
export function framesOf(log: CaseLog, order: Order): Frames {
  const known = kept(inOrderOfKnowing(log));
  if (order === 'known') return known;
  const entries = log.entries.slice(0, known.length());
  return { ...framesInEffect({ ...log, entries }), stop: known.stop };
}

export function* each(frames: Frames): Generator<Frame> {
  for (let index = 0, frame = frames.at(0); frame !== null; frame = frames.at((index += 1))) yield frame;
}

export type Passed = { readonly rule: Rule; readonly needs: readonly RequirementName[] };

/**
 * The paragraph and the requirements by which the entry was let pass. Told late it was judged in the state of its own day, as far as was
 * known when it was told. Null where the chart has no step for it.
 */
export function passedBy({ input, entries }: CaseLog, { seq, entry, before }: Frame): Passed | null {
  const known = { input, entries: entries.slice(0, seq ?? 0) };
  const isLate = seq !== null && callsForRetelling(before, entry, known) && !changesTheLog(entry.event);
  const state = isLate ? upTo(known, seq)?.state : before;
  return (state && configurationOf(state).steps.get(entry.event.type)) ?? null;
}

/** The log as it stood at the end of `day`: the order of the log counts, not the clock, so nothing is cut out of its middle. */
export function knownOn<E extends EntryFacts>({ input, entries }: CaseLog<E>, day: Day): CaseLog<E> {
  const end = entries.findLastIndex(({ on, at }) => (at === undefined ? on : germanDayAt(at)) <= day) + 1;
  return { input, entries: entries.slice(0, end) };
}
