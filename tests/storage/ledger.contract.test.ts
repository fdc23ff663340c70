// What every store of the ledger promises, asked of each; and what the ledger makes of it.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publicKeyOf } from '../../src/record/ledger/checkpoint.ts';
import { learn, LedgerDamaged, nothingKnown } from '../../src/record/ledger/known-heads.ts';
import { ledgerIn, type Ledger } from '../../src/record/ledger/ledger.ts';
import { linesAfter } from '../../src/record/ledger/ledger-line.ts';
import type { LedgerLine, LedgerStore } from '../../src/record/ports/ledger-store.ts';
import { newKek } from '../../src/record/seal/keys.ts';
import { entriesOf, headerOf } from '../record/examples.ts';
import { ledgerStores } from './stores.ts';

const signer = newKek();
const now = () => '2026-11-30T08:00:00.000Z';
const headOf = (id: string, version: number) => ({ case: id, version, hash: `sha256:${String(version).repeat(64).slice(0, 64)}` });

const linesIn = async (store: LedgerStore): Promise<LedgerLine[]> => (await Array.fromAsync(store.since(0))).flat();

describe.each(ledgerStores)('a ledger in $name', ({ open }) => {
  let opened: Awaited<ReturnType<typeof open>>;
  let ledger: Ledger;

  beforeEach(async () => {
    opened = await open();
    ledger = ledgerIn({ store: opened.store, signer, now });
  });
  afterEach(() => opened.close());

  const afterRestart = async (): Promise<Ledger> => {
    const again = ledgerIn({ store: opened.store, signer, now });
    await again.catchUp();
    return again;
  };

  test('an announced end is possible at once, also after a crash, until it is settled', async () => {
    await ledger.restate({});
    const number = await ledger.announce(headOf('one', 2));
    for (const each of [ledger, await afterRestart()]) expect(each.possibleHeads('one').map(({ version }) => version)).toEqual([2]);
    ledger.settle(number, 'undone');
    expect(ledger.possibleHeads('one')).toEqual([]);
    await ledger.flush();
    expect((await afterRestart()).possibleHeads('one')).toEqual([]);
  });

  test('of two writes on their way at once the later one stands, in whatever order they are settled', async () => {
    await ledger.restate({});
    const [first, second] = await Promise.all([ledger.announce(headOf('one', 1)), ledger.announce(headOf('one', 2))]);
    ledger.settle(second ?? 0, 'kept');
    ledger.settle(first ?? 0, 'kept');
    await ledger.flush();
    for (const each of [ledger, await afterRestart()]) expect(each.possibleHeads('one')).toEqual([headOf('one', 2)]);
  });

  test('what is said at once gets a number each, and each settles its own', async () => {
    await ledger.restate({});
    const numbers = await Promise.all(Array.from({ length: 20 }, (_, index) => ledger.announce(headOf(`c${index}`, 1))));
    expect(new Set(numbers).size).toBe(20);
    numbers.forEach((number, index) => ledger.settle(number, index % 2 === 0 ? 'kept' : 'undone'));
    await ledger.flush();
    const { heads, open: left } = await (await afterRestart()).catchUp();
    expect([[...heads.keys()].toSorted(), left.size]).toEqual([Array.from({ length: 10 }, (_, index) => `c${index * 2}`).toSorted(), 0]);
  });

  test('two processes add to one ledger, and each learns what the other has said', async () => {
    await ledger.restate({});
    const beside = await opened.reopen();
    const other = ledgerIn({ store: beside.store, signer, now });
    const numbers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => (index % 2 ? ledger : other).announce(headOf(`c${index}`, 1))),
    );
    expect(new Set(numbers).size).toBe(12);
    for (const each of [ledger, other]) expect((await each.catchUp()).open.size).toBe(12);
    await beside.close();
  });

  test('an erased case is remembered whole, and whether every file is rid of it', async () => {
    await ledger.restate({});
    const header = headerOf('one');
    const number = await ledger.announce(headOf('one', 4), { header, entries: entriesOf(header) });
    expect((await afterRestart()).erasures().has('one')).toBe(false);
    ledger.settle(number, 'kept');
    await ledger.flush();
    expect((await afterRestart()).erasures().get('one')).toEqual({ log: { header, entries: entriesOf(header) }, isGone: false });
    await ledger.markErased('one');
    expect((await afterRestart()).erasures().get('one')?.isGone).toBe(true);
  });

  test('restated, it vouches for what is found and for nothing else; what was erased stays erased', async () => {
    await ledger.restate({ one: [3, headOf('one', 3).hash], two: [1, headOf('two', 1).hash] });
    ledger.settle(await ledger.announce(headOf('two', 2), { header: headerOf('two'), entries: [] }), 'kept');
    await ledger.restate({ one: [2, headOf('one', 2).hash] });
    const again = await afterRestart();
    expect([again.possibleHeads('one'), again.possibleHeads('two'), [...again.erasures().keys()]]).toEqual([
      [headOf('one', 2)],
      [],
      ['two'],
    ]);
  });

  test('it is signed when asked, and after a while by itself', async () => {
    await ledger.restate({});
    expect((await (await afterRestart()).catchUp()).signedBy).toBe(publicKeyOf(signer));
    for (let count = 0; count < 300; count += 1) ledger.settle(await ledger.announce(headOf('one', count + 1)), 'kept');
    await ledger.flush();
    const signatures = (await linesIn(opened.store)).filter(({ text }) => text.includes('"kind":"checkpoint"'));
    expect(signatures.length).toBeGreaterThan(1);
  });
});

