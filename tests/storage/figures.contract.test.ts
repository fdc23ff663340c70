// What every store promises about figures: rows are a cache, and what is frozen is written once.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { genesis, headOf } from '../../src/record/log/chain.ts';
import type { FiguresRow, FiguresStore } from '../../src/record/ports/figures-store.ts';
import type { LogStore } from '../../src/record/ports/log-store.ts';
import { entriesOf, headerOf } from '../record/examples.ts';
import { logStores, type Opened } from './stores.ts';

const today = '2026-11-22';
const projectionVersion = 'rules 1';

/** A row as it would be folded from a case without entries. */
const rowFor = (id: string, more: Partial<FiguresRow> = {}): FiguresRow => ({
  case: id,
  site: headerOf(id).site,
  head: genesis(headerOf(id)),
  projectionVersion,
  asOf: today,
  validUntil: '2026-11-29',
  frozenTo: '2026-1',
  stage: 'inForce',
  hasAgreement: true,
  clock: 'running',
  dueOn: '2026-12-01',
  facts: '[]',
  ...more,
});
const frozenFor = (id: string, halfYear: string, facts = '[]') => ({ case: id, halfYear, facts });

describe.each(logStores)('$name store', ({ open }) => {
  let opened: Opened<LogStore>;
  let store: LogStore;
  let figures: FiguresStore;

  beforeEach(async () => {
    opened = await open();
    ({ store } = opened);
    ({ figures } = store);
    for (const id of ['one', 'two', 'three']) await store.create(headerOf(id));
  });
  afterEach(() => opened.close());

  const append = (id: string, more = {}) => store.append(id, 0, { entries: entriesOf(headerOf(id), 2), sealed: [], ...more });
  const outdated = async (day = today, by = projectionVersion, half = '2026-1') =>
    (await figures.outdated(day, by, half)).map(({ listed }) => listed.case);

  test('a case without a row is outdated, with its header and head, in the order of creation', async () => {
    const listed = { ...headerOf('one'), version: 0, head: genesis(headerOf('one')) };
    expect((await figures.outdated(today, projectionVersion, ''))[0]).toEqual({ listed, frozenTo: '' });
    await figures.keep([rowFor('two')], []);
    expect(await outdated()).toEqual(['one', 'three']);
  });

  test('rows and frozen facts come back as they were kept, in order', async () => {
    const rows = [rowFor('one', { clock: null, dueOn: null, validUntil: null }), rowFor('two', { hasAgreement: false })];
    await figures.keep(rows, [frozenFor('two', '2026-1', '[1]'), frozenFor('two', '2025-2', '[2]'), frozenFor('one', '2026-1', '[3]')]);
    expect(await figures.all()).toEqual(rows);
    expect((await figures.frozen()).map(({ facts }) => facts)).toEqual(['[2]', '[3]', '[1]']);
    expect([await figures.frozenCount(), await figures.firstFrozen()]).toEqual([3, '2025-2']);
  });

  test('a row is believed from the day it was settled to until the day before it may be different', async () => {
    await figures.keep([rowFor('one'), rowFor('two', { validUntil: null })], []);
    expect(await outdated('2026-11-28')).toEqual(['three']);
    expect(await outdated('2026-11-29')).toEqual(['one', 'three']);
    expect(await outdated('2026-11-21')).toEqual(['one', 'two', 'three']);
  });

  test('the row of other rules, of an older log, and of a half-year before is not believed', async () => {
    await figures.keep([rowFor('one'), rowFor('two'), rowFor('three')], []);
    expect(await outdated()).toEqual([]);
    expect(await outdated(today, 'rules 2')).toEqual(['one', 'two', 'three']);
    expect(await outdated(today, projectionVersion, '2026-2')).toEqual(['one', 'two', 'three']);
    await append('two');
    expect(await outdated()).toEqual(['two']);
    expect((await figures.outdated(today, projectionVersion, '2026-1'))[0]?.frozenTo).toBe('2026-1');
  });

  test('a row that was folded while somebody wrote is not kept, and the one before it is gone too; what is frozen is', async () => {
    await figures.keep([rowFor('one'), rowFor('two')], []);
    await append('two');
    await figures.keep([rowFor('one', { stage: 'paused' }), rowFor('two', { stage: 'paused' })], [frozenFor('two', '2026-1')]);
    expect((await figures.all()).map(({ case: id, stage }) => [id, stage])).toEqual([['one', 'paused']]);
    expect(await figures.frozenCount()).toBe(1);
    await figures.keep([rowFor('two', { head: headOf(headerOf('two'), entriesOf(headerOf('two'), 2)).hash })], []);
    expect(await outdated()).toEqual(['three']);
  });

  test('what is frozen stays, whatever comes later, also when its row is dropped or the case is forgotten', async () => {
    await figures.keep([rowFor('one')], [frozenFor('one', '2026-1', '[1]')]);
    await figures.keep([rowFor('one')], [frozenFor('one', '2026-1', '[2]'), frozenFor('one', '2026-2', '[3]')]);
    await figures.drop(['one']);
    await figures.drop([]);
    await append('one', { forget: 'everything' });
    expect((await figures.frozen()).map(({ facts }) => facts)).toEqual(['[1]', '[3]']);
    expect(await outdated()).toEqual(['one', 'two', 'three']);
  });

  test('the programme is counted by site and stage; the last day of four weeks is still in', async () => {
    await store.create(headerOf('four', { site: 'hannover' }));
    const hannover = { site: 'hannover', head: genesis(headerOf('four', { site: 'hannover' })) };
    await figures.keep(
      [
        rowFor('one', { dueOn: '2026-12-20' }),
        rowFor('two', { dueOn: '2026-12-21', clock: 'overdue', hasAgreement: false }),
        rowFor('three', { dueOn: null, clock: 'escalated', stage: 'paused' }),
        rowFor('four', { ...hannover, dueOn: today, clock: null, stage: 'closed', hasAgreement: false }),
      ],
      [],
    );
    expect(await figures.tally(today, '2026-12-20')).toEqual([
      { site: 'hannover', stage: 'closed', cases: 1, agreements: 0, reviewsDue: 1, overdue: 0, escalated: 0 },
      { site: 'wiesbaden', stage: 'inForce', cases: 2, agreements: 1, reviewsDue: 1, overdue: 1, escalated: 0 },
      { site: 'wiesbaden', stage: 'paused', cases: 1, agreements: 1, reviewsDue: 0, overdue: 1, escalated: 1 },
    ]);
  });

  test('of nothing there is nothing', async () => {
    await figures.keep([], []);
    expect([
      await figures.all(),
      await figures.frozen(),
      await figures.frozenCount(),
      await figures.firstFrozen(),
      await figures.tally(today, today),
    ]).toEqual([[], [], 0, null, []]);
  });
});
