// While somebody reads the file of the keys an erasure is pending and says so; afterwards it is finished, and no byte is left.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { keyFileOf, openStorage } from '../../src/storage/open-storage.ts';
import { closedCase, dataProtection, erase } from '../server/data-protection/closed-case.ts';
import { serverOn } from '../server/harness.ts';
import { temporaryDirectory } from '../storage/stores.ts';
import { holdersOf, textsIn } from './copied.ts';
import { spoken } from './spoken.ts';

test('a reader keeps the old bytes, nobody is told that they are gone, and afterwards it is finished to the last byte', async () => {
  const folder = temporaryDirectory();
  const directory = join(folder, 'data');
  const [cases, keys] = [join(directory, 'cases.sqlite'), join(directory, 'keys.sqlite')];
  const storage = await openStorage({ directory, keyFile: keyFileOf(directory) });
  const server = serverOn(storage);
  const id = await closedCase(server);
  const bytes = [...textsIn(keys, 'keys', id), ...textsIn(cases, 'words', id)];
  expect(bytes).toHaveLength(3);

  const reader = new Database(keys);
  reader.exec('begin; select count(*) from keys');
  await erase(server, id);
  const { body } = await server.ask(`/api/v1/cases/${id}/erasure/certificate`, { headers: dataProtection });
  expect(body).toMatchObject({ isComplete: false, left: { files: 1 } });
  expect(holdersOf(directory, bytes)).not.toEqual([]);
  expect(await spoken(['erase', '--data', directory])).toMatchObject({ code: 1, out: '0 erasures finished, 1 pending.' });

  reader.close();
  const pending = await spoken(['erase', '--list', '--data', directory]);
  expect([pending.code, pending.err]).toEqual([1, expect.stringContaining(`Case ${id}: key and words are overwritten`)]);
  const { code, out } = await spoken(['erase', '--data', directory]);
  expect([code, out]).toEqual([0, `Case ${id}: key and words are gone from every file.\n1 erasure finished, 0 pending.`]);
  expect(await spoken(['erase', '--list', '--data', directory])).toMatchObject({ code: 0, out: '0 erasures finished, 0 pending.' });
  await storage.close();
  expect(holdersOf(directory, bytes)).toEqual([]);
  rmSync(folder, { recursive: true });
});
