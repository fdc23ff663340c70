// Reads recordings of any length: one case at a time, every fault with its file and line.
import { beginCase, emptyLine, growCase, type Flaw, type GrowingCase, type KnownStandards } from './growing-case.ts';
import type { Header, RecordedEntry } from './entry.ts';
import type { Fault } from './fault.ts';
import type { Line } from './lines.ts';

/** `lines[i]` is the line `entries[i]` stands on. */
export type Recording = { header: Header; entries: RecordedEntry[]; lines: number[] };

/** A case, or the first fault in it: a damaged case is handed on in part only as `sound`, and only to whoever asks for it. */
export type Reading = { recording: Recording; fault: null } | { recording: null; fault: Fault; sound?: Recording };

export type ReadingOptions = {
  file: string;
  standards?: KnownStandards;
  /** With a fault comes what lies before it. Whoever judges recordings has no use for half a case, whoever looks at them has. */
  inPart?: boolean;
  /** The chain was verified before, with `verify`: no hash is computed. */
  isTrusted?: boolean;
  /** Of a file that is read from its middle: the number of the first line that is handed in. */
  firstLine?: number | undefined;
};

/** What is known of the case at hand. */
type AtHand = { growing: GrowingCase | null; fault: Fault | null };

/** Keeps nothing but the case at hand. After a fault it goes on at the next header. */
export async function* readRecordings(lines: AsyncIterable<Line> | Iterable<Line>, options: ReadingOptions): AsyncGenerator<Reading> {
  let atHand: AtHand = { growing: null, fault: null };
  let number = (options.firstLine ?? 1) - 1;
  let blank = 0;
  for await (const line of lines) {
    number += 1;
    if (blank > 0) noteBlank(atHand, options.file, blank);
    blank = line === '' || line === '\r' ? number : 0;
    if (blank > 0) continue;

    const json = parsed(line);
    if (json.value !== null && isHeader(json.value)) {
      yield* readingOf(atHand, options);
      atHand = begin(json.value, json.text, options, number);
    } else {
      note(atHand, json.value === null ? json.flaw : grow(atHand, json.value, json.text, number), options.file, number);
    }
  }
  if (atHand.growing === null) note(atHand, { code: 'empty', detail: 'the file is empty' }, options.file, 1);
  if (atHand.fault?.code === 'notJson' && atHand.fault.line === number) atHand.fault.code = 'truncated';
  yield* readingOf(atHand, options);
}

function begin(json: object, text: string, { file, standards, isTrusted }: ReadingOptions, line: number): AtHand {
  const begun = beginCase(json, { text, line }, standards ?? null, isTrusted);
  return begun.flaw === null ? { growing: begun.growing, fault: null } : { growing: null, fault: { ...begun.flaw, file, line } };
}

function grow({ growing, fault }: AtHand, json: object, text: string, line: number): Flaw | null {
  if (fault !== null) return null;
  return growing === null ? { code: 'noHeader', detail: 'an entry before any header' } : growCase(growing, json, { text, line });
}

/** Only the first fault of a case counts: the others mostly follow from it. */
function note(atHand: AtHand, flaw: Flaw | null, file: string, line: number): void {
  if (flaw === null || atHand.fault !== null) return;
  atHand.fault = { ...(atHand.growing && { case: atHand.growing.header.case }), line, ...flaw, file };
}

/** Whoever writes by hand may leave lines empty; in a chained case something was changed. */
function noteBlank(atHand: AtHand, file: string, line: number): void {
  const { growing } = atHand;
  if (growing === null) return;
  growing.blank ||= line;
  if (growing.tail !== null) note(atHand, emptyLine(line), file, line);
}

function* readingOf({ growing, fault }: AtHand, { inPart }: ReadingOptions): Generator<Reading> {
  const recording = growing && { header: growing.header, entries: growing.entries, lines: growing.lines };
  if (fault !== null) yield { recording: null, fault, ...(inPart === true && recording !== null && { sound: recording }) };
  else if (recording !== null) yield { recording, fault: null };
}

type Parsed = { value: object; text: string } | { value: null; flaw: Flaw };

function parsed(line: Line): Parsed {
  if (typeof line !== 'string') return { value: null, flaw: { code: line.unreadable, detail: line.unreadable } };
  try {
    // Editors on Windows put a byte order mark before the first line.
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { value, text: line };
  } catch {
    // Said below, without the parser's message: it repeats the text.
  }
  return { value: null, flaw: { code: 'notJson', detail: 'not a JSON object' } };
}

const isHeader = (json: object): boolean =>
  Object.hasOwn(json, 'format') || (Object.hasOwn(json, 'standard') && !Object.hasOwn(json, 'seq'));
