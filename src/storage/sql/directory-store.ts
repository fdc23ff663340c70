// The directory kept in the log database, one row a change; nothing is ever changed or deleted.
import type { Kysely, Selectable } from 'kysely';
import type { Role } from '../../../machines/actor.ts';
import type {
  DirectoryAct,
  DirectoryEntry,
  DirectoryStore,
  KeptDirectoryChange,
  NewDirectoryChange,
} from '../../network/directory/directory-store.ts';
import { unsaidOfBody } from '../../network/directory/body.ts';
import type { LogDatabase } from './log-database.ts';
import type { DirectoryTable, LogTables } from './tables.ts';

export function sqlDirectoryStore({ db, takeTurn }: Pick<LogDatabase, 'db' | 'takeTurn'>): DirectoryStore {
  return {
    add: (changes) =>
      db.transaction().execute(async (trx) => {
        await takeTurn(trx, 'directory');
        const overtaken = await overtakenOf(trx, changes);
        if (overtaken.length === 0) for (const change of changes) await addOne(trx, change);
        return overtaken;
      }),

    async since(number) {
      const last = db
        .selectFrom('directory')
        .groupBy('id')
        .select(({ fn }) => fn.max('number').as('number'));
      const rows = db.selectFrom('directory').selectAll().where('number', '>', number).where('number', 'in', last);
      return (await rows.orderBy('number').execute()).map(changeOf);
    },

    about: async (id) => (await db.selectFrom('directory').selectAll().where('id', '=', id).orderBy('number').execute()).map(changeOf),
  };
}

/** The second change of an entry in one go has not seen the first. */
async function overtakenOf(trx: Kysely<LogTables>, changes: readonly NewDirectoryChange[]): Promise<readonly string[]> {
  const overtaken = new Set<string>();
  const seen = new Set<string>();
  for (const { id, after } of changes) {
    if (seen.has(id) || (await lastOf(trx, id)) !== after) overtaken.add(id);
    seen.add(id);
  }
  return [...overtaken];
}

async function lastOf(trx: Kysely<LogTables>, id: string): Promise<number> {
  const about = trx.selectFrom('directory').where('id', '=', id);
  const { last } = await about.select(({ fn }) => fn.max<number | null>('number').as('last')).executeTakeFirstOrThrow();
  return last ?? 0;
}

const addOne = (trx: Kysely<LogTables>, { after: _, by, entry, ...change }: NewDirectoryChange): Promise<unknown> =>
  trx
    .insertInto('directory')
    .values({ ...change, entry: entry === null ? null : JSON.stringify(entry), byRole: by.role, byId: by.id })
    .execute();

/** A body that was written before it had a region, an area and a day somebody looked: nobody had said anything of these. */
const read = (kind: string, entry: string): unknown => {
  const value = JSON.parse(entry) as object;
  return kind === 'body' ? { ...unsaidOfBody, ...value } : value;
};

/** The columns hold what was written from these types, and nothing else writes here. */
const changeOf = ({ byRole, byId, kind, act, entry, ...row }: Selectable<DirectoryTable>): KeptDirectoryChange => ({
  ...({ kind, id: row.id, entry: entry === null ? null : read(kind, entry) } as DirectoryEntry),
  number: row.number,
  act: act as DirectoryAct,
  by: { role: byRole as Role, id: byId },
  at: row.at,
});
