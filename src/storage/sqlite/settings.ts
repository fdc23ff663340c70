// Calendar feeds and settings kept in the log database.
import type { FeedStore, SettingsStore } from '../../record/ports/feed-store.ts';
import type { OpenDatabase } from './database.ts';
import type { LogTables } from './tables.ts';

type Opened = Pick<OpenDatabase<LogTables>, 'db'>;

export function sqliteFeeds({ db }: Opened): FeedStore {
  return {
    get: async (actor) => (await db.selectFrom('feeds').selectAll().where('actor', '=', actor).executeTakeFirst()) ?? null,

    all: () => db.selectFrom('feeds').selectAll().orderBy('actor').execute(),

    async put(feed) {
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

export function sqliteSettings({ db }: Opened): SettingsStore {
  return {
    get: async (name) => (await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst())?.value ?? null,

    async set(name, value) {
      await db
        .insertInto('settings')
        .values({ name, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute();
    },
  };
}
