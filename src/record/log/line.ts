// Writes headers and entries as lines of a recording: one way only, so that a changed blank is a changed line.
import { canonical } from './canonical.ts';
import type { Header, RecordedEntry } from './entry.ts';

const headerFields = ['format', 'case', 'site', 'land', 'municipality', 'centre', 'standard', 'standardHash'];
const entryFields = ['seq', 'on', 'at', 'by', 'event', 'seal', 'prev', 'hash'];

export const lineOfHeader = (header: Header): string => inOrder(header, headerFields, canonical);

export const lineOfEntry = (entry: RecordedEntry): string => inOrder(entry, entryFields, part);

/** Without line ends. */
export function* linesOfRecording(header: Header, entries: Iterable<RecordedEntry>): Generator<string> {
  yield lineOfHeader(header);
  for (const entry of entries) yield lineOfEntry(entry);
}

function part(value: unknown, field: string): string {
  if (field === 'by') return inOrder(value as object, ['role', 'id'], canonical);
  if (field === 'event') return inOrder(value as object, ['type'], canonical);
  return canonical(value);
}

/** The named fields first, for the reader's eye; whatever else there is follows by name. */
function inOrder(object: object, first: readonly string[], write: (value: unknown, field: string) => string): string {
  const fields = new Map(Object.entries(object).filter(([, value]) => value !== undefined));
  const rest = [...fields.keys()].filter((field) => !first.includes(field)).toSorted();
  const parts = [...first.filter((field) => fields.has(field)), ...rest];
  return `{${parts.map((field) => `${JSON.stringify(field)}:${write(fields.get(field), field)}`).join(',')}}`;
}
