// Folders are made with those above them, for their owner only, or a sentence says why not; trying leaves nothing behind.
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFolder, whyNotWritable } from '../../src/record/ports/make-folder.ts';
import { StartRefused } from '../../src/record/ports/start-refused.ts';
import {
  because,
  fileNotOpened,
  folderNotMade,
  isOfSystem,
  isThere,
  whyAt,
  whyNotWritten,
  whyOf,
} from '../../src/record/ports/system-reasons.ts';

let folder: string;
const at = (...names: string[]): string => join(folder, ...names);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'etappe-places-'));
  writeFileSync(at('file'), '');
  mkdirSync(at('there'));
  symlinkSync(at('nowhere', 'x'), at('dangling'));
  symlinkSync(at('other'), at('circle'));
  symlinkSync(at('circle'), at('other'));
  symlinkSync(at('there'), at('link'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Everything below, also what only looks like a folder. */
const below = () => new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }));

function refusalOf(act: () => void): StartRefused | null {
  try {
    act();
    return null;
  } catch (error) {
    return error as StartRefused;
  }
}

describe('a folder', () => {
  test('is made with those above it, for its owner only, and may be there already', () => {
    for (let time = 0; time < 2; time += 1) makeFolder(at('there', 'new', 'deep'));
    makeFolder(at('link', 'other'));
    for (const made of [at('there', 'new'), at('there', 'new', 'deep'), at('there', 'other')])
      expect(statSync(made).mode & 0o777).toBe(0o700);
  });

  test.each([
    ['file', 'a file of this name is there already', 'Unter diesem Namen gibt es schon eine Datei', 'EEXIST'],
    ['file/x', 'a part of the path is a file and no folder', 'Ein Teil des Pfades ist eine Datei und kein Ordner', 'ENOTDIR'],
    ['file/x/y', 'a part of the path is a file and no folder', 'Ein Teil des Pfades ist eine Datei und kein Ordner', 'ENOTDIR'],
    ['dangling', 'a link on the way leads to nothing', 'Ein Link auf dem Weg führt ins Leere', 'linkToNowhere'],
    ['dangling/x', 'a link on the way leads to nothing', 'Ein Link auf dem Weg führt ins Leere', 'linkToNowhere'],
    ['circle', 'the links on the way lead in a circle', 'Die Links auf dem Weg führen im Kreis', 'ELOOP'],
    ['circle/x', 'the links on the way lead in a circle', 'Die Links auf dem Weg führen im Kreis', 'ELOOP'],
    ['x'.repeat(300), 'the name is too long', 'Der Name ist zu lang', 'ENAMETOOLONG'],
    ['new\0', 'the name holds a character that no name may hold', 'Der Name enthält ein Zeichen', 'ERR_INVALID_ARG_VALUE'],
  ])('at %s is not made: %s', (name, english, german, code) => {
    const before = below();
    const place = `${folder}/${name}`;
    const refused = refusalOf(() => makeFolder(place));
    expect(refused).toBeInstanceOf(StartRefused);
    expect([refused?.code, refused?.name, refused?.message]).toEqual([
      'placeUnusable',
      'StartRefused',
      `The folder ${place} cannot be made: ${english}.`,
    ]);
    expect(refused?.german).toContain(`Der Ordner ${place} lässt sich nicht anlegen: ${german}`);
    expect([whyNotWritable(place), below()]).toEqual([code, before]);
  });

  test.runIf(process.platform === 'linux')('that takes nothing new says so, and not that it is missing', () => {
    expect(refusalOf(() => makeFolder('/proc/x'))?.message).toBe(
      'The folder /proc/x cannot be made: the folder it would lie in takes nothing new.',
    );
    expect([whyNotWritable('/proc/x'), whyNotWritable('/proc')]).toEqual(['takesNothing', 'takesNothing']);
  });

  test('can be tried without leaving anything behind, and without taking away what others have', () => {
    const before = below();
    for (const name of ['there', 'link', 'new/deep/deeper']) expect([whyNotWritable(at(name)), below()]).toEqual([null, before]);
    mkdirSync(at('there', `.tried-${process.pid}`));
    expect([whyNotWritable(at('there')), existsSync(at('there', `.tried-${process.pid}`))]).toEqual([null, true]);
    rmSync(at('there', `.tried-${process.pid}`), { recursive: true });
    writeFileSync(at('there', `.tried-${process.pid}`), 'of somebody else');
    expect(whyNotWritable(at('there'))).toBe('EEXIST');
    expect(lstatSync(at('there', `.tried-${process.pid}`)).size).toBeGreaterThan(0);
    rmSync(at('there', `.tried-${process.pid}`));
    symlinkSync(at('nowhere'), at('there', `.tried-${process.pid}`));
    expect([whyNotWritable(at('there')), existsSync(at('nowhere'))]).toEqual(['EEXIST', false]);
  });
});

