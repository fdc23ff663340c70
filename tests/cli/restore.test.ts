// `etappe restore`: what was erased stays erased, what is lost is named, and the next start goes on; wherever it was interrupted.
import { cpSync, existsSync, readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyFileOf, ledgerFileIn } from '../../src/storage/open-storage.ts';
import { lockDirectory } from '../../src/storage/server-lock.ts';
import { makeKeyFile } from '../../src/record/seal/key-file.ts';
import { inquiry } from '../server/harness.ts';
import { copiedAndGoneOn, holdersOf, served, type Copied } from './copied.ts';
import { spoken } from './spoken.ts';

let made: Copied;
beforeEach(async () => {
  made = await copiedAndGoneOn();
});
afterEach(() => made.remove());

const at = () => ['--data', made.directory];
const ledgerFile = () => ledgerFileIn({ directory: made.directory, keyFile: keyFileOf(made.directory) });
const restore = (...more: string[]) => spoken(['restore', '--cases', made.copies.cases, '--keys', made.copies.keys, ...at(), ...more]);
const inPlace = () => spoken(['restore', '--in-place', ...at()]);
const putBackBehind = () => {
  for (const name of readdirSync(made.directory)) rmSync(join(made.directory, name));
  for (const kind of ['cases', 'keys'] as const) cpSync(made.copies[kind], join(made.directory, `${kind}.sqlite`));
};
const start = () => served(made.directory, async () => {});
const inData = () => ['cases.sqlite', 'keys.sqlite'].map((name) => join(made.directory, name));

/** The one end that every way of restoring comes to: erased to the last byte, sound, and to be gone on with. */
async function expectRestored(): Promise<void> {
  const { ids, bytes, directory } = made;
  expect(bytes).toHaveLength(3);
  const states = await served(directory, async (server, { file, keys }) => {
    await server.newCase(inquiry);
    return [
      (await file.open(ids.gone))?.entries.at(-1)?.event.type,
      await keys.get(ids.gone),
      (await file.open(ids.longer))?.entries.length,
    ];
  });
  expect(states).toEqual(['case.erased', 'destroyed', 1]);
  expect(holdersOf(directory, bytes).filter((file) => inData().some((one) => file.startsWith(one) && !file.includes('before')))).toEqual(
    [],
  );
  expect(await spoken(['verify', ...at()])).toMatchObject({ code: 0, out: '3 cases looked through, 0 damaged.' });
}

test('a copy is put in place, the erasure is done again, what was lost is named, and the server goes on', async () => {
  const { code, out, err } = await restore();
  const { ids } = made;
  expect(code).toBe(1);
  expect(out).toContain(`Case ${ids.gone}: it was erased, and has been erased here again.`);
  expect(err.split('\n').toSorted()).toEqual(
    [
      expect.stringMatching(new RegExp(`^Case ${ids.longer}: .*ends? `, 'u')),
      expect.stringMatching(new RegExp(`^Case ${ids.younger}: .*not there`, 'u')),
    ].toSorted((left, right) => String(left.sample).localeCompare(String(right.sample))),
  );
  expect(out).toContain('2 cases to go on with, 2 of which the ledger knew otherwise. The server can start.');
  expect(readdirSync(made.directory).filter((name) => name.includes('.before-restore-2'))).toHaveLength(2);
  await expectRestored();
});

test('what was put back by hand is refused by a start, and gone on with by --in-place; the second time there is nothing to say', async () => {
  putBackBehind();
  await expect(start()).rejects.toThrow(/not the ones the ledger knows/);
  expect((await inPlace()).code).toBe(1);
  expect(await inPlace()).toMatchObject({ code: 0, err: '' });
  await expectRestored();
});

describe('interrupted', () => {
  test('with the old files aside and none in place, between the two files, and before anything was erased', async () => {
    const [cases = '', keys = ''] = inData();
    renameSync(cases, `${cases}.before-restore-2026-01-01`);
    await expect(start()).rejects.toThrow(/is missing/);
    cpSync(made.copies.cases, cases);
    await expect(start()).rejects.toThrow(/not the ones the ledger knows/);
    rmSync(keys);
    cpSync(made.copies.keys, keys);
    await expect(start()).rejects.toThrow(/not the ones the ledger knows/);
    expect((await restore()).code).toBe(1);
    await expectRestored();
  });

  test('with the new ledger ready and the old one aside', async () => {
    await restore();
    renameSync(ledgerFile(), `${ledgerFile()}.new`);
    expect((await inPlace()).code).toBe(0);
    await expectRestored();
  });
});

test('old keys alone bring no erased case back: a start destroys them again', async () => {
  const [, keys = ''] = inData();
  cpSync(made.copies.keys, keys);
  await expect(start()).rejects.toThrow(new RegExp(`${made.ids.younger} \\(has no key\\)`, 'u'));
  expect(await inPlace()).toMatchObject({ code: 1, err: expect.stringContaining(made.ids.younger) });
  await served(made.directory, async (_, storage) => {
    expect(await storage.keys.get(made.ids.gone)).toBe('destroyed');
  });
  // What cannot be read stays named, and keeps nobody from working.
  expect(await spoken(['verify', ...at()])).toMatchObject({ code: 1, out: '3 cases looked through, 1 damaged.' });
});

