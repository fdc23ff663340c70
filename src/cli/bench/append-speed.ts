// How many entries a second are safe on disk, against a bare loop of write and fdatasync with the same bytes.
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { linkAll } from '../../record/log/chain.ts';
import type { Entry, Header, Unlinked } from '../../record/log/entry.ts';
import { lineOfEntry } from '../../record/log/line.ts';
import type { LogStore } from '../../record/ports/log-store.ts';
import { headerFor } from '../../scenarios/record-of.ts';
import { openStorage } from '../../storage/open-storage.ts';
import type { Contestant, Count } from './measure.ts';

/** Milliseconds a round lasts, whatever the disk can do. */
const roundLength = 700;
/** Appends on their way at the same moment. */
const together = 64;

const unlinked = (seq: number): Unlinked => ({
  seq,
  on: '2026-08-31',
  at: '2026-08-31T09:12:33.123Z',
  by: { role: 'counsellor', id: 'c-weber' },
  event: { type: 'domain.rated', domain: 'housing', counsellor: 3, client: 4 },
});

/** In this order: the bare loop, single appends, appends of many cases at once. */
export async function appendContestants(folder: string): Promise<{ contestants: Contestant[]; close: () => Promise<void> }> {
  // As a server writes: announced in the ledger, written, settled.
  const { store, close } = await openStorage(join(folder, 'appends', 'data'));
  const file = openSync(join(folder, 'bare.log'), 'a');
  const line = Buffer.from(`${lineOfEntry(linkAll(headerFor('bench', 'wetzlar'), null, [unlinked(1)])[0] ?? unlinked(1))}\n`);
  const writers = await Promise.all(Array.from({ length: together }, (_, index) => openWriter(store, `bench-${index}`)));
  const first = writers.slice(0, 1);
  return {
    contestants: [
      { name: 'write + fdatasync', run: async () => writeBare(file, line) },
      { name: 'append, one by one', run: () => appendFor(first) },
      { name: `append, ${together} at once`, run: () => appendFor(writers) },
    ],
    async close() {
      closeSync(file);
      await close();
    },
  };
}

/** The least that a durable append can cost on this disk: fdatasync leaves out what is not needed to read the bytes back. */
function writeBare(file: number, line: Uint8Array): Count {
  const begin = performance.now();
  let done = 0;
  for (; performance.now() - begin < roundLength; done += 1) {
    writeSync(file, line);
    fdatasyncSync(file);
  }
  return { done, ms: performance.now() - begin };
}

/** Appends one entry to its case. */
type Writer = () => Promise<void>;

async function openWriter(store: LogStore, id: string): Promise<Writer> {
  const header: Header = headerFor(id, 'wetzlar');
  await store.create(header);
  let version = 0;
  let last: Entry['hash'] | null = null;
  return async () => {
    const entries = linkAll(header, last, [unlinked(version + 1)]);
    if (!(await store.append(id, version, { entries, sealed: [] }))) throw new Error(`nobody else writes to case ${id}`);
    version += 1;
    last = entries[0]?.hash ?? null;
  };
}

async function appendFor(writers: readonly Writer[]): Promise<Count> {
  const begin = performance.now();
  let done = 0;
  // Each writer waits for its own append, as a request does; only writers of different cases share a commit.
  const keepOn = async (write: Writer) => {
    for (; performance.now() - begin < roundLength; done += 1) await write();
  };
  await Promise.all(writers.map(keepOn));
  return { done, ms: performance.now() - begin };
}
