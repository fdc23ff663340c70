// A case goes in as facts and words and comes out the same, or says that it is damaged.
import { beforeEach, expect, test } from 'vitest';
import { caseFile, type CaseFile, type NewEntry } from '../../src/record/case/case-file.ts';
import { verifyChain } from '../../src/record/log/chain.ts';
import type { KeyStore } from '../../src/record/ports/key-store.ts';
import { sealDraft } from '../../src/record/seal/seal.ts';
import { newKek, unwrap, type KeyRing } from '../../src/record/seal/keys.ts';
import type { LogStore } from '../../src/record/ports/log-store.ts';
import type { StoredLog } from '../../src/record/ports/stored-log.ts';
import { verifyAll } from '../../src/record/case/verify.ts';
import { memoryKeyStore } from '../../src/storage/memory/key-store.ts';
import { memoryLogStore } from '../../src/storage/memory/log-store.ts';
import { canary, headerOf, textsOf, typed } from './examples.ts';

let store: LogStore;
let keys: KeyStore;
let file: CaseFile;
const ring: KeyRing = [newKek()];

const by = { role: 'counsellor', id: 'c-7f' } as const;
const at = '2026-08-31T09:12:33.123Z';
const talk: NewEntry = { on: '2026-08-31', at, by, event: { type: 'talk.begun' }, words: null };
const rated = (note: string): NewEntry => ({
  ...talk,
  event: { type: 'domain.rated', domain: 'housing', counsellor: 2, client: null, given: ['note'] },
  words: { note },
});

beforeEach(async () => {
  store = memoryLogStore();
  keys = memoryKeyStore();
  file = caseFile({ store, keys, ring });
  for (const id of ['one', 'two']) {
    await file.create(headerOf(id));
    await file.add(id, 0, [talk, rated(canary)]);
  }
});

/** A store in which one log has been tampered with. */
const tampered = (id: string, change: (log: StoredLog) => Partial<StoredLog>): CaseFile => {
  const read = async (asked: string) => {
    const log = await store.read(asked);
    return log === null || asked !== id ? log : { ...log, ...change(log) };
  };
  return caseFile({ store: { ...store, read }, keys, ring });
};

test('what was added comes out with its words, chained', async () => {
  const opened = await file.open('one');
  expect(opened?.words).toEqual({ 2: { note: canary } });
  expect(opened?.entries.map(({ seq, event }) => [seq, event.type])).toEqual([
    [1, 'talk.begun'],
    [2, 'domain.rated'],
  ]);
  expect(opened && verifyChain(opened.header, opened.entries)).toBeNull();
  expect(await file.open('nobody')).toBeNull();
});

test('no entry and no stored row holds a word', async () => {
  await file.saveDraft('one', 'needs', typed({ note: canary }));
  expect(JSON.stringify(await store.read('one'))).not.toContain(canary);
  expect(JSON.stringify(await store.drafts('one'))).not.toContain(canary);
});

test('of two who add to the same version one is told that it is outdated', async () => {
  const outcomes = await Promise.all([file.add('one', 2, [rated('first')]), file.add('one', 2, [rated('second')])]);
  expect(outcomes.filter((entries) => entries !== null)).toHaveLength(1);
  expect((await file.open('one'))?.entries).toHaveLength(3);
});

test('a case exists once', async () => {
  expect(await file.create(headerOf('one'))).toBe(false);
  expect((await file.open('one'))?.words).toEqual({ 2: { note: canary } });
});

/** A disk that lets each draft wait until it is told to go on. */
function slowDrafts() {
  const waiting: (() => void)[] = [];
  const saveDraft: LogStore['saveDraft'] = async (...draft) => {
    await new Promise<void>((goOn) => waiting.push(goOn));
    return store.saveDraft(...draft);
  };
  return { slow: caseFile({ store: { ...store, saveDraft }, keys, ring }), waiting };
}

test('whoever asks for a draft while the disk still writes it gets what was written last', async () => {
  const { slow, waiting } = slowDrafts();
  const saved = [slow.saveDraft('one', 'needs', typed('first')), slow.saveDraft('one', 'needs', typed('second'))];
  const read = slow.drafts('one');
  await expect.poll(() => waiting.length).toBe(1);
  waiting[0]?.();
  await expect.poll(() => waiting.length).toBe(2);
  waiting[1]?.();
  expect(textsOf(await read)).toEqual({ needs: 'second' });
  expect((await Promise.all(saved)).map((outcome) => outcome?.code)).toEqual(['kept', 'kept']);
});

test('a draft that could not be written is told to its writer and holds up nobody else', async () => {
  const failing = caseFile({ store: { ...store, saveDraft: () => Promise.reject(new Error('disk full')) }, keys, ring });
  const saved = failing.saveDraft('one', 'needs', typed('first'));
  const read = failing.drafts('one');
  await expect(saved).rejects.toThrow('disk full');
  expect(await read).toEqual({});
  await expect(failing.saveDraft('one', 'needs', typed('second'))).rejects.toThrow('disk full');
});

