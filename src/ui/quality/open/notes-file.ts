// The notes of QA on a recording: a file of their own beside it, bound to it by case and head. The recording itself is never changed.
import { isReadable } from '../../../../machines/readable.ts';
import { z } from 'zod';
import { CaseId, Hash } from '../../../record/log/entry.ts';
import type { Recording } from '../../../record/log/recording.ts';
import { hashesOf, headOf, type Source } from './loaded.ts';

/** Characters; a note is read beside a step. */
export const longestNote = 4000;
/** Bytes: whatever is longer is no file of notes. */
const longestFile = 5_000_000;

const Note = z.strictObject({ seq: z.int().min(1), text: z.string().max(longestNote).refine(isReadable) });
export type Note = z.infer<typeof Note>;

/** `entries` and `head`: how far the recording went when the notes were written. Nobody is named: a note is about a step. */
const NotesFile = z.strictObject({
  format: z.literal('etappe.notes/1'),
  case: CaseId,
  entries: z.int().min(0),
  head: Hash,
  notes: z.array(Note).max(10_000),
});
export type NotesFile = z.infer<typeof NotesFile>;
/** What notes are about: a case, as far as it went. */
export type NotesOf = Readonly<Pick<NotesFile, 'case' | 'entries' | 'head'>>;

/** Null for a file that holds no notes of this format. */
export async function readNotes({ file }: Source): Promise<NotesFile | null> {
  if (file.size > longestFile) return null;
  try {
    const read = NotesFile.safeParse(JSON.parse(await file.text()));
    return read.success ? read.data : null;
  } catch (error) {
    // A file that has gone is another matter, and said by whoever reads the others.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export const notesFileOf = (recording: Recording, notes: readonly Note[]): NotesFile => ({
  format: 'etappe.notes/1',
  case: recording.header.case,
  entries: recording.entries.length,
  head: headOf(recording),
  notes: notes.toSorted((a, b) => a.seq - b.seq),
});

/** Why the notes are not about this recording; null when they are. One that has grown since is still the same. */
export function misfit(recording: Recording, notes: NotesOf): 'otherCase' | 'otherHead' | null {
  if (notes.case !== recording.header.case) return 'otherCase';
  return hashesOf(recording)[notes.entries] === notes.head ? null : 'otherHead';
}
