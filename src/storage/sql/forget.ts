// Forgetting so that no byte remains: words are overwritten where they lie, and their rows stay behind blank.
import { sql, type Transaction } from 'kysely';
import type { Forgetting } from '../../record/ports/log-store.ts';
import type { LogDatabase } from './log-database.ts';
import type { LogTables } from './tables.ts';

/**
 * The receipt of the erasure itself, `newReceipt`, stays: if its answer is lost on the way, the repeated request must still
 * find it.
 */
export async function forget(
  blanked: ReturnType<typeof blankWords>,
  trx: Transaction<LogTables>,
  id: string,
  what: Forgetting,
  newReceipt: string | null,
): Promise<void> {
  const words = blanked.where('case', '=', id);
  await (what === 'everything' ? words : words.where('seq', 'in', what.words)).execute();
  if (what !== 'everything' && what.drafts !== true) return;
  await trx.deleteFrom('drafts').where('case', '=', id).execute();
  await trx.deleteFrom('caseload').where('case', '=', id).execute();
  if (what !== 'everything') return;
  await trx.deleteFrom('receipts').where('case', '=', id).where('key', 'is distinct from', newReceipt).execute();
}

/** Holds for words that were not forgotten. Nothing that is sealed consists of zeros alone: base64 of a tag ends with `=`. */
export const isKept = sql<boolean>`rtrim(tag, '0') <> ''`;

/**
 * Never a DELETE: in SQLite it may move rows of others to another page, and of those a copy can stay where they were that secure_delete
 * does not reach. Once they are to be forgotten themselves, it could still be read with the key of their case.
 */
export const blankWords = (trx: Transaction<LogTables>, blank: LogDatabase['blank']) =>
  trx.updateTable('words').set({ iv: blank('iv'), text: blank('text'), tag: blank('tag'), salt: blank('salt') });