test('one case does not wait for the drafts of another', async () => {
  const { slow, waiting } = slowDrafts();
  const saved = slow.saveDraft('one', 'needs', typed('first'));
  await expect.poll(() => waiting.length).toBe(1);
  expect(await slow.drafts('two')).toEqual({});
  waiting[0]?.();
  expect((await saved)?.code).toBe('kept');
});

test('drafts are kept by page until they are dropped', async () => {
  expect((await file.saveDraft('one', 'needs', typed({ note: canary })))?.code).toBe('kept');
  expect((await file.saveDraft('one', 'goals', typed(['x'])))?.code).toBe('kept');
  expect(textsOf(await file.drafts('one'))).toEqual({ needs: { note: canary }, goals: ['x'] });
  expect((await file.saveDraft('one', 'needs', typed(null)))?.code).toBe('kept');
  expect(textsOf(await file.drafts('one'))).toEqual({ needs: null, goals: ['x'] });
  expect(await file.saveDraft('nobody', 'needs', typed({}))).toBeNull();
  expect(await file.dropAside('nobody', 'needs', 'window')).toBe(false);
});

test('two who write at once: both texts are kept, sealed, until somebody decides', async () => {
  const there = { id: 'other', seq: 1 };
  const both = [
    file.saveDraft('one', 'needs', typed({ note: canary })),
    file.saveDraft('one', 'needs', typed({ note: 'Nachtigall' }, { tab: there })),
  ];
  expect((await Promise.all(both)).map((outcome) => outcome?.code)).toEqual(['kept', 'aside']);
  const { needs } = await file.drafts('one');
  expect([needs?.main?.value, needs?.asides.map(({ value }) => value)]).toEqual([{ note: canary }, [{ note: 'Nachtigall' }]]);
  expect(JSON.stringify(await store.drafts('one'))).not.toMatch(/Nachtigall|Kanarien/u);
  expect(await file.dropAside('one', 'needs', 'other')).toBe(true);
  expect((await file.drafts('one'))['needs']?.asides).toEqual([]);
});

test('a draft from before there were versions is version 0: whoever opens the page goes on from it', async () => {
  // As it was kept then: nothing but the text, and no version.
  const wrapped = await keys.get('one');
  const key = wrapped === null || wrapped === 'destroyed' ? null : unwrap(ring, 'one', wrapped);
  const old = sealDraft(key ?? new Uint8Array(), 'one', 'needs', { note: canary });
  const stored: LogStore = { ...store, drafts: async () => ({ needs: { ...old, version: 0 } }) };
  const { needs } = await caseFile({ store: stored, keys, ring }).drafts('one');
  expect([needs?.version, needs?.main?.value]).toEqual([0, { note: canary }]);
});

test('after erasure the words are gone, the chain still verifies and nothing can be added to them', async () => {
  await file.saveDraft('one', 'needs', typed({ note: canary }));
  await file.add('one', 2, [{ ...talk, event: { type: 'case.erased' } }], { forget: 'everything' });
  await keys.destroy('one');
  expect(await file.drafts('one')).toEqual({});
  const erased = await file.open('one');
  expect(erased?.words).toEqual({});
  expect(erased?.entries).toHaveLength(3);
  expect(erased && verifyChain(erased.header, erased.entries)).toBeNull();
  expect((await store.read('one'))?.sealed).toEqual([]);
  expect(await file.saveDraft('one', 'needs', typed({}))).toBeNull();
  expect(await file.add('one', 3, [rated(canary)])).toBeNull();
  expect((await file.open('two'))?.words).toEqual({ 2: { note: canary } });
});

test('a key that was destroyed without an erasure is damage, never a case without words', async () => {
  await file.saveDraft('one', 'needs', typed({ note: canary }));
  await keys.destroy('one');
  await expect(file.open('one')).rejects.toThrow(/was destroyed although the case was never erased/);
  expect(await file.drafts('one')).toEqual({});
  expect((await file.open('two'))?.words).toEqual({ 2: { note: canary } });
});

// The types of these events are younger than this file.
const told = (event: { readonly type: string; readonly [fact: string]: unknown }): NewEntry => ({
  ...talk,
  event: event as NewEntry['event'],
});
const voided = (seq: number, because: string): NewEntry => told({ type: 'entry.voided', seq, because });
const refused = told({ type: 'filing.refused' });

const verified = async (checked: CaseFile) =>
  (await Array.fromAsync(verifyAll(store, checked))).map(({ case: id, damage }) => [id, damage?.code]);
const sound = [
  ['one', undefined],
  ['two', undefined],
];

