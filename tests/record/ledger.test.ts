// The ledger on paper: what its lines look like on disk for ever, what is signed, and what is known after each of them.
import { describe, expect, test } from 'vitest';
import { checkpointAfter, isSigned, publicKeyOf } from '../../src/record/ledger/checkpoint.ts';
import { learn, LedgerDamaged, nothingKnown, possibleHeads, settle } from '../../src/record/ledger/known-heads.ts';
import { beginning, lineAfter, linesAfter, saidIn, type Said } from '../../src/record/ledger/ledger-line.ts';
import { ledgerIn } from '../../src/record/ledger/ledger.ts';
import { kekOf } from '../../src/record/seal/keys.ts';
import { memoryLedgerStore } from '../../src/storage/memory/ledger-store.ts';
import { entriesOf, headerOf } from './examples.ts';

const at = '2026-11-30T08:00:00.000Z';
const kek = kekOf(new Uint8Array(32).fill(7));
const otherKek = kekOf(new Uint8Array(32).fill(8));
const headOf = (id: string, version: number) => ({ case: id, version, hash: `sha256:${String(version).repeat(64)}` });
const saidHead = (id: string, version: number): Said => ({ kind: 'head', ...headOf(id, version) });
const begun: Said = { kind: 'begun', id: 'the ledger', at };
const first = lineAfter(null, begun);

describe('a line', () => {
  test('is written as it always was, bound to the one before it, and the first to nothing', () => {
    expect(linesAfter(null, [{ kind: 'begun', id: 'one', at }, saidHead('a', 1)])).toEqual([
      {
        number: 1,
        text: '{"at":"2026-11-30T08:00:00.000Z","id":"one","kind":"begun"}',
        hash: '66ef2d05c475182e47c05b480ee4fbea69bcb6de834519f8e2450c3a5c7d4d23',
      },
      {
        number: 2,
        text: `{"case":"a","hash":"sha256:${'1'.repeat(64)}","kind":"head","version":1}`,
        hash: '817be6215d79533e13060661ecf6e0f807149a8d2b2ec85a6f9cdcabfa887e44',
      },
    ]);
  });

  test('goes on after lines that were there before', () => {
    const all = linesAfter(null, [begun, saidHead('a', 1), saidHead('a', 2)]);
    expect([first, ...linesAfter(first, [saidHead('a', 1), saidHead('a', 2)])]).toEqual(all);
  });

  test('is read only where it follows', () => {
    const second = lineAfter(first, saidHead('a', 1));
    expect([saidIn(null, first), saidIn(first, second)]).toEqual([begun, saidHead('a', 1)]);
    expect([saidIn(first, first), saidIn(null, second), saidIn(second, second)]).toEqual([null, null, null]);
    expect(saidIn(first, { ...second, number: 3 })).toBeNull();
    expect(saidIn(first, { ...second, text: second.text.replace('"version":1', '"version":2') })).toBeNull();
    expect(saidIn({ ...first, hash: beginning }, second)).toBeNull();
  });
});

describe('a checkpoint', () => {
  const checkpoint = checkpointAfter(beginning, { at, cases: 2 }, kek);

  test('is signed as it always was: its key follows from the key-encryption key, its text from the line before it', () => {
    expect(checkpoint).toEqual({
      kind: 'checkpoint',
      at,
      cases: 2,
      key: 'vX+BkApyQZipRIKjabC5UGQfF1RAWHuw3XmImyRtQKU=',
      signature: 'Rh55YLtgRzYMsocq6uNgKFjSP84F1b3wVkmvvM++11P99XiF40vFED2PLbB5YoSu8OhYoQHVGUjWmcFEn0bbAQ==',
    });
    expect(isSigned(beginning, checkpoint)).toBe(true);
  });

  test.each([
    ['at another moment', beginning, { at: '2026-11-30T08:00:01.000Z' }],
    ['over another number of cases', beginning, { cases: 3 }],
    ['with the key of somebody else', beginning, { key: publicKeyOf(otherKek) }],
    ['with the signature of somebody else', beginning, { signature: checkpointAfter(beginning, { at, cases: 2 }, otherKek).signature }],
    ['after another line', '1'.repeat(64), {}],
  ])('%s is not signed', (_, before, changed) => {
    expect(isSigned(before, { ...checkpoint, ...changed })).toBe(false);
  });
});

