// The same hash as `hashOfText`, by Node's own code, eight times as fast: whoever judges recordings of a whole country hashes every entry.
// Under the name `#hash-of-text` the browser is given the other one (package.json, decision 57).
import { hash } from 'node:crypto';

/** `sha256:` and 64 hex digits, over the UTF-8 bytes. */
export const hashOfText = (text: string): string => `sha256:${hash('sha256', text)}`;
