// Opens an installation that exists already, for as long as a command needs it.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isOfSystem, isThere, ownReasons, whyOf } from '../record/ports/system-reasons.ts';
import { refuseMoved } from '../storage/moved.ts';
import { openStorage, type Place, type Storage } from '../storage/open-storage.ts';
import type { Texts } from './texts.ts';
import { WrongUsage } from './wrong-usage.ts';

/**
 * Never makes an empty directory where somebody mistyped a name, nor a key file for cases that have another. `alsoMoved`: what only looks at the
 * record may look at one that has moved away; whatever writes would write where nobody reads any more.
 */
export async function withStorage<T>(place: Place, t: Texts, use: (storage: Storage) => Promise<T>, alsoMoved = false): Promise<T> {
  if ('directory' in place) refuseWithoutCases(place.directory, t);
  if ('directory' in place && !alsoMoved) refuseMoved(place.directory);
  // Takes no server lock: verify and export go on beside a server that runs.
  const storage = await openStorage(place, true);
  try {
    return await use(storage);
  } finally {
    await storage.close();
  }
}

/** Throws `WrongUsage` where there are none, or nobody may look. */
export function refuseWithoutCases(directory: string, t: Texts): void {
  const file = join(directory, 'cases.sqlite');
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isDirectory() === true) throw new WrongUsage(t.unreadableFile(file, 'EISDIR'));
    if (found !== undefined) return;
  } catch (error) {
    throw isOfSystem(error) ? new WrongUsage(t.unreadableFile(directory, whyOf(error))) : error;
  }
  const there = statSync(directory, { throwIfNoEntry: false });
  if (there === undefined)
    throw new WrongUsage(isThere(directory) ? t.unreadableFile(directory, ownReasons.link) : t.noSuchFolder(directory));
  if (!there.isDirectory()) throw new WrongUsage(t.noFolder(directory));
  throw new WrongUsage(isThere(join(directory, 'keys.sqlite')) ? t.casesGone(directory) : t.noData(directory));
}
