// Where a long result goes: standard output, or a file that is there whole or not at all.
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { Io } from './io.ts';
import type { Texts } from './texts.ts';
import { WrongUsage } from './wrong-usage.ts';

/** `finish` makes the file appear, `giveUp` leaves no trace of it: one of them has to be called, and once. */
export type LinesOut = { write: (line: string) => void; finish: () => void; giveUp: () => void };

export function linesOut(file: string | null, io: Io, t: Texts): LinesOut {
  if (file === null || file === '-') return { write: io.out, finish: () => {}, giveUp: () => {} };
  // In the same folder, because rename is atomic within one file system only (POSIX).
  const beside = `${file}.part`;
  const open = opened(beside, t);
  let waiting: string[] = [];
  const flush = () => {
    writeSync(open, waiting.map((line) => `${line}\n`).join(''));
    waiting = [];
  };
  return {
    write(line) {
      waiting.push(line);
      // A thousand lines a write: memory stays bounded however long the result is, without one system call a line.
      if (waiting.length >= 1000) flush();
    },
    finish() {
      flush();
      // Before the rename: after a power cut the name could otherwise stand for an empty file.
      fsyncSync(open);
      closeSync(open);
      renameSync(beside, file);
    },
    giveUp() {
      closeSync(open);
      rmSync(beside, { force: true });
    },
  };
}

function opened(path: string, t: Texts): number {
  try {
    return openSync(path, 'w');
  } catch (error) {
    throw new WrongUsage(t.unwritableFile(path, error instanceof Error && 'code' in error ? String(error.code) : 'unknown'));
  }
}
