// Whether an open database still lies where it was opened: a file that was removed or replaced goes on being written, and is gone with the process.
import { statSync } from 'node:fs';
import { FileReplaced } from '../unavailable.ts';

/** Asked before every write and after every commit, some microseconds each. Throws `FileReplaced`. */
export function keptInPlace(path: string): () => void {
  const identity = (): string | null => {
    const found = statSync(path, { throwIfNoEntry: false, bigint: true });
    return found === undefined ? null : `${found.dev} ${found.ino}`;
  };
  const opened = identity();
  // A name of SQLite's own, for what lies in no file.
  if (opened === null) return () => {};
  return () => {
    if (identity() !== opened) throw new FileReplaced(path);
  };
}
