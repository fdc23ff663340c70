// A made-up programme, its figures as the server publishes them, and the same counted another way: straight from the entries.
import { beforeAll, describe, expect, test } from 'vitest';
import { centres } from '../../../machines/centres.ts';
import { daysBetween } from '../../../machines/day.ts';
import type { FigureTable, Programme } from '../../../src/contract/figures.ts';
import { changesTheLog } from '../../../src/engine/step/edited.ts';
import type { RecordedEntry } from '../../../src/record/log/entry.ts';
import { madeUpProgramme } from '../../../src/scenarios/programme.ts';
import { inMemory, serverOn, type TestServer } from '../harness.ts';

/** The bench counts 4,000. */
const programme = [...madeUpProgramme({ agreements: 240, seed: 7, lives: 80 })];
const server: TestServer = serverOn(inMemory());
beforeAll(async () => {
  server.setToday('2026-07-29');
  for (const { header, entries, words } of programme)
    await server.storage.file.create(
      header,
      entries.map(({ seq, on, at, by, event }) => ({ on, at, by, event, words: words[seq] ?? null })),
    );
});

const figure = async (indicator: string, by = ''): Promise<FigureTable> => {
  const { status, body, text } = await server.ask<FigureTable>(`/api/v1/figures/${indicator}?from=2025-1&to=2026-1${by && `&by=${by}`}`);
  if (status !== 200) throw new Error(text);
  return body;
};

type Told = { readonly site: string; readonly entries: readonly RecordedEntry[] };

/** A return opens the next episode. */
const episodes: readonly Told[] = programme.flatMap(({ header: { site }, entries }) => {
  const parts: RecordedEntry[][] = [[]];
  for (const entry of entries) {
    if (entry.event.type === 'case.returned') parts.push([]);
    parts.at(-1)?.push(entry);
  }
  return parts.map((part) => ({ site, entries: part }));
});

const halfOf = (day: string) => `${day.slice(0, 4)}-${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`;
const isIn = ({ periods }: FigureTable, day: string) => periods.flat().includes(halfOf(day));

/** Of the entries of one type in one episode the last of each half-year. */
function lastOfHalfYears<T extends RecordedEntry['event']['type']>({ entries }: Told, type: T) {
  const last = new Map<string, RecordedEntry & { event: Extract<RecordedEntry['event'], { type: T }> }>();
  for (const entry of entries) if (entry.event.type === type) last.set(halfOf(entry.on), entry as never);
  return [...last.values()];
}

const medianOf = (numbers: readonly number[]) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
};

test('entries can be counted as they stand: none of them changes another', () => {
  expect(programme.flatMap(({ entries }) => entries.filter(({ event }) => changesTheLog(event)))).toEqual([]);
  expect(programme).toHaveLength(240);
});

describe('counted straight from the entries', () => {
  test('hurdles: measures that came to nothing and what was noted on chains, in all and where a site is told', async () => {
    const table = await figure('hurdles', 'site');
    const counted = episodes.flatMap(({ site, entries }) =>
      entries.flatMap(({ on, event }) => {
        if (!isIn(table, on)) return [];
        if (event.type === 'hurdle.noted') return [{ site, isKnown: event.kind !== 'other' }];
        const isHindered = event.type === 'measure.reported' && ['stopped', 'impossible', 'blockedByConsent'].includes(event.status);
        return isHindered ? [{ site, isKnown: event.cause !== null }] : [];
      }),
    );
    expect(table.periods.length).toBeGreaterThan(0);
    expect([table.total.numerator, table.total.missing]).toEqual([
      counted.filter(({ isKnown }) => isKnown).length,
      counted.filter(({ isKnown }) => !isKnown).length,
    ]);
    const told = table.rows.filter(({ figure: { numerator } }) => numerator !== 'suppressed');
    expect(told.map(({ value, figure: { numerator } }) => [value, numerator])).toEqual(
      told.map(({ value }) => [value, counted.filter(({ site, isKnown }) => site === value && isKnown).length]),
    );
    expect(told.length).toBeGreaterThan(0);
  });

  test('days to the signature: from the decision to the first agreement', async () => {
    const table = await figure('daysToSignature');
    const days = episodes.flatMap(({ entries }) => {
      const concluded = entries.find(({ event }) => event.type === 'agreement.concluded');
      // Whoever was first advised was decided about then: the talk that came before the assessment.
      const decided =
        entries.findLast(({ event }) => event.type === 'advice.begun') ?? entries.find(({ event }) => event.type === 'assessment.begun');
      return concluded !== undefined && decided !== undefined && isIn(table, concluded.on) ? [daysBetween(decided.on, concluded.on)] : [];
    });
    expect(days.length).toBeGreaterThan(100);
    expect([table.total.numerator, table.total.median]).toEqual([days.length, medianOf(days)]);
  });

  test('children with a place: as last counted in each half-year', async () => {
    const table = await figure('childrenWithPlace');
    const counted = episodes.flatMap((episode) => lastOfHalfYears(episode, 'children.counted')).filter(({ on }) => isIn(table, on));
    const withPlace = counted.reduce((sum, { event }) => sum + event.withPlace, 0);
    const children = counted.reduce((sum, { event }) => sum + event.children, 0);
    expect([table.total.numerator, table.total.denominator]).toEqual([withPlace, children]);
    expect(children).toBeGreaterThan(20);
  });

  test('the verdict of clients: as last given in each half-year, by verdict', async () => {
    const table = await figure('clientVerdict');
    const verdicts = episodes
      .flatMap((episode) => lastOfHalfYears(episode, 'client.judged'))
      .filter(({ on }) => isIn(table, on))
      .map(({ event: { verdict } }) => verdict);
    const helped = verdicts.filter((verdict) => verdict === 'helped' || verdict === 'helpedMuch').length;
    const not = verdicts.filter((verdict) => verdict === 'helpedLittle' || verdict === 'notHelped').length;
    expect([table.total.numerator, table.total.others]).toEqual([helped, not]);
    expect(helped).toBeGreaterThan(10);
  });
});

test('87 centres keep cases of it, and every case stands in one stage', async () => {
  const { body } = await server.ask<Programme>('/api/v1/programme');
  expect(body.all.centres).toBe(87);
  expect(Object.values(body.all.cases).reduce((sum, one) => sum + one, 0)).toBe(240);
  const used = new Set(programme.map(({ header }) => header.centre));
  expect([...used].filter((code) => !centres.some((centre) => centre.code === code))).toEqual([]);
  expect(used.size).toBeGreaterThan(60);
});
