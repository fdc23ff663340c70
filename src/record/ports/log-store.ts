// The port to wherever logs are kept (event sourcing): entries are only ever added, and their number is the version.
import type { CaseloadStore } from './caseload-store.ts';
import type { FiguresStore } from './figures-store.ts';
import type { Head } from '../log/chain.ts';
import type { Entry, Header } from '../log/entry.ts';
import type { Listed, SealedDraft, SealedRow, StoredDraft, StoredLog } from './stored-log.ts';

/** What was answered to a request, kept so that a repeated request gets the same answer. `answer` must hold no words. */
export type Receipt = { key: string; fingerprint: string; answer: string };

export type Addition = {
  entries: readonly Entry[];
  sealed: readonly SealedRow[];
  receipt?: Receipt | undefined;
  /** Together with the append or not at all. */
  forget?: Forgetting | undefined;
};

/**
 * `everything`: all sealed words, drafts, earlier receipts and the caseload row of the case. `words`: the sealed words of the
 * entries with these numbers and nothing besides; a number without words, or whose words are forgotten already, is no error. `drafts`
 * takes what was typed and not recorded along, and the caseload row with the name.
 */
export type Forgetting = 'everything' | { readonly words: readonly number[]; readonly drafts?: boolean };

export interface LogStore {
  /** With its first entries or without, in one go. False when the case exists or the receipt's key was used before. */
  create(header: Header, addition?: Addition): Promise<boolean>;

  /** Throws `DamagedCase` when rows cannot be read. Verifies nothing else. */
  read(id: string): Promise<StoredLog | null>;

  head(id: string): Promise<{ header: Header; head: Head } | null>;

  /**
   * Optimistic concurrency: adds everything or nothing, and answers once it is safe on disk. False when somebody has written
   * since `version` was read, when there is no such case, or when the receipt's key was used before.
   */
  append(id: string, version: number, addition: Addition): Promise<boolean>;

  /** Whether everything that was forgotten is gone from every file; false while another process keeps it there. Tries to. */
  wipe(): Promise<boolean>;

  receipt(key: string): Promise<Receipt | null>;

  /** The latest instant an entry was written at, as it stands there; null where there is none. */
  lastAt(): Promise<string | null>;

  /** Cases in the order they were created, all or those of the given sites. */
  list(sites?: readonly string[]): AsyncIterable<Listed>;

  /** Cases that are known to be there and cannot be listed, because what says so cannot be read. Of a store that is whole, none. */
  unlisted(): Promise<string[]>;

  /**
   * Optimistic concurrency: replaces the draft of a page, whose version grows by one. Null deletes. False when somebody has written
   * since `version` was read (0 where there was none), or when there is no such case.
   */
  saveDraft(id: string, page: string, draft: SealedDraft | null, version: number): Promise<boolean>;

  drafts(id: string): Promise<Record<string, StoredDraft>>;

  /** What the caseload shows of every case, kept beside the logs. */
  readonly caseload: CaseloadStore;

  /** What figures are counted from, kept beside the logs. */
  readonly figures: FiguresStore;
}
