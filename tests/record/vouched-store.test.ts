// What the ledger vouches for, asked of logs in memory: every write is announced before and settled after, and whatever ends elsewhere is named.
import { beforeEach, describe, expect, test } from 'vitest';
import { DamagedCase, orDamage } from '../../src/record/case/damaged-case.ts';
import { contradictionsIn, withoutKeys, type Compared } from '../../src/record/ledger/contradictions.ts';
import { ledgerIn, type Ledger } from '../../src/record/ledger/ledger.ts';
import type { Said } from '../../src/record/ledger/ledger-line.ts';
import { headsIn, looks, vouchedStore } from '../../src/record/ledger/vouched-store.ts';
import { headOf, linkAll } from '../../src/record/log/chain.ts';
import type { KeyStore } from '../../src/record/ports/key-store.ts';
import type { LedgerStore } from '../../src/record/ports/ledger-store.ts';
import type { LogStore } from '../../src/record/ports/log-store.ts';
import { newDataKey, newKek, wrap } from '../../src/record/seal/keys.ts';
import { memoryKeyStore } from '../../src/storage/memory/key-store.ts';
import { memoryLedgerStore } from '../../src/storage/memory/ledger-store.ts';
import { memoryLogStore } from '../../src/storage/memory/log-store.ts';
import { entriesOf, headerOf, unlinkedFrom } from './examples.ts';

const kek = newKek();
const at = '2026-11-30T08:00:00.000Z';
const erasure = { type: 'case.erased' } as const;

let lines: LedgerStore;
let ledger: Ledger;
let plain: LogStore;
let keys: KeyStore;

const ledgerOn = (store: LedgerStore) => ledgerIn({ store, signer: kek, now: () => at });
const vouched = (isAlone = true, store = plain) => vouchedStore(store, { ledger, isAlone });
const compared = (isAlone = true): Compared => ({ ledger, isAlone, store: plain, keys });

beforeEach(async () => {
  lines = memoryLedgerStore();
  ledger = ledgerOn(lines);
  plain = memoryLogStore();
  keys = memoryKeyStore();
  await ledger.restate({});
  for (const id of ['one', 'two']) await begin(id);
});

/** A case with its key, written past the ledger where `store` is the plain one. */
async function begin(id: string, store: LogStore = vouched()): Promise<void> {
  const header = headerOf(id);
  await keys.put(id, wrap([kek], id, newDataKey()));
  await store.create(header, { entries: entriesOf(header), sealed: [] });
}

/** The entry after those that are there. */
async function next(id: string, change: object = {}) {
  const log = await plain.read(id);
  if (log === null) throw new Error(`there is no case ${id}`);
  const unlinked = unlinkedFrom(log.entries.length + 1, 1).map((entry) => ({ ...entry, ...change }));
  return { version: log.entries.length, entries: linkAll(log.header, log.head.hash, unlinked) };
}

async function add(id: string, store: LogStore = vouched(), change: object = {}): Promise<boolean> {
  const { version, entries } = await next(id, change);
  return store.append(id, version, { entries, sealed: [] });
}

/** What stands in the ledger, without what it knew at the beginning. */
const said = async () =>
  (await Array.fromAsync(lines.since(0)))
    .flat()
    .map(({ text }) => JSON.parse(text) as Said)
    .filter(({ kind }) => ['head', 'kept', 'undone'].includes(kind));

const headIn = async (id: string) => {
  const { head } = (await plain.read(id)) ?? { head: null };
  return head;
};

