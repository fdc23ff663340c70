// A writer that dies at any moment loses nothing it acknowledged and leaves nothing in part.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { reaches, verifyChain, type Head } from '../../src/record/log/chain.ts';
import type { LogStore } from '../../src/record/ports/log-store.ts';
import { sqlLogStore } from '../../src/storage/sql/log-store.ts';
import { openLogDatabase } from '../../src/storage/sqlite/log-database.ts';
import { entriesOf, headerOf } from '../record/examples.ts';
import { temporaryDirectory } from './stores.ts';

const rounds = 8;
const cases = 8;
const writer = fileURLToPath(new URL('writer.ts', import.meta.url));

/** Starts a writer, kills it in the middle of its work and answers what it had acknowledged by then. */
async function acknowledgedBeforeKill(path: string, most: number): Promise<Head[]> {
  const child = spawn(process.execPath, [writer, path, String(cases)], { stdio: ['ignore', 'pipe', 'inherit'] });
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

/** Everything acknowledged is there once and in order; whatever else is there was sent, and is there in whole. */
async function expectWhole(store: LogStore, acknowledged: readonly Head[]): Promise<void> {
  const log = await store.read(acknowledged[0]?.case ?? '');
  if (log === null) throw new Error('an acknowledged case is missing');
  expect(verifyChain(log.header, log.entries)).toBeNull();
  expect(reaches(log.header, log.entries, log.head)).toBe(true);
  for (const head of acknowledged) expect(reaches(log.header, log.entries, head)).toBe(true);
  expect(log.entries).toEqual(entriesOf(headerOf(log.header.case), log.head.version));
  expect(log.head.version % 2).toBe(0);
  const even = Array.from({ length: log.head.version / 2 }, (_, index) => 2 * (index + 1));
  expect(log.sealed.map(({ seq }) => seq)).toEqual(even);
  for (const seq of even) expect(await store.receipt(`${log.header.case}:${seq}`)).not.toBeNull();
  expect(await store.receipt(`${log.header.case}:${log.head.version + 2}`)).toBeNull();
}

test('after kill -9 every acknowledged entry is there exactly once, and nothing is there in part', async () => {
  const directory = temporaryDirectory();
  const path = join(directory, 'log.sqlite');
  const acknowledged: Head[] = [];
  for (let round = 0; round < rounds; round += 1) {
    acknowledged.push(...(await acknowledgedBeforeKill(path, 1 + round * 17)));
    const database = await openLogDatabase(path);
    const byCase = Map.groupBy(acknowledged, (head) => head.case);
    for (const heads of byCase.values()) await expectWhole(sqlLogStore(database), heads);
    await database.db.destroy();
  }
  expect(acknowledged.length).toBeGreaterThan(rounds * cases);
  rmSync(directory, { recursive: true });
});
