// A case read onto its chart: where it stands, the way it has taken, what is possible there and why not, and which days are running.
import type { Actor } from '../../../machines/actor.ts';
import { existing } from '../../../machines/case/changes/change.ts';
import { rolesOf } from '../../../machines/case/checks/roles.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import { deadlines, raisedOn, type DeadlineName } from '../../../machines/case/deadlines/deadlines.ts';
import type { DeadlineType, ProposalType } from '../../../machines/case/events/case-event.ts';
import { daysBetween, type Day } from '../../../machines/day.ts';
import { chartOf } from '../chart/chart-of.ts';
import type { CaseState } from '../state/case-state.ts';
import { begin } from '../state/take.ts';
import type { CaseLog, EntryFacts } from '../state/entry-facts.ts';
import { explain } from '../state/explain.ts';
import { activeStates, keyOf, transitionsTaken, type TransitionKey } from '../state/transitions.ts';
import { callsForRetelling, whatStands } from '../step/retell.ts';
import { each, framesInEffect, type Frame } from './frames.ts';
import { replaySteps, type ReplayStep } from './replay.ts';

/** What people may cause here: open exactly when `refusals` is empty. */
export type PossibleStep = {
  readonly transition: TransitionKey;
  readonly event: ProposalType;
  readonly refusals: readonly Refusal[];
  readonly roles: readonly Actor['role'][];
};

/** A deadline of an active state: what the calendar will cause, on which day, in how many days. */
export type RunningDeadline = {
  readonly name: DeadlineName;
  readonly event: DeadlineType;
  readonly state: string;
  readonly on: Day;
  readonly days: number;
};

/** How often each state was entered and each transition taken. */
export type Path = { readonly states: Readonly<Record<string, number>>; readonly transitions: Readonly<Record<TransitionKey, number>> };

/** Plain data: it can be sent, kept and compared. */
export type ChartReading = {
  readonly day: Day;
  /** Paths of all active states, those around others included. */
  readonly active: readonly string[];
  readonly path: Path;
  /** What the last step has taken, in every region. */
  readonly justTaken: readonly TransitionKey[];
  readonly possible: readonly PossibleStep[];
  readonly deadlines: readonly RunningDeadline[];
};

const more = <K extends string>(counts: Readonly<Record<K, number>>, keys: readonly K[]): Record<K, number> => {
  const grown: Record<K, number> = { ...counts };
  for (const key of keys) grown[key] = (grown[key] ?? 0) + 1;
  return grown;
};

/** Nothing was taken yet; the states a case begins in are entered once. */
const startOf = (state: CaseState): Path => ({ states: more({}, activeStates(state)), transitions: {} });

/** Entered is what was not active before, and what a transition leads back into. */
function grownBy(path: Path, before: CaseState, taken: readonly TransitionKey[], after: CaseState): Path {
  const was = activeStates(before);
  return {
    states: more(
      path.states,
      activeStates(after).filter((state) => !was.includes(state)),
    ),
    transitions: more(path.transitions, taken),
  };
}

export type PathStep<E extends EntryFacts = EntryFacts> = ReplayStep<E> & { readonly taken: readonly TransitionKey[]; readonly path: Path };

/**
 * For every step of a log: which transitions of which regions it took, and the way so far. What is told late, and what corrects, tells the
 * way anew: then `taken` is what the entry takes on its own day.
 */
export function* pathSteps<E extends EntryFacts>(log: CaseLog<E>): Generator<PathStep<E>> {
  let before = begin(log.input);
  let path = startOf(before);
  let length = 0;
  for (const step of replaySteps(log)) {
    length += 1;
    const soFar = { ...log, entries: log.entries.slice(0, length) };
    if (callsForRetelling(before, step.entry, soFar)) {
      const retold = pathRetold(soFar, step);
      path = retold.path;
      yield { ...step, taken: retold.taken, path };
    } else {
      const taken = transitionsTaken(before, step.entry);
      path = grownBy(path, before, taken, step.state);
      yield { ...step, taken, path };
    }
    before = step.state;
  }
}

/** What a step as it took effect has taken, and the way so far. What has no effect any more takes nothing. */
export type FrameStep = Pick<PathStep, 'taken' | 'path'>;

/** The way of a log in the order of effect, frame by frame. */
export function* pathOfFrames(frames: Iterable<Frame>, input: CaseLog['input']): Generator<FrameStep> {
  let path = startOf(begin(input));
  for (const { entry, before, state } of frames) {
    // A reminder that left a mark moves nothing.
    const moves = !('left' in entry) && whatStands(before, entry) !== null;
    const taken = moves ? transitionsTaken(before, entry) : [];
    path = grownBy(path, before, taken, state);
    yield { taken, path };
  }
}

/** The log as it took effect up to its newest entry: what that one takes on its own day, and the whole way. */
function pathRetold(log: CaseLog, { entry }: ReplayStep): FrameStep {
  const frames = [...each(framesInEffect(log))];
  const steps = [...pathOfFrames(frames, log.input)];
  const own = frames.findIndex((frame) => frame.entry.event === entry.event);
  return { path: steps.at(-1)?.path ?? startOf(begin(log.input)), taken: steps[own]?.taken ?? [] };
}

const chart = chartOf('case');
const knows = new Set(chart.transitions.map(keyOf));

/** The innermost active state that knows the event: the others do not hear it. What is on offer is known to one. */
const sourceOf = (active: readonly string[], event: string): TransitionKey =>
  existing(
    active.map((from) => keyOf({ from, event })).findLast((key) => knows.has(key)),
    event,
  );

const possibleIn = (state: CaseState, active: readonly string[]): PossibleStep[] =>
  explain(state).map(({ type, refusals }) => ({ transition: sourceOf(active, type), event: type, refusals, roles: rolesOf(type) }));

const runningIn = ({ context }: CaseState, active: readonly string[], day: Day): RunningDeadline[] =>
  chart.states
    .filter(({ path }) => active.includes(path))
    .flatMap(({ path, deadlines: names }) =>
      names.flatMap((name) => {
        const on = raisedOn(context, name);
        return on === null ? [] : [{ name, event: deadlines[name].raises.type, state: path, on, days: daysBetween(day, on) }];
      }),
    )
    .toSorted((a, b) => a.days - b.days);

/** Read on `day`. Without a step it is a case whose way nobody has asked for: nothing was taken. */
export function chartReading(state: CaseState, day: Day, step: Pick<PathStep, 'taken' | 'path'> | null = null): ChartReading {
  const active = activeStates(state);
  return {
    day,
    active,
    path: step?.path ?? { states: {}, transitions: {} },
    justTaken: step?.taken ?? [],
    possible: possibleIn(state, active),
    deadlines: runningIn(state, active, day),
  };
}
