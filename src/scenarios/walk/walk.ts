// A walk through a made-up case: where one stands in its recording, on which day, and the branches that were tried on the way. Pure:
// every step gives a new walk.
import { later, plus, type Day } from '../../../machines/day.ts';
import { nextDeadline, settle } from '../../engine/step/settle.ts';
import type { OpenedCase } from '../../record/case/opened-case.ts';
import { birthDateOf } from '../../record/words/birth-date.ts';
import { openedAt, writtenBy, writtenOn, type Note, type Recording } from '../training/recording.ts';

/** Null: the recording as it was opened. `after`: so many entries both have in common, up to the evening of `on`. */
type Origin = { readonly branch: number; readonly after: number; readonly on: Day } | null;

/** An empty name is shown as a number. */
export type Branch = { readonly name: string; readonly origin: Origin; readonly recording: Recording };

/** `after`: so many entries of the branch are there. `day`: what today is in this room. */
export type Walk = { readonly branches: readonly Branch[]; readonly current: number; readonly after: number; readonly day: Day };

export type Wound = { readonly code: 'wound'; readonly walk: Walk } | { readonly code: 'beforeFirst' | 'tooFar'; readonly day: Day };

/** Beyond that nothing of a case is left to happen. */
const yearsAtMost = 100;

export function recordingOf({ branches, current }: Walk): Recording {
  const branch = branches[current];
  if (branch === undefined) throw new Error(`there is no branch ${current}`);
  return branch.recording;
}

export const shownIn = (walk: Walk): OpenedCase => openedAt(recordingOf(walk), walk.after);

const firstDay = ({ entries, notes }: Recording): Day | null => entries[0]?.on ?? notes[0]?.on ?? null;

/** Begins at a stop of the first day, else in its evening: before anything else has happened. */
export function startWalk(recording: Recording): Walk {
  const [first] = recording.entries;
  if (first === undefined) throw new Error(`the recording '${recording.name}' is empty`);
  const day = writtenOn(first);
  const branch = { name: '', origin: null, recording };
  const stop = recording.notes.find(({ on }) => on === day);
  return { branches: [branch], current: 0, after: stop?.after ?? writtenBy(recording.entries, day), day };
}

/** Forth, what was recorded in the meantime is there again; back, the log is cut at what had been recorded by that day. */
export function windTo(walk: Walk, day: Day): Wound {
  const recording = recordingOf(walk);
  const first = firstDay(recording) ?? day;
  if (day < first) return { code: 'beforeFirst', day: first };
  const last = plus(first, { months: 12 * yearsAtMost });
  if (day > last) return { code: 'tooFar', day: last };
  return { code: 'wound', walk: { ...walk, day, after: writtenBy(recording.entries, day) } };
}

/** The next day on which the calendar speaks, or somebody has recorded something in this branch; null when nothing is to come. */
export function nextDay(walk: Walk): Day | null {
  const { state, dossier } = shownIn(walk);
  const birthDate = birthDateOf(dossier);
  const due = nextDeadline(settle(state, walk.day, birthDate).state, birthDate)?.on ?? null;
  const [next] = recordingOf(walk).entries.slice(walk.after);
  const written = next === undefined ? null : writtenOn(next);
  if (due === null || written === null) return due ?? written;
  return due < written ? due : written;
}

export const goTo = (walk: Walk, { after, on }: Pick<Note, 'after' | 'on'>): Walk => ({ ...walk, after, day: on });

/** The end of a branch: its last entry, or its last stop where that is later. */
export function lastDayOf({ entries, notes }: Recording): Day | null {
  const written = entries.map(writtenOn).at(-1) ?? null;
  const noted = notes.at(-1)?.on ?? null;
  return written === null || noted === null ? (written ?? noted) : later(written, noted);
}

/** Another branch, on its last day, or on today's where it was begun just now. */
export function switchTo(walk: Walk, current: number): Walk {
  const branch = walk.branches[current];
  if (branch === undefined || current === walk.current) return walk;
  const { entries } = branch.recording;
  return { ...walk, current, day: lastDayOf(branch.recording) ?? walk.day, after: entries.length };
}

/**
 * Takes what was just recorded into the walk. In the past of a branch it begins another one: nothing that was recorded is overwritten.
 */
export function withRecorded(walk: Walk, { entries, words }: Pick<OpenedCase, 'entries' | 'words'>): Walk {
  const recording = recordingOf(walk);
  const isAtEnd = walk.after === recording.entries.length;
  const notes = isAtEnd ? recording.notes : recording.notes.filter(({ after }) => after <= walk.after);
  const grown = { ...recording, entries, notes, words: { ...keptWords(recording, walk.after), ...words } };
  if (isAtEnd)
    return { ...walk, after: entries.length, branches: walk.branches.with(walk.current, { ...branchOf(walk), recording: grown }) };
  const branch: Branch = { name: '', origin: { branch: walk.current, after: walk.after, on: walk.day }, recording: grown };
  return { ...walk, after: entries.length, current: walk.branches.length, branches: [...walk.branches, branch] };
}

/** Those that were forgotten meanwhile as well: going back shows them again. */
const keptWords = ({ words }: Recording, count: number): Recording['words'] =>
  Object.fromEntries(Object.entries(words).filter(([seq]) => Number(seq) <= count));

const branchOf = ({ branches, current }: Walk): Branch => branches[current] as Branch;

export const rename = (walk: Walk, index: number, name: string): Walk => ({
  ...walk,
  branches: walk.branches.map((branch, at) => (at === index ? { ...branch, name } : branch)),
});

/** The stop of the branch the walk stands at; null between two. */
export function noteAt(walk: Walk): Note | null {
  return recordingOf(walk).notes.findLast(({ after, on }) => after === walk.after && on === walk.day) ?? null;
}

/** The next stop after where the walk stands. */
export const nextNote = (walk: Walk): Note | null =>
  recordingOf(walk).notes.find(({ after, on }) => on > walk.day || (on === walk.day && after > walk.after)) ?? null;

export const previousNote = (walk: Walk): Note | null =>
  recordingOf(walk).notes.findLast(({ after, on }) => on < walk.day || (on === walk.day && after < walk.after)) ?? null;
