// Reviews of translations kept in the log database, one row an entry; nothing is ever changed or deleted.
import type { Kysely, Selectable } from 'kysely';
import type { Role } from '../../../machines/actor.ts';
import type { KeptReview, NewReview, ReviewEntry, ReviewStore } from '../../record/ports/review-store.ts';
import type { ReviewedLanguage } from '../../record/ports/text-review.ts';
import type { LogDatabase } from './log-database.ts';
import type { LogTables, TextReviewsTable } from './tables.ts';

export function sqlReviewStore({ db, takeTurn }: Pick<LogDatabase, 'db' | 'takeTurn'>): ReviewStore {
  return {
    add: (reviews) =>
      db.transaction().execute(async (trx) => {
        await takeTurn(trx, 'textReviews');
        const added: boolean[] = [];
        for (const review of reviews) added.push(await addOne(trx, review));
        return added;
      }),

    async list(standard, language) {
      const rows = db
        .selectFrom('textReviews')
        .selectAll()
        .where('standard', '=', standard)
        .$if(language !== undefined, (all) => all.where('language', '=', language ?? ''));
      return (await rows.orderBy('number').execute()).map(entryOf);
    },
  };
}

async function addOne(trx: Kysely<LogTables>, { after, by, ...entry }: NewReview): Promise<boolean> {
  if ((await lastAbout(trx, entry)) !== after) return false;
  await trx
    .insertInto('textReviews')
    .values({ ...entry, byRole: by.role, byId: by.id })
    .execute();
  return true;
}

async function lastAbout(trx: Kysely<LogTables>, { standard, language, key }: Omit<ReviewEntry, 'by'>): Promise<number> {
  const about = trx.selectFrom('textReviews').where('standard', '=', standard).where('language', '=', language).where('key', '=', key);
  const { last } = await about.select(({ fn }) => fn.max<number | null>('number').as('last')).executeTakeFirstOrThrow();
  return last ?? 0;
}

/** The columns hold what was written from these types, and nothing else writes here. */
const entryOf = ({ byRole, byId, language, ...row }: Selectable<TextReviewsTable>): KeptReview => ({
  ...row,
  language: language as ReviewedLanguage,
  by: { role: byRole as Role, id: byId },
});
