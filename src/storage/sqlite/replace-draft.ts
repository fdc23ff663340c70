// Replaces the draft of a page, unless somebody has written it since it was read.
import type { Transaction } from 'kysely';
import type { SealedDraft } from '../../record/ports/stored-log.ts';
import type { DraftsTable, LogTables } from './tables.ts';

type Place = Pick<DraftsTable, 'case' | 'page' | 'version'>;

/** Optimistic concurrency. False when there is another version by now, or no such case. */
export async function replaceDraft(trx: Transaction<LogTables>, place: Place, draft: SealedDraft | null): Promise<boolean> {
  const { case: id, page, version } = place;
  // Changes nothing, but takes the lock before anything is read, as every write does.
  const exists = await trx.updateTable('heads').set({ case: id }).where('case', '=', id).executeTakeFirst();
  if (exists.numUpdatedRows !== 1n) return false;
  const kept = await trx.selectFrom('drafts').select('version').where('case', '=', id).where('page', '=', page).executeTakeFirst();
  if ((kept?.version ?? 0) !== version) return false;
  await trx.deleteFrom('drafts').where('case', '=', id).where('page', '=', page).execute();
  if (draft !== null)
    await trx
      .insertInto('drafts')
      .values({ case: id, page, version: version + 1, ...draft })
      .execute();
  return true;
}
