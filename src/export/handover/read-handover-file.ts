// Reads a handover file that came from elsewhere. A file that cannot be used is a value that says what is wrong and where, never thrown.
import { handoverFormat, HandoverFile } from './handover-schema.ts';

/** `path` leads to the place that is missing or does not fit. */
export type HandoverFileFault =
  | { readonly code: 'notJson' | 'otherFile' | 'otherVersion' }
  | { readonly code: 'missing' | 'unfit'; readonly path: readonly (string | number)[] };

export type ReadHandoverFile = { readonly file: HandoverFile } | { readonly fault: HandoverFileFault };

const family = handoverFormat.replace(/\d+$/u, '');

function jsonIn(text: string): unknown {
  try {
    // Editors of some systems put a byte order mark in front (RFC 8259 lets a reader ignore it).
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> => typeof value === 'object' && value !== null;

/** Undefined as soon as a step of the path leads nowhere. */
const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((found, step) => (isObject(found) ? found[step] : undefined), value);

export function readHandoverFile(text: string): ReadHandoverFile {
  const json = jsonIn(text);
  if (json === undefined) return { fault: { code: 'notJson' } };
  const format = at(json, ['format']);
  if (typeof format !== 'string' || !format.startsWith(family)) return { fault: { code: 'otherFile' } };
  if (format !== handoverFormat) return { fault: { code: 'otherVersion' } };
  const read = HandoverFile.safeParse(json);
  if (read.success) return { file: read.data };
  // The first place will do: whoever mends a file by hand looks at it again anyway.
  const path = (read.error.issues[0]?.path ?? []).filter((step) => typeof step !== 'symbol');
  return { fault: { code: at(json, path) === undefined ? 'missing' : 'unfit', path } };
}
