// A data directory, a key file or a result that cannot be had: one sentence with path and reason, and exit code 2, from every command.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { placeFaults } from '../../src/cli/settings/checks.ts';
import { faultSentence } from '../../src/cli/settings/fault-texts.ts';
import { readSettings } from '../../src/cli/settings/read-settings.ts';
import { because } from '../../src/record/ports/system-reasons.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { aStep } from '../patience.ts';
import { heardFrom, inFolder, spoken } from './spoken.ts';

/** A folder with a file, links that lead to nothing and in a circle, and folders where SQLite wants its files. */
const inPlaces = <T>(work: (folder: string) => Promise<T>): Promise<T> =>
  inFolder({ file: 'x' }, async (folder) => {
    symlinkSync(join(folder, 'nowhere', 'x'), join(folder, 'dangling'));
    symlinkSync(join(folder, 'other'), join(folder, 'circle'));
    symlinkSync(join(folder, 'circle'), join(folder, 'other'));
    for (const name of ['cases', 'keys', 'server-lock']) mkdirSync(join(folder, name, `${name}.sqlite`), { recursive: true });
    return work(folder);
  });

type Place = [name: string, english: string, german: string];

/** A full path is one of Linux, where /proc takes no new folders and /sys none from anybody. */
const places: Place[] = [
  ['file', 'The folder X cannot be made: a file of this name is there already.', 'In X lässt sich nichts schreiben: Unter diesem Namen'],
  ['file/x/y', 'The folder X cannot be made: a part of the path is a file and no folder.', 'In X lässt sich nichts schreiben: Ein Teil'],
  ['dangling', 'The folder X cannot be made: a link on the way leads to nothing.', 'In X lässt sich nichts schreiben: Ein Link'],
  ['dangling/x', 'The folder X cannot be made: a link on the way leads to nothing.', 'In X lässt sich nichts schreiben: Ein Link'],
  ['circle', 'The folder X cannot be made: the links on the way lead in a circle.', 'In X lässt sich nichts schreiben: Die Links'],
  ['circle/x', 'The folder X cannot be made: the links on the way lead in a circle.', 'In X lässt sich nichts schreiben: Die Links'],
  ['x'.repeat(300), 'The folder X cannot be made: the name is too long.', 'In X lässt sich nichts schreiben: Der Name'],
  ['cases', 'The file X/cases.sqlite cannot be opened: it is a folder.', 'X/cases.sqlite lässt sich nicht öffnen: Das ist ein Ordner.'],
  ['keys', 'The file X/keys.sqlite cannot be opened: it is a folder.', 'X/keys.sqlite lässt sich nicht öffnen: Das ist ein Ordner.'],
  [
    'server-lock',
    'The file X/server-lock.sqlite cannot be opened: it is a folder.',
    'X/server-lock.sqlite lässt sich nicht öffnen: Das ist',
  ],
  ...(process.platform === 'linux'
    ? ([
        [
          '/proc/x',
          'The folder X cannot be made: the folder it would lie in takes nothing new.',
          'In X lässt sich nichts schreiben: Der Ordner',
        ],
        [
          '/proc',
          'The file X/server-lock.sqlite cannot be opened: the folder it would lie in takes nothing new.',
          'In X lässt sich nichts',
        ],
      ] satisfies Place[])
    : []),
];

const at = (folder: string, name: string): string => (name.startsWith('/') ? name : join(folder, name));

/** Where Node's own way of making folders tries for ever: by themselves, so that such a start does not take this process along. */
const isEndless = (name: string): boolean => ['dangling/x', '/proc/x'].includes(name);

const asProcess = (words: readonly string[]): Promise<{ code: unknown; heard: string[] }> => {
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...words], { timeout: aStep, killSignal: 'SIGKILL' }, (error, out, err) =>
      resolve({ code: error?.code, heard: (out + err).trim().split('\n') }),
    );
  });
};

describe.each(places)('a data directory at %s', (name, english, german) => {
  test('is refused by a start', () =>
    inPlaces(async (folder) => {
      const place = at(folder, name);
      const words = ['serve', '--port', '0', '--log', 'silent', '--data', place, '--key-file', join(folder, 'new.kek')];
      expect(await (isEndless(name) ? asProcess(words) : heardFrom(words))).toMatchObject({
        code: 2,
        heard: [english.replace('X', place)],
      });
    }));

  test('is found by check-config, which leaves nothing behind', () =>
    inPlaces(async (folder) => {
      const place = at(folder, name);
      const before = readdirSync(folder);
      const file = join(folder, 'etappe.toml');
      writeFileSync(file, `[server]\nport = 0\n[data]\ndirectory = '${place}'\nkeyFile = 'new.kek'\n`);
      const words = ['check-config', '--config', file, '--lang', 'de'];
      const { code, heard } = await (isEndless(name) ? asProcess(words) : heardFrom(words));
      const said = heard.filter((line) => line.startsWith('data.directory in'));
      expect([code, said]).toEqual([2, [expect.stringContaining(`: ${german.replace('X', place)}`)]]);
      rmSync(file);
      expect(readdirSync(folder)).toEqual(before);
    }));

  test.each(['user list', 'site list', 'verify', 'export recording', 'export indicators', 'keys rotate', 'migrate'])(
    'is refused by %s',
    (command) =>
      inPlaces(async (folder) => {
        const place = at(folder, name);
        const moving = ['--database', 'postgres://a@127.0.0.1:1/a', '--keys-database', 'postgres://a@127.0.0.1:1/b'];
        const more = command === 'migrate' ? [...moving, '--from', 'sqlite', '--to', 'postgres'] : [];
        const { code, out, err } = await spoken([...command.split(' '), '--data', place, ...more, '--lang', 'de']);
        expect([code, out, err.split('\n').length]).toEqual([2, '', 1]);
        expect(err).toContain(place);
      }),
  );
});

