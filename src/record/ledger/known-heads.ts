// What the ledger knows, folded line by line: where each case ends, what is being written at this moment, what was erased.
import type { Head } from '../log/chain.ts';
import type { LedgerLine } from '../ports/ledger-store.ts';
import { isSigned } from './checkpoint.ts';
import { saidIn, type ErasedLog, type Said } from './ledger-line.ts';

type SaidHead = Extract<Said, { kind: 'head' }>;

/** `isGone`: key and words are gone from every file. */
export type Erasure = { readonly log: ErasedLog; readonly isGone: boolean };

export type KnownHeads = {
  /** Null before the first line. */
  id: string | null;
  last: LedgerLine | null;
  /** How many lines stand after the last checkpoint, and whose key signed that: base64. */
  unsigned: number;
  signedBy: string | null;
  readonly heads: Map<string, Head>;
  /** Said and not settled: each may have been written or not. By the number of its line. */
  readonly open: Map<number, SaidHead>;
  readonly erasures: Map<string, Erasure>;
  /** Cases that somebody goes on with although their keys are lost. */
  readonly withoutKey: Set<string>;
};

export const nothingKnown = (): KnownHeads => ({
  id: null,
  last: null,
  unsigned: 0,
  signedBy: null,
  heads: new Map(),
  open: new Map(),
  erasures: new Map(),
  withoutKey: new Set(),
});

/** Says which line is not the one that was written. */
export class LedgerDamaged extends Error {
  readonly line: number;

  constructor(line: number) {
    super(`line ${line} of the ledger is not the one that was written`);
    this.name = 'LedgerDamaged';
    this.line = line;
  }
}

/** Changes `known`. Throws `LedgerDamaged`. */
export function learn(known: KnownHeads, lines: readonly LedgerLine[]): void {
  for (const line of lines) {
    const said = saidIn(known.last, line);
    if (said === null || (said.kind === 'checkpoint' && !isSigned(known.last?.hash ?? '', said)))
      throw new LedgerDamaged((known.last?.number ?? 0) + 1);
    take(known, said, line.number);
    known.last = line;
  }
}

function take(known: KnownHeads, said: Said, number: number): void {
  known.unsigned += 1;
  switch (said.kind) {
    case 'begun':
      known.id = said.id;
      return;
    case 'head':
      known.open.set(number, said);
      return;
    case 'kept':
    case 'undone':
      for (const of of said.of) settle(known, said.kind, of);
      return;
    case 'erased':
      markGone(known, said.case);
      return;
    case 'found':
      known.open.clear();
      known.heads.clear();
      known.withoutKey.clear();
      for (const id of said.withoutKey ?? []) known.withoutKey.add(id);
      for (const [id, [version, hash]] of Object.entries(said.heads)) known.heads.set(id, { case: id, version, hash });
      return;
    case 'checkpoint':
      known.unsigned = 0;
      known.signedBy = said.key;
  }
}

/** Twice does no harm. */
export function settle({ open, heads, erasures }: KnownHeads, outcome: 'kept' | 'undone', of: number): void {
  const said = open.get(of);
  open.delete(of);
  if (said === undefined || outcome === 'undone') return;
  const { case: id, version, hash, erases } = said;
  // Of two writes that were on their way at once the later one may be settled first.
  if (version >= (heads.get(id)?.version ?? 0)) heads.set(id, { case: id, version, hash });
  if (erases !== undefined) erasures.set(id, { log: erases, isGone: false });
}

function markGone({ erasures }: KnownHeads, id: string): void {
  const erasure = erasures.get(id);
  if (erasure !== undefined) erasures.set(id, { ...erasure, isGone: true });
}

/** Where the case may end at this moment: as it was settled last, or with something that is on its way. */
export function possibleHeads({ heads, open }: KnownHeads, id: string): Head[] {
  const settled = heads.get(id);
  const onTheWay = [...open.values()].filter((said) => said.case === id);
  return [...(settled === undefined ? [] : [settled]), ...onTheWay];
}