describe('a write', () => {
  test('is announced with the end it leads to, and settled as kept', async () => {
    const before = (await said()).length;
    expect(await add('one')).toBe(true);
    await ledger.flush();
    expect((await said()).slice(before).filter(({ kind }) => kind === 'head')).toEqual([{ kind: 'head', ...(await headIn('one')) }]);
    expect([ledger.possibleHeads('one'), (await ledger.catchUp()).open.size]).toEqual([[await headIn('one')], 0]);
    // Nothing is said where nothing was settled.
    expect((await said()).filter((line) => 'of' in line && line.of.length === 0)).toEqual([]);
  });

  test('that comes too late is undone, and the end is where it was', async () => {
    const { entries } = await next('one');
    expect(await vouched().append('one', 3, { entries, sealed: [] })).toBe(false);
    expect(await vouched().create(headerOf('two'))).toBe(false);
    expect([ledger.possibleHeads('one'), ledger.possibleHeads('two')]).toEqual([[await headIn('one')], [await headIn('two')]]);
    await ledger.flush();
    expect((await said()).flatMap((line) => (line.kind === 'undone' ? line.of : []))).toHaveLength(2);
  });

  test('that broke off may have been written or not', async () => {
    const failing = { ...plain, append: () => Promise.reject(new Error('disk full')) };
    await expect(add('one', vouched(true, failing))).rejects.toThrow('disk full');
    expect(ledger.possibleHeads('one').map(({ version }) => version)).toEqual([4, 5]);
    expect(await vouched().read('one')).toMatchObject({ head: { version: 4 } });
  });

  test('of no entries says nothing, and one that begins a case without entries names its header', async () => {
    const before = (await said()).length;
    expect(await vouched().append('one', 4, { entries: [], sealed: [] })).toBe(true);
    await ledger.flush();
    expect((await said()).slice(before).filter(({ kind }) => kind === 'head')).toEqual([]);
    await vouched().create(headerOf('three'));
    expect(ledger.possibleHeads('three')).toEqual([headOf(headerOf('three'), [])]);
  });

  test('that erases leaves the whole log in the ledger, and no other does', async () => {
    const { version, entries } = await next('one', { event: erasure });
    await vouched().append('one', version, { entries, sealed: [], forget: { words: [3] } });
    expect(ledger.erasures().size).toBe(0);
    const last = await next('two', { event: erasure });
    await vouched().append('two', last.version, { entries: last.entries, sealed: [], forget: 'everything' });
    const header = headerOf('two');
    expect([...ledger.erasures()]).toEqual([['two', { log: { header, entries: [...entriesOf(header), ...last.entries] }, isGone: false }]]);
    expect(await vouched().append('nobody', 0, { entries: last.entries, sealed: [], forget: 'everything' })).toBe(false);
  });
});

describe('whoever reads', () => {
  test('gets what ends where the ledger says, and nothing for a case that is not there', async () => {
    expect((await vouched().read('one'))?.head.version).toBe(4);
    expect(await vouched().read('nobody')).toBeNull();
    expect(await headsIn(vouched())).toEqual({
      one: [4, (await headIn('one'))?.hash],
      two: [4, (await headIn('two'))?.hash],
    });
  });

  test.each([true, false])('alone: %s — is told of what came by itself, after looking again and again', async (isAlone) => {
    await add('one', plain, { on: '2026-09-01' });
    let read = 0;
    const counted: LogStore = { ...plain, read: (id) => ((read += 1), plain.read(id)) };
    const outcome = await orDamage(() => vouched(isAlone, counted).read('one'));
    // Beside others, more than is known here is what they have written.
    expect([outcome instanceof DamagedCase ? outcome.code : 'sound', read]).toEqual(isAlone ? ['otherInLedger', looks] : ['sound', 1]);
  });

  test('waits for what another process has said meanwhile', async () => {
    const beside = ledgerOn(lines);
    await beside.catchUp();
    await add('one', vouchedStore(plain, { ledger: beside, isAlone: true }));
    expect((await vouched().read('one'))?.head.version).toBe(5);
  });

  test('is told beside others of a case that ends earlier than it did; one nobody here knows is theirs', async () => {
    const old = await plain.read('one');
    await add('one');
    const cut = vouched(false, { ...plain, read: async () => old });
    await expect(cut.read('one')).rejects.toThrow(/do not end where the ledger says/u);
    await begin('three', plain);
    expect((await vouched(false).read('three'))?.head.version).toBe(4);
    await expect(vouched(true).read('three')).rejects.toThrow(/do not end where the ledger says/u);
  });

  test('gets everything from a ledger that was not begun', async () => {
    ledger = ledgerOn(memoryLedgerStore());
    expect((await vouched().read('one'))?.head.version).toBe(4);
  });
});

