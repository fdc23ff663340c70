// What every log store promises, asked of each.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { genesis, headOf, linkAll } from '../../src/record/log/chain.ts';
import type { Entry } from '../../src/record/log/entry.ts';
import type { Forgetting, LogStore } from '../../src/record/ports/log-store.ts';
import type { SealedDraft, SealedRow } from '../../src/record/ports/stored-log.ts';
import { entriesOf, headerOf, unlinkedFrom } from '../record/examples.ts';
import { logStores, type Opened } from './stores.ts';

const header = headerOf('one');
const all = entriesOf(header, 6);
const rowFor = (seq: number): SealedRow => ({ seq, iv: 'aXY=', text: 'dGV4dA==', tag: 'dGFn', salt: 'c2FsdA==' });
const draft: SealedDraft = { iv: 'aXY=', text: 'dGV4dA==', tag: 'dGFn' };
const first = { ...draft, version: 1 };
const receipt = { key: 'r-1', fingerprint: 'f', answer: '{"version":2}' };

describe.each(logStores)('$name store', ({ open }) => {
  let opened: Opened<LogStore>;
  let store: LogStore;

  beforeEach(async () => {
    opened = await open();
    ({ store } = opened);
    await store.create(header);
  });
  afterEach(() => opened.close());

  const append = (version: number, entries: readonly Entry[], more = {}) => store.append('one', version, { entries, sealed: [], ...more });

  test('a case is created once and begins with its header', async () => {
    expect(await store.create(header)).toBe(false);
    const head = { case: 'one', version: 0, hash: genesis(header) };
    expect(await store.read('one')).toEqual({ header, entries: [], sealed: [], head });
    expect(await store.head('one')).toEqual({ header, head });
  });

  test('a case is created with its first entries and their receipt, or not at all', async () => {
    const two = headerOf('two');
    const entries = entriesOf(two, 2);
    expect(await store.create(two, { entries, sealed: [rowFor(1)], receipt })).toBe(true);
    expect(await store.read('two')).toEqual({ header: two, entries, sealed: [rowFor(1)], head: headOf(two, entries) });
    expect(await store.receipt(receipt.key)).toEqual(receipt);

    const three = headerOf('three');
    expect(await store.create(three, { entries: entriesOf(three, 2), sealed: [], receipt })).toBe(false);
    expect(await store.read('three')).toBeNull();
  });

  test('headers come back whole, with and without a municipality', async () => {
    const bavarian = headerOf('two', { land: 'BY', municipality: 'KATH', site: 'nuernberg' });
    await store.create(bavarian);
    expect((await store.read('two'))?.header).toEqual(bavarian);
    expect((await store.head('one'))?.header).toEqual(header);
  });

  test('a case that names its centre keeps it', async () => {
    const ofCentre = headerOf('two', { centre: 'wetzlar-2' });
    await store.create(ofCentre);
    expect((await store.read('two'))?.header).toEqual(ofCentre);
    expect((await Array.fromAsync(store.list())).map(({ centre }) => centre)).toEqual([undefined, 'wetzlar-2']);
  });

  test('nothing is known of a case that was never created', async () => {
    expect(await store.read('nobody')).toBeNull();
    expect(await store.head('nobody')).toBeNull();
    expect(await store.append('nobody', 0, { entries: all.slice(0, 1), sealed: [] })).toBe(false);
    expect(await store.saveDraft('nobody', 'needs', draft, 0)).toBe(false);
    expect(await store.drafts('nobody')).toEqual({});
  });

  test('entries and sealed words come back as they were added, in order', async () => {
    expect(await append(0, all.slice(0, 2))).toBe(true);
    expect(await append(2, all.slice(2, 4), { sealed: [rowFor(3)] })).toBe(true);
    const log = await store.read('one');
    expect(log).toEqual({ header, entries: all.slice(0, 4), sealed: [rowFor(3)], head: headOf(header, all.slice(0, 4)) });
  });

  test('whoever comes with an old or a future version is turned away', async () => {
    await append(0, all.slice(0, 2));
    expect(await append(0, all.slice(0, 1))).toBe(false);
    expect(await append(1, all.slice(1, 3))).toBe(false);
    expect(await append(3, all.slice(3, 4))).toBe(false);
    expect((await store.read('one'))?.entries).toEqual(all.slice(0, 2));
  });

  test('of many writers at once on the same version exactly one wins', async () => {
    const writers = Array.from({ length: 50 }, (_, writer) => linkAll(header, null, unlinkedFrom(1, 1 + (writer % 3))));
    const outcomes = await Promise.all(writers.map((entries) => append(0, entries)));
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect((await store.read('one'))?.entries).toEqual(writers[outcomes.indexOf(true)]);
  });

  test('writers on different cases do not disturb each other', async () => {
    const headers = Array.from({ length: 30 }, (_, index) => headerOf(`case-${index}`));
    await Promise.all(headers.map((each) => store.create(each)));
    const outcomes = await Promise.all(headers.map((each) => store.append(each.case, 0, { entries: entriesOf(each, 3), sealed: [] })));
    expect(outcomes.every(Boolean)).toBe(true);
    for (const each of headers) expect((await store.read(each.case))?.entries).toEqual(entriesOf(each, 3));
  });

  test('a receipt is kept with the entries it answers for', async () => {
    expect(await append(0, all.slice(0, 2), { receipt })).toBe(true);
    expect(await store.receipt('r-1')).toEqual(receipt);
    expect(await store.receipt('r-2')).toBeNull();
  });

  test('a receipt is not kept when the entries are not', async () => {
    await append(0, all.slice(0, 2));
    expect(await append(0, all.slice(0, 2), { receipt })).toBe(false);
    expect(await store.receipt('r-1')).toBeNull();
  });

  test('the same request arriving twice is recorded once', async () => {
    await append(0, all.slice(0, 2), { receipt });
    expect(await append(2, all.slice(2, 3), { receipt, sealed: [rowFor(3)], forget: 'everything' })).toBe(false);
    expect((await store.read('one'))?.head).toEqual(headOf(header, all.slice(0, 2)));
    expect((await store.read('one'))?.entries).toHaveLength(2);
  });

  test('an answer without entries is kept too', async () => {
    expect(await append(0, [], { receipt })).toBe(true);
    expect(await store.receipt('r-1')).toEqual(receipt);
    expect((await store.head('one'))?.head.version).toBe(0);
  });

  test('forgetting deletes sealed words, drafts and earlier receipts of this case only', async () => {
    const two = headerOf('two');
    await store.create(two);
    await store.append('two', 0, { entries: entriesOf(two, 3), sealed: [rowFor(3)], receipt: { ...receipt, key: 'r-two' } });
    await store.saveDraft('two', 'needs', draft, 0);
    await append(0, all.slice(0, 3), { sealed: [rowFor(3)], receipt });
    await store.saveDraft('one', 'needs', draft, 0);

    expect(await append(3, all.slice(3, 4), { forget: 'everything', receipt: { ...receipt, key: 'r-erase' } })).toBe(true);

    expect(await store.read('one')).toMatchObject({ entries: all.slice(0, 4), sealed: [] });
    expect(await store.drafts('one')).toEqual({});
    expect(await store.receipt('r-1')).toBeNull();
    expect(await store.receipt('r-erase')).not.toBeNull();
    expect(await store.read('two')).toMatchObject({ sealed: [rowFor(3)] });
    expect(await store.drafts('two')).toEqual({ needs: first });
    expect(await store.receipt('r-two')).not.toBeNull();
  });

  test('the words of single entries are forgotten, and nothing besides', async () => {
    const two = headerOf('two');
    await store.create(two);
    await store.append('two', 0, { entries: entriesOf(two, 3), sealed: [rowFor(1), rowFor(2)] });
    await append(0, all.slice(0, 4), { sealed: [rowFor(1), rowFor(2), rowFor(3), rowFor(4)], receipt });
    await store.saveDraft('one', 'needs', draft, 0);
    const again = { ...receipt, key: 'r-void' };

    expect(await append(4, all.slice(4, 5), { sealed: [rowFor(5)], forget: { words: [1, 3] }, receipt: again })).toBe(true);

    const sealed = [rowFor(2), rowFor(4), rowFor(5)];
    expect(await store.read('one')).toEqual({ header, entries: all.slice(0, 5), sealed, head: headOf(header, all.slice(0, 5)) });
    expect(await store.drafts('one')).toEqual({ needs: first });
    expect(await store.receipt('r-1')).toEqual(receipt);
    expect(await store.receipt('r-void')).toEqual(again);
    expect((await store.read('two'))?.sealed).toEqual([rowFor(1), rowFor(2)]);
  });

  test('what has no words or has lost them is forgotten without an error', async () => {
    await append(0, all.slice(0, 3), { sealed: [rowFor(1), rowFor(3)] });
    expect(await append(3, all.slice(3, 4), { forget: { words: [2, 3, 3, 99] } })).toBe(true);
    expect(await append(4, all.slice(4, 5), { forget: { words: [3] } })).toBe(true);
    expect(await append(5, all.slice(5, 6), { forget: { words: [] } })).toBe(true);
    expect(await store.read('one')).toMatchObject({ entries: all, sealed: [rowFor(1)] });
  });

  test('drafts go along where that is asked, and stay where it is not', async () => {
    await append(0, all.slice(0, 2), { sealed: [rowFor(1), rowFor(2)], receipt });
    await store.saveDraft('one', 'needs', draft, 0);
    await append(2, all.slice(2, 3), { forget: { words: [1] } });
    expect(await store.drafts('one')).toEqual({ needs: first });
    await append(3, all.slice(3, 4), { forget: { words: [1], drafts: true } });
    expect(await store.drafts('one')).toEqual({});
    expect(await store.read('one')).toMatchObject({ sealed: [rowFor(2)] });
    expect(await store.receipt('r-1')).toEqual(receipt);
  });

  test.each<[string, Forgetting, SealedRow[]]>([
    ['single words', { words: [2] }, [rowFor(1)]],
    ['everything', 'everything', []],
  ])('forgetting %s reaches the words that come with it', async (_, forget, left) => {
    expect(await append(0, all.slice(0, 2), { sealed: [rowFor(1), rowFor(2)], forget })).toBe(true);
    expect(await store.read('one')).toMatchObject({ entries: all.slice(0, 2), sealed: left });
  });

  test.each<[string, Forgetting]>([
    ['everything', 'everything'],
    ['single words', { words: [3] }],
  ])('forgetting %s in vain forgets nothing', async (_, forget) => {
    await append(0, all.slice(0, 3), { sealed: [rowFor(3)], receipt });
    await store.saveDraft('one', 'needs', draft, 0);
    expect(await append(1, all.slice(1, 2), { forget })).toBe(false);
    expect(await append(3, all.slice(3, 4), { forget, receipt })).toBe(false);
    expect(await store.read('one')).toMatchObject({ entries: all.slice(0, 3), sealed: [rowFor(3)] });
    expect(await store.drafts('one')).toEqual({ needs: first });
  });

  test('the last draft of a page counts', async () => {
    await store.saveDraft('one', 'needs', draft, 0);
    await store.saveDraft('one', 'needs', { ...draft, text: 'bmV3' }, 1);
    await store.saveDraft('one', 'goals', draft, 0);
    expect(await store.drafts('one')).toEqual({ needs: { ...draft, text: 'bmV3', version: 2 }, goals: first });
    expect(await store.saveDraft('one', 'needs', null, 2)).toBe(true);
    expect(await store.drafts('one')).toEqual({ goals: first });
  });

  test('a draft somebody has written since is not written over', async () => {
    expect(await store.saveDraft('one', 'needs', draft, 0)).toBe(true);
    for (const version of [0, 2]) expect(await store.saveDraft('one', 'needs', { ...draft, text: 'bmV3' }, version)).toBe(false);
    expect(await store.saveDraft('one', 'needs', null, 0)).toBe(false);
    expect(await store.saveDraft('one', 'goals', draft, 1)).toBe(false);
    expect(await store.drafts('one')).toEqual({ needs: first });
  });

  test('of many who write the same draft at once exactly one wins', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => store.saveDraft('one', 'needs', draft, 0)));
    expect(outcomes.filter(Boolean)).toHaveLength(1);
  });

  test('cases are listed in the order they were created, all or those of some sites', async () => {
    const there = headerOf('two', { site: 'essen', land: 'NW' });
    await store.create(there);
    await append(0, all.slice(0, 2));
    const head = { version: 2, head: all[1]?.hash };
    expect(await Array.fromAsync(store.list())).toEqual([
      { ...header, ...head },
      { ...there, version: 0, head: genesis(there) },
    ]);
    expect((await Array.fromAsync(store.list(['essen']))).map(({ case: id }) => id)).toEqual(['two']);
    expect(await Array.fromAsync(store.list([]))).toEqual([]);
  });

  test('more cases than fit a page are listed once each', async () => {
    const ids = Array.from({ length: 1100 }, (_, index) => `case-${index}`);
    // Not all at once: on a busy machine the last would wait for a connection longer than a person should.
    for (let begin = 0; begin < ids.length; begin += 100)
      await Promise.all(ids.slice(begin, begin + 100).map((id) => store.create(headerOf(id))));
    const [eldest, ...others] = (await Array.fromAsync(store.list())).map(({ case: id }) => id);
    // Of those that were created at the same moment nobody knows which came first.
    expect([eldest, ...others.toSorted()]).toEqual(['one', ...ids.toSorted()]);
  });

  test('what was read cannot be used to change what is stored', async () => {
    await append(0, all.slice(0, 2));
    const log = await store.read('one');
    log?.entries.pop();
    expect((await store.read('one'))?.entries).toHaveLength(2);
  });
});
