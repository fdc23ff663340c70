// The table: what a spreadsheet makes of it, what each column means, and large ones in pieces.
import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { columns } from '../../../src/export/event-log/columns.ts';
import { csvHead, csvOf } from '../../../src/export/event-log/csv.ts';
import type { Logged, LoggedEvent } from '../../../src/export/event-log/logged-event.ts';
import { recordedNames } from '../../../src/export/event-log/names.ts';
import { parquetLog } from '../../../src/export/event-log/parquet.ts';

const event: LoggedEvent = {
  seq: 1,
  episode: 1,
  activity: 'talk.begun',
  recordedAt: '2026-08-31T09:12:33.123Z',
  effectiveOn: '2026-08-31',
  toldLate: false,
  role: 'counsellor',
  actor: 'c-1',
  stageBefore: 'intake.inquiry',
  stageAfter: 'intake.clarification',
  rule: 'T1',
  facts: {},
  mentions: [],
};

const about = { case: 'a', site: 'wetzlar', land: 'HE', municipality: null, centre: null, standard: '2026.1' } as const;
const log = (changes: Partial<Logged['about']>, events: readonly LoggedEvent[]): Logged => ({
  about: { ...about, ...changes },
  names: recordedNames.of('a'),
  steps: events.map((one) => ({ event: one, after: null })),
});

test.each(['=1+1', '+49', '-2', '@SUM(A1)', '\tx', '=cmd|" /C calc"!A0'])('%j is text to a spreadsheet', (formula) => {
  const [line] = csvOf(log({ site: formula }, [event]));
  const [cells] = parse(line ?? '');
  expect(cells?.[1]).toBe(`'${formula}`);
});

test('quotes and commas stay in their field', () => {
  const lines = [...csvHead(), ...csvOf(log({ centre: 'a "b", c' }, [{ ...event, facts: { given: ['note', 'need'] } }]))];
  const [row] = parse<Record<string, string>>(lines.join('\r\n'), { columns: true });
  expect(row).toMatchObject({ centre: 'a "b", c', facts: '{"given":["note","need"]}', toldLate: 'false', recordedAt: event.recordedAt });
  expect(lines.filter((line) => /[\r\n]/u.test(line))).toEqual([]);
});

test('every column says what it means', () => {
  expect(columns.filter(({ meaning }) => meaning.length < 10)).toEqual([]);
  expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
});

test('in Parquet the meanings lie beside the columns, and twenty thousand rows in groups of ten thousand', async () => {
  const chunks: Uint8Array[] = [];
  const parquet = parquetLog((bytes) => chunks.push(bytes));
  const events = Array.from({ length: 12_345 }, (_, index) => ({ ...event, seq: index + 1 }));
  parquet.add(log({}, events));
  expect(chunks.length).toBe(1);
  parquet.add(log({ case: 'b' }, events));
  parquet.finish();
  const file = Uint8Array.from(Buffer.concat(chunks)).buffer;
  const { row_groups: groups, key_value_metadata: meanings, schema } = parquetMetadata(file);
  expect(groups.map(({ num_rows: rows }) => Number(rows))).toEqual([10_000, 10_000, 4690]);
  expect(meanings?.map(({ key, value }) => [key, value])).toEqual(columns.map(({ name, meaning }) => [name, meaning]));
  expect(schema.find(({ name }) => name === 'rule')).toMatchObject({ repetition_type: 'OPTIONAL' });
  const rows = await parquetReadObjects({ file });
  expect([rows.length, rows.at(-1)]).toEqual([
    24_690,
    expect.objectContaining({ caseId: 'b', seq: 12_345, effectiveOn: new Date('2026-08-31') }),
  ]);
});

test('without a case there are columns all the same', async () => {
  const chunks: Uint8Array[] = [];
  parquetLog((bytes) => chunks.push(bytes)).finish();
  const file = Uint8Array.from(Buffer.concat(chunks)).buffer;
  expect(await parquetReadObjects({ file })).toEqual([]);
  expect(
    parquetMetadata(file)
      .schema.slice(1)
      .map(({ name }) => name),
  ).toEqual(columns.map(({ name }) => name));
});
