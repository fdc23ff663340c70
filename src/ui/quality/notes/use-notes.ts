// The notes on the recording that is played: kept in this window until they are saved as a file.
import { useEffect, useState } from 'react';
import type { Recording } from '../../../record/log/recording.ts';
import type { Source } from '../open/loaded.ts';
import { isUnsaved, keepNotes, keptFor } from './kept-notes.ts';
import { misfit, notesFileOf, readNotes, type Note } from '../open/notes-file.ts';
import type { NamedNotes } from '../open/shelf.ts';

/** What became of a file of notes. */
export type Taken = { readonly name: string } & (
  | { readonly code: 'unreadable' | 'otherCase' | 'otherHead' }
  | { readonly code: 'taken'; readonly count: number }
);

export type Notes = {
  readonly all: readonly Note[];
  readonly isSaved: boolean;
  readonly taken: readonly Taken[];
  readonly add: (note: Note) => void;
  readonly remove: (note: Note) => void;
  readonly take: (sources: readonly Source[]) => Promise<void>;
  readonly save: () => void;
};

const isSame = (a: Note, b: Note): boolean => a.seq === b.seq && a.text === b.text;

/** What is there already is not there twice. */
function together(some: readonly Note[], more: readonly Note[]): readonly Note[] {
  const others = more.filter((note) => !some.some((one) => isSame(one, note)));
  return others.length === 0 ? some : [...some, ...others];
}

async function takenFrom(recording: Recording, source: Source): Promise<{ readonly taken: Taken; readonly notes: readonly Note[] }> {
  const file = await readNotes(source);
  const code = file === null ? 'unreadable' : misfit(recording, file);
  if (file === null || code !== null) return { taken: { name: source.name, code: code ?? 'unreadable' }, notes: [] };
  return { taken: { name: source.name, code: 'taken', count: file.notes.length }, notes: file.notes };
}

function saveFile(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

type Written = { readonly all: readonly Note[]; readonly saved: readonly Note[] };

/** What was written here before, and what was dropped in along with the recording: that is a file already. */
function beginningOf(recording: Recording, along: readonly NamedNotes[]): Written {
  const kept = keptFor(recording);
  const fitting = along.filter((file) => misfit(recording, file) === null);
  const all = fitting.reduce<readonly Note[]>((some, { notes }) => together(some, notes), kept?.notes ?? []);
  return { all, saved: kept !== null && isUnsaved(kept) ? kept.saved : all };
}

/** `along`: notes that were dropped in together with recordings; those of this one are taken. */
export function useNotes(recording: Recording, along: readonly NamedNotes[]): Notes {
  const [{ all, saved }, write] = useState(() => beginningOf(recording, along));
  const [taken, tell] = useState<readonly Taken[]>(() =>
    along.filter((file) => misfit(recording, file) === 'otherHead').map(({ name }) => ({ name, code: 'otherHead' })),
  );
  useEffect(() => keepNotes(recording, all, saved), [recording, all, saved]);
  const keep = (change: (notes: readonly Note[]) => readonly Note[]) => write((before) => ({ ...before, all: change(before.all) }));
  return {
    all,
    isSaved: saved === all,
    taken,
    add: (note) => keep((notes) => together(notes, [note])),
    remove: (note) => keep((notes) => notes.filter((one) => !isSame(one, note))),
    take: async (sources) => {
      const read = await Promise.all(sources.map((source) => takenFrom(recording, source)));
      keep((some) => read.reduce<readonly Note[]>((notes, more) => together(notes, more.notes), some));
      tell(read.map((one) => one.taken));
    },
    save: () => {
      saveFile(`${JSON.stringify(notesFileOf(recording, all), null, 2)}\n`, `${recording.header.case}.notes.json`);
      write({ all, saved: all });
    },
  };
}
