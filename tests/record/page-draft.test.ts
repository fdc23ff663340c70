// Two who type on one page: the rule by which a text counts, is kept beside, or comes too late.
import { describe, expect, test } from 'vitest';
import { draftedOf, noDraft, withoutAside, writeDraft, type DraftWrite, type PageDraft } from '../../src/record/words/page-draft.ts';

const jana = { role: 'counsellor', id: 'c-weber' } as const;
const deniz = { role: 'deputy', id: 'd-yilmaz' } as const;
const minute = (count: number): string => new Date(Date.parse('2026-08-31T09:00:00.000Z') + count * 60_000).toISOString();

type Sent = Partial<DraftWrite> & { readonly window: string; readonly seq: number };
const sent = ({ window: id, seq, ...write }: Sent): DraftWrite => ({
  value: 'A',
  by: jana,
  at: minute(0),
  grewFrom: 0,
  ...write,
  tab: { id, seq },
});
const after = (...writes: readonly Sent[]): PageDraft => writes.reduce((draft, write) => writeDraft(draft, sent(write)).draft, noDraft);
const told = (draft: PageDraft, write: Sent) => {
  const { code, draft: now } = writeDraft(draft, sent(write));
  return [code, now.version, now.main?.value, now.asides.map(({ value }) => value)];
};

const first: Sent = { window: 'one', seq: 1, value: 'A' };

test('a text that grew from the one that counts takes its place, whoever wrote it', () => {
  expect(told(after(first), { window: 'two', seq: 1, value: 'AB', grewFrom: 1 })).toEqual(['kept', 2, 'AB', []]);
});

test('a text that grew from an older one is kept beside, and replaced there by what the same window types next', () => {
  const one = { window: 'two', seq: 1, value: 'B' };
  expect(told(after(first), one)).toEqual(['aside', 1, 'A', ['B']]);
  expect(told(after(first, one), { ...one, seq: 2, value: 'BC' })).toEqual(['aside', 1, 'A', ['BC']]);
});

test('an answer that got lost makes nobody a stranger to their own words', () => {
  expect(told(after(first), { window: 'one', seq: 2, value: 'AB' })).toEqual(['kept', 2, 'AB', []]);
});

test('what arrives late overtakes nothing: neither newer words nor the dropping of them', () => {
  const newer = after(first, { window: 'one', seq: 3, value: 'ABC' });
  expect(told(newer, { window: 'one', seq: 2, value: 'AB' })).toEqual(['kept', 2, 'ABC', []]);
  const dropped = after(first, { window: 'one', seq: 3, value: null });
  expect(told(dropped, { window: 'one', seq: 2, value: 'AB' })).toEqual(['kept', 2, null, []]);
});

test('beside the text that counts as well nothing newer is overtaken, not even by the same once more', () => {
  const beside: Sent = { window: 'two', seq: 3, value: 'B' };
  for (const seq of [2, 3]) expect(told(after(first, beside), { ...beside, seq, value: 'X' })).toEqual(['aside', 1, 'A', ['B']]);
  expect(told(after(first), { ...first, value: 'X' })).toEqual(['kept', 1, 'A', []]);
});

test('where nothing counts any more whatever comes does, and what lay beside stays there', () => {
  const dropped = after(first, { window: 'two', seq: 1, value: 'B' }, { window: 'one', seq: 2, value: null });
  expect(told(dropped, { window: 'three', seq: 1, value: 'C' })).toEqual(['kept', 3, 'C', ['B']]);
  expect(told(dropped, { window: 'two', seq: 2, value: 'BC' })).toEqual(['kept', 3, 'BC', []]);
  expect(told(dropped, { window: 'three', seq: 1, value: null })).toEqual(['kept', 3, null, ['B']]);
});

test('who comes to say what counts has nothing beside it any more, and others keep theirs', () => {
  const all = after(first, { window: 'two', seq: 1, value: 'B' }, { window: 'three', seq: 1, value: 'C' });
  expect(told(all, { window: 'two', seq: 2, value: 'A' })).toEqual(['kept', 1, 'A', ['C']]);
  expect(told(all, { window: 'one', seq: 2, value: 'A' })).toEqual(['kept', 2, 'A', ['B', 'C']]);
});

test('where both say the same there is nothing to choose between', () => {
  expect(told(after(first), { window: 'two', seq: 1, value: 'A' })).toEqual(['kept', 1, 'A', []]);
});

