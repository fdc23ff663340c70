// Recordings named on the command line: files, folders, or standard input; read one case at a time.
import { createReadStream, globSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';
import { knownStandards } from '../../machines/standards/released.ts';
import { standardHash } from '../engine/chart/standard-hash.ts';
import { isOfSystem, whyAt } from '../record/ports/system-reasons.ts';
import type { Fault } from '../record/log/fault.ts';
import { linesOf } from '../record/log/lines.ts';
import { readRecordings, type Reading, type Recording } from '../record/log/recording.ts';
import type { Voice } from './command.ts';
import type { ExitCode, Io, Said } from './io.ts';
import type { Texts } from './texts.ts';
import { WrongUsage } from './wrong-usage.ts';

export { inputOf } from '../record/log/input-of.ts';

export type Source = { readonly file: string; readonly chunks: () => AsyncIterable<Uint8Array>; readonly firstLine?: number };

/** `leftOut`: what else lies in a folder. No file is passed over in silence. */
export type Found = { readonly files: readonly string[]; readonly leftOut: readonly string[] };

/** Files as they are named; of a folder every `*.jsonl` in it, in the order of their names. Throws `WrongUsage` where there is nothing to do. */
export function recordingsIn(paths: readonly string[], t: Texts): Found {
  if (paths.length === 0) throw new WrongUsage(t.noFiles);
  const found = paths.map((path) => (path === '-' ? { files: ['-'], leftOut: [] } : filesIn(path, paths.length === 1, t)));
  return { files: found.flatMap(({ files }) => files), leftOut: found.flatMap(({ leftOut }) => leftOut) };
}

export const sourcesOf = (paths: readonly string[], io: Io, t: Texts): Source[] =>
  recordingsIn(paths, t).files.map((file) => (file === '-' ? { file, chunks: io.stdin } : fromFile(file)));

/** Streaming: a recording of any length is read with the memory of its longest case. */
const fromFile = (file: string): Source => ({ file, chunks: () => createReadStream(file) });

/** Of several paths one that cannot be read is said when its turn comes, and keeps no other from being read. */
function filesIn(path: string, isAlone: boolean, t: Texts): Found {
  const found = statOf(path);
  if (typeof found === 'string' && isAlone) throw new WrongUsage(t.unreadableFile(path, found));
  if (typeof found === 'string' || !found.isDirectory()) return { files: [path], leftOut: [] };
  const isRecording = (entry: Dirent): boolean => /\.jsonl$/iu.test(entry.name);
  const all = globSync('**/*', { cwd: path, withFileTypes: true }).filter((entry) => isRecording(entry) || !entry.isDirectory());
  const { recording = [], other = [] } = Object.groupBy(all, (entry) => (isRecording(entry) ? 'recording' : 'other'));
  if (recording.length === 0) throw new WrongUsage(t.noRecordings(path));
  return { files: pathsOf(recording), leftOut: pathsOf(other) };
}

const pathsOf = (entries: readonly Dirent[]): string[] => entries.map(({ parentPath, name }) => join(parentPath, name)).toSorted();

/** Or why there is none. */
function statOf(path: string): Stats | string {
  try {
    return statSync(path);
  } catch (error) {
    return whyAt(path, error);
  }
}

const standards = (): ReadonlyMap<string, string> => new Map(knownStandards.map((version) => [version, standardHash(version)]));

/** A path that cannot be read, in a sentence. */
export type NoFile = { readonly code: 'noFile'; readonly sentence: string };
type Unread = { readonly recording: null; readonly fault: NoFile };
type Read = Reading | Unread;

/** Nothing of the file could be read, so there is no case in it to speak of. */
export const isUnread = (read: Read): read is Unread => read.fault?.code === 'noFile';

/** With `anyStandard` recordings of standards that are not known here are read as well. */
export type CasesAsked = { readonly anyStandard?: boolean; readonly inPart?: boolean; readonly isTrusted?: boolean };

export async function* casesIn(source: Source, t: Texts, { anyStandard = false, ...asked }: CasesAsked = {}): AsyncGenerator<Read> {
  try {
    // Without `standards` the reader takes any; with them it refuses a recording whose rules it cannot judge by.
    const { file, firstLine } = source;
    const options = { file, firstLine, ...asked, ...(!anyStandard && { standards: standards() }) };
    yield* readRecordings(linesOf(source.chunks()), options);
  } catch (error) {
    // Anything else is a defect and ends with exit code 3.
    if (!isOfSystem(error)) throw error;
    yield { recording: null, fault: { code: 'noFile', sentence: t.unreadableFile(source.file, whyAt(source.file, error)) } };
  }
}

/** Faults of a recording that can be read but is not the one that was written. All others are malformed input. */
const damage = new Set<Fault['code']>(['changedStandard', 'brokenSequence', 'missingLink', 'brokenChain', 'notCanonical']);

/** Changed after it was written is a finding; what could not be read, or is no recording, is malformed input. */
export function tellFault(fault: Fault | NoFile, io: Said, { say }: Voice): ExitCode {
  io.err(fault.code === 'noFile' ? fault.sentence : say.fault(fault));
  return codeOf(fault);
}

export const codeOf = (fault: Fault | NoFile): ExitCode => (fault.code !== 'noFile' && damage.has(fault.code) ? 1 : 2);

/** Malformed input outweighs a finding: what could not be read cannot be vouched for. */
export const worse = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b);

/** `file:line`, as editors understand it. */
export const placeOf = (file: string, { lines }: Recording, seq: number): string => `${file}:${lines[seq - 1] ?? 1}`;
