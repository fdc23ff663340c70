// What any store holds of a case: the log with its head, and what was sealed beside it.
import type { Head } from '../log/chain.ts';
import type { Entry, Header } from '../log/entry.ts';

/** Words under lock: base64 throughout, so that any store can hold them. */
export type SealedWords = { iv: string; text: string; tag: string; salt: string };

/** A draft has no entry, hence nothing to commit to and no salt. */
export type SealedDraft = Omit<SealedWords, 'salt'>;

/** `version` counts the writes to this row; 0 where it was written before there were any. */
export type StoredDraft = SealedDraft & { version: number };

export type SealedRow = SealedWords & { seq: number };

export type StoredLog = { header: Header; entries: Entry[]; sealed: SealedRow[]; head: Head };

/** A case in the list of all: its header, and its head as far as it is known. */
export type Listed = Header & { version: number; head: string };
