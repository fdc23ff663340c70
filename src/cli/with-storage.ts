// Opens a data directory that exists already, for as long as a command needs it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from '../record/ports/start-refused.ts';
import { keyFileOf, openStorage, type Storage } from '../storage/open-storage.ts';
import type { Texts } from './texts.ts';
import { WrongUsage } from './wrong-usage.ts';

export type Place = { readonly data: string; readonly keyFile: string | null };

/** Never makes an empty directory where somebody mistyped a name. */
export async function withStorage<T>({ data, keyFile }: Place, t: Texts, use: (storage: Storage) => Promise<T>): Promise<T> {
  if (!existsSync(join(data, 'cases.sqlite'))) throw new WrongUsage(t.noData(data));
  // Takes no server lock: verify and export go on beside a server that runs.
  const storage = await opened(data, keyFile ?? keyFileOf(data));
  try {
    return await use(storage);
  } finally {
    await storage.close();
  }
}

async function opened(data: string, keyFile: string): Promise<Storage> {
  try {
    return await openStorage({ directory: data, keyFile });
  } catch (error) {
    // A wrong key file or a damaged database is for the reader to put right: a sentence and exit code 2, no stack.
    if (error instanceof StartRefused) throw new WrongUsage(error.message);
    throw error;
  }
}