describe('compared with the ledger', () => {
  const found = (isAlone?: boolean) => contradictionsIn(compared(isAlone));

  test('all that was written through it is as it says', async () => {
    await add('one');
    expect([await found(), await found(false)]).toEqual([[], []]);
  });

  test('a case is missing, or ends earlier than it did', async () => {
    const old = memoryLogStore();
    await begin('two', old);
    await add('two');
    plain = old;
    const both = [
      { case: 'two', code: 'older' },
      { case: 'one', code: 'missing' },
    ];
    expect([await found(true), await found(false)]).toEqual([both, both]);
  });

  test('a case that came by itself is unknown, or that of others', async () => {
    await begin('three', plain);
    expect([await found(true), await found(false)]).toEqual([[{ case: 'three', code: 'unknown' }], []]);
  });

  test('a case that went on by itself ends elsewhere, unless others may write', async () => {
    await add('one', plain);
    expect([await found(true), await found(false)]).toEqual([[{ case: 'one', code: 'otherInLedger' }], []]);
  });

  test('a case that was computed anew ends elsewhere for everybody, as long or longer', async () => {
    const header = headerOf('one');
    plain = memoryLogStore();
    await begin('two', plain);
    const forged = linkAll(
      header,
      null,
      unlinkedFrom(1, 5).map((entry) => ({ ...entry, on: '2026-08-30' })),
    );
    await plain.create(header, { entries: forged.slice(0, 4), sealed: [] });
    const elsewhere = [{ case: 'one', code: 'otherInLedger' }];
    expect([await found(true), await found(false)]).toEqual([elsewhere, elsewhere]);
    await plain.append('one', 4, { entries: forged.slice(4), sealed: [] });
    expect([await found(true), await found(false)]).toEqual([elsewhere, elsewhere]);
  });

  test('what was announced and never settled may be there or not', async () => {
    const { entries, version } = await next('one');
    await ledger.announce({ case: 'one', version: 5, hash: entries[0]?.hash ?? '' });
    await ledger.announce(headOf(headerOf('three'), []));
    expect(await found()).toEqual([]);
    await plain.append('one', version, { entries, sealed: [] });
    expect(await found()).toEqual([]);
    await add('one', plain);
    expect(await found()).toEqual([{ case: 'one', code: 'otherInLedger' }]);
    // Before one of the ends that are possible, and after another.
    await ledger.announce({ case: 'one', version: 7, hash: 'sha256:7' });
    expect(await found()).toEqual([{ case: 'one', code: 'otherInLedger' }]);
  });

  test.each([
    [3, 'older'],
    [5, 'otherInLedger'],
  ])('a head of another number (%i) is none of those, whatever its hash', async (version, code) => {
    const head: LogStore['head'] = async (id) => {
      const at = await plain.head(id);
      return at && { ...at, head: { ...at.head, version } };
    };
    const store = { ...plain, head, list: async function* none() {} };
    expect(await contradictionsIn({ ...compared(), store })).toEqual(['one', 'two'].map((id) => ({ case: id, code })));
  });

  test('a case that cannot be read says so itself', async () => {
    const unreadable = () => Promise.reject(new DamagedCase('one', 'unreadable'));
    await add('one', plain);
    const { store } = compared();
    expect(await contradictionsIn({ ...compared(), store: { ...store, head: unreadable } })).toEqual([]);
    expect(await contradictionsIn({ ...compared(false), store: { ...store, read: unreadable } })).toEqual([]);
    const broken = { ...store, head: () => Promise.reject(new Error('disk full')) };
    await expect(contradictionsIn({ ...compared(), store: broken })).rejects.toThrow('disk full');
  });

  test('what is written while it looks is no contradiction', async () => {
    const beside = ledgerOn(lines);
    await beside.catchUp();
    const { entries, version } = await next('one');
    const head: LogStore['head'] = async (id) => {
      if ((await plain.head(id))?.head.version === 4) return plain.head(id);
      // Another process has written it, and says so only now.
      const number = await beside.announce({ case: 'one', version: 5, hash: entries[0]?.hash ?? '' });
      beside.settle(number, 'kept');
      await beside.flush();
      return plain.head(id);
    };
    await plain.append('one', version, { entries, sealed: [] });
    expect(await contradictionsIn({ ...compared(), store: { ...plain, head } })).toEqual([]);
  });

  test('a key is lost or was destroyed, and the case was never erased', async () => {
    await keys.destroy('two');
    const before = keys;
    keys = { ...before, get: async (id) => (id === 'one' ? null : before.get(id)), ids: async function* none() {} };
    expect(await found()).toEqual([
      { case: 'one', code: 'keyMissing' },
      { case: 'two', code: 'keyDestroyed' },
    ]);
    // Whoever goes on without these keys has said so.
    await ledger.restate(await headsIn(plain), ['one', 'two']);
    expect(await found()).toEqual([]);
  });

  test('a case that ends elsewhere is named once, whatever happened to its key', async () => {
    await add('one', plain);
    await keys.destroy('one');
    expect(await found()).toEqual([{ case: 'one', code: 'otherInLedger' }]);
  });

  test('the key of a case that was erased may be gone: the ledger knows it, or the log does', async () => {
    await keys.destroy('one');
    await keys.destroy('two');
    const { version, entries } = await next('one', { event: erasure });
    await vouched().append('one', version, { entries, sealed: [], forget: 'everything' });
    await add('two', vouched(), { event: erasure });
    expect(await found()).toEqual([]);
    expect(await withoutKeys(compared(), ['nobody'])).toEqual([{ case: 'nobody', code: 'keyMissing' }]);
  });

  test('a key of which nothing can be read is for others to say', async () => {
    const { store } = compared();
    await keys.destroy('one');
    const unreadable = () => Promise.reject(new DamagedCase('one', 'unreadable'));
    expect(await withoutKeys({ ...compared(), store: { ...store, read: unreadable } }, ['one'])).toEqual([]);
    expect(await withoutKeys({ ...compared(), store: { ...store, read: async () => null } }, ['one'])).toEqual([
      { case: 'one', code: 'keyDestroyed' },
    ]);
    expect(await withoutKeys({ ...compared(), keys: { ...keys, get: unreadable } }, ['one'])).toEqual([]);
  });
});
