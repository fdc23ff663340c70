// The key file is made once, kept apart, kept private and never replaced in silence.
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openKeyFile, rotateKeyFile } from '../../src/record/seal/key-file.ts';
import { newDataKey, unwrap, wrap } from '../../src/record/seal/keys.ts';
import { memoryKeyStore } from '../../src/storage/memory/key-store.ts';

let directory: string;
let dataDirectory: string;
let file: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'etappe-keys-'));
  dataDirectory = join(directory, 'data');
  mkdirSync(dataDirectory);
  file = join(directory, 'secrets', 'kek');
});
afterEach(() => rmSync(directory, { recursive: true }));

const open = (keysExist = false, path = file) => openKeyFile({ file: path, dataDirectory, keysExist });

test('the first start makes a key for its owner only, the next start finds it', () => {
  const ring = open();
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(open(true)).toEqual(ring);
});

test('a key inside the data directory is refused, also by a detour', () => {
  expect(() => open(false, join(dataDirectory, 'kek'))).toThrow(/inside the data directory/);
  expect(() => open(false, join(dataDirectory, '..', 'data', 'deep', 'kek'))).toThrow(/inside the data directory/);
  symlinkSync(dataDirectory, join(directory, 'elsewhere'));
  expect(() => open(false, join(directory, 'elsewhere', 'kek'))).toThrow(/inside the data directory/);
  expect(() => open(false, `${dataDirectory}-kek`)).not.toThrow();
});

test('a key others can read is refused', () => {
  open();
  chmodSync(file, 0o640);
  expect(() => open()).toThrow(/can be read by others/);
});

test('a key that systemd hands over may show the group of its access list, and nothing more', () => {
  open();
  chmodSync(file, 0o440);
  vi.stubEnv('CREDENTIALS_DIRECTORY', join(directory, 'others'));
  expect(() => open()).toThrow(/can be read by others/);
  vi.stubEnv('CREDENTIALS_DIRECTORY', join(directory, 'secrets'));
  expect(open(true)).toHaveLength(1);
  for (const mode of [0o444, 0o460, 0o441]) {
    chmodSync(file, mode);
    expect(() => open()).toThrow(/can be read by others/);
  }
  vi.unstubAllEnvs();
});

test('a missing key is not replaced while there are cases that need it', () => {
  expect(() => open(true)).toThrow(/is missing/);
  expect(() => statSync(file)).toThrow(/ENOENT/);
});

test('a damaged key file is refused rather than read in part', () => {
  open();
  const whole = readFileSync(file, 'utf8');
  for (const content of ['', '\n', whole.slice(0, 30), whole.replace('etappe.kek/1', 'etappe.kek/9'), `${whole}rubbish\n`]) {
    writeFileSync(file, content);
    expect(() => open()).toThrow(/is damaged/);
  }
});

test('rotation wraps every key anew and leaves the data keys as they are', async () => {
  const before = open();
  const keys = memoryKeyStore();
  const dataKeys = new Map(['one', 'two', 'three'].map((id) => [id, newDataKey()]));
  for (const [id, key] of dataKeys) await keys.put(id, wrap(before, id, key));
  await keys.destroy('three');

  expect(await rotateKeyFile(file, keys, async () => {})).toBe(2);

  const after = open(true);
  expect(after).toHaveLength(1);
  expect(after[0].id).not.toBe(before[0].id);
  for (const id of ['one', 'two']) {
    const wrapped = await keys.get(id);
    if (wrapped === null || wrapped === 'destroyed') throw new Error(`no key for ${id}`);
    expect(unwrap(after, id, wrapped)).toEqual(dataKeys.get(id));
    expect(unwrap(before, id, wrapped)).toBeNull();
    expect(unwrap(after, 'four', wrapped)).toBeNull();
  }
  expect(await keys.get('three')).toBe('destroyed');
});

test('a rotation that was interrupted leaves every key openable and can be run again', async () => {
  const keys = memoryKeyStore();
  await keys.put('one', wrap(open(), 'one', newDataKey()));
  await keys.put('two', wrap(open(), 'two', newDataKey()));
  let wrapped = 0;
  const failing = {
    ...keys,
    replace: async (id: string, key: Parameters<typeof keys.replace>[1]) => {
      if (wrapped === 1) throw new Error('power cut');
      wrapped += 1;
      return keys.replace(id, key);
    },
  };
  await expect(rotateKeyFile(file, failing, async () => {})).rejects.toThrow('power cut');

  for (const id of ['one', 'two']) {
    const key = await keys.get(id);
    expect(key !== null && key !== 'destroyed' && unwrap(open(true), id, key)).toHaveLength(32);
  }
  expect(await rotateKeyFile(file, keys, async () => {})).toBe(2);
  expect(open(true)).toHaveLength(1);
});