const keyFiles: Place[] = [
  ['.', 'The file X cannot be opened: it is a folder.', 'X lässt sich nicht lesen: Das ist ein Ordner.'],
  ['dangling', 'The file X cannot be opened: a link on the way leads to nothing.', 'X lässt sich nicht lesen: Ein Link'],
  ['circle', 'The file X cannot be opened: the links on the way lead in a circle.', 'X lässt sich nicht lesen: Die Links'],
  ['file/x', 'The folder Y cannot be made: a file of this name is there already.', 'In Y lässt sich nichts schreiben: Unter diesem'],
  ['circle/x', 'The folder Y cannot be made: the links on the way lead in a circle.', 'In Y lässt sich nichts schreiben: Die Links'],
  ['dangling/x', 'The folder Y cannot be made: a link on the way leads to nothing.', 'In Y lässt sich nichts schreiben: Ein Link'],
];

test.each(keyFiles)('a key file at %s is refused by a start, found by check-config, and stays as it was', (name, english, german) =>
  inPlaces(async (folder) => {
    const keyFile = join(folder, name);
    const before = readdirSync(folder);
    const filled = (sentence: string): string => sentence.replace(/\b[XY]\b/u, (name) => (name === 'X' ? keyFile : join(keyFile, '..')));
    const environment = { ETAPPE_DATA: join(folder, 'data'), ETAPPE_KEY_FILE: keyFile };
    const faults = await placeFaults(readSettings({ options: {}, environment, file: null }));
    const said = faults.filter(({ code }) => code !== 'keyFileReadable').map((fault) => faultSentence('de', fault));
    expect(said).toEqual([expect.stringContaining(`ETAPPE_KEY_FILE: ${filled(german)}`)]);
    expect(readdirSync(folder)).toEqual(before);
    await expect(openStorage({ directory: join(folder, 'data'), keyFile })).rejects.toMatchObject({
      name: 'StartRefused',
      message: filled(english),
    });
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  }),
);

test('a folder several levels down is made for its owner, and one that is there is taken', async () => {
  await inFolder({}, async (folder) => {
    const directory = join(folder, 'a', 'b', 'data');
    for (const _ of ['new', 'there']) await (await openStorage({ directory, keyFile: join(folder, 'c', 'd', 'data.kek') })).close();
    expect(readdirSync(folder)).toEqual(['a', 'c']);
  });
});

test.each([
  ['.', 'it is a folder.'],
  ['file/x', 'a part of the path is a file and no folder.'],
  ['none/x', 'the folder it belongs in does not exist.'],
  ['circle', 'the links on the way lead in a circle.'],
])('a result for %s is refused in a sentence, and nothing is left', (name, reason) =>
  inPlaces(async (folder) => {
    const file = join(folder, name);
    const before = readdirSync(folder);
    const { code, err } = await spoken(['simulate', '--cases', '1', '--seed', '1', '--out', file]);
    expect([code, err]).toEqual([2, `etappe simulate: ${file} cannot be written: ${reason}`]);
    expect(readdirSync(folder)).toEqual(before);
  }),
);

test.skipIf(process.platform !== 'linux')('a full disk is said, and a device is written to and never replaced', async () => {
  await inFolder({}, async (folder) => {
    symlinkSync('/dev/full', join(folder, 'full'));
    symlinkSync('/dev/null', join(folder, 'null'));
    const simulated = (name: string) => spoken(['simulate', '--cases', '1', '--seed', '1', '--out', join(folder, name), '--lang', 'de']);
    expect(await simulated('full')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/full lässt sich nicht schreiben: Der Datenträger ist voll\.$/u),
    });
    expect(await simulated('null')).toMatchObject({ code: 0 });
    expect(readdirSync(folder)).toEqual(['full', 'null']);
  });
});

test('a code without words stands in brackets, a finer one of SQLite is told like the coarse one', () => {
  expect(because('de', 'writing', 'EWEIRD')).toBe(' (EWEIRD)');
  expect(because('en', 'writing', 'constructor')).toBe(' (constructor)');
  expect(because('en', 'writing', 'SQLITE_IOERR_FSYNC')).toBe(': the disk reports an error');
  expect(because('en', 'reading', 'EACCES')).not.toBe(because('en', 'writing', 'EACCES'));
});
