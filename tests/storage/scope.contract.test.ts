// What every store promises within a scope: a case of another site is answered for like one that does not exist.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { genesis } from '../../src/record/log/chain.ts';
import type { CaseloadRow } from '../../src/record/ports/caseload-store.ts';
import type { FiguresRow } from '../../src/record/ports/figures-store.ts';
import type { LogStore } from '../../src/record/ports/log-store.ts';
import { scopeNow, withinScope } from '../../src/storage/scope.ts';
import { entriesOf, headerOf } from '../record/examples.ts';
import { logStores, type Opened } from './stores.ts';

const [own, foreign] = [headerOf('own', { site: 'wetzlar' }), headerOf('foreign', { site: 'essen', land: 'NW' })];
const draft = { iv: 'i', text: 't', tag: 'x' };
const sealed = [{ seq: 1, ...draft, salt: 's' }];
const today = '2026-11-22';

const row = ({ case: id, site }: typeof own): CaseloadRow => ({
  case: id,
  site,
  centre: null,
  head: genesis(id === 'own' ? own : foreign),
  projectionVersion: 'p',
  asOf: today,
  validUntil: null,
  household: null,
  counsellor: null,
  rank: 1,
  sort: '',
  facts: '{}',
  name: draft,
});
const figuresRow = ({ case: id, site }: typeof own): FiguresRow => ({
  case: id,
  site,
  head: genesis(id === 'own' ? own : foreign),
  projectionVersion: 'p',
  asOf: today,
  validUntil: null,
  frozenTo: '',
  stage: 'intake',
  hasAgreement: false,
  clock: null,
  dueOn: null,
  facts: '{}',
});

describe.each(logStores)('$name store, asked within one site', ({ open }) => {
  let opened: Opened<LogStore>;
  let store: LogStore;

  beforeEach(async () => {
    opened = await open();
    ({ store } = opened);
    for (const header of [own, foreign]) {
      await store.create(header);
      await store.saveDraft(header.case, 'needs', draft, 0);
    }
    await store.caseload.keep([row(own), row(foreign)]);
    await store.figures.keep([figuresRow(own), figuresRow(foreign)], []);
  });
  afterEach(() => opened.close());

  const inWetzlar = <T>(work: () => Promise<T>): Promise<T> => withinScope({ sites: ['wetzlar'] }, work);
  const ids = (rows: readonly { readonly case: string }[]): string[] => rows.map(({ case: id }) => id);

  test('reads, heads and drafts are those of a case that was never created', async () => {
    expect(await inWetzlar(() => store.read('foreign'))).toBeNull();
    expect(await inWetzlar(() => store.head('foreign'))).toBeNull();
    expect(await inWetzlar(() => store.drafts('foreign'))).toEqual({});
    expect(await inWetzlar(() => store.read('own'))).not.toBeNull();
    expect(Object.keys(await inWetzlar(() => store.drafts('own')))).toEqual(['needs']);
  });

  test('nothing is written to it, and no case is begun in another site', async () => {
    const addition = { entries: entriesOf(foreign, 2), sealed, forget: 'everything' } as const;
    expect(await inWetzlar(() => store.append('foreign', 0, addition))).toBe(false);
    expect(await inWetzlar(() => store.saveDraft('foreign', 'needs', { ...draft, text: 'new' }, 1))).toBe(false);
    expect(await inWetzlar(() => store.saveDraft('foreign', 'goals', draft, 0))).toBe(false);
    expect(await inWetzlar(() => store.saveDraft('foreign', 'needs', null, 1))).toBe(false);
    expect(await inWetzlar(() => store.create(headerOf('new', { site: 'essen', land: 'NW' })))).toBe(false);
    expect(await store.read('new')).toBeNull();
    expect(await store.read('foreign')).toMatchObject({ entries: [], head: { version: 0 } });
    expect(await store.drafts('foreign')).toEqual({ needs: { ...draft, version: 1 } });
    const appended = () => store.append('own', 0, { entries: entriesOf(own, 2), sealed });
    expect(await inWetzlar(appended)).toBe(true);
    expect(await inWetzlar(() => store.create(headerOf('new', { site: 'wetzlar' })))).toBe(true);
  });

  test('no list, page, count or figure holds it', async () => {
    expect(ids(await inWetzlar(() => Array.fromAsync(store.list())))).toEqual(['own']);
    expect(await inWetzlar(() => Array.fromAsync(store.list(['essen'])))).toEqual([]);
    expect(ids(await inWetzlar(() => store.caseload.outdated('2026-11-21', 'p')))).toEqual(['own']);
    const page = await inWetzlar(() => store.caseload.page({}, 0, 10));
    expect([ids(page.rows), [...page.counts]]).toEqual([['own'], [[1, 1]]]);
    expect(ids(await inWetzlar(() => store.caseload.all({})))).toEqual(['own']);
    expect(await inWetzlar(() => store.caseload.all({ site: 'essen' }))).toEqual([]);
    expect(ids(await inWetzlar(() => store.figures.all()))).toEqual(['own']);
    expect((await inWetzlar(() => store.figures.tally(today, today))).map(({ site }) => site)).toEqual(['wetzlar']);
    expect(ids(await Array.fromAsync(store.list()))).toEqual(['own', 'foreign']);
  });

  test('rows of it are not kept', async () => {
    await inWetzlar(() => store.caseload.keep([{ ...row(foreign), rank: 7 }]));
    await inWetzlar(() => store.figures.keep([{ ...figuresRow(foreign), stage: 'plan' }], []));
    expect((await store.caseload.all({ site: 'essen' })).map(({ rank }) => rank)).toEqual([1]);
    expect((await store.figures.all()).map(({ stage }) => stage)).toEqual(['intake', 'intake']);
  });

  test('a scope without sites sees nothing, one with several sees those', async () => {
    expect(await withinScope({ sites: [] }, () => Array.fromAsync(store.list()))).toEqual([]);
    expect(await withinScope({ sites: [] }, () => store.read('own'))).toBeNull();
    expect(ids(await withinScope({ sites: ['essen', 'wetzlar'] }, () => Array.fromAsync(store.list())))).toEqual(['own', 'foreign']);
  });

  test('work of two scopes at once does not mix', async () => {
    const asked = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? 'wetzlar' : 'essen'));
    const seen = await Promise.all(asked.map((site) => withinScope({ sites: [site] }, async () => ids(await store.caseload.all({})))));
    expect(seen).toEqual(asked.map((site) => (site === 'wetzlar' ? ['own'] : ['foreign'])));
    expect(scopeNow()).toBe('everywhere');
  });
});
