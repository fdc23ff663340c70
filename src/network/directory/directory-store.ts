// The port to the directory, and to what is to be done about it. Changes are only ever added, so that it can always be read who entered, changed or verified what, and when.
import type { Actor } from '../../../machines/actor.ts';
import type { Action } from './action.ts';
import type { Body } from './body.ts';
import type { Offer } from './offer.ts';
import type { Remark } from './remark.ts';

/** What somebody did to an entry. `imported`: it came with a file, and whoever brought the file chose to take it. */
export type DirectoryAct = 'entered' | 'changed' | 'verified' | 'imported' | 'removed';

/** One entry as it stands after the change, whole; null once it was removed. */
export type DirectoryEntry =
  | { readonly kind: 'body'; readonly id: string; readonly entry: Body | null }
  | { readonly kind: 'offer'; readonly id: string; readonly entry: Offer | null }
  | { readonly kind: 'action'; readonly id: string; readonly entry: Action | null }
  | { readonly kind: 'remark'; readonly id: string; readonly entry: Remark | null };

/** `at` is an ISO instant: when it was recorded. */
export type DirectoryChange = DirectoryEntry & { readonly act: DirectoryAct; readonly by: Actor; readonly at: string };

/** Optimistic concurrency: `after` is the number of the last change of this entry its writer has seen, 0 where there was none. */
export type NewDirectoryChange = DirectoryChange & { readonly after: number };

/** Numbered in the order they were added, over all entries. */
export type KeptDirectoryChange = DirectoryChange & { readonly number: number };

export interface DirectoryStore {
  /** All or nothing, so that no import is ever half there: the ids of entries somebody has written about since, and then nothing was added. */
  add(changes: readonly NewDirectoryChange[]): Promise<readonly string[]>;

  /** Of every entry that changed after this number its last change; `since(0)` is the whole directory as it stands. In order. */
  since(number: number): Promise<readonly KeptDirectoryChange[]>;

  /** Every change of one entry, the first one first. */
  about(id: string): Promise<readonly KeptDirectoryChange[]>;
}
