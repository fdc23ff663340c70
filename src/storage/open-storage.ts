// Opens everything an installation keeps, in a data directory or in PostgreSQL, with the key file that belongs to it.
import { basename, dirname, join, resolve } from 'node:path';
import { caseFile, type CaseFile } from '../record/case/case-file.ts';
import { vouchedStore, type Vouching } from '../record/ledger/vouched-store.ts';
import { openKeyFile, refuseOtherKeyFile } from '../record/seal/key-file.ts';
import { isThere } from '../record/ports/system-reasons.ts';
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
import { besideDamage, outboxBesideDamage } from './beside-damage.ts';
import { ledgerFileOf, refusalOfLedgerFile, vouchingLedger, type LedgerOpener } from './open-ledger.ts';
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

/**
 * Two databases under one roof: `keys` and its file can be backed up, and erased, apart from the logs. `close` closes both. `logs` is what `store`
 * vouches for, as it is: to compare it with the ledger, and to put right what the ledger knows better.
 */
export type Storage = {
  store: LogStore;
  logs: LogStore;
  /** What cannot be read any more, in the words of the database. SQLite has looked when it was opened; PostgreSQL reads every table now. */
  faults: () => Promise<readonly string[]>;
  vouching: Vouching;
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
export type Place = { readonly keyFile: string; readonly ledgerFile?: string | undefined } & (
  | { readonly directory: string }
  | { readonly database: string; readonly keysDatabase: string }
);

/** Beside the data directory, never in it: whoever copies the data must not get the key with it. */
export const keyFileOf = (directory: string): string => join(dirname(resolve(directory)), 'keys', `${basename(resolve(directory))}.kek`);

/** Where the ledger lies unless somebody says otherwise. */
export const ledgerFileIn = (place: Place): string =>
  place.ledgerFile ?? ('directory' in place ? ledgerFileOf(place.directory) : `${place.keyFile}.ledger`);

/**
 * A directory by itself has its key file beside it. Throws `StartRefused` when anything about the place or the key file is not safe. `looksOnly`:
 * nothing is made that is not there.
 */
export async function openStorage(where: string | Place, looksOnly = false, ledgerOf = vouchingLedger(looksOnly)): Promise<Storage> {
  const place = typeof where === 'string' ? { directory: where, keyFile: keyFileOf(where) } : where;
  const opened: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closeOne of opened.toReversed()) await closeOne();
  };
  try {
    return { ...(await openAll({ place, looksOnly, ledgerOf }, (closeOne) => void opened.push(closeOne))), close };
  } catch (error) {
    await close();
    throw error;
  }
}

type Asked = { readonly place: Place; readonly looksOnly: boolean; readonly ledgerOf: LedgerOpener };

/** Keys before what they open, the ledger last: `toClose` hears of each as soon as it is open. */
async function openAll(
  { place, looksOnly, ledgerOf }: Asked,
  toClose: (close: () => Promise<void>) => void,
): Promise<Omit<Storage, 'close'>> {
  const dataDirectory = 'directory' in place ? place.directory : null;
  const ledgerFile = ledgerFileIn(place);
  const refusal = refusalOfLedgerFile(ledgerFile, dataDirectory);
  if (refusal !== null) throw refusal;
  const { keys: keyDatabase, openLogs } =
    'directory' in place ? await sqlite.openKeys(place.directory, isThere(ledgerFile), looksOnly) : await postgres.openKeys(place);
  toClose(() => keyDatabase.close());
  const keys = sqlKeyStore(keyDatabase);
  // A missing key file is made anew only while there is no case yet: a new key opens nothing that an old one has sealed.
  const ring = openKeyFile({ file: place.keyFile, dataDirectory, keysExist: dataDirectory === null || (await holdsAny(keys.ids())) });
  await refuseOtherKeyFile(place.keyFile, ring, keys);
  const database = await openLogs();
  toClose(() => database.close());
  const [stored, office] = [sqlLogStore(database), officeOf(database)];
  const ledgerPlace = { file: ledgerFile, ring, isAlone: dataDirectory !== null };
  const { ledger, tryWriting: tryLedger, close } = await ledgerOf(ledgerPlace, { store: stored, settings: office.settings });
  toClose(close);
  const vouching = { ledger, isAlone: ledgerPlace.isAlone };
  const logs = besideDamage(stored, ledger);
  const store = vouchedStore(logs, vouching);
  const faults = async () => [...(await keyDatabase.lookThrough()), ...(await database.lookThrough())];
  const tryWriting = async () => {
    for (const tryOne of [database.tryWriting, keyDatabase.tryWriting, tryLedger]) await tryOne();
  };
  return {
    store,
    logs,
    faults,
    vouching,
    tryWriting,
    keys,
    ring,
    file: caseFile({ store, keys, ring }),
    ...office,
    accounts: database.accounts,
  };
}

const officeOf = (logs: LogDatabase) => ({
  outbox: outboxBesideDamage(sqlOutboxStore(logs)),
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
