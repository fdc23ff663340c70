// The notes of every recording that was played since the page was loaded: whoever opens another one, or leaves the room, finds them again.
// Nothing of it is written anywhere; a file of notes is what somebody saves.
import { create } from 'zustand';
import type { Recording } from '../../../record/log/recording.ts';
import { headOf } from '../open/loaded.ts';
import { misfit, type Note, type NotesOf } from '../open/notes-file.ts';

export type Kept = NotesOf & {
  readonly notes: readonly Note[];
  /** The same list once it was saved as a file. */
  readonly saved: readonly Note[];
};

/** One for each head a recording was played with. */
export const useKeptNotes = create<readonly Kept[]>()(() => []);

export const isUnsaved = ({ notes, saved }: Kept): boolean => notes !== saved;

/** Those of this very recording; of one that has grown since, those of what it was. A head is worked out only where there are notes. */
export function keptFor(recording: Recording): Kept | null {
  const kept = useKeptNotes.getState();
  if (!kept.some((one) => one.case === recording.header.case)) return null;
  const fitting = kept.filter((one) => misfit(recording, one) === null);
  return fitting.find(({ entries }) => entries === recording.entries.length) ?? fitting.at(-1) ?? null;
}

/** A recording without notes that never had any takes no place. */
export function keepNotes(recording: Recording, notes: readonly Note[], saved: readonly Note[]): void {
  if (notes.length === 0 && keptFor(recording) === null) return;
  const [id, head, entries] = [recording.header.case, headOf(recording), recording.entries.length];
  const others = useKeptNotes.getState().filter((one) => one.case !== id || one.head !== head);
  useKeptNotes.setState([...others, { case: id, entries, head, notes, saved }], true);
}

const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

/** The browser asks before the window is closed with what was not saved, wherever in it one is by then. */
useKeptNotes.subscribe((kept) => {
  if (kept.some(isUnsaved)) window.addEventListener('beforeunload', warn);
  else window.removeEventListener('beforeunload', warn);
});
