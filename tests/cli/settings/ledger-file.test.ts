// Where the ledger lies is set like everything else, and a place that would not do is said before the server starts, and refused by it.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readServeOptions } from '../../../src/cli/commands/serve-options.ts';
import { keyFileOf, openStorage } from '../../../src/storage/open-storage.ts';
import { temporaryDirectory } from '../../storage/stores.ts';
import { spoken } from '../spoken.ts';

let folder: string;
let data: string;
beforeEach(() => {
  folder = temporaryDirectory();
  data = join(folder, 'data');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const config = (ledgerFile: string): string => {
  const file = join(folder, 'etappe.toml');
  writeFileSync(file, `[server]\nport = 0\n[data]\ndirectory = '${data}'\nkeyFile = '${keyFileOf(data)}'\nledgerFile = '${ledgerFile}'\n`);
  return file;
};

test('from the file, the environment and the option it reaches the place that is served', () => {
  const file = config('in-file.ledger');
  const placeOf = (argv: string[], environment = {}) => readServeOptions(['--config', file, ...argv], environment);
  expect(placeOf([])).toMatchObject({ place: { ledgerFile: join(folder, 'in-file.ledger') } });
  expect(placeOf([], { ETAPPE_LEDGER_FILE: '/e.ledger' })).toMatchObject({ place: { ledgerFile: '/e.ledger' } });
  expect(placeOf(['--ledger-file', '/o.ledger'], { ETAPPE_LEDGER_FILE: '/e.ledger' })).toMatchObject({
    place: { ledgerFile: '/o.ledger' },
  });
});

test('a start and every command go by it', async () => {
  const ledgerFile = join(folder, 'elsewhere', 'x.ledger');
  await (await openStorage({ directory: data, keyFile: keyFileOf(data), ledgerFile })).close();
  expect([existsSync(ledgerFile), existsSync(join(folder, 'ledger'))]).toEqual([true, false]);
  expect((await spoken(['verify', '--config', config(ledgerFile)])).err).toBe('');
  expect((await spoken(['verify', '--data', data, '--ledger-file', ledgerFile])).err).toBe('');
  // Without it there is none where it is looked for, and the data know that there is one.
  expect(await spoken(['verify', '--data', data])).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^The ledger that these data know is not at [^ ]*data\.ledger: .*\(--ledger-file\)/u),
  });
});

test('inside the data directory it is found by check-config and refused by a start', async () => {
  const ledgerFile = join(data, 'data.ledger');
  mkdirSync(data);
  expect(await spoken(['check-config', '--config', config(ledgerFile)])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^data\.ledgerFile in .*lies inside the data directory/u),
  });
  await expect(openStorage({ directory: data, keyFile: keyFileOf(data), ledgerFile })).rejects.toThrow(/lies inside the data directory/);
  expect(existsSync(ledgerFile)).toBe(false);
});

test('where nothing can be made it is found by check-config', async () => {
  writeFileSync(join(folder, 'file'), '');
  expect(await spoken(['check-config', '--config', config(join(folder, 'file', 'x.ledger'))])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^data\.ledgerFile in .*nothing can be written/u),
  });
});
