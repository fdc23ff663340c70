// An installation with people in it, for the command line to work on: a data directory, or two databases of PostgreSQL.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { keyFileOf, openStorage, type Place } from '../../src/storage/open-storage.ts';
import { freshPlace } from '../storage/postgres.ts';
import { temporaryDirectory } from '../storage/stores.ts';

export type Installed = { readonly place: Place; readonly words: readonly string[]; readonly remove: () => Promise<void> };

export const installations: { name: string; make: () => Promise<Installed> }[] = [
  {
    name: 'SQLite',
    async make() {
      const folder = temporaryDirectory();
      const directory = join(folder, 'data');
      await (await openStorage(directory)).close();
      return {
        place: { directory, keyFile: keyFileOf(directory) },
        words: ['--data', directory],
        remove: async () => rmSync(folder, { recursive: true }),
      };
    },
  },
  {
    name: 'PostgreSQL',
    async make() {
      const { place, remove } = await freshPlace();
      const words = ['--database', place.database, '--keys-database', place.keysDatabase, '--key-file', place.keyFile];
      return { place, words, remove };
    },
  },
];
