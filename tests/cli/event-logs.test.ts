// Event logs from recordings and from a data directory: accepted by the schemas of their standards, read by other programs, whole or not there.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setAside } from '../../src/cli/set-aside.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { temporaryDirectory } from '../storage/stores.ts';
import { columns } from '../../src/export/event-log/columns.ts';
import { readGolden } from '../recordings/read-golden.ts';
import { golden, inFolder, spoken, type Spoken } from './spoken.ts';

/** The schemas of both standards lie beside the project and are not copied into it. */
const shared = new URL('../../../shared/data/', import.meta.url);
const areSchemasThere = existsSync(shared);
const schema = (name: string): string => readFileSync(new URL(name, shared), 'utf8');

const goldenFolder = join(golden('wetzlar'), '..');
const folder = temporaryDirectory();
const made = join(folder, 'made.jsonl');
const logs = Object.fromEntries(['xes', 'ocel', 'csv', 'parquet'].map((format) => [format, join(folder, `log.${format}`)]));
const logOf = (format: string): string => logs[format] ?? '';
/** Of the recording that was made up: what every log of it has to say as well. */
const counts = { cases: 60, entries: 0, effective: '' };

beforeAll(async () => {
  await spoken(['simulate', '--cases', `${counts.cases}`, '--seed', '7', '--out', made]);
  const entries = readFileSync(made, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { seq?: number; on?: string })
    .filter(({ seq }) => seq !== undefined);
  counts.entries = entries.length;
  counts.effective = entries.map(({ on }) => on ?? '').toSorted()[0] ?? '';
  for (const [format, file] of Object.entries(logs)) said.push(await spoken(['export', format, made, '--out', file]));
});
const said: Spoken[] = [];
afterAll(() => rmSync(folder, { recursive: true }));

test('each says how many cases it holds, and nothing else', () => {
  expect(said.map(({ code, err, out }) => [code, err, out])).toEqual(
    Object.keys(logs).map(() => [0, `${counts.cases} cases exported.`, '']),
  );
});

describe.skipIf(!areSchemasThere)('given the schemas in ../shared/data', () => {
  test('the XES log fits that of IEEE 1849-2016, golden recordings included', async () => {
    const ours = await spoken(['export', 'xes', goldenFolder]);
    const xsd = schema('xes-ieee-1849-2016.namespaced.xsd');
    const memory = { initialMemoryPages: 4096, maxMemoryPages: 16_384 };
    for (const contents of [readFileSync(logOf('xes'), 'utf8'), ours.out]) {
      const { valid, errors } = await validateXML({ xml: [{ fileName: 'log.xes', contents }], schema: [xsd], ...memory });
      expect([valid, errors]).toEqual([true, []]);
    }
  });
  test('the schema of XES refuses a blank in a key: it is asked at all', async () => {
    const contents = readFileSync(logOf('xes'), 'utf8')
      .slice(0, 4000)
      .replace(/<trace>[^]*$/u, '</log>')
      .replace('etappe:site', 'a site');
    const { valid } = await validateXML({
      xml: [{ fileName: 'log.xes', contents }],
      schema: [schema('xes-ieee-1849-2016.namespaced.xsd')],
    });
    expect(valid).toBe(false);
  });
  test('the OCEL log fits that of OCEL 2.0', async () => {
    const ajv = new Ajv({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(schema('ocel-2.0.schema.json')) as object);
    const ours = await spoken(['export', 'ocel', goldenFolder]);
    for (const text of [readFileSync(logOf('ocel'), 'utf8'), ours.out]) {
      validate(JSON.parse(text));
      expect(validate.errors).toBe(null);
    }
    expect(validate({ events: [] })).toBe(false);
  });
});

describe('asked by DuckDB', () => {
  let connection: DuckDBConnection | null = null;
  const answer = async (question: string): Promise<unknown> => (await connection?.runAndReadAll(question))?.getRowsJson();
  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(':memory:')).connect();
  });
  afterAll(() => connection?.closeSync());

  test.each([
    ['parquet', 'read_parquet'],
    ['csv', 'read_csv'],
  ])('%s holds every entry of every case, its days as days', async (format, read) => {
    const asked = `select count(*), count(distinct caseId), min(effectiveOn), typeof(any_value(recordedAt)), typeof(any_value(seq) + 1) from ${read}('${logOf(format)}')`;
    const isTable = format === 'csv';
    expect(await answer(asked)).toEqual([
      [`${counts.entries}`, `${counts.cases}`, counts.effective, 'TIMESTAMP WITH TIME ZONE', isTable ? 'BIGINT' : 'INTEGER'],
    ]);
  });
  test('both tables are the same, row by row', async () => {
    const rows = (source: string) =>
      `select caseId, seq::int, activity, effectiveOn::date, stageAfter, rule, goal, version::int, facts from ${source}`;
    const [parquet, csv] = [rows(`read_parquet('${logOf('parquet')}')`), rows(`read_csv('${logOf('csv')}', all_varchar = true)`)];
    expect(await answer(`select count(*) from ((${parquet}) except all (${csv}))`)).toEqual([['0']]);
  });
  test('what each column means stands in the file', async () => {
    const meanings = await answer(`select decode(key), decode(value) from parquet_kv_metadata('${logOf('parquet')}')`);
    expect(meanings).toEqual(columns.map(({ name, meaning }) => [name, meaning]));
  });
  test('facts are JSON that can be asked for', async () => {
    const asked = `select count(distinct caseId) from read_parquet('${logOf('parquet')}') where activity = 'inquiry.noted' and json_extract_string(facts, '$.service') in ('mbe', 'jmd')`;
    expect(await answer(asked)).toEqual([[`${counts.cases}`]]);
  });
});

