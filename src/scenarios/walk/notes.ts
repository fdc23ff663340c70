// Stops a trainer sets by hand, in the order of the walk.
import type { Note, Recording } from '../training/recording.ts';

const inOrder = (a: Note, b: Note): number => (a.on === b.on ? a.after - b.after : a.on < b.on ? -1 : 1);
const isSamePlace = (a: Pick<Note, 'after' | 'on'>, b: Pick<Note, 'after' | 'on'>): boolean => a.after === b.after && a.on === b.on;

/** In the place of one that stands there already. */
export const withNote = (recording: Recording, note: Note): Recording => ({
  ...recording,
  notes: [...recording.notes.filter((one) => !isSamePlace(one, note)), note].toSorted(inOrder),
});

export const withoutNote = (recording: Recording, note: Note): Recording => ({
  ...recording,
  notes: recording.notes.filter((one) => one !== note),
});
