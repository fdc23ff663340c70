// The organisation kept in the log database, one row a change; nothing is ever changed or deleted.
import type { Selectable } from 'kysely';
import type { AccessRole } from '../../organisation/access-role.ts';
import type { KeptOrganisationChange, OrganisationEntry, OrganisationStore } from '../../organisation/organisation-store.ts';
import { closeAccess, forgetSignIn } from './close-access.ts';
import type { LogDatabase } from './log-database.ts';
import type { OrganisationTable } from './tables.ts';

export function sqlOrganisationStore({ db, takeTurn }: Pick<LogDatabase, 'db' | 'takeTurn'>): OrganisationStore {
  return {
    async add(changes) {
      if (changes.length === 0) return;
      const rows = changes.map(({ by, entry, ...change }) => ({
        ...change,
        entry: entry === null ? null : JSON.stringify(entry),
        byRole: by?.role ?? null,
        byId: by?.id ?? null,
      }));
      await db.transaction().execute(async (trx) => {
        await takeTurn(trx, 'organisation');
        await trx.insertInto('organisation').values(rows).execute();
        for (const { kind, id, entry } of changes) if (kind === 'departed') await (entry === null ? forgetSignIn : closeAccess)(trx, id);
      });
    },
    since: async (number) =>
      (await db.selectFrom('organisation').selectAll().where('number', '>', number).orderBy('number').execute()).map(changeOf),
  };
}

/** The columns hold what was written from these types, and nothing else writes here. */
const changeOf = ({ byRole, byId, kind, entry, ...row }: Selectable<OrganisationTable>): KeptOrganisationChange => ({
  ...({ kind, id: row.id, entry: entry === null ? null : JSON.parse(entry) } as OrganisationEntry),
  number: row.number,
  by: byRole === null || byId === null ? null : { role: byRole as AccessRole, id: byId },
  at: row.at,
});
