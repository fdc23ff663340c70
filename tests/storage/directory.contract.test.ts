// What every store of the directory promises, asked of each: changes are only added, all or none, and nobody writes over what they have not seen.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DirectoryStore, KeptDirectoryChange, NewDirectoryChange } from '../../src/network/directory/directory-store.ts';
import { offer } from '../network/offers.ts';
import { offices } from './stores.ts';

const first = offer();
const second = offer({ id: '7c0f4d6a-52a1-4a6e-9d0b-0f6a5a0f0002', title: 'Sprachcafé' });

const entered = (entry = first, after = 0): NewDirectoryChange => ({
  kind: 'offer',
  id: entry.id,
  entry,
  act: 'entered',
  by: { role: 'counsellor', id: 'c-weber' },
  at: '2026-11-28T09:00:00.000Z',
  after,
});
const removed = (after: number): NewDirectoryChange => ({ ...entered(first, after), kind: 'offer', entry: null, act: 'removed' });

describe.each(offices)('$name', ({ open }) => {
  let directory: DirectoryStore;
  let close: () => Promise<void>;
  beforeEach(async () => {
    const opened = await open();
    ({ directory } = opened.store);
    close = opened.close;
  });
  afterEach(() => close());

  const numbers = (changes: readonly KeptDirectoryChange[]) => changes.map(({ number }) => number);

  test('keeps an entry whole, with who did what and when', async () => {
    expect(await directory.add([entered()])).toEqual([]);
    const { after: _, ...kept } = entered();
    const [only, ...others] = await directory.since(0);
    expect(others).toEqual([]);
    expect(only).toEqual({ ...kept, number: only?.number });
  });

  test('keeps a remark on a step beside offers, with its own number', async () => {
    const id = '7c0f4d6a-52a1-4a6e-9d0b-0f6a5a0f0700';
    const entry = { region: 'bamberg', step: 'registerForCourse', text: 'Zuerst anrufen.', writtenOn: '2026-11-28' } as const;
    const { kind: _kind, id: _id, entry: _entry, ...rest } = entered();
    expect(await directory.add([entered(), { ...rest, kind: 'remark', id, entry }])).toEqual([]);
    expect((await directory.since(0)).map(({ kind }) => kind)).toEqual(['offer', 'remark']);
    expect(await directory.about(id)).toMatchObject([{ kind: 'remark', id, entry }]);
  });

  test('tells only what changed after a number, and of each entry only the last', async () => {
    await directory.add([entered(), entered(second)]);
    const [one, two] = await directory.since(0);
    await directory.add([{ ...entered({ ...first, title: 'Integrationskurs am Abend' }, one?.number), act: 'changed' }]);
    const since = await directory.since(two?.number ?? 0);
    expect(since.map(({ entry }) => entry)).toMatchObject([{ title: 'Integrationskurs am Abend' }]);
    expect((await directory.since(0)).map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(await directory.since(since[0]?.number ?? 0)).toEqual([]);
  });

  test('adds none of several changes when one has been overtaken, and names it', async () => {
    await directory.add([entered()]);
    expect(await directory.add([entered(second), entered()])).toEqual([first.id]);
    expect((await directory.since(0)).map(({ id }) => id)).toEqual([first.id]);
  });

  test('of two writers at once, and of one entry twice in one go, only one is added', async () => {
    const both = await Promise.all([directory.add([entered()]), directory.add([entered({ ...first, title: 'Anderer Kurs' })])]);
    expect(both.filter((overtaken) => overtaken.length === 0)).toHaveLength(1);
    expect(await directory.add([entered(second), entered(second)])).toEqual([second.id]);
    expect(await directory.since(0)).toHaveLength(1);
  });

  test('what was removed is told as removed, and what stood before stays readable', async () => {
    await directory.add([entered()]);
    const [one] = await directory.since(0);
    expect(await directory.add([removed(one?.number ?? 0)])).toEqual([]);
    expect(await directory.since(one?.number ?? 0)).toMatchObject([{ id: first.id, entry: null, act: 'removed' }]);
    const all = await directory.about(first.id);
    expect(all.map(({ act }) => act)).toEqual(['entered', 'removed']);
    expect(numbers(all)).toEqual(numbers(all).toSorted((a, b) => a - b));
    expect(await directory.about(second.id)).toEqual([]);
  });
});
