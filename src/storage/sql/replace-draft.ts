// Replaces the draft of a page, unless somebody has written it since it was read.
import type { Transaction } from 'kysely';
import type { SealedDraft } from '../../record/ports/stored-log.ts';
import type { LogDatabase } from './log-database.ts';
import { isCaseOf, type Sites } from './sites-now.ts';
import type { DraftsTable, LogTables } from './tables.ts';

type Place = Pick<DraftsTable, 'case' | 'page' | 'version'> & { readonly sites: Sites };

/** Optimistic concurrency. False when there is another version by now, or no such case. */
export async function replaceDraft(
  { hold }: Pick<LogDatabase, 'hold'>,
  trx: Transaction<LogTables>,
  place: Place,
  draft: SealedDraft | null,
): Promise<boolean> {
  const { case: id, page, version, sites } = place;
  // Held, so that nobody forgets the drafts of the case between looking and writing.
  if (!(await hold(trx, [id])).has(id) || !(await isCaseOf(trx, sites, id))) return false;
  const kept = await trx.selectFrom('drafts').select('version').where('case', '=', id).where('page', '=', page).executeTakeFirst();
  if ((kept?.version ?? 0) !== version) return false;
  const { numDeletedRows } = await trx
    .deleteFrom('drafts')
    .where('case', '=', id)
    .where('page', '=', page)
    .where('version', '=', version)
    .executeTakeFirst();
  // Another writer on the same draft has waited for this row and has come first.
  if (kept !== undefined && numDeletedRows !== 1n) return false;
  return draft === null || (await insertDraft(trx, { case: id, page, version: version + 1, ...draft }));
}

/** False when somebody has begun the same draft at the same moment. */
async function insertDraft(trx: Transaction<LogTables>, row: DraftsTable): Promise<boolean> {
  const insert = trx.insertInto('drafts').values(row);
  const { numInsertedOrUpdatedRows } = await insert
    .onConflict((conflict) => conflict.columns(['case', 'page']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
