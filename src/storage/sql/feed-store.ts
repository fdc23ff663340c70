// Calendar feeds kept in the log database.
import type { FeedStore } from '../../record/ports/feed-store.ts';
import type { Queries } from './log-database.ts';

export function sqlFeedStore({ db }: Queries): FeedStore {
  return {
    get: async (actor) => (await db.selectFrom('feeds').selectAll().where('actor', '=', actor).executeTakeFirst()) ?? null,

    all: () => db.selectFrom('feeds').selectAll().orderBy('actor').execute(),

    async put(feed) {
      // A person has one feed: a new secret takes the place of the old one, whose address ends with that.
      const { actor: _, ...rest } = feed;
      await db
        .insertInto('feeds')
        .values(feed)
        .onConflict((conflict) => conflict.column('actor').doUpdateSet(rest))
        .execute();
    },

    async drop(actor) {
      return (await db.deleteFrom('feeds').where('actor', '=', actor).executeTakeFirst()).numDeletedRows === 1n;
    },
  };
}
