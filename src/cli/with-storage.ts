// Opens an installation that exists already, for as long as a command needs it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from '../record/ports/start-refused.ts';
import { openStorage, type Place, type Storage } from '../storage/open-storage.ts';
import type { Texts } from './texts.ts';
import { WrongUsage } from './wrong-usage.ts';

/** Never makes an empty directory where somebody mistyped a name, nor a key file for cases that have another. */
export async function withStorage<T>(place: Place, t: Texts, use: (storage: Storage) => Promise<T>): Promise<T> {
  if ('directory' in place && !existsSync(join(place.directory, 'cases.sqlite'))) throw new WrongUsage(t.noData(place.directory));
  // Takes no server lock: verify and export go on beside a server that runs.
  const storage = await opened(place);
  try {
    return await use(storage);
  } finally {
    await storage.close();
  }
}

async function opened(place: Place): Promise<Storage> {
  try {
    return await openStorage(place);
  } catch (error) {
    // A wrong key file or a damaged database is for the reader to put right: a sentence and exit code 2, no stack.
    if (error instanceof StartRefused) throw new WrongUsage(error.message);
    throw error;
  }
}
