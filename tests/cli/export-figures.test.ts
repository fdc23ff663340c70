// What leaves a data directory for evaluators: tables of figures, and the evaluation set.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indicatorNames } from '../../src/network/figures/indicators/indicators.ts';
import { dictionary } from '../../src/network/figures/evaluation-set/dictionary.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { programmeOf, tellUntil } from '../server/figures/told.ts';
import { spoken } from './spoken.ts';

const today = '2026-11-28';
const cases = programmeOf(60);
let folder: string;
let data: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'etappe-cli-'));
  data = join(folder, 'data');
  const storage = await openStorage(data);
  await tellUntil(storage.file, cases, today);
  await storage.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const exported = (...args: string[]) => spoken(['export', ...args, '--data', data], { today });
const rowsOf = (text: string) => parse<Record<string, string>>(text, { columns: true });
const idsIn = (text: string) => cases.map(({ header }) => header.case).filter((id) => new RegExp(`\\b${id}\\b`, 'u').test(text));

describe('export indicators', () => {
  test('writes every indicator by every dimension, with its periods and its day, and no case', async () => {
    const { code, out } = await exported('indicators');
    expect(code).toBe(0);
    const rows = rowsOf(out);
    expect([...new Set(rows.map(({ indicator }) => indicator))]).toEqual(indicatorNames);
    expect(new Set(rows.map(({ day }) => day))).toEqual(new Set([today]));
    const totals = rows.filter(({ indicator, value }) => indicator === 'hurdles' && value === 'total');
    expect(totals.map(({ by }) => by)).toEqual(['', 'site', 'centre', 'ageBand', 'service', 'cause', 'domain', 'step', 'agency']);
    expect(new Set(totals.map(({ numerator }) => numerator)).size).toBe(1);
    expect(idsIn(out)).toEqual([]);
  });
  test('into a file it is the same, and an empty directory gives no number at all', async () => {
    const file = join(folder, 'figures.csv');
    expect((await exported('indicators', '--out', file)).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe((await exported('indicators')).lines.map((line) => `${line}\n`).join(''));
    const empty = join(folder, 'empty');
    await (await openStorage(empty)).close();
    const { out } = await spoken(['export', 'indicators', '--data', empty], { today });
    expect(new Set(rowsOf(out).map(({ denominator, missing }) => `${denominator} ${missing}`))).toEqual(new Set([' ']));
  });
});

describe('export evaluation', () => {
  test.each(['csv', 'parquet'])('as %s its dictionary lies beside it, and it says what was left out', async (format) => {
    const file = join(folder, `set.${format}`);
    const { code, err } = await exported('evaluation', '--format', format, '--out', file, '--json');
    expect(code).toBe(0);
    const { rows, leftOut } = JSON.parse(err) as { rows: number; leftOut: Record<string, number> };
    const { buffer } = new Uint8Array(readFileSync(file));
    const read = format === 'csv' ? rowsOf(readFileSync(file, 'utf8')) : await parquetReadObjects({ file: buffer });
    expect(read).toHaveLength(rows);
    expect(rows).toBeGreaterThan(0);
    expect(rows + Object.values(leftOut).reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(cases.length);
    const page = readFileSync(join(folder, 'set.dictionary.md'), 'utf8');
    expect(dictionary.filter(({ name }) => !page.includes(`\`${name}\``))).toEqual([]);
    expect(idsIn(readFileSync(file, 'latin1'))).toEqual([]);
  });
  test('two exports of the same cases share no pseudonym', async () => {
    const persons = await Promise.all(
      ['one.csv', 'two.csv'].map(async (name) => {
        await exported('evaluation', '--format', 'csv', '--out', join(folder, name));
        return rowsOf(readFileSync(join(folder, name), 'utf8')).map(({ person }) => person);
      }),
    );
    const [first = [], second = []] = persons;
    expect(first).toHaveLength(second.length);
    expect(first.filter((person) => second.includes(person))).toEqual([]);
  });
  test.each([
    [['evaluation', '--out', 'x'], /--format/u],
    [['evaluation', '--format', 'csv'], /--out/u],
    [['evaluation', '--format', 'xml', '--out', 'x'], /csv, parquet/u],
    [['indicators', 'more'], /one word too many/u],
  ])('%j is refused in a sentence', async (args, sentence) => {
    const { code, err } = await exported(...args);
    expect([code, sentence.test(err)]).toEqual([2, true]);
  });
  test('where it cannot be written nothing is left behind', async () => {
    const { code, err } = await exported('evaluation', '--format', 'csv', '--out', join(folder, 'nowhere', 'set.csv'));
    expect([code, err.includes('cannot be written')]).toEqual([2, true]);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });
});

test('of a directory with a damaged case nothing is exported', async () => {
  const place = join(folder, 'damaged');
  const storage = await openStorage(place);
  await tellUntil(storage.file, cases.slice(0, 5), today);
  await storage.close();
  const db = new Database(join(place, 'cases.sqlite'));
  // As if an entry had been cut off at the end.
  db.prepare(`update heads set version = version + 1 where "case" = ?`).run(cases[0]?.header.case);
  db.close();
  const file = join(folder, 'gap.csv');
  for (const args of [['indicators'], ['evaluation', '--format', 'csv']]) {
    const { code, err } = await spoken(['export', ...args, '--data', place, '--out', file], { today });
    expect([code, err.includes('1 case cannot be opened')]).toEqual([1, true]);
  }
  expect(readdirSync(folder).filter((name) => name.startsWith('gap'))).toEqual([]);
});
