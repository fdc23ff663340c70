// A disk that fails once, or for a while, at any call: with an error of reading, writing or syncing, or because it is full. Whoever writes is told
// so, and nothing that was acknowledged before or afterwards is missing: what was not synced is never taken for synced later.
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import { temporaryDirectory } from '../storage/stores.ts';
import { filesOf } from './installation.ts';
import { hasStrace } from './disk-trace.ts';
import { drawer, isFull, reportFault } from './rounds.ts';
import { ids, runWriter, wrongAfterwards, type Ran } from './spawned.ts';
import { leftIn, writeSteadily } from './steady.ts';

const [before, entries] = [2, 4];

let folder: string;
let acknowledgedBefore: Ran['acknowledged'];
beforeAll(async () => {
  folder = temporaryDirectory();
  const made: Ran['acknowledged'][number][] = [];
  const storage = await openStorage(join(folder, 'made', 'data'));
  await writeSteadily(storage, { ids, entries: before, acknowledged: (head) => void made.push(head) });
  await storage.close();
  acknowledgedBefore = made;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Only the files of the installation: what Node reads and writes besides is none of this. */
function failing(directory: string, inject: string): string[] {
  const files = Object.values(filesOf(directory)).flatMap((file) => [file, `${file}-wal`]);
  const [call = ''] = inject.split(':');
  const asked = ['-f', '--seccomp-bpf', '-o', join(folder, 'trace'), '-e', `trace=${call}`, '-e', `inject=${inject}`];
  return ['strace', ...asked, ...files.flatMap((file) => ['-P', file])];
}

/** How many calls were made to fail; 0 where the writer was through before. */
const failed = (): number => readFileSync(join(folder, 'trace'), 'utf8').split('(INJECTED)').length - 1;

async function tried(inject: string): Promise<Ran & { readonly failures: number; readonly wrong: readonly string[] }> {
  const place = join(folder, 'tried');
  rmSync(place, { recursive: true, force: true });
  cpSync(join(folder, 'made'), place, { recursive: true });
  const directory = join(place, 'data');
  const ran = runWriter(failing(directory, inject), directory, String(entries));
  const failures = failed();
  return { ...ran, failures, wrong: await wrongAfterwards(directory, entries, [...acknowledgedBefore, ...ran.acknowledged]) };
}

/** What fails, and for which calls in a row from the one with this number on. In `npm test` at a few of them only. */
const faults = [
  ['a sync that fails', 'fsync', (at: number) => `fsync:error=EIO:when=${at}`, [12]],
  ['a write that fails', 'pwrite64', (at: number) => `pwrite64:error=EIO:when=${at}`, [20]],
  ['a disk that is full for a while', 'pwrite64', (at: number) => `pwrite64:error=ENOSPC:when=${at}..${at + 5}`, [9]],
  ['a length that cannot be changed', 'ftruncate', (at: number) => `ftruncate:error=EIO:when=${at}`, []],
  ['a page that cannot be read', 'pread64', (at: number) => `pread64:error=EIO:when=${at}`, []],
] as const;

/** Reads are many: of them some are drawn. */
const readsDrawn = 60;

function* calls(call: string, few: readonly number[]): Generator<number> {
  if (!isFull) yield* few;
  else if (call === 'pread64') {
    const draw = drawer(5);
    for (let round = 0; round < readsDrawn; round += 1) yield 1 + draw(140);
  } else for (let at = 1; ; at += 1) yield at;
}

test.skipIf(!hasStrace).each(faults.filter(([, , , few]) => isFull || few.length > 0))(
  '%s at any call (where there is strace)',
  async (name, call, inject, few) => {
    const counts = { rounds: 0, told: 0, lost: 0 };
    for (const at of calls(call, few)) {
      const { failures, crash, isTold, isEnded, wrong } = await tried(inject(at));
      if (failures === 0 && call !== 'pread64') break;
      expect([at, crash, isTold || isEnded, wrong]).toEqual([at, null, true, []]);
      counts.rounds += Number(failures > 0);
      counts.told += Number(isTold);
    }
    reportFault(`errors of the disk, ${name}`, counts);
    expect(counts.rounds).toBeGreaterThan(0);
  },
);

test('without a fault the writer gets through', async () => {
  mkdirSync(join(folder, 'well'));
  const directory = join(folder, 'well', 'data');
  const { acknowledged, isEnded, isTold, crash } = runWriter([], directory, '1,2');
  expect([acknowledged.length, isEnded, isTold, crash]).toEqual([4, true, false, null]);
  expect(await leftIn(directory, ids, acknowledged)).toEqual({ refused: null, wrong: [] });
});
