// A writer that is killed by its reader: appends to many cases at once and says so as soon as an append is acknowledged.
import { writeSync } from 'node:fs';
import { linkAll } from '../../src/record/log/chain.ts';
import type { Head } from '../../src/record/log/chain.ts';
import type { LogStore } from '../../src/record/ports/log-store.ts';
import { openLogDatabase as openOnPostgres } from '../../src/storage/postgres/log-database.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { sqlLogStore } from '../../src/storage/sql/log-store.ts';
import { openLogDatabase } from '../../src/storage/sqlite/log-database.ts';
import { vouchAtStart } from '../../src/storage/vouch-at-start.ts';
import { isUnavailable } from '../../src/storage/unavailable.ts';
import { headerOf, unlinkedFrom } from '../record/examples.ts';

/** A file, an address, or the directory of an installation with its ledger. Several writers on PostgreSQL write to the same cases. */
const [place = '', cases = '8'] = process.argv.slice(2);
const store = await openedAt(place);
await Promise.all(Array.from({ length: Number(cases) }, (_, index) => writeOn(store, `case-${index}`)));

async function openedAt(where: string): Promise<LogStore> {
  if (where.startsWith('postgres')) return sqlLogStore(await openOnPostgres(where));
  if (where.endsWith('.sqlite')) return sqlLogStore(await openLogDatabase(where));
  const storage = await openStorage(where);
  await vouchAtStart(storage);
  return storage.store;
}

async function writeOn(log: LogStore, id: string): Promise<never> {
  for (;;) {
    try {
      const at = (await log.head(id)) ?? ((await log.create(headerOf(id))) ? await log.head(id) : null);
      const head = at === null ? null : await appendTwo(log, at.head);
      if (head !== null) writeSync(1, `${JSON.stringify(head)}\n`);
    } catch (error) {
      // Whoever was told that the database cannot answer just now tries again, as a browser does. Anything else ends the writer.
      if (!isUnavailable(error)) throw error;
    }
  }
}

/** Two entries a time, so that half of an append could be told. Null when another writer was faster. */
async function appendTwo(log: LogStore, { case: id, version, hash }: Head): Promise<Head | null> {
  const seq = version + 2;
  const entries = linkAll(headerOf(id), hash, unlinkedFrom(version + 1, 2));
  const receipt = { key: `${id}:${seq}`, fingerprint: 'f', answer: String(seq) };
  const sealed = [{ seq, iv: 'iv', text: `words of ${seq}`, tag: 'tag', salt: 'salt' }];
  if (!(await log.append(id, version, { entries, sealed, receipt }))) return null;
  return { case: id, version: seq, hash: entries.at(-1)?.hash ?? hash };
}
