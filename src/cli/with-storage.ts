// Opens an installation that exists already, for as long as a command needs it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { refuseMoved } from '../storage/moved.ts';
import { openStorage, type Place, type Storage } from '../storage/open-storage.ts';
import type { Texts } from './texts.ts';
import { WrongUsage } from './wrong-usage.ts';

/**
 * Never makes an empty directory where somebody mistyped a name, nor a key file for cases that have another. `alsoMoved`: what only looks at the
 * record may look at one that has moved away; whatever writes would write where nobody reads any more.
 */
export async function withStorage<T>(place: Place, t: Texts, use: (storage: Storage) => Promise<T>, alsoMoved = false): Promise<T> {
  if ('directory' in place && !existsSync(join(place.directory, 'cases.sqlite'))) throw new WrongUsage(t.noData(place.directory));
  if ('directory' in place && !alsoMoved) refuseMoved(place.directory);
  // Takes no server lock: verify and export go on beside a server that runs.
  const storage = await openStorage(place);
  try {
    return await use(storage);
  } finally {
    await storage.close();
  }
}