describe('why', () => {
  const missing = Object.assign(new Error('no'), { code: 'ENOENT', syscall: 'open' });

  test('is the code of the error', () => {
    expect([missing, new Error('no'), { code: 'ENOENT' }, Object.assign(new Error('no'), { code: 7 })].map(whyOf)).toEqual([
      'ENOENT',
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  test('tells a link that leads to nothing from what is not there, and a folder that takes nothing from one that is missing', () => {
    const denied = Object.assign(new Error('no'), { code: 'EACCES' });
    expect([whyAt(at('nobody'), missing), whyAt(at('dangling'), missing), whyAt(at('dangling'), denied)]).toEqual([
      'ENOENT',
      'linkToNowhere',
      'EACCES',
    ]);
    expect(
      [at('nobody', 'x'), at('nobody'), at('dangling')].map((path) => whyNotWritten(path, missing)).concat(whyNotWritten(at('x'), denied)),
    ).toEqual(['ENOENT', 'takesNothing', 'linkToNowhere', 'EACCES']);
  });

  test('something is there: also a link to nothing or in a circle', () => {
    expect(['file', 'there', 'dangling', 'circle', 'link', 'nobody', 'file/x', 'circle/x'].map((name) => isThere(at(name)))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('the system refused it: its errors name the call', () => {
    expect(
      [missing, Object.assign(new Error('no'), { code: 'EX' }), new Error('no'), { code: 'EX', syscall: 'open' }].map(isOfSystem),
    ).toEqual([true, false, false, false]);
  });

  test.each([
    ['en', 'reading', 'EACCES', ': this user may not read it'],
    ['en', 'writing', 'EACCES', ': this user may not write there'],
    ['de', 'reading', 'EACCES', ': Dieser Nutzer darf das nicht lesen'],
    ['de', 'writing', 'EACCES', ': Dieser Nutzer darf dort nicht schreiben'],
    ['en', 'writing', 'EIO', ': the disk reports an error'],
    ['en', 'reading', 'ENOSPC', ' (ENOSPC)'],
    ['en', 'reading', 'SQLITE_IOERR_FSYNC', ': the disk reports an error'],
    ['en', 'writing', 'SQLITE_READONLY_DIRECTORY', ': this user may not write there'],
    ['en', 'writing', 'X_SQLITE_FULL', ' (X_SQLITE_FULL)'],
    ['de', 'reading', 'constructor', ' (constructor)'],
    ['de', 'reading', 'unknown', ' (unknown)'],
  ] as const)('%s, %s: %s ends a sentence with “%s”', (lang, act, code, end) => {
    expect(because(lang, act, code)).toBe(end);
  });

  const reading = `ENOENT EISDIR ENOTDIR EACCES EPERM ELOOP ENAMETOOLONG ERR_INVALID_ARG_VALUE EMFILE ENFILE EIO SQLITE_IOERR linkToNowhere`;
  const writing = `${reading} EEXIST SQLITE_READONLY EROFS ENOSPC SQLITE_FULL EDQUOT EFBIG takesNothing`;
  test.each([
    ['reading', reading.split(' ')],
    ['writing', writing.split(' ')],
  ] as const)('%s: every code has words of a language', (act, codes) => {
    for (const code of codes) {
      expect(because('en', act, code)).toMatch(/^: [a-z].{10}/u);
      expect(because('de', act, code)).toMatch(/^: [A-ZÄÖÜ].{10}/u);
    }
  });

  test('is told in both languages', () => {
    const made = folderNotMade('/a', 'ENOSPC');
    expect([made.message, made.german]).toEqual([
      'The folder /a cannot be made: the disk is full.',
      'Der Ordner /a lässt sich nicht anlegen: Der Datenträger ist voll.',
    ]);
    const read = fileNotOpened('/a', 'reading', 'EISDIR');
    expect([read.code, read.message, read.german]).toEqual([
      'placeUnusable',
      'The file /a cannot be opened: it is a folder.',
      'Die Datei /a lässt sich nicht öffnen: Das ist ein Ordner.',
    ]);
  });
});
