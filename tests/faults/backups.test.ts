// Copies that are taken at any moment while somebody writes and somebody erases: each is restored to all that was acknowledged before it was begun,
// every case sound, and nobody who was erased comes back.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Head } from '../../src/record/log/chain.ts';
import { copyBeside, type Copied } from '../../src/storage/copy-beside.ts';
import { finishErasure } from '../../src/storage/finish-erasure.ts';
import { keyFileOf, openStorage } from '../../src/storage/open-storage.ts';
import { putInPlace } from '../../src/storage/put-in-place.ts';
import { restoreInPlace } from '../../src/storage/restore.ts';
import { vouchAtStart } from '../../src/storage/vouch-at-start.ts';
import { closedCase, erase } from '../server/data-protection/closed-case.ts';
import { serverOn } from '../server/harness.ts';
import { temporaryDirectory } from '../storage/stores.ts';
import { filesOf } from './installation.ts';
import { drawer, reportFault, roundsOf } from './rounds.ts';
import { leftIn, writeSteadily } from './steady.ts';

const now = '2026-06-01T08:00:00.000Z';
const ids = ['one', 'two', 'three'];
const entries = 8;

let folder: string;
beforeAll(() => void (folder = temporaryDirectory()));
afterAll(() => rmSync(folder, { recursive: true }));

/** As another process opens it beside the server. */
async function backUp(directory: string, out: string): Promise<Copied> {
  const beside = await openStorage(directory, true);
  try {
    const targets = { cases: join(out, 'cases'), keys: join(out, 'keys'), ledger: null };
    return await copyBeside(beside, { directory, ledgerFile: filesOf(directory).ledger }, targets, {
      now,
      tell: () => undefined,
      tellOpened: () => undefined,
    });
  } finally {
    await beside.close();
  }
}

type Round = { readonly copied: Copied | null; readonly before: readonly Head[]; readonly gone: string };

/** Writes to the end, and meanwhile begins a copy and an erasure, each after so many entries. */
async function writeAndCopy(directory: string, out: string, copyAfter: number, eraseAfter: number): Promise<Round> {
  const storage = await openStorage(directory);
  try {
    await vouchAtStart(storage);
    const server = serverOn(storage);
    const gone = await closedCase(server);
    const acknowledged: Head[] = [];
    let before: readonly Head[] = [];
    let copying: Promise<Copied> | undefined;
    let erasing: Promise<unknown> | undefined;
    await writeSteadily(storage, {
      ids,
      entries,
      acknowledged(head) {
        acknowledged.push(head);
        if (acknowledged.length === eraseAfter) erasing = erase(server, gone);
        if (acknowledged.length !== copyAfter) return;
        before = [...acknowledged];
        copying = backUp(directory, out);
      },
    });
    await erasing;
    const copied = (await copying) ?? null;
    // A reader kept its bytes: the rounds of a server finish it.
    await finishErasure(storage, gone);
    return { copied, before, gone };
  } finally {
    await storage.close();
  }
}

/** Of the one that was erased: how its record ends, what can be read of it, and whether its key is gone. */
async function erasedIn(directory: string, gone: string): Promise<unknown[]> {
  const storage = await openStorage(directory);
  try {
    const opened = await storage.file.open(gone);
    return [opened?.entries.at(-1)?.event.type, opened?.words, await storage.keys.get(gone)];
  } finally {
    await storage.close();
  }
}

test('whatever the moment, it is restored to all that was acknowledged before, and who was erased stays erased', async () => {
  const rounds = roundsOf({ few: 3, full: 100 });
  const draw = drawer(9);
  const counts = { rounds: 0, entries: 0, lost: 0, 'come back': 0 };
  for (let round = 0; round < rounds; round += 1) {
    const place = join(folder, String(round));
    const directory = join(place, 'data');
    const [copyAfter, eraseAfter] = [1 + draw(ids.length * entries), 1 + draw(ids.length * entries)];
    const { copied, before, gone } = await writeAndCopy(directory, join(place, 'out'), copyAfter, eraseAfter);
    expect([round, copied]).toMatchObject([
      round,
      { differing: [], faults: [], unopened: 0, files: [expect.any(String), expect.any(String)] },
    ]);
    const [cases = '', keys = ''] = ['cases', 'keys'].map((kind) => copied?.files.find((file) => file.includes(`/${kind}-`)) ?? '');
    const where = { directory, keyFile: keyFileOf(directory) };
    await putInPlace({ cases, keys }, where, '2026-06-01');
    await restoreInPlace(where, now, () => undefined);
    expect([round, await leftIn(directory, ids, before)]).toEqual([round, { refused: null, wrong: [] }]);
    expect([round, await erasedIn(directory, gone)]).toEqual([round, ['case.erased', {}, 'destroyed']]);
    counts.rounds += 1;
    counts.entries += copied?.entries ?? 0;
    rmSync(place, { recursive: true });
  }
  reportFault('copies under load, restored', counts);
  expect(counts.rounds).toBe(rounds);
});
