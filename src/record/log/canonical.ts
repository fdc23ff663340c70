// The one form in which JSON is hashed and authenticated (RFC 8785), and its hash.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import serialize from 'canonicalize';
import type { Hash } from './entry.ts';

export function canonical(value: unknown): string {
  const text = serialize(value);
  if (text === undefined) throw new Error('only JSON has a canonical form');
  return text;
}

export const hashOf = (value: unknown): Hash => `sha256:${bytesToHex(sha256(utf8ToBytes(canonical(value))))}`;