test('what a window sent as it went, and the one after it once more, is one text: the next word fits, whichever of them was first', () => {
  const going: Sent = { window: 'one', seq: 2, value: 'AB' };
  const again: Sent = { window: 'two', seq: 1, value: 'AB', grewFrom: 1 };
  for (const both of [
    [going, again],
    [again, going],
  ])
    expect(told(after(first, ...both), { window: 'three', seq: 1, value: 'ABC', grewFrom: 2 })).toEqual(['kept', 3, 'ABC', []]);
});

test('after what counted was recorded or dropped the version goes on, so that an older one never fits by chance', () => {
  const dropped = after(first, { window: 'one', seq: 2, value: null });
  expect(dropped.version).toBe(2);
  const anew = writeDraft(dropped, sent({ window: 'two', seq: 1, value: 'B', grewFrom: 2 })).draft;
  expect(told(anew, { window: 'three', seq: 1, value: 'C', grewFrom: 1 })).toEqual(['aside', 3, 'B', ['C']]);
});

test('dropping takes away what the same window has written, and nothing else', () => {
  const both = after(first, { window: 'two', seq: 1, value: 'B' });
  expect(told(both, { window: 'two', seq: 2, value: null })).toEqual(['kept', 1, 'A', []]);
  expect(told(both, { window: 'three', seq: 1, value: null })).toEqual(['kept', 1, 'A', ['B']]);
  expect(told(both, { window: 'one', seq: 2, value: null })).toEqual(['kept', 2, null, ['B']]);
});

test('a decision settles what lay beside', () => {
  const both = after(first, { window: 'two', seq: 1, value: 'B' }, { window: 'three', seq: 1, value: 'C' });
  expect(told(both, { window: 'two', seq: 2, value: 'AB', grewFrom: 1 })).toEqual(['kept', 2, 'AB', ['C']]);
  expect(withoutAside(both, 'three').asides.map(({ value }) => value)).toEqual(['B']);
});

test('of more windows than anybody has, the last keep their words to themselves', () => {
  const many = Array.from({ length: 25 }, (_, index): Sent => ({ window: `w${index}`, seq: 1, value: `${index}` }));
  expect(after(first, ...many).asides).toHaveLength(20);
});

describe('who writes, since when', () => {
  const on: Sent = { window: 'one', seq: 2, value: 'AB', grewFrom: 1, at: minute(7) };
  const shown = (draft: PageDraft, now: number) => draftedOf(draft, new Date(minute(now)));

  test('whoever goes on writing has written since the beginning', () => {
    expect(shown(after(first, on), 8)).toMatchObject({ version: 2, by: jana, since: minute(0), at: minute(7) });
  });

  test('whoever takes over begins anew: another person, the same in another role, and after nothing was left', () => {
    for (const by of [deniz, { ...jana, id: deniz.id }, { ...jana, role: deniz.role }])
      expect(shown(after(first, { ...on, by }), 8)).toMatchObject({ by, since: minute(7) });
    const dropped = after(first, { ...on, value: null }, { ...on, seq: 3, at: minute(9) });
    expect(shown(dropped, 9)).toMatchObject({ by: jana, since: minute(9), at: minute(9) });
  });

  test('beside it everybody with their window, since when, and what', () => {
    const beside: Sent = { window: 'two', seq: 1, value: 'B', by: deniz, at: minute(3) };
    expect(shown(after(first, beside, { ...beside, seq: 2, value: 'BC', at: minute(4) }), 5)).toEqual({
      version: 1,
      by: jana,
      since: minute(0),
      at: minute(0),
      lately: true,
      asides: [{ value: 'BC', by: deniz, since: minute(3), at: minute(4), tab: 'two' }],
    });
  });

  test('nobody, where nothing was written yet, or before anybody was noted', () => {
    const nobody = { by: null, since: null, at: null, lately: false, asides: [] };
    expect(shown(noDraft, 0)).toEqual({ version: 0, ...nobody });
    const old: PageDraft = { ...noDraft, main: { value: 'A', by: null, since: null, at: null, tab: { id: '', seq: 0 } } };
    expect(shown(old, 0)).toEqual({ version: 0, ...nobody });
    expect(shown(writeDraft(old, sent({ ...on, grewFrom: 0 })).draft, 8)).toMatchObject({ version: 1, by: jana, since: minute(7) });
  });

  test('it was lately for ten minutes, and never where nothing is left', () => {
    expect([16, 17].map((now) => shown(after(first, on), now).lately)).toEqual([true, false]);
    expect(shown(after(first, { ...on, value: null }), 8).lately).toBe(false);
  });
});
