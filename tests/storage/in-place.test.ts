// A database that is removed, replaced or copied file by file while a server works with it: nothing is acknowledged that is not where it belongs.
import { cpSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyBeside } from '../../src/storage/copy-beside.ts';
import { keyFileOf, ledgerFileIn, openStorage, type Storage } from '../../src/storage/open-storage.ts';
import { isMarkedOpen } from '../../src/storage/sqlite/open-mark.ts';
import { inquiry, newKey, serverOn, type TestServer } from '../server/harness.ts';
import { temporaryDirectory } from './stores.ts';

let folder: string;
let directory: string;
let storage: Storage;
let server: TestServer;
beforeEach(async () => {
  folder = temporaryDirectory();
  directory = join(folder, 'data');
  storage = await openStorage(directory);
  server = serverOn(storage);
});
afterEach(async () => {
  await storage.close();
  rmSync(folder, { recursive: true });
});

const ledger = () => ledgerFileIn({ directory, keyFile: keyFileOf(directory) });
const files = { cases: () => join(directory, 'cases.sqlite'), keys: () => join(directory, 'keys.sqlite'), ledger };
const begun = () => server.send('/api/v1/cases', { site: 'wetzlar', proposal: inquiry }, { 'idempotency-key': newKey() });
const isMarked = (file: string): boolean => isMarkedOpen(readFileSync(file));

const stages = {
  removed: (file: string) => rmSync(file),
  'replaced by an older copy': (file: string) => {
    cpSync(file, `${file}.copy`);
    renameSync(`${file}.copy`, file);
  },
};

describe.each(Object.keys(files) as (keyof typeof files)[])('the file of the %s', (kind) => {
  test.each(Object.entries(stages))('%s under a running server takes no entry any more, and is told', async (_, put) => {
    expect((await server.ask('/readyz')).status).toBe(200);
    put(files[kind]());
    const answers = [await begun(), await server.ask('/readyz')];
    expect(answers.map(({ status, body }) => [status, body['type']])).toEqual([
      [503, 'urn:etappe:problem:unavailable'],
      [503, 'urn:etappe:problem:unavailable'],
    ]);
    expect(server.logged.join('\n')).toContain('FileReplaced');
  });
});

describe('what a server works with', () => {
  test('is marked as open in the file itself, and no longer once it was closed', async () => {
    expect([isMarked(files.cases()), isMarked(files.keys())]).toEqual([true, true]);
    await storage.close();
    expect([isMarked(files.cases()), isMarked(files.keys())]).toEqual([false, false]);
    storage = await openStorage(directory);
  });

  test('whoever only looks beside it leaves the mark alone', async () => {
    const beside = await openStorage(directory, true);
    await beside.close();
    expect(isMarked(files.cases())).toBe(true);
  });

  test('a copy that was made beside it is not marked, also where cases and keys go to one folder', async () => {
    await server.newCase(inquiry);
    const targets = { cases: join(folder, 'copies'), keys: join(folder, 'copies'), ledger: null };
    const how = { now: '2026-12-01T08:00:00.000Z', tell: () => {}, tellOpened: () => {} };
    const { files: made } = await copyBeside(storage, { directory, ledgerFile: ledger() }, targets, how);
    expect(made.map((file) => [dirname(file), isMarked(file)])).toEqual([
      [join(folder, 'copies'), false],
      [join(folder, 'copies'), false],
    ]);
  });
});
