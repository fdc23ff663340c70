// The two databases of an installation on PostgreSQL, one after the other, and never one for both.
import { sql, type Kysely } from 'kysely';
import { StartRefused } from '../../record/ports/start-refused.ts';
import { openKeyDatabase } from './key-database.ts';
import { openLogDatabase } from './log-database.ts';

export type Addresses = { readonly database: string; readonly keysDatabase: string };

export async function openKeys({ database, keysDatabase }: Addresses) {
  const keys = await openKeyDatabase(keysDatabase);
  const openLogs = async () => {
    const logs = await openLogDatabase(database);
    if ((await identityOf(logs.db)) !== (await identityOf(keys.db))) return logs;
    await logs.close();
    throw sameDatabase();
  };
  return { keys, openLogs };
}

export const sameDatabase = (): StartRefused =>
  new StartRefused(
    'keysInSameDatabase',
    'Cases and keys must lie in two databases, so that no backup holds both. Name another one: --keys-database URL.',
  );

/** The same for two addresses of one database, however they are written. */
async function identityOf<Tables>(db: Kysely<Tables>): Promise<string> {
  const identity = sql<{ at: string }>`select current_database() || ' ' || pg_postmaster_start_time() as at`;
  return (await identity.execute(db)).rows[0]?.at ?? '';
}
