// What every store promises about the caseload: a cache whose rows are believed only as long as they can be right.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { genesis, headOf } from '../../src/record/log/chain.ts';
import type { CaseloadRow, CaseloadStore } from '../../src/record/ports/caseload-store.ts';
import type { LogStore } from '../../src/record/ports/log-store.ts';
import { entriesOf, headerOf } from '../record/examples.ts';
import { logStores, type Opened } from './stores.ts';

const today = '2026-11-22';
const projectionVersion = 'rules 1';

/** A row as it would be folded from a case without entries. */
const rowFor = (id: string, more: Partial<CaseloadRow> = {}): CaseloadRow => ({
  case: id,
  site: headerOf(id).site,
  centre: null,
  head: genesis(headerOf(id)),
  projectionVersion,
  asOf: today,
  validUntil: '2026-11-29',
  household: null,
  counsellor: null,
  rank: 1,
  sort: '2026-12-01',
  facts: '{"stage":"intake.inquiry"}',
  name: { iv: 'aXY=', text: 'dGV4dA==', tag: 'dGFn' },
  ...more,
});

describe.each(logStores)('$name store', ({ open }) => {
  let opened: Opened<LogStore>;
  let store: LogStore;
  let caseload: CaseloadStore;

  beforeEach(async () => {
    opened = await open();
    ({ store } = opened);
    ({ caseload } = store);
    for (const id of ['one', 'two', 'three']) await store.create(headerOf(id));
  });
  afterEach(() => opened.close());

  const append = (id: string, more = {}) => store.append(id, 0, { entries: entriesOf(headerOf(id), 2), sealed: [], ...more });
  const outdated = async (day = today, by = projectionVersion) => (await caseload.outdated(day, by)).map(({ case: id }) => id);
  const kept = async () => (await caseload.all({})).map((row) => row.case);

  test('a case without a row is outdated, with its header and head, in the order of creation', async () => {
    const head = { version: 0, head: genesis(headerOf('one')) };
    expect((await caseload.outdated(today, projectionVersion))[0]).toEqual({ ...headerOf('one'), ...head });
    expect(await outdated()).toEqual(['one', 'two', 'three']);
    await caseload.keep([rowFor('two')]);
    expect(await outdated()).toEqual(['one', 'three']);
  });

  test('a row comes back as it was kept, with a sealed name and without one', async () => {
    const rows = [rowFor('one'), rowFor('two', { name: null, validUntil: null })];
    await caseload.keep(rows);
    expect(await caseload.all({})).toEqual(rows);
  });

  test('the cases of one counsellor are counted and found, and of no other', async () => {
    await caseload.keep([
      rowFor('one', { counsellor: 'c-a' }),
      rowFor('two', { counsellor: 'c-a' }),
      rowFor('three', { counsellor: 'c-b' }),
    ]);
    const { counts, rows } = await caseload.page({ counsellor: 'c-a' }, 0, 10);
    expect([[...counts], rows.map((row) => row.case)]).toEqual([[[1, 2]], ['one', 'two']]);
    expect((await caseload.all({ counsellor: 'c-b' })).map((row) => row.case)).toEqual(['three']);
  });

  test('the cases of one household are found, and of no other', async () => {
    await caseload.keep([rowFor('one', { household: 'h1' }), rowFor('two', { household: 'h1' }), rowFor('three', { household: 'h2' })]);
    expect((await caseload.all({ household: 'h1' })).map((row) => row.case)).toEqual(['one', 'two']);
    expect(await caseload.all({ household: 'h3' })).toEqual([]);
  });

  test('a row is believed from the day it was settled to until the day before it may be different', async () => {
    await caseload.keep([rowFor('one'), rowFor('two', { validUntil: null })]);
    expect(await outdated('2026-11-28')).toEqual(['three']);
    expect(await outdated('2026-11-29')).toEqual(['one', 'three']);
    expect(await outdated('2026-11-21')).toEqual(['one', 'two', 'three']);
  });

  test('the row of other rules is not believed', async () => {
    await caseload.keep([rowFor('one')]);
    expect(await outdated(today, 'rules 2')).toEqual(['one', 'two', 'three']);
  });

  test('the row of an older log is not believed', async () => {
    await caseload.keep([rowFor('one'), rowFor('two'), rowFor('three')]);
    await append('two');
    expect(await outdated()).toEqual(['two']);
  });

  test('a row that was folded while somebody wrote is not kept, and the one before it is gone too', async () => {
    await caseload.keep([rowFor('one'), rowFor('two')]);
    await append('two');
    await caseload.keep([rowFor('one', { rank: 5 }), rowFor('two', { rank: 5 })]);
    expect((await caseload.all({})).map(({ case: id, rank }) => [id, rank])).toEqual([['one', 5]]);
    await caseload.keep([rowFor('two', { head: headOf(headerOf('two'), entriesOf(headerOf('two'), 2)).hash })]);
    expect(await kept()).toEqual(['two', 'one']);
  });

  test('rows that several fold at the same moment, and a log that moves on meanwhile, do not hinder one another', async () => {
    const rows = ['one', 'two', 'three'].map((id) => rowFor(id));
    await Promise.all([...Array.from({ length: 8 }, () => caseload.keep(rows)), append('two'), ...rows.map((row) => caseload.keep([row]))]);
    // Whether the old row of the one that moved on is still there depends on who came first; nobody believes it.
    expect((await kept()).filter((id) => id !== 'two').toSorted()).toEqual(['one', 'three']);
    expect(await outdated()).toEqual(['two']);
  });

  test('no row is kept for a case that does not exist', async () => {
    await caseload.keep([rowFor('nobody')]);
    expect(await kept()).toEqual([]);
  });

  test('dropped rows are folded again', async () => {
    await caseload.keep([rowFor('one'), rowFor('two'), rowFor('three')]);
    await caseload.drop(['one', 'three', 'nobody']);
    await caseload.drop([]);
    expect(await outdated()).toEqual(['one', 'three']);
  });

  test('forgetting the words of a case takes its row along, and no other', async () => {
    await caseload.keep([rowFor('one'), rowFor('two')]);
    await append('one', { forget: 'everything' });
    expect(await kept()).toEqual(['two']);
    await caseload.keep([rowFor('one')]);
    expect(await kept()).toEqual(['two']);
  });

  test('forgetting the words of single entries leaves the row where it is', async () => {
    await caseload.keep([rowFor('one'), rowFor('two')]);
    await append('one', { forget: { words: [1] } });
    expect(await kept()).toEqual(['one', 'two']);
  });

  test('forgetting drafts takes the row along, for it holds the name', async () => {
    await caseload.keep([rowFor('one'), rowFor('two')]);
    await append('one', { forget: { words: [1], drafts: true } });
    expect(await kept()).toEqual(['two']);
  });

  test('forgetting in vain takes nothing along', async () => {
    await caseload.keep([rowFor('one')]);
    await store.append('one', 7, { entries: entriesOf(headerOf('one'), 2), sealed: [], forget: 'everything' });
    expect(await kept()).toEqual(['one']);
  });

  describe('pages', () => {
    beforeEach(async () => {
      for (const id of ['four', 'five', 'six']) await store.create(headerOf(id));
      await store.create(headerOf('essen', { site: 'essen', land: 'NW' }));
      await caseload.keep([
        rowFor('six', { rank: 9, sort: '0' }),
        rowFor('one', { rank: 2, sort: '2026-11-30' }),
        rowFor('two', { rank: 1, sort: '2026-12-02' }),
        rowFor('three', { rank: 1, sort: '2026-12-02' }),
        rowFor('four', { rank: 1, sort: '2026-12-01' }),
        rowFor('five', { rank: 1, sort: '2026-12-03' }),
        rowFor('essen', { rank: 1, sort: '2026-12-02', site: 'essen', head: genesis(headerOf('essen', { site: 'essen', land: 'NW' })) }),
      ]);
    });
    const page = async (offset: number, limit: number, filter = {}) => {
      const { rows, before } = await caseload.page(filter, offset, limit);
      return [before, rows.map((row) => row.case)];
    };

    test('rows come by rank, then by sort key', async () => {
      expect(await page(0, 50)).toEqual([0, ['four', 'essen', 'three', 'two', 'five', 'one', 'six']]);
      expect(await kept()).toEqual(['four', 'essen', 'three', 'two', 'five', 'one', 'six']);
    });

    test('a page is whole at both ends, and says how many rows come before it', async () => {
      expect(await page(0, 1)).toEqual([0, ['four']]);
      expect(await page(0, 2)).toEqual([0, ['four', 'essen', 'three', 'two']]);
      expect(await page(2, 1)).toEqual([1, ['essen', 'three', 'two']]);
      expect(await page(3, 2)).toEqual([1, ['essen', 'three', 'two', 'five']]);
      expect(await page(6, 10)).toEqual([6, ['six']]);
      expect(await page(7, 10)).toEqual([0, []]);
    });

    test('a page of one rank, of one site, of both', async () => {
      expect(await page(0, 1, { rank: 2 })).toEqual([0, ['one']]);
      expect(await page(0, 9, { site: 'essen' })).toEqual([0, ['essen']]);
      expect(await page(1, 1, { site: headerOf('one').site, rank: 1 })).toEqual([1, ['three', 'two']]);
      expect(await page(0, 9, { site: 'essen', rank: 2 })).toEqual([0, []]);
    });

    test('counts by rank, over all sites or one, whatever rank and page were asked for', async () => {
      const all = [
        [1, 5],
        [2, 1],
        [9, 1],
      ];
      const counted = async (filter: object, offset = 0) =>
        [...(await caseload.page(filter, offset, 1)).counts].toSorted(([a], [b]) => a - b);
      expect(await counted({})).toEqual(all);
      expect(await counted({ rank: 2 }, 40)).toEqual(all);
      expect(await counted({ site: 'essen' })).toEqual([[1, 1]]);
      expect((await caseload.all({ site: 'essen' })).map((row) => row.case)).toEqual(['essen']);
    });
  });
});