test('what was recorded in the wrong case is forgotten with the entry that says so, and the case is sound', async () => {
  await file.add('one', 2, [rated('stays')]);
  const why: NewEntry = { ...voided(2, 'wrongCase'), words: { note: 'mixed up' } };
  expect(await file.add('one', 3, [why], { forget: { words: [2] } })).toHaveLength(1);
  expect((await store.read('one'))?.sealed.map(({ seq }) => seq)).toEqual([3, 4]);
  const opened = await file.open('one');
  expect(opened?.words).toEqual({ 3: { note: 'stays' }, 4: { note: 'mixed up' } });
  expect(opened?.entries[1]?.seal).toBeDefined();
  expect(await verified(file)).toEqual(sound);
});

test('when a file is refused the words before are forgotten; those after it are kept', async () => {
  await file.add('one', 2, [refused], { forget: { words: [2] } });
  await file.add('one', 3, [rated('later')]);
  expect((await file.open('one'))?.words).toEqual({ 4: { note: 'later' } });
  expect(await verified(file)).toEqual(sound);
  const without = tampered('one', () => ({ sealed: [] }));
  expect(await verified(without)).toEqual([['one', 'wordsMissing'], sound[1]]);
});

test('forgotten words are not shown, even where they still lie or have come back', async () => {
  await file.add('one', 2, [rated('stays'), voided(2, 'wrongCase')]);
  expect((await store.read('one'))?.sealed.map(({ seq }) => seq)).toEqual([2, 3]);
  expect((await file.open('one'))?.words).toEqual({ 3: { note: 'stays' } });
});

test.each<[string, NewEntry[]]>([
  ['nothing says so', []],
  ['it was voided for another reason', [voided(2, 'recordedTwice'), voided(2, 'neverHappened')]],
  ['another entry was voided', [voided(1, 'wrongCase')]],
])('missing words are damage when %s', async (_, items) => {
  await file.add('one', 2, items);
  await expect(tampered('one', () => ({ sealed: [] })).open('one')).rejects.toThrow(
    /case one is damaged at entry 2: sealed words are missing/,
  );
});

test('an entry says it neither of itself nor of what comes after it', async () => {
  await file.add('one', 2, [voided(4, 'wrongCase'), { ...voided(4, 'wrongCase'), words: { note: 'lost' } }]);
  const without = tampered('one', ({ sealed }) => ({ sealed: sealed.filter(({ seq }) => seq !== 4) }));
  await expect(without.open('one')).rejects.toThrow(/case one is damaged at entry 4: sealed words are missing/);
});

test('forgetting single words with an outdated version forgets nothing', async () => {
  expect(await file.add('one', 1, [voided(2, 'wrongCase')], { forget: { words: [2] } })).toBeNull();
  expect((await file.open('one'))?.words).toEqual({ 2: { note: canary } });
});

test.each<[string, (log: StoredLog) => Partial<StoredLog>, RegExp]>([
  [
    'a changed seal',
    ({ sealed }) => ({ sealed: sealed.map((row) => ({ ...row, salt: row.iv })) }),
    /case one is damaged at entry 2: sealed words/,
  ],
  [
    'words moved to another entry',
    ({ sealed }) => ({ sealed: sealed.map((row) => ({ ...row, seq: 1 })) }),
    /case one is damaged at entry 1/,
  ],
  ['missing words', () => ({ sealed: [] }), /case one is damaged at entry 2: sealed words are missing/],
  [
    'a cut tail',
    ({ entries, sealed }) => ({ entries: entries.slice(0, 1), sealed: sealed.slice(0, 0) }),
    /case one is damaged: its entries do not end/,
  ],
  [
    'an edited entry',
    ({ entries }) => ({ entries: entries.map((entry) => ({ ...entry, on: '2026-09-01' })) }),
    /damaged at entry 1: its chain/,
  ],
  ['an edited header', () => ({ header: headerOf('one', { land: 'BY' }) }), /damaged at entry 1: its chain/],
])('%s gives an error that names the case, and hurts no other case', async (_, change, sentence) => {
  const other = tampered('one', change);
  await expect(other.open('one')).rejects.toThrow(sentence);
  expect((await other.open('two'))?.words).toEqual({ 2: { note: canary } });
  const verified = await Array.fromAsync(verifyAll(store, other));
  expect(verified.map(({ case: id, damage }) => [id, damage?.case])).toEqual([
    ['one', 'one'],
    ['two', undefined],
  ]);
});

test('words of one case do not open in another, even with all keys at hand', async () => {
  const two = await store.read('two');
  await expect(tampered('one', () => ({ sealed: two?.sealed ?? [] })).open('one')).rejects.toThrow(/sealed words/);
});

test('a lost key is damage, never taken for an erasure', async () => {
  const withoutKeys = caseFile({ store, keys: memoryKeyStore(), ring });
  await expect(withoutKeys.open('one')).rejects.toThrow(/data key is missing/);
  await expect(caseFile({ store, keys, ring: [newKek()] }).open('one')).rejects.toThrow(/data key is missing/);
});
