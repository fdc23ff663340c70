// The port to wherever the ledger is kept: lines are only ever added, and it lies apart from what it vouches for.

/** `text` is canonical JSON; `hash` binds it to every line before it (hex). Numbers begin at 1 and leave none out. */
export type LedgerLine = { readonly number: number; readonly text: string; readonly hash: string };

export interface LedgerStore {
  /**
   * `make` gets what others have added after line `after`, and answers what is to be added now. Nobody adds in between, neither here nor in
   * another process. Answers what was made, once it is on disk.
   */
  add(after: number, make: (since: readonly LedgerLine[]) => readonly LedgerLine[]): Promise<LedgerLine[]>;

  /** After line `after`, in their order, some at a time. Nothing where nothing was ever written. */
  since(after: number): AsyncIterable<readonly LedgerLine[]>;
}
