// One case while its lines are being read: takes one entry after the other and says what is wrong with it.
import type { z } from 'zod';
import { isEarlierForm } from '../../../machines/standards/earlier-forms.ts';
import { hashOfText } from '#hash-of-text';
import { genesis, hashAfter, linkFault } from './chain.ts';
import { Header, RecordedEntry, type Hash } from './entry.ts';
import type { Fault } from './fault.ts';
import { lineOfEntry, lineOfHeader, writtenEntry } from './line.ts';

/** A fault without its file; the line is named only where it is not the line at hand. */
export type Flaw = Omit<Fault, 'file' | 'line'> & { line?: number };

/** Known standards: version → content hash. Without it every standard is let through. */
export type KnownStandards = ReadonlyMap<string, string>;

/** A line as it stands in the file. */
export type Place = { text: string; line: number };

export type GrowingCase = {
  header: Header;
  headerPlace: Place;
  /** The first empty line of the case; 0 when there is none. */
  blank: number;
  entries: RecordedEntry[];
  lines: number[];
  /** Hash of the last entry; null as long as no entry carried one. */
  tail: Hash | null;
  /** Somebody has verified the chain before: that each entry names the one before it is still compared, no hash is computed. */
  isTrusted: boolean;
};

export type Begun = { growing: GrowingCase; flaw: null } | { growing: null; flaw: Flaw };

export function beginCase(json: object, headerPlace: Place, standards: KnownStandards | null, isTrusted = false): Begun {
  const read = Header.safeParse(json);
  if (!read.success) return { growing: null, flaw: flawOf(read.error) };
  const header = read.data;
  const flaw = standards === null ? null : standardFlaw(header, standards);
  if (flaw !== null) return { growing: null, flaw };
  return { growing: { header, headerPlace, blank: 0, entries: [], lines: [], tail: null, isTrusted }, flaw: null };
}

function standardFlaw(header: Header, standards: KnownStandards): Flaw | null {
  const known = standards.get(header.standard);
  if (known !== undefined && (known === header.standardHash || isEarlierForm(header.standard, header.standardHash))) return null;
  return {
    code: known === undefined ? 'foreignStandard' : 'changedStandard',
    path: known === undefined ? 'standard' : 'standardHash',
    detail: header.standard,
    case: header.case,
  };
}

/** Adds the entry, or says why not. */
export function growCase(growing: GrowingCase, json: object, place: Place): Flaw | null {
  const seq = growing.entries.length + 1;
  const read = RecordedEntry.safeParse(json);
  if (!read.success) return { ...flawOf(read.error), seq };
  const entry = read.data;
  if (entry.seq !== seq) return { code: 'brokenSequence', path: 'seq', seq, detail: `expected ${seq}, found ${entry.seq}` };
  const flaw = chainFlaw(growing, entry, place);
  if (flaw !== null) return { ...flaw, seq };
  growing.entries.push(entry);
  growing.lines.push(place.line);
  return null;
}

function chainFlaw(growing: GrowingCase, entry: RecordedEntry, { text }: Place): Flaw | null {
  const { header, headerPlace, blank, entries, tail } = growing;
  const hashed = entry.hash !== undefined;
  if (tail !== null && (!hashed || entry.prev === undefined)) return { code: 'missingLink', detail: 'prev or hash is missing' };
  if (!hashed && entry.prev === undefined) return null;
  if (growing.isTrusted) return trustedFlaw(growing, entry);
  const prev = tail ?? entries.reduce(hashAfter, genesis(header));
  const written = writtenEntry({ ...entry, prev });
  const hash = hashOfText(written.content);
  const fault = linkFault(prev, entry, hash);
  if (fault !== null || !hashed) return fault;
  growing.tail = hash;
  // The chain hashes what a line says; only the exact text says nothing else was slipped in.
  if (tail === null && lineOfHeader(header) !== headerPlace.text) {
    return { code: 'notCanonical', detail: 'header', line: headerPlace.line };
  }
  if (blank > 0) return emptyLine(blank);
  return (entry.prev === undefined ? lineOfEntry(entry) : written.line) === text ? null : { code: 'notCanonical', detail: 'entry' };
}

function trustedFlaw(growing: GrowingCase, { prev, hash }: RecordedEntry): Flaw | null {
  if (growing.tail !== null && prev !== growing.tail) return { code: 'brokenChain', detail: 'prev is not the hash of what comes before' };
  growing.tail = hash ?? null;
  return null;
}

export const emptyLine = (line: number): Flaw => ({ code: 'notCanonical', detail: 'emptyLine', line });

function flawOf({ issues }: z.ZodError): Flaw {
  const unknown = issues.find(({ code }) => code === 'unrecognized_keys');
  if (unknown?.code === 'unrecognized_keys') {
    return { code: 'unknownField', path: [...unknown.path, unknown.keys[0]].join('.'), detail: unknown.keys.join(', ') };
  }
  // What was not read has at least one fault.
  const [{ path, code }] = issues as [z.core.$ZodIssue];
  return { code: 'malformed', path: path.join('.'), detail: code };
}
