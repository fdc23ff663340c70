// `etappe keys rotate` and the ledger: a start goes on afterwards, and a second rotation, wherever the first was interrupted.
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readKeyFile, rotateKeyFile } from '../../src/record/seal/key-file.ts';
import { publicKeyOf } from '../../src/record/ledger/checkpoint.ts';
import { keyFileOf, ledgerFileIn, openStorage, type Storage } from '../../src/storage/open-storage.ts';
import { inquiry } from '../server/harness.ts';
import { temporaryDirectory } from '../storage/stores.ts';
import { served } from './copied.ts';
import { spoken } from './spoken.ts';

let folder: string;
let directory: string;
beforeEach(async () => {
  folder = temporaryDirectory();
  directory = join(folder, 'data');
  await served(directory, async (server) => void (await server.newCase(inquiry)));
});
afterEach(() => rmSync(folder, { recursive: true }));

const keyFile = () => keyFileOf(directory);
const rotate = () => spoken(['keys', 'rotate', '--data', directory]);

async function opened<T>(work: (storage: Storage) => Promise<T>): Promise<T> {
  const storage = await openStorage({ directory, keyFile: keyFile() }, true);
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
}

const signedBy = () => opened(async ({ vouching }) => (await vouching.ledger.catchUp()).signedBy);

test('the ledger is signed with the new key before the old one is gone, and a start goes on', async () => {
  const [before] = readKeyFile(keyFile());
  expect(await signedBy()).toBe(publicKeyOf(before));
  expect((await rotate()).code).toBe(0);
  const [after, ...others] = readKeyFile(keyFile());
  expect([others, await signedBy()]).toEqual([[], publicKeyOf(after)]);
  await served(directory, async (server) => void (await server.newCase(inquiry)));
  expect(await spoken(['verify', '--data', directory])).toMatchObject({ code: 0, out: '2 cases looked through, 0 damaged.' });
});

test('without the ledger that the data know nothing is rotated: it could never be brought back', async () => {
  const ledger = ledgerFileIn({ directory, keyFile: keyFile() });
  const before = readFileSync(keyFile(), 'utf8');
  renameSync(ledger, `${ledger}.away`);
  const { code, err } = await rotate();
  expect(code).toBe(1);
  expect(err).toContain(`The ledger that these data know is not at ${ledger}`);
  expect(readFileSync(keyFile(), 'utf8')).toBe(before);
  renameSync(`${ledger}.away`, ledger);
  expect(await rotate()).toMatchObject({ code: 0, err: '' });
});

const powerCut = async (): Promise<never> => {
  throw new Error('power cut');
};

test.each([
  [
    'before any key is locked anew',
    ({ keys, vouching }: Storage) => rotateKeyFile(keyFile(), { ...keys, replace: powerCut }, vouching.ledger.signWith),
  ],
  ['before the ledger is signed', ({ keys }: Storage) => rotateKeyFile(keyFile(), keys, powerCut)],
  [
    'before the old key is dropped',
    ({ keys, vouching }: Storage) =>
      rotateKeyFile(keyFile(), keys, async (kek) => {
        await vouching.ledger.signWith(kek);
        await powerCut();
      }),
  ],
])('interrupted %s, a start and a second rotation go on', async (_, interrupted) => {
  await expect(opened(interrupted)).rejects.toThrow('power cut');
  expect(readKeyFile(keyFile())).toHaveLength(2);
  await served(directory, async (server) => void (await server.newCase(inquiry)));
  expect((await rotate()).code).toBe(0);
  expect(readKeyFile(keyFile())).toHaveLength(1);
  await served(directory, async () => {});
  expect((await spoken(['verify', '--data', directory])).code).toBe(0);
});
