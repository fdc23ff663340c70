// Which keys a key file holds, what speaks against it, and that no key is lost when another takes its place.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { KeyStore } from '../../src/record/ports/key-store.ts';
import {
  liesIn,
  makeKeyFile,
  openKeyFile,
  readKeyFile,
  refusalsOfKeyFile,
  refuseOtherKeyFile,
  rotateKeyFile,
} from '../../src/record/seal/key-file.ts';
import { countUnopened, kekOf, newDataKey, newKek, rewrapAll, unwrap, wrap, type KeyRing } from '../../src/record/seal/keys.ts';
import { memoryKeyStore } from '../../src/storage/memory/key-store.ts';

let folder: string;
let file: string;
let keys: KeyStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'etappe-ring-'));
  file = join(folder, 'kek');
  keys = memoryKeyStore();
});
afterEach(() => rmSync(folder, { recursive: true }));

const lineOf = ({ key }: { key: Uint8Array }) => `etappe.kek/1 ${Buffer.from(key).toString('base64')}\n`;
const write = (text: string, mode = 0o600) => {
  writeFileSync(file, text);
  chmodSync(file, mode);
};
const [first, second] = [kekOf(Buffer.alloc(32, 7)), kekOf(Buffer.alloc(32, 8))];
const refusal = (code: string, sentence: string) => expect.objectContaining({ code, message: sentence });
const damaged = () => refusal('keyFileMalformed', `The key file ${file} is damaged. Restore it from its own backup.`);

describe('a key file', () => {
  test('holds a key a line, the one that wraps first; the name of a key tells nothing about it and stays the same', () => {
    write(lineOf(first) + lineOf(second));
    expect(readKeyFile(file)).toEqual([first, second]);
    write(lineOf(first).trimEnd());
    expect(readKeyFile(file)).toEqual([first]);
    expect([first.id, second.id]).toEqual(['f9cbd63a4fa0876b', '36fdd545cf6cac29']);
    expect(lineOf(makeKeyFile(file)[0])).toBe(readFileSync(file, 'utf8'));
    expect(readdirSync(folder)).toEqual(['kek']);
  });

  test.each([
    ['nothing', () => ''],
    ['an empty line', () => `${lineOf(first)}\n${lineOf(second)}`],
    ['another format', () => lineOf(first).replace('/1', '/2')],
    ['something behind a key', () => lineOf(first).replace('\n', ' x\n')],
    ['a key that is too short', () => lineOf({ key: new Uint8Array(31) })],
    ['a key that is too long', () => lineOf({ key: new Uint8Array(33) })],
    ['a key in other letters', () => lineOf(first).replace('=', '')],
    ['a key that is not whole', () => lineOf(first) + lineOf(second).slice(0, 30)],
  ])('with %s is damaged', (_, text) => {
    write(text());
    expect(() => readKeyFile(file)).toThrow(damaged());
  });

  test('tells everything that speaks against it at once, and is written by nobody who only asks', () => {
    const place = { file, dataDirectory: folder, keysExist: true };
    const inside = refusal(
      'keyFileInDataDirectory',
      `The key file ${file} lies inside the data directory. Put it elsewhere: whoever copies the data must not get the key with it.`,
    );
    const missing = refusal(
      'keyFileMissing',
      `The key file ${file} is missing, but there are cases that need it. Restore it from its own backup; a new key would not open them.`,
    );
    expect(refusalsOfKeyFile(place)).toEqual([inside, missing]);
    expect(refusalsOfKeyFile({ ...place, keysExist: false })).toEqual([inside]);
    expect(refusalsOfKeyFile({ ...place, dataDirectory: null, keysExist: false })).toEqual([]);
    expect(existsSync(file)).toBe(false);
    write('x', 0o644);
    const open = refusal('keyFileReadable', `The key file ${file} can be read by others. Run: chmod 600 ${file}`);
    expect(refusalsOfKeyFile(place)).toEqual([inside, open, damaged()]);
    write(lineOf(first));
    expect(refusalsOfKeyFile({ ...place, dataDirectory: join(folder, 'data') })).toEqual([]);
  });

  test('that cannot be read is told with the reason of the system', () => {
    const cannot = (why: string) => refusal('placeUnusable', `The file ${file} cannot be opened: ${why}.`);
    expect(() => readKeyFile(file)).toThrow(cannot('there is no such file'));
    mkdirSync(file, { mode: 0o700 });
    expect(() => readKeyFile(file)).toThrow(cannot('it is a folder'));
    expect(() => openKeyFile({ file, dataDirectory: null, keysExist: false })).toThrow(cannot('it is a folder'));
    expect(() => makeKeyFile(file)).toThrow(cannot('it is a folder'));
    rmSync(file, { recursive: true });
    symlinkSync(join(folder, 'nowhere'), file);
    expect(() => readKeyFile(file)).toThrow(cannot('a link on the way leads to nothing'));
  });

  test('is written anew over what a crash has left beside it', () => {
    writeFileSync(`${file}.new`, 'half');
    const ring = openKeyFile({ file: join(folder, 'deep', 'kek'), dataDirectory: null, keysExist: false });
    expect(readKeyFile(join(folder, 'deep', 'kek'))).toEqual(ring);
    const made = makeKeyFile(file);
    expect([readKeyFile(file), existsSync(`${file}.new`)]).toEqual([made, false]);
  });
});

