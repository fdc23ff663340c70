// The access log kept in the log database, one row an access.
import type { AccessStore } from '../../record/ports/access-store.ts';
import type { LogDatabase } from './log-database.ts';

export function sqlAccessStore({ db, wipe }: Pick<LogDatabase, 'db' | 'wipe'>): AccessStore {
  return {
    async add(accesses) {
      if (accesses.length > 0)
        await db
          .insertInto('accesses')
          .values([...accesses])
          .execute();
    },

    ofCase: (id, offset, limit) =>
      db.selectFrom('accesses').selectAll().where('case', '=', id).orderBy('number', 'desc').limit(limit).offset(offset).execute(),

    emergencies: (at) =>
      db
        .selectFrom('accesses as begun')
        .selectAll('begun')
        .where('begun.endsAt', '>', at)
        .where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('accesses as ended')
                .select('ended.number')
                .whereRef('ended.emergency', '=', 'begun.emergency')
                .whereRef('ended.case', '=', 'begun.case')
                .where('ended.kind', '=', 'emergencyEnded'),
            ),
          ),
        )
        .orderBy('begun.number', 'desc')
        .execute(),

    async forget(id) {
      const reasons = db.updateTable('accesses').set({ reason: null }).where('case', '=', id).where('reason', 'is not', null);
      const { numUpdatedRows } = await reasons.executeTakeFirst();
      if (numUpdatedRows > 0n) await wipe();
    },
  };
}
