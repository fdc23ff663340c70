// Writes headers and entries as text: as lines of a recording, one way only, so that a changed blank is a changed line; and as they are
// hashed. Whoever asks for both has each field put into JSON once.
import { canonical } from './canonical.ts';
import type { Header, RecordedEntry, Unlinked } from './entry.ts';

export function lineOfHeader(header: Header): string {
  const { format, case: id, site, land, municipality, centre, standard, standardHash } = header;
  // In this order, for the reader's eye. What is undefined is no field.
  return JSON.stringify({ format, case: id, site, land, municipality, centre, standard, standardHash });
}

export const lineOfEntry = (entry: RecordedEntry): string => writtenEntry(entry).line;

/** Without line ends. */
export function* linesOfRecording(header: Header, entries: Iterable<RecordedEntry>): Generator<string> {
  yield lineOfHeader(header);
  for (const entry of entries) yield lineOfEntry(entry);
}

/** `line` as it stands in a recording; `content`, what its hash is over: everything but the hash itself, in the form of RFC 8785. */
export type WrittenEntry = { readonly line: string; readonly content: string };

/** Field by field, and not by a list of their names: it is asked of every entry of a whole country. */
export function writtenEntry(entry: RecordedEntry | Unlinked): WrittenEntry {
  const { prev, hash }: Pick<RecordedEntry, 'prev' | 'hash'> = { prev: undefined, hash: undefined, ...entry };
  const by = writtenObject(entry.by, 'role');
  const event = writtenObject(entry.event, 'type');
  const seq = field('seq', entry.seq);
  const on = field('on', entry.on);
  const at = field('at', entry.at);
  const seal = optional('seal', entry.seal);
  const before = optional('prev', prev);
  return {
    line: `{${seq},${on},${at},"by":${by.read},"event":${event.read}${seal}${before}${optional('hash', hash)}}`,
    content: `{${at},"by":${by.hashed},"event":${event.hashed},${on}${before}${seal},${seq}}`,
  };
}

const field = (name: string, value: unknown): string => `"${name}":${canonical(value)}`;
const optional = (name: string, value: unknown): string => (value === undefined ? '' : `,${field(name, value)}`);

/** In the order of the names, which is how it is hashed; and with the telling one first, which is how it is read. */
function writtenObject(object: object, first: string): { readonly hashed: string; readonly read: string } {
  const values: Readonly<Record<string, unknown>> = { ...object };
  let hashed = '';
  let leading = '';
  let others = '';
  for (const name of Object.keys(values).toSorted()) {
    const written = optional(name, values[name]);
    hashed += written;
    if (name === first) leading = written;
    else others += written;
  }
  return { hashed: `{${hashed.slice(1)}}`, read: `{${(leading + others).slice(1)}}` };
}