describe('a ledger that cannot be gone on with', () => {
  test.each([
    ['missing', (file: string) => rmSync(file)],
    ['no database', (file: string) => writeFileSync(file, 'x'.repeat(8192))],
  ])('%s: a new one is begun and knows the erasures of the record', async (_, spoil) => {
    spoil(ledgerFile());
    expect(await inPlace()).toMatchObject({ code: 0, err: expect.stringContaining('A new ledger was begun') });
    await start();
    putBackBehind();
    expect((await inPlace()).code).toBe(1);
    await expectRestored();
  });

  test('changed in one line: its erasures up to there are taken over', async () => {
    const sqlite = new Database(ledgerFile());
    sqlite.exec(`drop trigger no_update; update lines set text = replace(text, '20', '21') where number = (select max(number) from lines)`);
    sqlite.close();
    putBackBehind();
    await expect(start()).rejects.toThrow(/is damaged: line/);
    expect(await inPlace()).toMatchObject({ out: expect.stringContaining(`Case ${made.ids.gone}: it was erased`) });
    expect(readdirSync(dirname(ledgerFile())).filter((name) => name.includes('before-restore'))).not.toEqual([]);
    await expectRestored();
  });
});

test('a record that was forged after its erasure loses its words and its key all the same', async () => {
  putBackBehind();
  const sqlite = new Database(inData()[0]);
  sqlite.prepare(`update entries set line = replace(line, '"ar"', '"de"') where "case" = ?`).run(made.ids.gone);
  sqlite.close();
  expect(await inPlace()).toMatchObject({
    code: 1,
    err: expect.stringContaining(`Case ${made.ids.gone}: it was erased; its record is another`),
  });
  await start();
  expect(holdersOf(made.directory, made.bytes)).toEqual([]);
});

describe('refused, and nothing is changed', () => {
  const unchanged = async (words: string[], sentence: RegExp) => {
    const before = readdirSync(made.directory);
    const { code, err, out } = await spoken(['restore', ...words, ...at()]);
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(sentence)]);
    expect(err.split('\n')).toHaveLength(1);
    expect(readdirSync(made.directory).filter((name) => !name.startsWith('server-lock'))).toEqual(
      before.filter((name) => !name.startsWith('server-lock')),
    );
    await start();
  };
  const both = () => ['--cases', made.copies.cases, '--keys', made.copies.keys];

  test('a copy made file by file of a database that a server works with, although it looks whole', async () => {
    await served(made.directory, async (server) => {
      await server.newCase(inquiry);
      for (const kind of ['cases', 'keys'] as const) cpSync(join(made.directory, `${kind}.sqlite`), made.copies[kind]);
    });
    expect(existsSync(`${made.copies.cases}-wal`)).toBe(false);
    await unchanged(both(), /was copied file by file while a server worked with it/);
  });

  test('a copy of files that were open, cut off, damaged, swapped, or of another program', async () => {
    writeFileSync(`${made.copies.cases}-wal`, 'x');
    await unchanged(both(), /was copied while somebody was writing to it/);
    rmSync(`${made.copies.cases}-wal`);
    await unchanged(['--cases', made.copies.keys, '--keys', made.copies.cases], /or holds keys where cases belong/);
    await unchanged(['--cases', `${made.copies.cases}.not`, '--keys', made.copies.keys], /cannot be opened: there is no such file/);
    truncateSync(made.copies.cases, 8192);
    await unchanged(both(), /is not as long as it says/);
    writeFileSync(made.copies.cases, 'no database at all');
    await unchanged(both(), /is damaged, or no database of Etappe/);
    rmSync(made.copies.cases);
    new Database(made.copies.cases).exec('create table things (name text)').close();
    await unchanged(both(), /is damaged, or no database of Etappe/);
    expect(readdirSync(made.directory).filter((name) => name.includes('restore'))).toEqual([]);
  });

  test('keys of another key file, one copy alone, and what is served itself', async () => {
    const right = `${keyFileOf(made.directory)}.right`;
    cpSync(keyFileOf(made.directory), right);
    makeKeyFile(keyFileOf(made.directory));
    expect(await restore()).toMatchObject({ code: 2, err: expect.stringContaining('is not the one that locks these cases') });
    renameSync(right, keyFileOf(made.directory));
    await unchanged(['--cases', made.copies.cases], /name both copies/);
    await unchanged(['--in-place', ...both()], /name both copies/);
    await unchanged(['--cases', inData()[0] ?? '', '--keys', made.copies.keys], /is no copy but what is served/);
  });

  test('beside a running server, and where there never was anything', async () => {
    const letGo = lockDirectory(made.directory, '2026-11-30T08:00:00.000Z');
    expect(await restore('--lang', 'de')).toMatchObject({
      code: 2,
      err: expect.stringContaining('bedient schon ein anderer etappe serve'),
    });
    letGo();
    const nowhere = join(made.folder, 'nowhere');
    expect(await spoken(['restore', '--in-place', '--data', nowhere])).toMatchObject({ code: 2 });
    expect(existsSync(nowhere)).toBe(false);
  });
});
