// Every store there is, each in a place of its own that disappears afterwards.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeedStore, SettingsStore } from '../../src/record/ports/feed-store.ts';
import type { KeyStore } from '../../src/record/ports/key-store.ts';
import type { LogStore } from '../../src/record/ports/log-store.ts';
import type { OutboxStore } from '../../src/record/ports/outbox-store.ts';
import { memoryKeys } from '../../src/storage/memory/key-store.ts';
import { memoryFeeds, memoryOutbox, memorySettings } from '../../src/storage/memory/outbox-store.ts';
import { memoryStore } from '../../src/storage/memory/log-store.ts';
import { openKeyDatabase, sqliteKeys } from '../../src/storage/sqlite/key-store.ts';
import { sqliteOutbox } from '../../src/storage/sqlite/outbox-store.ts';
import { sqliteFeeds, sqliteSettings } from '../../src/storage/sqlite/settings.ts';
import { openLogDatabase, sqliteStore } from '../../src/storage/sqlite/log-store.ts';

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

/** What is kept besides cases, and the cases it is about. */
type Office = { log: LogStore; outbox: OutboxStore; feeds: FeedStore; settings: SettingsStore };

export const offices: { name: string; open: () => Promise<Opened<Office>> }[] = [
  {
    name: 'memory',
    open: async () => ({
      store: { log: memoryStore(), outbox: memoryOutbox(), feeds: memoryFeeds(), settings: memorySettings() },
      close: async () => {},
    }),
  },
  {
    name: 'SQLite',
    async open() {
      const directory = temporaryDirectory();
      const opened = await openLogDatabase(join(directory, 'log.sqlite'));
      const store = {
        log: sqliteStore(opened),
        outbox: sqliteOutbox(opened),
        feeds: sqliteFeeds(opened),
        settings: sqliteSettings(opened),
      };
      return { store, close: () => closeAndRemove(opened.db, directory) };
    },
  },
];

async function closeAndRemove(db: { destroy: () => Promise<void> }, directory: string): Promise<void> {
  await db.destroy();
  rmSync(directory, { recursive: true });
}
