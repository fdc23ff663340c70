// The files of a drop or a choice, folders included, in the order of their names.
import type { Source } from './loaded.ts';

const byName = (a: Source, b: Source): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

export const chosenFiles = (files: Iterable<File>): Source[] =>
  [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file })).toSorted(byName);

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject));

/** A folder is handed out in parts, until an empty one (File and Directory Entries API). */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return all;
    all.push(...part);
  }
}

async function sourcesIn(entry: FileSystemEntry): Promise<Source[]> {
  if (entry.isFile) return [{ name: entry.fullPath.replace(/^\//u, ''), file: await fileOf(entry as FileSystemFileEntry) }];
  const parts = await Promise.all((await entriesOf(entry as FileSystemDirectoryEntry)).map(sourcesIn));
  return parts.flat();
}

/** To be called at once in the event: a drop forgets its items as soon as its handler has returned. */
export function droppedFiles({ items, files }: DataTransfer): Promise<Source[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return Promise.resolve(chosenFiles(files));
  return Promise.all(entries.map(sourcesIn)).then((parts) => parts.flat().toSorted(byName));
}
