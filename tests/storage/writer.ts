// A writer that is killed by its reader: appends to many cases at once and says so as soon as an append is acknowledged.
import { writeSync } from 'node:fs';
import { linkAll } from '../../src/record/log/chain.ts';
import type { Head } from '../../src/record/log/chain.ts';
import type { LogStore } from '../../src/record/ports/log-store.ts';
import { sqlLogStore } from '../../src/storage/sql/log-store.ts';
import { openLogDatabase } from '../../src/storage/sqlite/log-database.ts';
import { headerOf, unlinkedFrom } from '../record/examples.ts';

const [path = '', cases = '8'] = process.argv.slice(2);
const store = sqlLogStore(await openLogDatabase(path));
await Promise.all(Array.from({ length: Number(cases) }, (_, index) => writeOn(store, `case-${index}`)));

async function writeOn(log: LogStore, id: string): Promise<never> {
  await log.create(headerOf(id));
  for (;;) {
    const at = await log.head(id);
    if (at === null) throw new Error(`case ${id} is not there`);
    const head = await appendTwo(log, at.head);
    writeSync(1, `${JSON.stringify(head)}\n`);
  }
}

/** Two entries a time, so that half of an append could be told. */
async function appendTwo(log: LogStore, { case: id, version, hash }: Head): Promise<Head> {
  const seq = version + 2;
  const entries = linkAll(headerOf(id), hash, unlinkedFrom(version + 1, 2));
  const receipt = { key: `${id}:${seq}`, fingerprint: 'f', answer: String(seq) };
  const sealed = [{ seq, iv: 'iv', text: `words of ${seq}`, tag: 'tag', salt: 'salt' }];
  if (!(await log.append(id, version, { entries, sealed, receipt }))) throw new Error(`nobody else writes to case ${id}`);
  return { case: id, version: seq, hash: entries.at(-1)?.hash ?? hash };
}
