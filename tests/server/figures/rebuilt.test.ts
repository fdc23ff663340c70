// The law of the projection: whoever followed the log day by day, and whoever has nothing but the log, count the same; and what has been
// printed stays.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CaseFacts } from '../../../src/network/figures/facts/case-facts.ts';
import { factsOf } from '../../../src/network/figures/facts/facts-of.ts';
import { isComplete } from '../../../src/network/figures/half-year.ts';
import { indicatorNames } from '../../../src/network/figures/indicators/indicators.ts';
import { plus } from '../../../machines/day.ts';
import { inputOf } from '../../../src/record/log/input-of.ts';
import type { LogStore } from '../../../src/record/ports/log-store.ts';
import { lastComplete } from '../../../src/server/figures/fold.ts';
import { routeParts } from '../../../src/server/routes/route-parts.ts';
import { newLog } from '../../../src/server/parts/log.ts';
import type { ServerParts } from '../../../src/server/parts/server-parts.ts';
import { storages } from '../harness.ts';
import { programmeOf, tellUntil, toldLate } from './told.ts';

const cases = programmeOf(25);
const asked = { by: 'site', from: '2025-1', to: '2026-2' } as const;

const readerOn = (storage: ServerParts['storage']) => {
  const clock = { now: () => new Date(), today: () => '2026-11-28' };
  return routeParts({ storage, clock, setDay: true, log: newLog('silent'), mailer: null, screen: null }).figures;
};
type Reader = ReturnType<typeof readerOn>;

const tables = (reader: Reader, today: string) =>
  Promise.all(indicatorNames.map((indicator) => reader.table({ ...asked, indicator }, today)));

/** Without what depends on when it was folded: the seals in the log, and the day in the facts, which are compared apart. */
const standingsIn = async ({ figures }: LogStore) => (await figures.all()).map(({ asOf: _, head: __, facts: ___, ...row }) => row);

describe.each(storages)('on $name', ({ open }) => {
  let followed: Awaited<ReturnType<typeof open>>;
  let bare: Awaited<ReturnType<typeof open>>;

  beforeEach(async () => ([followed, bare] = await Promise.all([open(), open()])));
  afterEach(() => Promise.all([followed.close(), bare.close()]));

  test('rebuilt from the log alone, the same rows, the same frozen facts, the same figures', async () => {
    const { store, file } = followed.storage;
    const reader = readerOn(followed.storage);
    for (const day of ['2025-07-28', '2025-07-29', '2026-02-15', '2026-08-20', '2026-11-28']) {
      await tellUntil(file, cases, day);
      await reader.refresh(day);
    }
    const { storage } = bare;
    await tellUntil(storage.file, cases, '2026-11-28');
    const anew = readerOn(storage);
    await anew.refresh('2026-11-28');
    expect(await storage.store.figures.frozen()).toEqual(await store.figures.frozen());
    expect(await tables(anew, '2026-11-28')).toEqual(await tables(reader, '2026-11-28'));
    expect(await anew.facts('2026-11-28')).toEqual(await reader.facts('2026-11-28'));
    expect(await standingsIn(storage.store)).toEqual(await standingsIn(store));
  });

  test('what is told late changes no frozen fact and no figure that was printed', async () => {
    const { store, file } = followed.storage;
    const reader = readerOn(followed.storage);
    await tellUntil(file, cases, '2026-08-20');
    const printed = await tables(reader, '2026-08-20');
    const frozen = await store.figures.frozen();
    await tellUntil(file, cases, '2026-11-28');
    await reader.refresh('2026-11-28');
    expect(await store.figures.frozen()).toEqual(frozen);
    expect((await tables(reader, '2026-11-28')).map((table) => ({ ...table, asked: null }))).toEqual(
      printed.map((table) => ({ ...table, asked: null })),
    );
    const told = (await reader.facts('2026-11-28')).find((facts) => facts.case === toldLate.case);
    expect(told?.recognitionDecidedOn).toBe('2026-06-20');
  });

  test('a row that is still believed is what the case says today, and only what has changed is folded', async () => {
    const { storage } = followed;
    const reader = readerOn(storage);
    await tellUntil(storage.file, cases, '2026-08-20');
    await reader.refresh('2026-08-20');
    for (const day of ['2026-08-21', '2026-08-28', '2026-09-30']) {
      const facts = Map.groupBy(await reader.facts(day), (one) => one.case);
      for await (const { case: id } of storage.store.list()) {
        const log = await storage.store.read(id);
        if (log === null) throw new Error(`no case ${id}`);
        const { header, entries } = log;
        const anew = factsOf({ case: id, centre: header.centre ?? null }, { input: inputOf(header), entries }, day);
        expect(facts.get(id) ?? []).toEqual(anew);
      }
    }
    const asOf = (await storage.store.figures.all()).map((row) => row.asOf);
    expect(asOf.filter((day) => day === '2026-08-20').length).toBeGreaterThan(5);
    expect(asOf.filter((day) => day !== '2026-08-20').length).toBeGreaterThan(5);
  });

  test('no word of anybody lies in it, and every row reads as facts', async () => {
    const { storage } = followed;
    const reader = readerOn(storage);
    await tellUntil(storage.file, cases, '2026-08-20');
    await reader.refresh('2026-08-20');
    const kept = [...(await storage.store.figures.all()), ...(await storage.store.figures.frozen())].map(({ facts }) => facts);
    for (const facts of kept) for (const row of JSON.parse(facts)) CaseFacts.parse(row);
    const words = cases.flatMap((played) => Object.values(played.words).flatMap((own) => textsIn(own)));
    expect(words.length).toBeGreaterThan(50);
    const all = kept.join('\n');
    expect(words.filter((word) => all.includes(word))).toEqual([]);
  });
});

/** Long enough not to occur by chance. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? value.length > 8 && /\s/u.test(value)
      ? [value]
      : []
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

test('a half-year is frozen when the last day for late entries is over, and the latest of them is the last complete one', () => {
  for (let day = '2025-01-01'; day < '2027-01-01'; day = plus(day, { days: 1 })) {
    const halves = ['2024-1', '2024-2', '2025-1', '2025-2', '2026-1', '2026-2'];
    expect(lastComplete(day)).toBe(halves.findLast((half) => isComplete(half, plus(day, { days: -1 }))));
  }
  expect([lastComplete('2026-07-28'), lastComplete('2026-07-29')]).toEqual(['2025-2', '2026-1']);
});
