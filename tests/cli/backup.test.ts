// `etappe backup`: copies beside a server that writes, whole, compared with the ledger; and nothing with that name where anything is wrong.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inquiry } from '../server/harness.ts';
import { copiedAndGoneOn, served, type Copied } from './copied.ts';
import { spoken } from './spoken.ts';

let made: Copied;
let out: string;
beforeEach(async () => {
  made = await copiedAndGoneOn();
  out = join(made.folder, 'backup');
});
afterEach(() => made.remove());

const backup = (...more: string[]) => spoken(['backup', '--out', out, '--data', made.directory, ...more]);
const inFolder = (name: string) =>
  readdirSync(join(out, name))
    .filter((file) => !file.startsWith('copy-lock'))
    .toSorted();
const change = (file: 'cases' | 'keys', statement: string) => {
  const sqlite = new Database(join(made.directory, `${file}.sqlite`));
  sqlite.pragma('foreign_keys = 0');
  expect(sqlite.prepare(statement).run().changes).toBeGreaterThan(0);
  sqlite.close();
};

test('beside a server that goes on writing: two copies that are restored without anything being lost', async () => {
  const said = await served(made.directory, async (server) => {
    const copying = backup('--ledger-out', join(made.folder, 'ledgers'));
    for (let count = 0; count < 5; count += 1) await server.newCase(inquiry);
    return copying;
  });
  expect([said.code, said.err]).toEqual([0, '']);
  expect(said.lines[0]).toMatch(/^\d+ cases with \d+ entries copied and looked through:$/u);
  const [cases = '', keys = '', ledger = ''] = said.lines.slice(1);
  expect([inFolder('cases'), inFolder('keys')].map((names) => names.length)).toEqual([2, 2]);
  expect(inFolder('../ledgers')).toHaveLength(2);
  expect([cases, keys, ledger].map((file) => statSync(file).mode & 0o077)).toEqual([0, 0, 0]);
  const manifest = JSON.parse(readFileSync(`${cases}.json`, 'utf8')) as Record<string, unknown>;
  expect(manifest).toMatchObject({
    day: expect.any(String),
    cases: expect.any(Number),
    entries: expect.any(Number),
    ledger: { line: expect.any(Number) },
  });
  expect(manifest['heads']).toMatch(/^sha256:/u);
  const restored = await spoken(['restore', '--cases', cases, '--keys', keys, '--data', made.directory]);
  expect(restored.err.split('\n').filter((line) => !/not there|ends? /u.test(line) && line !== '')).toEqual([]);
  expect((await spoken(['verify', '--data', made.directory])).code).toBe(0);
});

test.each([
  ['a case that was taken out', 'cases', `delete from cases where "case" = (select max("case") from cases)`, /is not there/u],
  [
    'a key that is gone',
    'keys',
    `delete from keys where text is not null and "case" = (select max("case") from keys where text is not null)`,
    /key/u,
  ],
  ['an end that was set back', 'cases', `update heads set version = version - 1 where version = (select max(version) from heads)`, /: /u],
  [
    'an entry that says something else',
    'cases',
    `update entries set line = replace(line, '"type":"', '"type":"x') where seq = 1 and "case" = (select max("case") from entries)`,
    /entry 1: /u,
  ],
  ['a word that was sealed and is another one', 'cases', `update words set text = 'AAAA' where text <> ''`, /Case /u],
  [
    'an entry that was taken out',
    'cases',
    `delete from entries where seq = 1 and "case" = (select max("case") from entries)`,
    /entries: \d+ rows/u,
  ],
] as const)('%s is found, and no copy is kept', async (_, file, statement, sentence) => {
  change(file, statement);
  const { code, err } = await backup();
  expect([code, err]).toEqual([1, expect.stringMatching(sentence)]);
  expect(err).toContain('no copy was kept');
  expect([inFolder('cases'), inFolder('keys')]).toEqual([[], []]);
});

test.each([
  ['one that is in work', 'longer', /not there/u],
  ['one that was erased, of which only its row is lost', 'gone', /its record is another one[^]*destroyed/u],
] as const)(
  'a case that is missing, %s, keeps no other from being copied where that is asked for, and from being restored',
  async (_, which, sentence) => {
    change('cases', `delete from cases where "case" = '${made.ids[which]}'`);
    const { code, err, lines } = await backup('--keep-damaged');
    expect([code, err]).toEqual([1, expect.stringMatching(/is not there[^]*named so/u)]);
    const [, cases = '', keys = ''] = lines;
    expect([cases, keys]).toEqual([expect.stringMatching(/-damaged\.sqlite$/u), expect.stringMatching(/-damaged\.sqlite$/u)]);
    expect(JSON.parse(readFileSync(`${cases}.json`, 'utf8'))).toMatchObject({ differing: [{ code: 'missing' }], unopened: 0 });
    const restored = await spoken(['restore', '--cases', cases, '--keys', keys, '--data', made.directory]);
    expect([restored.code, restored.err]).toEqual([1, expect.stringMatching(sentence)]);
  },
);

test('of two at once into one folder one copies, and the other is told and takes nothing away from it', async () => {
  const both = await Promise.all([backup(), backup()]);
  expect(both.map(({ code }) => Number(code)).toSorted((a, b) => a - b)).toEqual([0, 2]);
  expect(both.find(({ code }) => code === 2)?.err).toMatch(/Another etappe backup is copying to .* Nothing was copied/u);
  expect(inFolder('cases')).toHaveLength(2);
});

test('nor into one folder of keys, whatever the folders of cases', async () => {
  const keysOut = join(made.folder, 'keys-of-all');
  const [here, there] = [
    backup('--keys-out', keysOut),
    spoken(['backup', '--out', `${out}-2`, '--keys-out', keysOut, '--data', made.directory]),
  ];
  const both = await Promise.all([here, there]);
  expect(both.map(({ code }) => Number(code)).toSorted((a, b) => a - b)).toEqual([0, 2]);
});

test('what an interrupted run has left is cleared away by the next', async () => {
  expect((await backup()).code).toBe(0);
  for (const name of ['cases', 'keys']) {
    writeFileSync(join(out, name, `${name}-2026-01-01T00-00-00-000Z.sqlite.part`), 'half');
    writeFileSync(join(out, name, 'of-others.part'), 'theirs');
  }
  expect((await backup()).code).toBe(0);
  expect(inFolder('cases').filter((name) => name.endsWith('.part'))).toEqual(['of-others.part']);
  expect(inFolder('cases')).toHaveLength(5);
});

test.each([
  [['--keys-out', 'SAME'], /must not be copied into one folder/u],
  [['--ledger-out', 'SAME'], /--ledger-out must not be/u],
])('%j is refused', async (words, sentence) => {
  const { code, err } = await backup(...words.map((word) => word.replace('SAME', join(out, 'cases'))));
  expect([code, err]).toEqual([2, expect.stringMatching(sentence)]);
});

test('on PostgreSQL it says what does that there', async () => {
  const words = ['--database', 'postgres://a@127.0.0.1:1/a', '--keys-database', 'postgres://a@127.0.0.1:1/b'];
  expect(await spoken(['backup', '--out', out, ...words, '--key-file', 'k'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('pg_dump'),
  });
  expect(() => rmSync(out)).toThrow(/ENOENT/);
});