describe('what is known', () => {
  const knownAfter = (...said: Said[]) => {
    const known = nothingKnown();
    learn(known, linesAfter(null, said));
    return known;
  };

  test('at the beginning: nothing', () => {
    expect(nothingKnown()).toEqual({
      id: null,
      last: null,
      unsigned: 0,
      signedBy: null,
      heads: new Map(),
      open: new Map(),
      erasures: new Map(),
      withoutKey: new Set(),
    });
  });

  test('which ledger it is, its last line, and how many are not signed', () => {
    const known = knownAfter(begun, saidHead('a', 1));
    expect([known.id, known.last?.number, known.unsigned, known.signedBy]).toEqual(['the ledger', 2, 2, null]);
  });

  test('after a checkpoint nothing is unsigned, and whose key it was', () => {
    const known = nothingKnown();
    learn(known, [first, lineAfter(first, checkpointAfter(first.hash, { at, cases: 0 }, kek))]);
    expect([known.unsigned, known.signedBy]).toEqual([0, publicKeyOf(kek)]);
  });

  test('a checkpoint that is not signed is damage, named by its line, and so is a line that does not follow', () => {
    const unsigned = lineAfter(first, checkpointAfter(beginning, { at, cases: 0 }, kek));
    const damage = new LedgerDamaged(2);
    expect(() => learn(nothingKnown(), [first, unsigned])).toThrow(damage);
    expect(() => learn(nothingKnown(), [first, first])).toThrow(damage);
    expect(() => learn(nothingKnown(), [unsigned])).toThrow(new LedgerDamaged(1));
    const alone = lineAfter(null, checkpointAfter(beginning, { at, cases: 0 }, kek));
    expect(() => learn(nothingKnown(), [alone])).toThrow(new LedgerDamaged(1));
    expect(damage).toMatchObject({ name: 'LedgerDamaged', line: 2, message: 'line 2 of the ledger is not the one that was written' });
  });

  test('an end that is on its way is possible beside the settled one, until it is kept or undone', () => {
    const onTheWay = knownAfter(begun, saidHead('a', 1), { kind: 'kept', of: [2] }, saidHead('a', 2), saidHead('b', 1));
    expect(possibleHeads(onTheWay, 'a')).toMatchObject([headOf('a', 1), headOf('a', 2)]);
    expect(possibleHeads(onTheWay, 'nobody')).toEqual([]);
    settle(onTheWay, 'undone', 4);
    expect(possibleHeads(onTheWay, 'a')).toEqual([headOf('a', 1)]);
    settle(onTheWay, 'kept', 5);
    settle(onTheWay, 'undone', 5);
    expect(possibleHeads(onTheWay, 'b')).toEqual([headOf('b', 1)]);
  });

  test('an earlier end settled later does not take the later one back; the same one again stands', () => {
    const known = knownAfter(begun, saidHead('a', 1), saidHead('a', 2), { kind: 'kept', of: [3, 2] });
    expect(possibleHeads(known, 'a')).toEqual([headOf('a', 2)]);
    const anew = { ...headOf('a', 2), hash: 'sha256:another' };
    learn(
      known,
      linesAfter(known.last, [
        { kind: 'head', ...anew },
        { kind: 'kept', of: [5] },
      ]),
    );
    expect(possibleHeads(known, 'a')).toEqual([anew]);
  });

  test('an erasure counts once it is kept, and is finished once every file is rid of the words', () => {
    const header = headerOf('a');
    const erases = { header, entries: entriesOf(header) };
    const known = knownAfter(begun, { kind: 'head', ...headOf('a', 4), erases });
    expect(known.erasures.size).toBe(0);
    learn(known, linesAfter(known.last, [{ kind: 'erased', case: 'a' }]));
    expect(known.erasures.size).toBe(0);
    learn(known, linesAfter(known.last, [{ kind: 'kept', of: [2] }]));
    expect(known.erasures).toEqual(new Map([['a', { log: erases, isGone: false }]]));
    learn(known, linesAfter(known.last, [{ kind: 'erased', case: 'a' }]));
    expect(known.erasures).toEqual(new Map([['a', { log: erases, isGone: true }]]));
  });

  test('what a person has found replaces what was known, what was on its way included, and names whose words are lost', () => {
    const heads = { c: [3, headOf('c', 3).hash] as const };
    const known = knownAfter(begun, saidHead('a', 1), { kind: 'kept', of: [2] }, saidHead('b', 1), {
      kind: 'found',
      at,
      heads: {},
      withoutKey: ['b'],
    });
    expect([known.heads.size, known.open.size, [...known.withoutKey]]).toEqual([0, 0, ['b']]);
    learn(known, linesAfter(known.last, [{ kind: 'found', at, heads }]));
    expect([[...known.heads], [...known.withoutKey]]).toEqual([[['c', headOf('c', 3)]], []]);
  });
});

describe('what is signed at once', () => {
  const opened = () => {
    const store = memoryLedgerStore();
    const said = async () => (await Array.fromAsync(store.since(0))).flat().map(({ text }) => JSON.parse(text) as Said);
    return { ledger: ledgerIn({ store, signer: kek, now: () => at }), said };
  };
  const kindsOf = (said: readonly Said[]) => said.map(({ kind }) => kind);

  test('where cases end because a person says so: it is begun with the first such line, and goes on with the next', async () => {
    const { ledger, said } = opened();
    await ledger.restate({});
    expect(ledger.isBegun()).toBe(true);
    await ledger.restate({}, ['a']);
    const all = await said();
    expect(kindsOf(all)).toEqual(['begun', 'found', 'checkpoint', 'found', 'checkpoint']);
    expect([all[1], all[3]]).toEqual([
      { kind: 'found', at, heads: {} },
      { kind: 'found', at, heads: {}, withoutKey: ['a'] },
    ]);
  });

  test('that every file is rid of the words of a case', async () => {
    const { ledger, said } = opened();
    await ledger.restate({});
    await ledger.markErased('a');
    expect((await said()).slice(3)).toMatchObject([{ kind: 'erased', case: 'a' }, { kind: 'checkpoint' }]);
  });

  test('that another key signs from now on, also where nothing else was said since, and only once', async () => {
    const { ledger, said } = opened();
    await ledger.restate({});
    for (let time = 0; time < 2; time += 1) await ledger.signWith(otherKek);
    expect(kindsOf(await said()).slice(2)).toEqual(['checkpoint', 'checkpoint']);
    expect((await ledger.catchUp()).signedBy).toBe(publicKeyOf(otherKek));
  });
});
