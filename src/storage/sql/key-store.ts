// Wrapped data keys in a database of their own.
import type { KeyStore, WrappedKey } from '../../record/ports/key-store.ts';
import type { KeyDatabase } from './log-database.ts';

/** What a destroyed key leaves: a row without a key, so that an erased case and a lost key can be told apart. */
const nothing = { kek: null, iv: null, text: null, tag: null };

export function sqlKeyStore({ db, wipe }: Pick<KeyDatabase, 'db' | 'wipe'>): KeyStore {
  return {
    async get(id) {
      const row = await db.selectFrom('keys').select(['kek', 'iv', 'text', 'tag']).where('case', '=', id).executeTakeFirst();
      if (row === undefined) return null;
      return row.text === null ? 'destroyed' : (row as WrappedKey);
    },

    async put(id, wrapped) {
      const insert = db.insertInto('keys').values({ case: id, ...wrapped });
      const { numInsertedOrUpdatedRows } = await insert.onConflict((conflict) => conflict.column('case').doNothing()).executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },

    async replace(id, wrapped) {
      const update = db.updateTable('keys').set(wrapped).where('case', '=', id).where('text', 'is not', null);
      return (await update.executeTakeFirst()).numUpdatedRows === 1n;
    },

    // Crypto-shredding.
    async destroy(id) {
      const insert = db.insertInto('keys').values({ case: id, ...nothing });
      await insert.onConflict((conflict) => conflict.column('case').doUpdateSet(nothing)).execute();
      await wipe();
    },

    async *ids() {
      const rows = await db.selectFrom('keys').select('case').where('text', 'is not', null).orderBy('case').execute();
      yield* rows.map((row) => row.case);
    },

    async keks() {
      const rows = await db.selectFrom('keys').select('kek').distinct().where('text', 'is not', null).execute();
      return new Set(rows.flatMap(({ kek }) => (kek === null ? [] : [kek])));
    },
  };
}
