// A page of the file that is not what was written: somebody is told, or it was mended; never a wrong answer.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sqlLogStore } from '../../src/storage/sql/log-store.ts';
import { openLogDatabase } from '../../src/storage/sqlite/log-database.ts';
import { entriesOf, headerOf } from '../record/examples.ts';
import { temporaryDirectory } from './stores.ts';

const header = headerOf('one');
const page = 4096;

test('any torn page gives a sentence or a named case, or is built anew', async () => {
  const directory = temporaryDirectory();
  const path = join(directory, 'log.sqlite');
  const first = await openLogDatabase(path);
  await sqlLogStore(first).create(header, { entries: entriesOf(header, 40), sealed: [] });
  await first.db.destroy();
  const whole = readFileSync(path);
  const right = await verdict(path);
  const verdicts: string[] = [];
  for (let at = 0; at < whole.length; at += page) {
    writeFileSync(path, Buffer.from(whole).fill(0x5a, at, at + 512));
    verdicts.push(await verdict(path));
    for (const side of ['-wal', '-shm']) rmSync(`${path}${side}`, { force: true });
  }
  expect(new Set(verdicts)).toEqual(new Set(['said', right]));
  expect(verdicts[0]).toBe('said');
  rmSync(directory, { recursive: true });
});

/** `said` by a start that is refused, by a case that is named, or by what the file says of itself; else the log as it was read. */
async function verdict(path: string): Promise<string> {
  try {
    const database = await openLogDatabase(path);
    try {
      const log = await sqlLogStore(database).read(header.case);
      return database.faults.length > 0 ? 'said' : JSON.stringify(log);
    } finally {
      await database.db.destroy();
    }
  } catch (error) {
    return /is damaged|cannot be brought up to date/u.test(String(error)) ? 'said' : Promise.reject(error);
  }
}
