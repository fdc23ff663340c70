// Opens everything a data directory holds, with the key file that belongs to it.
import { basename, dirname, join, resolve } from 'node:path';
import { caseFile, type CaseFile } from '../record/case/case-file.ts';
import { openKeyFile } from '../record/seal/key-file.ts';
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
import { sqlLogStore } from './sql/log-store.ts';
import { sqliteAccounts } from './sqlite/accounts.ts';
import { openKeyDatabase } from './sqlite/key-database.ts';
import { openLogDatabase } from './sqlite/log-database.ts';

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
  close: () => Promise<void>;
};

/** Beside the data directory, never in it: whoever copies the data must not get the key with it. */
export const keyFileOf = (directory: string): string => join(dirname(resolve(directory)), 'keys', `${basename(resolve(directory))}.kek`);

/** Throws `StartRefused` when anything about the directory or the key file is not safe. */
export async function openStorage(directory: string, keyFile: string = keyFileOf(directory)): Promise<Storage> {
  const keyDatabase = await openKeyDatabase(join(directory, 'keys.sqlite'));
  const keys = sqlKeyStore(keyDatabase);
  try {
    // A missing key file is made anew only while there is no case yet: a new key opens nothing that an old one has sealed.
    const ring = openKeyFile({ file: keyFile, dataDirectory: directory, keysExist: await holdsAny(keys.ids()) });
    const logDatabase = await openLogDatabase(join(directory, 'cases.sqlite'));
    const store = sqlLogStore(logDatabase);
    const close = async () => {
      await logDatabase.db.destroy();
      await keyDatabase.db.destroy();
    };
    const office = {
      outbox: sqlOutboxStore(logDatabase),
      feeds: sqlFeedStore(logDatabase),
      settings: sqlSettingsStore(logDatabase),
      reviews: sqlReviewStore(logDatabase),
      directory: sqlDirectoryStore(logDatabase),
      organisation: sqlOrganisationStore(logDatabase),
      accesses: sqlAccessStore(logDatabase),
      accounts: sqliteAccounts(logDatabase),
    };
    return { store, keys, ring, file: caseFile({ store, keys, ring }), ...office, close };
  } catch (error) {
    await keyDatabase.db.destroy();
    throw error;
  }
}

async function holdsAny(ids: AsyncIterable<string>): Promise<boolean> {
  for await (const _ of ids) return true;
  return false;
}
