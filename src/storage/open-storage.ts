// Opens everything an installation keeps, in a data directory or in PostgreSQL, with the key file that belongs to it.
import { basename, dirname, join, resolve } from 'node:path';
import { caseFile, type CaseFile } from '../record/case/case-file.ts';
import { openKeyFile, refuseOtherKeyFile } from '../record/seal/key-file.ts';
import type { KeyStore } from '../record/ports/key-store.ts';
import type { KeyRing } from '../record/seal/keys.ts';
import type { FeedStore } from '../record/ports/feed-store.ts';
import type { DirectoryStore } from '../network/directory/directory-store.ts';
import type { ReviewStore } from '../record/ports/review-store.ts';
import type { AccessStore } from '../record/ports/access-store.ts';
import type { OrganisationStore } from '../organisation/organisation-store.ts';
import type { Accounts } from './accounts.ts';
import type { SettingsStore } from '../record/ports/settings-store.ts';
import type { LogStore } from '../record/ports/log-store.ts';
import type { OutboxStore } from '../record/ports/outbox-store.ts';
import { sqlKeyStore } from './sql/key-store.ts';
import { sqlOutboxStore } from './sql/outbox-store.ts';
import { sqlFeedStore } from './sql/feed-store.ts';
import { sqlAccessStore } from './sql/access-store.ts';
import { sqlOrganisationStore } from './sql/organisation-store.ts';
import { sqlDirectoryStore } from './sql/directory-store.ts';
import { sqlReviewStore } from './sql/review-store.ts';
import { sqlSettingsStore } from './sql/settings-store.ts';
import type { LogDatabase } from './sql/log-database.ts';
import { sqlLogStore } from './sql/log-store.ts';
import * as sqlite from './sqlite/open.ts';
import * as postgres from './postgres/open.ts';

/** Two databases under one roof: `keys` and its file can be backed up, and erased, apart from the logs. `close` closes both. */
export type Storage = {
  store: LogStore;
  keys: KeyStore;
  ring: KeyRing;
  file: CaseFile;
  outbox: OutboxStore;
  feeds: FeedStore;
  settings: SettingsStore;
  reviews: ReviewStore;
  directory: DirectoryStore;
  organisation: OrganisationStore;
  accesses: AccessStore;
  accounts: Accounts;
  /** Rejects when nothing can be written now, be it because the disk is full. Changes nothing. */
  tryWriting: () => Promise<void>;
  close: () => Promise<void>;
};

/** A directory for SQLite; or the addresses of two PostgreSQL databases, such as `postgres://etappe@db.example/etappe`. */
export type Place =
  | { readonly directory: string; readonly keyFile: string }
  | { readonly database: string; readonly keysDatabase: string; readonly keyFile: string };

/** Beside the data directory, never in it: whoever copies the data must not get the key with it. */
export const keyFileOf = (directory: string): string => join(dirname(resolve(directory)), 'keys', `${basename(resolve(directory))}.kek`);

/** A directory by itself has its key file beside it. Throws `StartRefused` when anything about the place or the key file is not safe. */
export async function openStorage(where: string | Place): Promise<Storage> {
  const place = typeof where === 'string' ? { directory: where, keyFile: keyFileOf(where) } : where;
  const { keys: keyDatabase, openLogs } = 'directory' in place ? await sqlite.openKeys(place.directory) : await postgres.openKeys(place);
  const keys = sqlKeyStore(keyDatabase);
  try {
    const dataDirectory = 'directory' in place ? place.directory : null;
    // A missing key file is made anew only while there is no case yet: a new key opens nothing that an old one has sealed.
    const ring = openKeyFile({ file: place.keyFile, dataDirectory, keysExist: dataDirectory === null || (await holdsAny(keys.ids())) });
    await refuseOtherKeyFile(place.keyFile, ring, keys);
    const logs = await openLogs();
    const store = sqlLogStore(logs);
    const close = async () => {
      await logs.close();
      await keyDatabase.db.destroy();
    };
    const tryWriting = async () => {
      await logs.tryWriting();
      await keyDatabase.tryWriting();
    };
    return { store, keys, ring, file: caseFile({ store, keys, ring }), ...officeOf(logs), accounts: logs.accounts, tryWriting, close };
  } catch (error) {
    await keyDatabase.db.destroy();
    throw error;
  }
}

const officeOf = (logs: LogDatabase) => ({
  outbox: sqlOutboxStore(logs),
  feeds: sqlFeedStore(logs),
  settings: sqlSettingsStore(logs),
  reviews: sqlReviewStore(logs),
  directory: sqlDirectoryStore(logs),
  organisation: sqlOrganisationStore(logs),
  accesses: sqlAccessStore(logs),
});

async function holdsAny(ids: AsyncIterable<string>): Promise<boolean> {
  for await (const _ of ids) return true;
  return false;
}
