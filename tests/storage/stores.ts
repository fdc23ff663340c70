// Every store there is, each in a place of its own that disappears afterwards.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeedStore } from '../../src/record/ports/feed-store.ts';
import type { DirectoryStore } from '../../src/network/directory/directory-store.ts';
import type { ReviewStore } from '../../src/record/ports/review-store.ts';
import type { SettingsStore } from '../../src/record/ports/settings-store.ts';
import type { KeyStore } from '../../src/record/ports/key-store.ts';
import type { LedgerStore } from '../../src/record/ports/ledger-store.ts';
import type { LogStore } from '../../src/record/ports/log-store.ts';
import type { OutboxStore } from '../../src/record/ports/outbox-store.ts';
import { memoryKeyStore } from '../../src/storage/memory/key-store.ts';
import { memoryFeedStore } from '../../src/storage/memory/feed-store.ts';
import { memoryOutboxStore } from '../../src/storage/memory/outbox-store.ts';
import { memoryDirectoryStore } from '../../src/storage/memory/directory-store.ts';
import { memoryReviewStore } from '../../src/storage/memory/review-store.ts';
import { memorySettingsStore } from '../../src/storage/memory/settings-store.ts';
import { memoryLedgerStore } from '../../src/storage/memory/ledger-store.ts';
import { memoryLogStore } from '../../src/storage/memory/log-store.ts';
import { sqlKeyStore } from '../../src/storage/sql/key-store.ts';
import { openKeyDatabase as openPostgresKeyDatabase } from '../../src/storage/postgres/key-database.ts';
import { openLogDatabase as openPostgresLogDatabase } from '../../src/storage/postgres/log-database.ts';
import type { LogDatabase } from '../../src/storage/sql/log-database.ts';
import { asked } from './asked-stores.ts';
import { freshDatabase } from './postgres.ts';
import { scopeNow } from '../../src/storage/scope.ts';
import { openKeyDatabase } from '../../src/storage/sqlite/key-database.ts';
import { sqlOutboxStore } from '../../src/storage/sql/outbox-store.ts';
import { sqlFeedStore } from '../../src/storage/sql/feed-store.ts';
import { sqlDirectoryStore } from '../../src/storage/sql/directory-store.ts';
import { sqlReviewStore } from '../../src/storage/sql/review-store.ts';
import { sqlSettingsStore } from '../../src/storage/sql/settings-store.ts';
import { sqlLedgerStore } from '../../src/storage/sql/ledger-store.ts';
import { openLedgerDatabase } from '../../src/storage/sqlite/ledger-database.ts';
import { sqlLogStore } from '../../src/storage/sql/log-store.ts';
import { openLogDatabase } from '../../src/storage/sqlite/log-database.ts';

export type Opened<Store> = { store: Store; close: () => Promise<void> };

export const temporaryDirectory = (): string => mkdtempSync(join(tmpdir(), 'etappe-'));

export const logStores: { name: string; open: () => Promise<Opened<LogStore>> }[] = asked([
  { name: 'memory', open: async () => ({ store: memoryLogStore(scopeNow), close: async () => {} }) },
  {
    name: 'SQLite',
    async open() {
      const directory = temporaryDirectory();
      const database = await openLogDatabase(join(directory, 'log.sqlite'));
      return { store: sqlLogStore(database), close: () => closeAndRemove(database.db, directory) };
    },
  },
  {
    name: 'PostgreSQL',
    async open() {
      const { url, giveBack } = await freshDatabase('log');
      const database = await openPostgresLogDatabase(url);
      return { store: sqlLogStore(database), close: () => database.close().then(giveBack) };
    },
  },
]);

export const keyStores: { name: string; open: () => Promise<Opened<KeyStore>> }[] = asked([
  { name: 'memory', open: async () => ({ store: memoryKeyStore(), close: async () => {} }) },
  {
    name: 'SQLite',
    async open() {
      const directory = temporaryDirectory();
      const database = await openKeyDatabase(join(directory, 'keys.sqlite'));
      return { store: sqlKeyStore(database), close: () => closeAndRemove(database.db, directory) };
    },
  },
  {
    name: 'PostgreSQL',
    async open() {
      const { url, giveBack } = await freshDatabase('keys');
      const database = await openPostgresKeyDatabase(url);
      return { store: sqlKeyStore(database), close: () => database.close().then(giveBack) };
    },
  },
]);

/** One computer has the file of its ledger, whatever its cases lie in. `reopen`: as another process opens it beside the first. */
export const ledgerStores: { name: string; open: () => Promise<Opened<LedgerStore> & { reopen: () => Promise<Opened<LedgerStore>> }> }[] = [
  {
    name: 'memory',
    async open() {
      const opened = { store: memoryLedgerStore(), close: async () => {} };
      return { ...opened, reopen: async () => opened };
    },
  },
  {
    name: 'SQLite',
    async open() {
      const directory = temporaryDirectory();
      const openOne = async () => {
        const { db, close } = await openLedgerDatabase(join(directory, 'data.ledger'));
        return { store: sqlLedgerStore(db), close };
      };
      const { store, close } = await openOne();
      return { store, close: () => close().then(() => rmSync(directory, { recursive: true })), reopen: openOne };
    },
  },
];

/** What is kept besides cases, and the cases it is about. */
type Office = {
  log: LogStore;
  outbox: OutboxStore;
  feeds: FeedStore;
  settings: SettingsStore;
  reviews: ReviewStore;
  directory: DirectoryStore;
};

export const offices: { name: string; open: () => Promise<Opened<Office>> }[] = asked([
  {
    name: 'memory',
    open: async () => ({
      store: {
        log: memoryLogStore(scopeNow),
        outbox: memoryOutboxStore(),
        feeds: memoryFeedStore(),
        settings: memorySettingsStore(),
        reviews: memoryReviewStore(),
        directory: memoryDirectoryStore(),
      },
      close: async () => {},
    }),
  },
  {
    name: 'SQLite',
    async open() {
      const directory = temporaryDirectory();
      const opened = await openLogDatabase(join(directory, 'log.sqlite'));
      return { store: officeIn(opened), close: () => closeAndRemove(opened.db, directory) };
    },
  },
  {
    name: 'PostgreSQL',
    async open() {
      const { url, giveBack } = await freshDatabase('log');
      const opened = await openPostgresLogDatabase(url);
      return { store: officeIn(opened), close: () => opened.close().then(giveBack) };
    },
  },
]);

const officeIn = (opened: LogDatabase): Office => ({
  log: sqlLogStore(opened),
  outbox: sqlOutboxStore(opened),
  feeds: sqlFeedStore(opened),
  settings: sqlSettingsStore(opened),
  reviews: sqlReviewStore(opened),
  directory: sqlDirectoryStore(opened),
});

async function closeAndRemove(db: { destroy: () => Promise<void> }, directory: string): Promise<void> {
  await db.destroy();
  rmSync(directory, { recursive: true });
}
