// Binds every entry to all before it, so that no entry can be changed, moved or removed from the middle unseen.
import { hashOfText } from '#hash-of-text';
import { hashOf } from './canonical.ts';
import type { Entry, Hash, Header, RecordedEntry, Unlinked } from './entry.ts';
import { writtenEntry } from './line.ts';

/** A chain cannot see its own tail being cut off: heads are kept apart and compared. Version 0 is the header alone. */
export type Head = { case: string; version: number; hash: Hash };

export type ChainFault = { code: 'brokenSequence' | 'missingLink' | 'brokenChain'; seq: number; detail: string };

export const genesis = (header: Header): Hash => hashOf(header);

/** The hash an entry has when it follows `prev`; a hash it already carries is left out. */
export const hashAfter = (prev: Hash, entry: RecordedEntry | Unlinked): Hash => hashOfText(writtenEntry({ ...entry, prev }).content);

/** Binds an entry to the one before it, the first to the header. */
export function link(header: Header, prev: Hash | null, entry: Unlinked): Entry {
  const before = prev ?? genesis(header);
  return { ...entry, prev: before, hash: hashAfter(before, entry) };
}

export function linkAll(header: Header, prev: Hash | null, unlinked: readonly Unlinked[]): Entry[] {
  let last = prev;
  return unlinked.map((entry) => {
    const linked = link(header, last, entry);
    last = linked.hash;
    return linked;
  });
}

/** Checks whatever `prev` and `hash` an entry carries against the one before it. */
export function linkFault(prev: Hash, entry: RecordedEntry, hash: Hash = hashAfter(prev, entry)): ChainFault | null {
  if (entry.prev !== undefined && entry.prev !== prev) return broken(entry, 'prev is not the hash of what comes before');
  if (entry.hash !== undefined && entry.hash !== hash) return broken(entry, 'hash does not belong to this content');
  return null;
}

const broken = ({ seq }: RecordedEntry, detail: string): ChainFault => ({ code: 'brokenChain', seq, detail });

/** The first entry that does not follow from the header and the entries before it. */
export function verifyChain(header: Header, entries: readonly RecordedEntry[]): ChainFault | null {
  let prev = genesis(header);
  for (const [index, entry] of entries.entries()) {
    const seq = index + 1;
    if (entry.seq !== seq) return { code: 'brokenSequence', seq, detail: `expected seq ${seq}, found ${entry.seq}` };
    if (entry.prev === undefined || entry.hash === undefined) return { code: 'missingLink', seq, detail: 'prev or hash is missing' };
    const fault = linkFault(prev, entry);
    if (fault !== null) return fault;
    prev = entry.hash;
  }
  return null;
}

export function headOf(header: Header, entries: readonly Entry[]): Head {
  return { case: header.case, version: entries.length, hash: entries.at(-1)?.hash ?? genesis(header) };
}

/** Whether a log still contains what an earlier head vouched for: nothing cut off, nothing rewritten. */
export function reaches(header: Header, entries: readonly Entry[], head: Head): boolean {
  const at = entries.slice(0, head.version);
  return at.length === head.version && headOf(header, at).hash === head.hash;
}
