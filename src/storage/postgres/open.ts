// The two databases of an installation on PostgreSQL, one after the other, and never one for both.
import { StartRefused } from '../../record/ports/start-refused.ts';
import { postgresAccounts } from './accounts.ts';
import { identityOf, refusalsOf } from './database.ts';
import { openKeyDatabase } from './key-database.ts';
import { keyMigrations } from './key-migrations.ts';
import { openLogDatabase } from './log-database.ts';
import { logMigrations } from './log-migrations.ts';

export type Addresses = { readonly database: string; readonly keysDatabase: string };

export async function openKeys(addresses: Addresses) {
  await refuseSame(addresses);
  const keys = await openKeyDatabase(addresses.keysDatabase);
  const openLogs = async () => {
    const logs = await openLogDatabase(addresses.database);
    return { ...logs, accounts: postgresAccounts(logs) };
  };
  return { keys, openLogs };
}

export async function refuseSame({ database, keysDatabase }: Addresses): Promise<void> {
  if ((await identityOf(database)) !== (await identityOf(keysDatabase))) return;
  throw sameDatabase();
}

const sameDatabase = (): StartRefused =>
  new StartRefused(
    'keysInSameDatabase',
    'Cases and keys must lie in two databases, so that no backup holds both. Name another one: --keys-database URL.',
  );

/** What `openKeys` and what follows it would refuse, of both at once. Changes nothing; answers in seconds. */
export async function refusalsOfBoth({ database, keysDatabase }: Addresses): Promise<{ cases: StartRefused[]; keys: StartRefused[] }> {
  const [cases, keys] = await Promise.all([refusalsOf(database, logMigrations), refusalsOf(keysDatabase, keyMigrations)]);
  const areReached = ![...cases, ...keys].some(({ code }) => code === 'databaseUnreachable');
  if (areReached && (await identityOf(database)) === (await identityOf(keysDatabase))) keys.push(sameDatabase());
  return { cases, keys };
}
