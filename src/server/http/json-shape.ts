// Looks at parsed JSON before anybody uses it: not too deep, no key that could change an object's nature, only real text.
import type { FaultName } from './malformed.ts';

/** Levels of arrays and objects. The deepest honest body has five. */
const deepest = 32;

export type ShapeFault = { readonly name: FaultName; readonly path: readonly PropertyKey[] };

type Place = { readonly value: unknown; readonly path: readonly PropertyKey[] };

/** The first thing wrong, or null. Walks without recursion, so that depth cannot hurt it. */
export function shapeFault(json: unknown): ShapeFault | null {
  const waiting: Place[] = [{ value: json, path: [] }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { value, path } = place;
    // A lone surrogate (\ud800) is JSON but no Unicode text: RFC 8785 refuses it, so no entry with it could be hashed.
    if (typeof value === 'string' && !value.isWellFormed()) return { name: 'notText', path };
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= deepest) return { name: 'tooDeep', path: path.slice(0, 3) };
    // Of a list the number of the place, which is said; of an object the key, which may be somebody's word.
    for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      if (key === '__proto__') return { name: 'unknownField', path: [...path, key] };
      waiting.push({ value: inner, path: [...path, key] });
    }
  }
  return null;
}
