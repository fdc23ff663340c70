// The one form in which JSON is hashed and authenticated (RFC 8785), and its hash.
import serialize from 'canonicalize';
import { hashOfText } from '#hash-of-text';
import type { Hash } from './entry.ts';

export function canonical(value: unknown): string {
  const text = serialize(value);
  if (text === undefined) throw new Error('only JSON has a canonical form');
  return text;
}

export const hashOf = (value: unknown): Hash => hashOfText(canonical(value));
