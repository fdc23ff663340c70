// What the queries need of a database besides the SQL that all of them understand.
import type { Kysely, RawBuilder, Selectable, Transaction } from 'kysely';
import type { SealedWords } from '../../record/ports/stored-log.ts';
import type { Changes } from './changes.ts';
import type { KeyTables, LogTables } from './tables.ts';

/** Answers whether it applies. When it throws or answers false, nothing of it remains; otherwise it is on disk. */
export type Write = (work: (trx: Transaction<LogTables>) => Promise<boolean>) => Promise<boolean>;

export type LogDatabase = {
  readonly db: Kysely<LogTables>;

  readonly write: Write;

  /** Null where nothing is told: one process alone, whose database compares all heads in no time. */
  readonly changes: Changes | null;

  /** The heads of these cases, by case: from here on none of them moves on until the transaction ends. */
  readonly hold: (trx: Transaction<LogTables>, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

  /** From here on nobody else who asks for the same turn goes on until the transaction ends. */
  readonly takeTurn: (trx: Transaction<LogTables>, turn: 'textReviews' | 'directory' | 'organisation') => Promise<void>;

  /** Does the work unless another process is at the same. A process that dies leaves it to the others. */
  readonly alone: (what: 'outbox', work: () => Promise<void>) => Promise<void>;

  /** Zeros, as many as the column has characters. */
  readonly blank: (column: keyof SealedWords) => RawBuilder<string>;

  /** After something was forgotten: no file of this database holds it any longer. False while another process keeps it from being so. */
  readonly wipe: () => Promise<boolean>;

  /** The rows of a table that can be read, where some lie on pages that cannot. */
  readonly salvage: (table: 'outbox') => Promise<Selectable<LogTables['outbox']>[]>;

  /** Rejects when nothing can be written now. Changes nothing. */
  readonly tryWriting: () => Promise<void>;
};

export type KeyDatabase = { readonly db: Kysely<KeyTables> } & Pick<LogDatabase, 'wipe' | 'tryWriting'>;

/** Only what the queries are made with. */
export type Queries = Pick<LogDatabase, 'db'>;
