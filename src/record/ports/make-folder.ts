// Makes a folder with those above it, or says why not.
import { closeSync, mkdirSync, openSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { syncFolder } from './sync-folder.ts';
import { folderNotMade, isThere, ownReasons, whyOf } from './system-reasons.ts';

/** Also one that is there already. What is made is for its owner only. Throws `StartRefused`. */
export function makeFolder(folder: string): void {
  const why = whyNotMade(resolve(folder), []);
  if (why !== null) throw folderNotMade(folder, why);
}

/**
 * Null where it is there, or made now; `made` then holds the new ones, the topmost first. Not Node's `recursive`: where the system says that
 * something is missing and the folder above is there (in /proc, or behind a link that leads to nothing), Node tries again without end.
 */
function whyNotMade(folder: string, made: string[]): string | null {
  try {
    const there = statSync(folder, { throwIfNoEntry: false });
    if (there !== undefined) return there.isDirectory() ? null : 'EEXIST';
    if (isThere(folder)) return ownReasons.link;
    const above = dirname(folder);
    const why = whyNotMade(above, made);
    if (why !== null) return why === 'EEXIST' ? 'ENOTDIR' : why;
    mkdirSync(folder, { mode: 0o700 });
    made.push(folder);
    syncNames(above);
    return null;
  } catch (error) {
    return reasonAt(folder, whyOf(error));
  }
}

/** A power cut takes a folder away whose name is on no disk yet, and all that was acknowledged in it. */
function syncNames(above: string): void {
  try {
    syncFolder(above);
  } catch {
    // Where somebody may make a folder and not read the one above, or the file system syncs no folders: this much cannot be had there.
  }
}

function reasonAt(folder: string, why: string): string | null {
  // Another process was as fast: that is as good.
  if (why === 'EEXIST' && statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return null;
  return why === 'ENOENT' ? ownReasons.folder : why;
}

/** Why nothing could be written in a folder, also one that is not there yet: tried, and cleared away again. Null where it could. */
export function whyNotWritable(folder: string): string | null {
  const made: string[] = [];
  try {
    return whyNotMade(resolve(folder), made) ?? whyNoFile(join(folder, `.tried-${process.pid}`));
  } finally {
    for (const one of made.toReversed()) removeEmpty(one);
  }
}

function whyNoFile(file: string): string | null {
  try {
    closeSync(openSync(file, 'wx', 0o600));
    rmSync(file);
    return null;
  } catch (error) {
    return reasonAt(file, whyOf(error));
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody has put something into it in the meantime, and needs it.
  }
}
