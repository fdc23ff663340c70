// Every store there is, each in a place of its own that disappears afterwards.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyStore } from '../../src/record/key-store.ts';
import type { LogStore } from '../../src/record/log-store.ts';
import { memoryKeys } from '../../src/storage/memory-keys.ts';
import { memoryStore } from '../../src/storage/memory-store.ts';
import { openKeyDatabase, sqliteKeys } from '../../src/storage/sqlite-keys.ts';
import { openLogDatabase, sqliteStore } from '../../src/storage/sqlite-store.ts';

export type Opened<Store> = { store: Store; close: () => Promise<void> };

export const temporaryDirectory = (): string => mkdtempSync(join(tmpdir(), 'etappe-'));

export const logStores: { name: string; open: () => Promise<Opened<LogStore>> }[] = [
  { name: 'memory', open: async () => ({ store: memoryStore(), close: async () => {} }) },
  {
    name: 'SQLite',
    async open() {
      const directory = temporaryDirectory();
      const database = await openLogDatabase(join(directory, 'log.sqlite'));
      return { store: sqliteStore(database), close: () => closeAndRemove(database.db, directory) };
    },
  },
];

export const keyStores: { name: string; open: () => Promise<Opened<KeyStore>> }[] = [
  { name: 'memory', open: async () => ({ store: memoryKeys(), close: async () => {} }) },
  {
    name: 'SQLite',
    async open() {
      const directory = temporaryDirectory();
      const database = await openKeyDatabase(join(directory, 'keys.sqlite'));
      return { store: sqliteKeys(database), close: () => closeAndRemove(database.db, directory) };
    },
  },
];

async function closeAndRemove(db: { destroy: () => Promise<void> }, directory: string): Promise<void> {
  await db.destroy();
  rmSync(directory, { recursive: true });
}
