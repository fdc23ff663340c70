// The two databases of an installation on PostgreSQL, one after the other, and never one for both.
import { StartRefused } from '../../record/ports/start-refused.ts';
import { identityOf } from './database.ts';
import { openKeyDatabase } from './key-database.ts';
import { openLogDatabase } from './log-database.ts';

export type Addresses = { readonly database: string; readonly keysDatabase: string };

export async function openKeys(addresses: Addresses) {
  await refuseSame(addresses);
  const keys = await openKeyDatabase(addresses.keysDatabase);
  return { keys, openLogs: () => openLogDatabase(addresses.database) };
}

export async function refuseSame({ database, keysDatabase }: Addresses): Promise<void> {
  if ((await identityOf(database)) !== (await identityOf(keysDatabase))) return;
  throw new StartRefused(
    'keysInSameDatabase',
    'Cases and keys must lie in two databases, so that no backup holds both. Name another one: --keys-database URL.',
  );
}
