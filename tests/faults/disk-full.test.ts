// A disk that is full at any write: whoever writes is told so, nothing is there in part, what was acknowledged is there, and when there is room again
// it goes on.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Head } from '../../src/record/log/chain.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { vouchAtStart } from '../../src/storage/vouch-at-start.ts';
import { temporaryDirectory } from '../storage/stores.ts';
import { isFull, reportFault } from './rounds.ts';
import { ids, runWriter, wrongAfterwards } from './spawned.ts';
import { leftIn, writeSteadily } from './steady.ts';

let folder: string;
beforeAll(() => void (folder = temporaryDirectory()));
afterAll(() => rmSync(folder, { recursive: true }));

const entries = 3;

/** From the very first start on, or where there is something already: there the write-ahead log is short, and entries are what does not fit. */
const begun = ['nothing', 'entries'] as const;

/** Blocks of 512 bytes that no file may be longer than. */
const limited = (blocks: number): string[] => ['sh', '-c', `ulimit -f ${blocks} && exec "$0" "$@"`];

/** Until the writer gets through, in steps of a page and a bit: also in the middle of a page. */
function* limits(): Generator<number> {
  if (isFull) for (let blocks = 0; ; blocks += 9) yield blocks;
  yield* [20, 130, 100_000];
}

test.skipIf(process.platform === 'win32').each(begun)('files that may not grow beyond any length, beginning with %s', async (what) => {
  const counts = { rounds: 0, told: 0, acknowledged: 0, lost: 0 };
  for (const blocks of limits()) {
    const directory = join(folder, `limited-${blocks}`, 'data');
    const before = what === 'nothing' ? [] : runWriter([], directory, '1').acknowledged;
    const { acknowledged: told, isTold, isEnded, crash } = runWriter(limited(blocks), directory, String(entries));
    const acknowledged = [...before, ...told];
    counts.rounds += 1;
    counts.told += Number(isTold);
    counts.acknowledged += told.length;
    expect([blocks, crash, isTold || isEnded]).toEqual([blocks, null, true]);
    expect([blocks, ...(await wrongAfterwards(directory, entries, acknowledged))]).toEqual([blocks]);
    rmSync(join(folder, `limited-${blocks}`), { recursive: true, force: true });
    if (isEnded && !isTold) break;
  }
  reportFault(`disk full, files that may not grow, beginning with ${what}`, counts);
  expect([counts.told > 1, counts.acknowledged >= entries]).toEqual([true, true]);
});

const megabytes = 4;

/** A small disk of memory; false where nobody may mount one. */
function mounted(place: string): boolean {
  mkdirSync(place);
  return process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', place]).status === 0;
}

const tried = isFull ? temporaryDirectory() : '';
const disk = join(tried, 'disk');
const canMount = isFull && mounted(disk);
afterAll(() => {
  if (canMount) spawnSync('umount', [disk]);
  if (isFull) rmSync(tried, { recursive: true });
});

/** Leaves so many pages of 4 kB free. */
function fill(pages: number): void {
  const file = openSync(join(disk, 'filler'), 'w');
  const chunk = Buffer.alloc(4096);
  let written = 0;
  try {
    for (;;) written += writeSync(file, chunk);
  } catch {
    truncateSync(join(disk, 'filler'), Math.max(0, written - pages * chunk.length));
  } finally {
    closeSync(file);
  }
}

const makeRoom = (): void => rmSync(join(disk, 'filler'), { force: true });

/** In one and the same process: filled while it writes, and it goes on when there is room. */
async function writeOnFullDisk(directory: string, pages: number): Promise<{ told: number; acknowledged: Head[] }> {
  const acknowledged: Head[] = [];
  let told = 0;
  const storage = await openStorage(directory);
  try {
    await vouchAtStart(storage);
    fill(pages);
    await writeSteadily(storage, {
      ids,
      entries,
      acknowledged: (head) => void acknowledged.push(head),
      unavailable(times) {
        told += 1;
        if (times === 2) makeRoom();
        return times < 5;
      },
    });
  } finally {
    makeRoom();
    await storage.close();
  }
  return { told, acknowledged };
}

test.skipIf(!canMount)(
  'a disk of memory that is full at every page, and has room again, in one process (`npm run faults`, where it may be mounted)',
  async () => {
    const counts = { rounds: 0, told: 0, lost: 0 };
    for (let pages = 0, isThrough = false; !isThrough; pages += 1) {
      const directory = join(disk, `at-${pages}`, 'data');
      const { told, acknowledged } = await writeOnFullDisk(directory, pages);
      const { refused, wrong } = await leftIn(directory, ids, acknowledged);
      expect([pages, refused, wrong, acknowledged.length >= entries]).toEqual([pages, null, [], true]);
      counts.rounds += 1;
      counts.told += told;
      isThrough = told === 0;
      rmSync(join(disk, `at-${pages}`), { recursive: true });
    }
    reportFault('disk full, a disk of memory', counts);
    expect(counts.rounds).toBeGreaterThan(10);
  },
);
