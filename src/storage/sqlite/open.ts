// The two files of a data directory, one after the other: keys first, because without them there is nothing to open.
import { join } from 'node:path';
import { sqliteAccounts } from './accounts.ts';
import { openKeyDatabase } from './key-database.ts';
import { openLogDatabase } from './log-database.ts';

export async function openKeys(directory: string) {
  const keys = await openKeyDatabase(join(directory, 'keys.sqlite'));
  const openLogs = async () => {
    const logs = await openLogDatabase(join(directory, 'cases.sqlite'));
    return { ...logs, accounts: sqliteAccounts(logs) };
  };
  return { keys, openLogs };
}