test('from files, a folder and standard input alike; --case takes one', async () => {
  const wetzlar = readFileSync(golden('wetzlar'), 'utf8');
  const { header, entries } = await readGolden('wetzlar');
  const piped = await spoken(['export', 'csv', '-'], { stdin: wetzlar });
  expect(piped.out).toBe((await spoken(['export', 'csv', golden('wetzlar')])).out);
  expect(piped.lines).toHaveLength(entries.length + 1);
  expect((await spoken(['export', 'csv', goldenFolder, '--case', header.case])).out).toBe(piped.out);
  expect(piped.lines.every((line) => line.endsWith('\r'))).toBe(true);
  expect(await spoken(['export', 'xes', goldenFolder, '--case', 'nobody'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('there is no case nobody'),
  });
});

test('from a data directory, with nothing of the words beside it', async () => {
  const data = join(folder, 'data');
  const { file, close } = await openStorage(data);
  const { header, entries } = await readGolden('hannover');
  await file.create(header);
  const words = { need: 'Anna Zaunkönig sucht eine Wohnung' };
  await file.add(
    header.case,
    0,
    entries.map(({ seal, on, at, by, event }) => ({
      on,
      at,
      by,
      event,
      words: event.type === 'need.noted' && seal !== undefined ? words : null,
    })),
  );
  await close();
  for (const format of ['xes', 'ocel', 'csv']) {
    const { code, err, out } = await spoken(['export', format, '--data', data]);
    expect([code, err]).toEqual([0, '1 case exported.']);
    expect(out).not.toMatch(/Zaunk|Wohnung/u);
    expect(out).toContain(header.case);
  }
});

test.each(['xes', 'ocel', 'csv', 'parquet'])(
  're-keyed, %s holds neither the case nor who acted, and is another each time',
  async (format) => {
    const { header } = await readGolden('leipzig');
    const files = ['one', 'two'].map((name) => join(folder, `${name}.${format}`));
    for (const file of files) expect((await spoken(['export', format, golden('leipzig'), '--re-key', '--out', file])).code).toBe(0);
    const [one, two] = files.map((file) => readFileSync(file, 'latin1'));
    expect(one).not.toContain(header.case);
    expect(one).not.toMatch(/c-weber/u);
    expect(one).not.toBe(two);
  },
);

describe('an export with a gap is none', () => {
  const sound = readFileSync(golden('wetzlar'), 'utf8');
  test.each(['xes', 'ocel', 'csv', 'parquet'])('%s of a recording that was changed leaves no file, nor half of one', async (format) => {
    await inFolder(
      { 'a.jsonl': readFileSync(golden('leipzig'), 'utf8'), 'b.jsonl': sound.replace('"client":3', '"client":4') },
      async (place) => {
        const { code, err } = await spoken(['export', format, place, '--out', join(place, 'log')]);
        expect([code, err]).toEqual([1, expect.stringMatching(/b\.jsonl, line 10: /u)]);
        expect(readdirSync(place).toSorted()).toEqual(['a.jsonl', 'b.jsonl']);
      },
    );
  });
  test('a case that stands in two recordings is refused, with both', async () => {
    await inFolder({ 'a.jsonl': sound, 'b.jsonl': sound }, async (place) => {
      const { code, err, out } = await spoken(['export', 'ocel', place, '--out', join(place, 'log')]);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/a\.jsonl and \S+b\.jsonl: case \S+ stands in both\. An event log holds each case once\./u);
      expect(existsSync(join(place, 'log'))).toBe(false);
    });
    expect((await spoken(['export', 'csv', '-', '--lang', 'de'], { stdin: sound + sound })).err).toMatch(
      /-: Fall \S+ steht zweimal darin/u,
    );
  });
  test('what waits on the disk comes back in its order, and nothing of it is left behind', async () => {
    await inFolder({}, async (folder) => {
      const aside = setAside(folder);
      const lines = Array.from({ length: 12_345 }, (_, number) => `{"Zeile":${number},"ü":"–"}`);
      lines.forEach(aside.write);
      expect(readdirSync(folder)).toHaveLength(1);
      expect(await Array.fromAsync(aside.lines())).toEqual(lines);
      aside.remove();
      expect(readdirSync(folder)).toEqual([]);
    });
  });
});
