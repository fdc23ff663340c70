// A writer that dies at any moment loses nothing it acknowledged and leaves nothing in part.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Head } from '../../src/record/log/chain.ts';
import { sqlLogStore } from '../../src/storage/sql/log-store.ts';
import { openLogDatabase } from '../../src/storage/sqlite/log-database.ts';
import { temporaryDirectory } from './stores.ts';
import { expectWhole } from './whole.ts';

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
