// What the ledger says, line by line, each bound to all before it.
import { createHash } from 'node:crypto';
import { canonical } from '../log/canonical.ts';
import type { Head } from '../log/chain.ts';
import type { Entry, Header } from '../log/entry.ts';
import type { LedgerLine } from '../ports/ledger-store.ts';

/** An erased case as it ended: coded facts and commitments, never a word. With it a copy from before can be brought to the same end. */
export type ErasedLog = { readonly header: Header; readonly entries: readonly Entry[] };

/** `version` and `hash` by case. */
export type Heads = Readonly<Record<string, readonly [number, string]>>;

export type Said =
  /** The first line. `id` tells one ledger from another. */
  | { readonly kind: 'begun'; readonly id: string; readonly at: string }
  /** Write-ahead: said before a write, and settled by its number afterwards. `erases`: the words of the case go with this write. */
  | ({ readonly kind: 'head'; readonly erases?: ErasedLog } & Head)
  | { readonly kind: 'kept'; readonly of: readonly number[] }
  | { readonly kind: 'undone'; readonly of: readonly number[] }
  /** Key, words and everything beside them are gone from every file. */
  | { readonly kind: 'erased'; readonly case: string }
  /**
   * A person has said that these are the heads from now on: at the beginning, or of a copy that was put back. What is not
   * among them is given up. `withoutKey`: nobody can read the words of these cases any more, which is known by now.
   */
  | { readonly kind: 'found'; readonly at: string; readonly heads: Heads; readonly withoutKey?: readonly string[] }
  /** `key`: the public key, base64. `signature` (Ed25519) covers every line before this one and this one without it. */
  | { readonly kind: 'checkpoint'; readonly at: string; readonly cases: number; readonly key: string; readonly signature: string };

/** What the first line follows. */
export const beginning = '0'.repeat(64);

const hashAfter = (prev: string, text: string): string => createHash('sha256').update(prev).update('\n').update(text).digest('hex');

export function lineAfter(last: LedgerLine | null, said: Said): LedgerLine {
  const text = canonical(said);
  return { number: (last?.number ?? 0) + 1, text, hash: hashAfter(last?.hash ?? beginning, text) };
}

/** Each bound to the one before it. */
export function linesAfter(last: LedgerLine | null, said: readonly Said[]): LedgerLine[] {
  const lines: LedgerLine[] = [];
  for (const one of said) lines.push(lineAfter(lines.at(-1) ?? last, one));
  return lines;
}

/** Null when the line does not follow from the one before it. What the hash fits was written here, and needs no other check. */
export function saidIn(last: LedgerLine | null, { number, text, hash }: LedgerLine): Said | null {
  if (number !== (last?.number ?? 0) + 1 || hash !== hashAfter(last?.hash ?? beginning, text)) return null;
  return JSON.parse(text) as Said;
}
