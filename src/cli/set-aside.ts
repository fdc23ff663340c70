// Lines that wait on the disk until their turn comes: more of them than memory should hold.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `remove` has to be called once, whatever happens; nothing of it is left then. */
export type SetAside = { write: (line: string) => void; lines: () => AsyncIterable<string>; remove: () => void };

/** Up to so many stay in memory, and no file is made for a small result. */
const heldAtMost = 5000;

/** Lines come back in the order in which they were written. None may hold a line end. A folder is made beneath `place`. */
export function setAside(place = tmpdir()): SetAside {
  let folder: string | null = null;
  let held: string[] = [];
  const fileIn = (made: string): string => join(made, 'lines');
  const putDown = (): void => {
    // For nobody else's eyes: mkdtemp makes a folder for its owner alone.
    folder ??= mkdtempSync(join(place, 'etappe-'));
    writeFileSync(fileIn(folder), held.map((line) => `${line}\n`).join(''), { flag: 'a' });
    held = [];
  };
  return {
    write(line) {
      held.push(line);
      if (held.length >= heldAtMost) putDown();
    },
    async *lines() {
      if (folder !== null) {
        await using file = await open(fileIn(folder));
        yield* file.readLines();
      }
      yield* held;
    },
    remove() {
      held = [];
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
      folder = null;
    },
  };
}
