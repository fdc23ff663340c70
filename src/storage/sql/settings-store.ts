// Settings kept in the log database.
import type { SettingsStore } from '../../record/ports/settings-store.ts';
import type { Queries } from './log-database.ts';

export function sqlSettingsStore({ db }: Queries): SettingsStore {
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
