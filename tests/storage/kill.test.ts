// A writer that dies at any moment loses nothing it acknowledged and leaves nothing in part; and the ledger knows that.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Head } from '../../src/record/log/chain.ts';
import type { LogStore } from '../../src/record/ports/log-store.ts';
import { newDataKey, wrap } from '../../src/record/seal/keys.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { sqlLogStore } from '../../src/storage/sql/log-store.ts';
import { openLogDatabase } from '../../src/storage/sqlite/log-database.ts';
import { vouchAtStart } from '../../src/storage/vouch-at-start.ts';
import { drawer, reportFault, roundsOf } from '../faults/rounds.ts';
import { temporaryDirectory } from './stores.ts';
import { expectWhole } from './whole.ts';

const rounds = roundsOf({ few: 6, full: 500 });
const cases = 8;
const writer = fileURLToPath(new URL('writer.ts', import.meta.url));

/** Starts a writer, kills it in the middle of its work and answers what it had acknowledged by then. */
async function acknowledgedBeforeKill(place: string, most: number): Promise<Head[]> {
  const child = spawn(process.execPath, [writer, place, String(cases)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, signal) => resolve(signal)));
  let text = '';
  for await (const chunk of child.stdout) {
    text += String(chunk);
    // The signal arrives whenever it arrives: between two writes, or inside one.
    if (text.split('\n').length > most) child.kill('SIGKILL');
  }
  expect(await ended).toBe('SIGKILL');
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Head);
}

type Opened = { readonly store: LogStore; readonly close: () => Promise<void> };

/** A file of logs alone, and an installation as a server starts on it: where it did not know its own data, it would be refused. */
const places: { name: string; path: string; open: (path: string) => Promise<Opened> }[] = [
  {
    name: 'a file of logs',
    path: 'log.sqlite',
    async open(path) {
      const database = await openLogDatabase(path);
      return { store: sqlLogStore(database), close: database.close };
    },
  },
  {
    name: 'an installation with its ledger',
    path: 'data',
    async open(path) {
      const storage = await openStorage(path);
      await vouchAtStart(storage);
      return storage;
    },
  },
];

/** A place that was killed so often is big, and looking through all of it after every kill would take longer than everything else. */
const together = 20;

/** Kills a writer in a new place time after time, each time from where the one before it was killed; answers how much was acknowledged. */
async function killTimes(times: number, draw: (below: number) => number, { path, open }: (typeof places)[number]): Promise<number> {
  const directory = temporaryDirectory();
  const place = join(directory, path);
  // Each case has its key from before its first entry on; what is written here holds no words.
  const { keys, ring, close } = await openStorage(join(directory, 'data'));
  for (let index = 0; index < cases; index += 1) await keys.put(`case-${index}`, wrap(ring, `case-${index}`, newDataKey()));
  await close();
  const acknowledged: Head[] = [];
  for (let round = 0; round < times; round += 1) {
    acknowledged.push(...(await acknowledgedBeforeKill(place, 1 + draw(120))));
    const { store, close: closeAgain } = await open(place);
    for (const heads of Map.groupBy(acknowledged, (head) => head.case).values()) await expectWhole(store, heads);
    await closeAgain();
  }
  rmSync(directory, { recursive: true });
  return acknowledged.length;
}

test.each(places)('after kill -9 every acknowledged entry is there exactly once, and nothing in part: $name', async (place) => {
  const draw = drawer(7);
  let acknowledged = 0;
  for (let left = rounds; left > 0; left -= together) acknowledged += await killTimes(Math.min(left, together), draw, place);
  reportFault(`kill -9, ${place.name}`, { rounds, acknowledged, lost: 0 });
  expect(acknowledged).toBeGreaterThan(rounds * 4);
});