describe('a ledger that somebody has touched', () => {
  const ledgerOf = async (): Promise<LedgerLine[]> => {
    const [memory] = ledgerStores;
    const { store } = (await memory?.open()) ?? { store: undefined };
    const ledger = ledgerIn({ store: store as LedgerStore, signer, now });
    await ledger.restate({});
    for (const id of ['one', 'two', 'three']) ledger.settle(await ledger.announce(headOf(id, 1)), 'kept');
    await ledger.flush(true);
    return linesIn(store as LedgerStore);
  };
  const faultOf = (lines: readonly LedgerLine[]): number | null => {
    try {
      learn(nothingKnown(), lines);
      return null;
    } catch (error) {
      return error instanceof LedgerDamaged ? error.line : Number.NaN;
    }
  };

  test('any flipped bit of a text or a hash is found at its line', async () => {
    const lines = await ledgerOf();
    expect(faultOf(lines)).toBeNull();
    for (const [index, line] of lines.entries())
      for (const field of ['text', 'hash'] as const)
        for (let at = 0; at < line[field].length; at += 7) {
          const bytes = Buffer.from(line[field]);
          bytes[at] = (bytes[at] ?? 0) ^ 1;
          expect(faultOf(lines.with(index, { ...line, [field]: bytes.toString() }))).toBe(index + 1);
        }
  });

  test('a line that was taken out, moved or put in is found', async () => {
    const lines = await ledgerOf();
    for (const index of lines.keys()) expect(faultOf(lines.toSpliced(index, 0, lines[index] as LedgerLine))).toBe(index + 2);
    for (const index of lines.slice(1).keys()) expect(faultOf(lines.toSpliced(index, 1))).toBe(index + 1);
  });

  test('whoever writes all of it anew without the key cannot sign it', async () => {
    const lines = await ledgerOf();
    const said = lines.map(({ text }) => JSON.parse(text) as Parameters<typeof linesAfter>[1][number]);
    const forged = linesAfter(
      null,
      said.map((one) => (one.kind === 'head' && one.case === 'two' ? { ...one, version: 2 } : one)),
    );
    expect(faultOf(forged)).toBe(forged.length);
    const stranger = newKek();
    expect(publicKeyOf(stranger)).not.toBe(publicKeyOf(signer));
  });
});
