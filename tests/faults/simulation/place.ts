// Where a simulated server keeps everything: in files that outlive it, or in memory, which outlives it too.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage } from '../../../src/storage/open-storage.ts';
import { vouchAtStart } from '../../../src/storage/vouch-at-start.ts';
import { inMemory, newPlace } from '../../server/harness.ts';
import type { RealStorage } from './gated-storage.ts';

export type Place = {
  readonly storage: RealStorage;
  /** The server that was here is gone: `killed` at this moment, or stopped in order. What the next one finds. */
  readonly again: (killed: boolean) => Promise<Place>;
  readonly remove: () => Promise<void>;
};

export const places = {
  SQLite: async (): Promise<Place> => placeIn(await newPlace()),
  memory: async (): Promise<Place> => memoryPlace(inMemory()),
} as const;

async function placeIn(directory: string): Promise<Place> {
  const storage = await openStorage(join(directory, 'data'));
  await vouchAtStart(storage);
  return {
    storage,
    async again(killed) {
      if (!killed) {
        await storage.vouching.ledger.flush(true);
        await storage.close();
        return placeIn(directory);
      }
      // As the files lie at this moment: what the process would have done afterwards is done by nobody.
      const image = mkdtempSync(join(tmpdir(), 'etappe-killed-'));
      cpSync(directory, image, { recursive: true });
      await storage.close();
      rmSync(directory, { recursive: true });
      return placeIn(image);
    },
    async remove() {
      await storage.close();
      rmSync(directory, { recursive: true });
    },
  };
}

function memoryPlace(storage: RealStorage): Place {
  return {
    storage,
    async again() {
      await vouchAtStart(storage);
      return memoryPlace(storage);
    },
    remove: async () => {},
  };
}
