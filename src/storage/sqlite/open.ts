// The two files of a data directory, one after the other: keys first, because without them there is nothing to open.
import { join } from 'node:path';
import { openKeyDatabase } from './key-database.ts';
import { openLogDatabase } from './log-database.ts';

export async function openKeys(directory: string) {
  const keys = await openKeyDatabase(join(directory, 'keys.sqlite'));
  return { keys, openLogs: () => openLogDatabase(join(directory, 'cases.sqlite')) };
}
