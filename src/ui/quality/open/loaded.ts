// One recording as the room works with it: its log, the file it came from, and the fault at which it could not be read on.
import { knownStandards } from '../../../../machines/standards/released.ts';
import { standardHash } from '../../../engine/chart/standard-hash.ts';
import type { CaseLog } from '../../../engine/state/entry-facts.ts';
import { genesis, hashAfter } from '../../../record/log/chain.ts';
import type { Hash, RecordedEntry } from '../../../record/log/entry.ts';
import type { Fault } from '../../../record/log/fault.ts';
import { inputOf } from '../../../record/log/input-of.ts';
import { linesOf } from '../../../record/log/lines.ts';
import { readRecordings, type Reading, type Recording } from '../../../record/log/recording.ts';
import { bytesOf } from './file-bytes.ts';

/** A file by the name people know it by: in a folder its path from there. */
export type Source = { readonly name: string; readonly file: Blob };

export type Loaded = {
  readonly source: Source;
  readonly recording: Recording;
  /** Null: the recording is whole. Else what lies before it is all there is. */
  readonly fault: Fault | null;
};

/** The fingerprint of a standard takes a moment the first time: called ahead, it is there when a file comes. */
export const standards = (): ReadonlyMap<string, string> => new Map(knownStandards.map((version) => [version, standardHash(version)]));

/** Every case of a file, one at a time; of a damaged one what lies before the fault. */
export const readingsIn = ({ name, file }: Source): AsyncGenerator<Reading> =>
  readRecordings(linesOf(bytesOf(file)), { file: name, standards: standards(), inPart: true });

/** Null where nothing can be shown: the header itself is at fault. */
export function loadedFrom(source: Source, reading: Reading): Loaded | null {
  if (reading.fault === null) return { source, recording: reading.recording, fault: null };
  return reading.sound === undefined ? null : { source, recording: reading.sound, fault: reading.fault };
}

export const logOf = ({ recording: { header, entries } }: Loaded): CaseLog<RecordedEntry> => ({ input: inputOf(header), entries });

const heads = new WeakMap<Recording, readonly Hash[]>();

/** The hash of every entry, the header's first. A recording written by hand carries none; then they are computed. */
export function hashesOf(recording: Recording): readonly Hash[] {
  const cached = heads.get(recording);
  if (cached !== undefined) return cached;
  const hashes = [genesis(recording.header)];
  for (const entry of recording.entries) hashes.push(entry.hash ?? hashAfter(hashes.at(-1) as Hash, entry));
  heads.set(recording, hashes);
  return hashes;
}

export const headOf = (recording: Recording): Hash => hashesOf(recording).at(-1) as Hash;
