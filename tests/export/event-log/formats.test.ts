// Whatever has happened, each format tells all of it: as many events on the same days, of every kind there is, and where the case stood.
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { deadlineTypes, proposalTypes } from '../../../machines/case/events/case-event.ts';
import { replay } from '../../../src/engine/log/replay.ts';
import { stageOf } from '../../../src/engine/state/state-path.ts';
import { columns } from '../../../src/export/event-log/columns.ts';
import { inputOf } from '../../../src/record/log/input-of.ts';
import { csv, historiesOfAll, logged, ocel, parquet, xes } from './logs.ts';

const everyType = [...proposalTypes, ...deadlineTypes].toSorted();
const recordings = historiesOfAll(everyType);

type Told = { readonly activity: string; readonly effectiveOn: string; readonly recordedAt: string };
const counted = (told: readonly Told[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(told, ({ activity, effectiveOn, recordedAt }) => `${activity} ${effectiveOn} ${recordedAt}`)]
      .map(([what, { length }]) => [what, length] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );

const asRecorded = counted(
  recordings.flatMap(({ entries }) => entries.map(({ event, on, at }) => ({ activity: event.type, effectiveOn: on, recordedAt: at }))),
);

const attributeOf = (text: string, key: string): string =>
  new RegExp(`key="${key}" value="(?<value>[^"]*)"`, 'u').exec(text)?.groups?.['value'] ?? '';

test('every event there is happens in these histories', () => {
  const seen = new Set(recordings.flatMap(({ entries }) => entries.map(({ event }) => event.type)));
  expect([...seen].toSorted()).toEqual(everyType);
});

describe('as many events on the same days', () => {
  test('in XES, a trace a case', () => {
    const text = xes(recordings);
    const events = [...text.matchAll(/<event>(?<inner>.*?)<\/event>/gsu)].map(({ groups }) => groups?.['inner'] ?? '');
    const told = events.map((inner) => ({
      activity: attributeOf(inner, 'concept:name'),
      effectiveOn: attributeOf(inner, 'etappe:effectiveOn').slice(0, 10),
      recordedAt: attributeOf(inner, 'time:timestamp'),
    }));
    expect(counted(told)).toEqual(asRecorded);
    expect(text.match(/<trace>/gu)).toHaveLength(recordings.length);
  });
  test('in OCEL', () => {
    const told = ocel(recordings).events.map(({ type, time, attributes }) => ({
      activity: type,
      effectiveOn: attributes.find(({ name }) => name === 'effectiveOn')?.value.slice(0, 10) ?? '',
      recordedAt: time,
    }));
    expect(counted(told)).toEqual(asRecorded);
  });
  test('in CSV, and every row has all columns', () => {
    const rows = parse<Told & Record<string, string>>(csv(recordings), { columns: true, record_delimiter: '\r\n' });
    expect(counted(rows)).toEqual(asRecorded);
    expect(Object.keys(rows[0] ?? {})).toEqual(columns.map(({ name }) => name));
  });
  test('in Parquet, with days and instants as such', async () => {
    const rows = await parquet(recordings);
    const told = rows.map(({ activity, effectiveOn, recordedAt }) => ({
      activity: String(activity),
      effectiveOn: (effectiveOn as Date).toISOString().slice(0, 10),
      recordedAt: (recordedAt as Date).toISOString(),
    }));
    expect(counted(told)).toEqual(asRecorded);
  });
});

test('the last stage is the one the log leads to, each begins where the one before has ended, and a paragraph let each pass', () => {
  const told = logged(recordings).map(({ steps }) => [...steps].map(({ event }) => event));
  expect(told.map((events) => events.at(-1)?.stageAfter)).toEqual(
    recordings.map(({ header, entries }) => stageOf(replay({ input: inputOf(header), entries }))),
  );
  for (const events of told)
    expect(events.slice(1).map(({ stageBefore }) => stageBefore)).toEqual(events.slice(0, -1).map(({ stageAfter }) => stageAfter));
  expect(told.flat().filter(({ rule }) => rule === null)).toEqual([]);
});

test('under rules that are not known here everything is told but where the case stood', () => {
  const [{ header, entries } = { header: null, entries: [] }] = recordings;
  const foreign = header === null ? [] : [{ header: { ...header, standard: '2031.7' }, entries }];
  const events = logged(foreign).flatMap(({ steps }) => [...steps].map(({ event }) => event));
  expect(events).toHaveLength(entries.length);
  expect(new Set(events.flatMap(({ stageBefore, stageAfter, rule }) => [stageBefore, stageAfter, rule]))).toEqual(new Set([null]));
  expect(ocel(foreign).events).toHaveLength(entries.length);
});

describe('what was told late', () => {
  test('says so, and is told in the order of recording', () => {
    const events = logged(recordings).flatMap(({ steps }) => [...steps].map(({ event }) => event));
    const late = events.filter(({ toldLate }) => toldLate);
    expect(late.length).toBeGreaterThan(20);
    expect(late.filter(({ recordedAt, effectiveOn }) => recordedAt.slice(0, 10) <= effectiveOn)).toEqual([]);
  });
});
