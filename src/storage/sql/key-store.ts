// Wrapped data keys in a database of their own.
import type { Kysely } from 'kysely';
import type { KeyStore, WrappedKey } from '../../record/ports/key-store.ts';
import { isDamage, orDamaged } from '../damage.ts';
import type { KeyDatabase } from './log-database.ts';
import type { KeyTables } from './tables.ts';

/** What a destroyed key leaves: a row without a key, so that an erased case and a lost key can be told apart. */
const nothing = { kek: null, iv: null, text: null, tag: null };

export function sqlKeyStore({ db, wipe }: Pick<KeyDatabase, 'db' | 'wipe'>): KeyStore {
  return {
    async get(id) {
      const row = await orDamaged(id, () =>
        db.selectFrom('keys').select(['kek', 'iv', 'text', 'tag']).where('case', '=', id).executeTakeFirst(),
      );
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
      return wipe();
    },

    async *ids() {
      yield* (await livingKeys(db)).map((row) => row.case);
    },

    async keks() {
      return new Set((await livingKeys(db)).map(({ kek }) => kek));
    },
  };
}

/** Of a file with damaged pages those that can be read: the cases of the others say so themselves. */
async function livingKeys(db: Kysely<KeyTables>): Promise<{ case: string; kek: string }[]> {
  const living = db.selectFrom('keys').select(['case', 'kek']).where('text', 'is not', null).orderBy('case').$narrowType<{ kek: string }>();
  try {
    return await living.execute();
  } catch (error) {
    if (!isDamage(error)) throw error;
    // The ids stand in the index as well, so that each row can be asked for by itself.
    const rows: { case: string; kek: string }[] = [];
    for (const { case: id } of await db.selectFrom('keys').select('case').orderBy('case').execute())
      rows.push(...(await living.where('case', '=', id).execute().catch(noneWhereDamaged)));
    return rows;
  }
}

function noneWhereDamaged(error: unknown): [] {
  if (isDamage(error)) return [];
  throw error;
}
