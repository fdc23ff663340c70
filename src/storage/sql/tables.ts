// The tables of the log database and of the key database, as Kysely sees them.
import type { Generated } from 'kysely';

/** One column a field, so that a damaged case never keeps others from being listed. */
export type CasesTable = {
  pos: Generated<number>;
  case: string;
  site: string;
  land: string;
  municipality: string | null;
  centre: string | null;
  standard: string;
  standardHash: string;
};

/** `version` is the number of entries; `hash` that of the last one, by which a cut-off end shows. */
export type HeadsTable = { case: string; version: number; hash: string };

/** `line` is the entry as it stands in a recording. */
export type EntriesTable = { case: string; seq: number; line: string };

/**
 * Sealed words of one entry: AES-GCM parts in base64. `salt` belongs to the commitment that the entry holds. Zeros throughout
 * once they are forgotten.
 */
export type WordsTable = { case: string; seq: number; iv: string; text: string; tag: string; salt: string };

/** `version` counts the writes; 0 is a draft from before there were any. */
export type DraftsTable = { case: string; page: string; version: number; iv: string; text: string; tag: string };

/** Idempotency keys with what was answered; never a word about a person. */
export type ReceiptsTable = { key: string; case: string; fingerprint: string; answer: string };

/**
 * See `CaseloadRow`; the last three hold the sealed name, null where there is none. `maker` is the projection version: the
 * column was named before the word was, and another name is not worth a step of migration.
 */
export type CaseloadTable = {
  case: string;
  site: string;
  centre: string | null;
  head: string;
  maker: string;
  asOf: string;
  validUntil: string | null;
  household: string | null;
  counsellor: string | null;
  rank: number;
  sort: string;
  facts: string;
  iv: string | null;
  text: string | null;
  tag: string | null;
};

/** See `FiguresRow`. */
export type FiguresTable = {
  case: string;
  site: string;
  head: string;
  projectionVersion: string;
  asOf: string;
  validUntil: string | null;
  frozenTo: string;
  stage: string;
  hasAgreement: number;
  clock: string | null;
  dueOn: string | null;
  facts: string;
};

/** See `FrozenRow`. */
export type FrozenFactsTable = { halfYear: string; case: string; facts: string };

/** Coded facts and codes only; `error` is a code of ours, never what a mail server said. */
export type OutboxTable = {
  id: Generated<number>;
  case: string;
  key: string;
  on: string;
  to: string;
  language: string | null;
  topic: string;
  day: string | null;
  rule: string | null;
  status: string;
  attempts: number;
  error: string | null;
  at: string;
};

/** `hash` of the secret address; the secret itself is kept nowhere. `since` is an ISO instant. */
export type FeedsTable = { actor: string; hash: string; lang: string; since: string };

export type SettingsTable = { name: string; value: string };

/** See `ReviewEntry`; `text` is null where a review is taken back. Words of the standard, none about a person. */
export type TextReviewsTable = {
  number: Generated<number>;
  standard: string;
  language: string;
  key: string;
  text: string | null;
  source: string;
  byRole: string;
  byId: string;
  at: string;
};

/** See `DirectoryChange`; `entry` is the whole entry as JSON, null once it was removed. Bodies and offers, nothing about a person. */
export type DirectoryTable = {
  number: Generated<number>;
  kind: string;
  id: string;
  entry: string | null;
  act: string;
  byRole: string;
  byId: string;
  at: string;
};

/** See `OrganisationChange`; `entry` is the whole entry as JSON, null once it was taken back. `by…` is null for the first set-up. */
export type OrganisationTable = {
  number: Generated<number>;
  kind: string;
  id: string;
  entry: string | null;
  byRole: string | null;
  byId: string | null;
  at: string;
};

/** See `Access`. The one column with words is `reason`. */
export type AccessesTable = {
  number: Generated<number>;
  case: string;
  at: string;
  kind: string;
  role: string;
  person: string;
  emergency: string | null;
  reason: string | null;
  endsAt: string | null;
};

export type LogTables = {
  cases: CasesTable;
  heads: HeadsTable;
  entries: EntriesTable;
  words: WordsTable;
  drafts: DraftsTable;
  receipts: ReceiptsTable;
  caseload: CaseloadTable;
  figures: FiguresTable;
  frozenFacts: FrozenFactsTable;
  outbox: OutboxTable;
  feeds: FeedsTable;
  settings: SettingsTable;
  textReviews: TextReviewsTable;
  directory: DirectoryTable;
  organisation: OrganisationTable;
  accesses: AccessesTable;
};

/** All but `case` are null once the key was destroyed. */
export type KeysTable = { case: string; kek: string | null; iv: string | null; text: string | null; tag: string | null };

export type KeyTables = { keys: KeysTable };

/** See `LedgerLine`. */
export type LedgerTables = { lines: { number: number; text: string; hash: string } };