test('what lies in a folder lies there behind all links, whether it exists or not', () => {
  mkdirSync(join(folder, 'data'));
  symlinkSync(join(folder, 'data'), join(folder, 'link'));
  const inside = ['data', 'data/x', 'data/x/y', 'link/x', 'data/../data/x'].map((name) => `${folder}/${name}`);
  expect(inside.map((path) => liesIn(path, join(folder, 'data')))).toEqual(inside.map(() => true));
  const outside = ['data-x', 'x', '', 'data/../x'].map((name) => `${folder}/${name}`);
  expect(outside.map((path) => liesIn(path, join(folder, 'data')))).toEqual(outside.map(() => false));
});

describe('another key file', () => {
  const ring: KeyRing = [first];
  const ofOther = () =>
    refusal(
      'keyFileOther',
      `The key file ${file} is not the one that locks these cases; it opens none of them. Bring the right one from its own backup, or name it: --key-file FILE.`,
    );

  test('is refused where it opens nothing; where it opens some, or there is nothing to open, it is let pass', async () => {
    await refuseOtherKeyFile(file, ring, keys);
    await keys.put('one', wrap([second], 'one', newDataKey()));
    await expect(refuseOtherKeyFile(file, ring, keys)).rejects.toThrow(ofOther());
    await refuseOtherKeyFile(file, [first, second], keys);
    await keys.put('two', wrap(ring, 'two', newDataKey()));
    await refuseOtherKeyFile(file, ring, keys);
  });

  test('is not renewed where it does not open all: nothing is changed', async () => {
    write(lineOf(first));
    const never = async () => expect.unreachable('nothing takes over');
    await keys.put('one', wrap([second], 'one', newDataKey()));
    await expect(rotateKeyFile(file, keys, never)).rejects.toThrow(ofOther());
    await keys.put('two', wrap(ring, 'two', newDataKey()));
    const sentence = `The key file ${file} does not open 1 of the keys, so nothing was changed. Bring keys and key file from their backups, of the same day.`;
    await expect(rotateKeyFile(file, keys, never)).rejects.toThrow(refusal('keyFileOther', sentence));
    expect(readKeyFile(file)).toEqual([first]);
    expect(await countUnopened(keys, ring)).toBe(1);
  });

  test('renewed, both are on file until everything else goes by the new one', async () => {
    write(lineOf(first));
    await keys.put('one', wrap(ring, 'one', newDataKey()));
    const seen: unknown[] = [];
    expect(
      await rotateKeyFile(file, keys, async (kek) => {
        seen.push(kek, ...readKeyFile(file), await keys.keks());
      }),
    ).toBe(1);
    const [newest] = readKeyFile(file);
    expect(readKeyFile(file)).toEqual([newest]);
    expect(seen).toEqual([newest, newest, first, new Set([newest.id])]);
    await expect(rotateKeyFile(file, keys, () => Promise.reject(new Error('disk full')))).rejects.toThrow('disk full');
    expect(readKeyFile(file)).toHaveLength(2);
  });
});

describe('keys of cases', () => {
  const ring: KeyRing = [second, first];

  test('are counted where nothing opens them: neither those that are destroyed nor those the second key opens', async () => {
    for (const [id, kek] of [
      ['one', first],
      ['two', second],
      ['three', newKek()],
      ['four', newKek()],
    ] as const)
      await keys.put(id, wrap([kek], id, newDataKey()));
    await keys.destroy('four');
    expect(await countUnopened(keys, ring)).toBe(1);
    const gone: KeyStore = { ...keys, get: async (id) => (id === 'three' ? null : id === 'two' ? 'destroyed' : keys.get(id)) };
    expect(await countUnopened(gone, ring)).toBe(0);
  });

  test('are wrapped anew under the first, each once; one that nothing opens is an error that names its case', async () => {
    const dataKey = newDataKey();
    await keys.put('one', wrap([first], 'one', dataKey));
    await keys.put('two', wrap([second], 'two', newDataKey()));
    const outcomes = [
      await rewrapAll({ ...keys, get: async () => null }, ring),
      await rewrapAll({ ...keys, replace: async () => false }, ring),
    ];
    expect([...outcomes, await rewrapAll({ ...keys, get: async () => 'destroyed' }, ring)]).toEqual([0, 0, 0]);
    expect([await rewrapAll(keys, ring), await rewrapAll(keys, ring)]).toEqual([1, 0]);
    const wrapped = await keys.get('one');
    expect(wrapped).toMatchObject({ kek: second.id });
    expect(wrapped !== null && wrapped !== 'destroyed' && unwrap([second], 'one', wrapped)).toEqual(Buffer.from(dataKey));
    await keys.put('three', wrap([newKek()], 'three', dataKey));
    await expect(rewrapAll(keys, ring)).rejects.toThrow('the data key of case three cannot be opened with the key file');
  });
});
