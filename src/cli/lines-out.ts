// Where a long result goes: standard output, or a file that is there whole or not at all.
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isOfSystem, whyNotWritten } from '../record/ports/system-reasons.ts';
import type { Io } from './io.ts';
import type { Texts } from './texts.ts';
import { WrongUsage } from './wrong-usage.ts';

/** `finish` makes the file appear, `giveUp` leaves no trace of it: one of them has to be called. Both throw `WrongUsage` for what the system refuses. */
export type LinesOut = { write: (line: string) => void; finish: () => void; giveUp: () => void };

/** A file takes bytes as well, which follow what was written before. */
export type FileOut = LinesOut & { writeBytes: (bytes: Uint8Array) => void };

export const linesOut = (file: string | null, io: Io, t: Texts): LinesOut =>
  file === null || file === '-' ? { write: io.out, finish: () => {}, giveUp: () => {} } : fileOut(file, t);

export function fileOut(file: string, t: Texts): FileOut {
  const { beside, ...target } = opened(file, t);
  let open: number | null = target.descriptor;
  let isOver = false;
  const close = () => {
    if (open !== null) closeSync(open);
    open = null;
  };
  const giveUp = () => {
    if (isOver) return;
    isOver = true;
    close();
    if (beside !== null) rmSync(beside, { force: true });
  };
  let waiting: string[] = [];
  const orGiveUp = (act: (descriptor: number) => void) => {
    try {
      if (open !== null) act(open);
    } catch (error) {
      giveUp();
      throw isOfSystem(error) ? new WrongUsage(t.unwritableFile(file, whyNotWritten(file, error))) : error;
    }
  };
  const flush = (descriptor: number) => {
    writeFileSync(descriptor, waiting.map((line) => `${line}\n`).join(''));
    waiting = [];
  };
  const writeBytes = (bytes: Uint8Array) =>
    orGiveUp((descriptor) => {
      flush(descriptor);
      writeFileSync(descriptor, bytes);
    });
  return {
    writeBytes,
    write(line) {
      waiting.push(line);
      // A thousand lines a write: memory stays bounded however long the result is, without one system call a line.
      if (waiting.length >= 1000) orGiveUp(flush);
    },
    finish() {
      orGiveUp((descriptor) => {
        flush(descriptor);
        // Before the rename: after a power cut the name could otherwise stand for an empty file.
        if (beside !== null) fsyncSync(descriptor);
        close();
        if (beside !== null) renameSync(beside, file);
        isOver = true;
      });
    },
    giveUp,
  };
}

/**
 * `beside`: where the lines wait until they are whole, in the same folder because rename is atomic within one file system only (POSIX); null
 * for a device or a pipe, which is written to and never replaced. Throws `WrongUsage`; a folder is refused now and not at the end of the work.
 */
function opened(file: string, t: Texts): { readonly descriptor: number; readonly beside: string | null } {
  try {
    const there = statSync(file, { throwIfNoEntry: false });
    if (there?.isDirectory() === true) throw new WrongUsage(t.unwritableFile(file, 'EISDIR'));
    const beside = there === undefined || there.isFile() ? `${file}.part` : null;
    return { descriptor: openSync(beside ?? file, 'w'), beside };
  } catch (error) {
    throw isOfSystem(error) ? new WrongUsage(t.unwritableFile(file, whyNotWritten(file, error))) : error;
  }
}
