// A key file that is well-formed and another one: said in one sentence by whatever opens an installation, and nothing is changed.
import { copyFileSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeKeyFile } from '../../src/record/seal/key-file.ts';
import { newKek, wrap } from '../../src/record/seal/keys.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { inquiry, serverOn } from '../server/harness.ts';
import { installations, type Installed } from './installed.ts';
import { spoken } from './spoken.ts';

describe.each(installations)('on $name', ({ make }) => {
  let made: Installed;
  let right: string;
  let wrong: string;
  beforeEach(async () => {
    made = await make();
    const storage = await openStorage(made.place);
    const server = serverOn(storage);
    for (const _ of [1, 2]) await server.newCase(inquiry);
    await storage.close();
    right = `${made.place.keyFile}.right`;
    copyFileSync(made.place.keyFile, right);
    makeKeyFile(made.place.keyFile);
    wrong = readFileSync(made.place.keyFile, 'utf8');
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await made.remove();
  });

  const stopped = () => ('directory' in made.place ? [] : ['--stopped']);
  const kept = () => readFileSync(made.place.keyFile, 'utf8');

  test.each([[['verify']], [['keys', 'rotate']], [['user', 'list']], [['export', 'recording']]])(
    '%j says so in one sentence, with exit code 2, and the file stays',
    async (words: string[]) => {
      const { code, err, out } = await spoken([...words, ...made.words, ...(words[0] === 'keys' ? stopped() : [])]);
      expect([code, out, err.split('\n')]).toEqual([
        2,
        '',
        [
          `etappe ${words[0]}: The key file ${made.place.keyFile} is not the one that locks these cases; it opens none of them. Bring the right one from its own backup, or name it: --key-file FILE.`,
        ],
      ]);
      expect(kept()).toBe(wrong);
    },
  );

  test('check-config finds it, and the right one is fine', async () => {
    const { place } = made;
    const set =
      'directory' in place
        ? { ETAPPE_DATA: place.directory }
        : { ETAPPE_DATABASE: place.database, ETAPPE_KEYS_DATABASE: place.keysDatabase };
    const all = { ...set, ETAPPE_PORT: '0', ETAPPE_KEY_FILE: place.keyFile };
    for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
    const { code, err } = await spoken(['check-config']);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^ETAPPE_KEY_FILE: the key file .* is not the one that locks these cases\.[^\n]*$/u),
    ]);
    copyFileSync(right, place.keyFile);
    expect(await spoken(['check-config'])).toMatchObject({ code: 0, err: '' });
  });

  test('one key that does not open keeps all from being renewed, and the file as it was', async () => {
    copyFileSync(right, made.place.keyFile);
    const storage = await openStorage(made.place);
    await storage.keys.put('other', wrap([newKek()], 'other', new Uint8Array(32)));
    await storage.close();
    const before = kept();
    const { code, err } = await spoken(['keys', 'rotate', ...made.words, ...stopped()]);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^etappe keys: The key file .* does not open 1 of the keys, so nothing was changed\.[^\n]*$/u),
    ]);
    expect(kept()).toBe(before);
  });
});
