// A disk as bad as one may be. What was synced is there. Of what was written since then any part may be there, in any order: a write whole, in some
// of its sectors of 512 bytes, or not at all; a file that grew may have its length and nothing in it. What bytes around a write were stays (SQLite
// calls that powersafe overwrite). A name that was given, changed or taken away is so after its folder was synced; before that the names of a folder
// are as they were at some moment since, which is what a journal of a file system gives. A sync that failed leaves what it was about lost for good,
// even if a later one succeeds.
import { dirname } from 'node:path';
import type { Op } from './disk-trace.ts';

type Change = { readonly at: number; readonly data: Buffer } | { readonly size: number };
type File = { synced: Buffer; now: number; changes: Change[] };
type Name = { readonly path: string; readonly is: File | 'folder' | null };

export type Draw = (below: number) => number;

const sector = 512;

export type Disk = {
  readonly apply: (op: Op) => void;
  /** Whether a power cut at this moment could leave more than one image. */
  readonly isOpen: () => boolean;
  /** Files by path, and the folders they lie in. */
  readonly image: (draw: Draw) => { readonly files: Map<string, Buffer>; readonly folders: Set<string> };
};

export function newDisk(): Disk {
  const names = new Map<string, File | 'folder'>();
  const synced = new Map<string, File | 'folder'>();
  /** By folder. */
  const unsynced = new Map<string, Name[]>();

  const give = (path: string, is: Name['is']): void => {
    rename(names, { path, is });
    const folder = dirname(path);
    unsynced.set(folder, [...(unsynced.get(folder) ?? []), { path, is }]);
  };

  const fileAt = (path: string): File => {
    const file = names.get(path);
    if (file === undefined || file === 'folder') throw new Error(`${path} was never made`);
    return file;
  };

  function sync(path: string): void {
    const is = names.get(path);
    if (is !== 'folder' && is !== undefined) {
      is.synced = is.changes.reduce(changed, is.synced);
      is.changes = [];
    } else {
      for (const name of unsynced.get(path) ?? []) rename(synced, name);
      unsynced.delete(path);
    }
  }

  function apply(op: Op): void {
    if (op.op === 'said') return;
    if (op.op === 'folder') give(op.path, 'folder');
    else if (op.op === 'make') {
      if (!names.has(op.path)) give(op.path, { synced: Buffer.alloc(0), now: 0, changes: [] });
    } else if (op.op === 'unlink') give(op.path, null);
    else if (op.op === 'rename') {
      give(op.to, fileAt(op.path));
      give(op.path, null);
    } else if (op.op === 'sync') sync(op.path);
    else if (op.op === 'syncFailed') {
      if (names.get(op.path) !== 'folder') fileAt(op.path).changes = [];
    } else if (op.op === 'cut') {
      fileAt(op.path).now = op.size;
      fileAt(op.path).changes.push({ size: op.size });
    } else if (op.op === 'write') {
      const file = fileAt(op.path);
      const at = op.at === 'end' ? file.now : op.at;
      file.now = Math.max(file.now, at + op.data.length);
      file.changes.push({ at, data: op.data });
    }
  }

  return {
    apply,
    isOpen: () => unsynced.size > 0 || [...names.values()].some((is) => is !== 'folder' && is.changes.length > 0),
    image(draw) {
      const all = new Map(synced);
      const style = styles[draw(styles.length)] ?? 'everything';
      for (const list of unsynced.values()) {
        const count = style === 'everything' ? list.length : style === 'nothing' ? 0 : draw(list.length + 1);
        for (const name of list.slice(0, count)) rename(all, name);
      }
      const isThere = (path: string): boolean => path === '.' || (all.get(path) === 'folder' && isThere(dirname(path)));
      const files = [...all].filter((one): one is [string, File] => one[1] !== 'folder' && isThere(dirname(one[0])));
      return {
        files: new Map(files.map(([path, file]) => [path, leftOf(file, style, draw)])),
        folders: new Set([...all.keys()].filter((path) => isThere(path))),
      };
    },
  };
}

function rename(names: Map<string, File | 'folder'>, { path, is }: Name): void {
  if (is === null) names.delete(path);
  else names.set(path, is);
}

/** What a power cut leaves of what was not synced. `torn` in sectors; `lengths`: files have grown, and nothing is in them. */
const styles = ['everything', 'nothing', 'some', 'torn', 'torn', 'allButOne', 'lastFirst', 'lengths'] as const;

function leftOf({ synced, changes }: File, style: (typeof styles)[number], draw: Draw): Buffer {
  if (changes.length === 0 || style === 'nothing') return synced;
  const without = draw(changes.length);
  let left = synced;
  changes.forEach((change, index) => {
    if (style === 'everything' || (style === 'allButOne' && index !== without) || (style === 'lastFirst' && index >= without))
      left = changed(left, change);
    else if (style === 'some' && draw(2) === 0) left = changed(left, change);
    else if (style === 'torn') left = torn(left, change, draw);
    else if (style === 'lengths')
      left = changed(left, 'size' in change ? change : { size: Math.max(left.length, change.at + change.data.length) });
  });
  return left;
}

function changed(bytes: Buffer, change: Change): Buffer {
  const size = 'size' in change ? change.size : Math.max(bytes.length, change.at + change.data.length);
  const after = size === bytes.length ? Buffer.from(bytes) : Buffer.alloc(size);
  if (size !== bytes.length) bytes.copy(after, 0, 0, size);
  if ('data' in change) change.data.copy(after, change.at);
  return after;
}

/** Each sector for itself; of a length either the old or the new one. */
function torn(bytes: Buffer, change: Change, draw: Draw): Buffer {
  if ('size' in change) return draw(2) === 0 ? bytes : changed(bytes, change);
  let left = bytes;
  const end = change.at + change.data.length;
  for (let at = change.at; at < end; at = Math.floor(at / sector) * sector + sector) {
    const until = Math.min(end, Math.floor(at / sector) * sector + sector);
    if (draw(2) === 0) left = changed(left, { at, data: change.data.subarray(at - change.at, until - change.at) });
  }
  return left;
}
