// The hash of an exact text, character for character: what a signature is bound to, and what names a standard.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** `sha256:` and 64 hex digits, over the UTF-8 bytes. Not from `node:crypto`: the browser runs the same code (decision 8). */
export const hashOfText = (text: string): string => `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
