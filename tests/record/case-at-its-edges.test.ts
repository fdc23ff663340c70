// A case between two writes of others, after a crash, and where something does not fit: nothing is lost, and nothing is shown that is not sound.
import { beforeEach, describe, expect, test } from 'vitest';
import { caseFile, verifyLog, type CaseFile, type NewEntry } from '../../src/record/case/case-file.ts';
import { DamagedCase, orDamage, unlessDamaged, type DamageCode } from '../../src/record/case/damaged-case.ts';
import { verifyAll } from '../../src/record/case/verify.ts';
import type { KeyStore } from '../../src/record/ports/key-store.ts';
import type { LogStore } from '../../src/record/ports/log-store.ts';
import { newKek, type KeyRing } from '../../src/record/seal/keys.ts';
import { memoryKeyStore } from '../../src/storage/memory/key-store.ts';
import { memoryLogStore } from '../../src/storage/memory/log-store.ts';
import { canary, headerOf, textsOf, typed } from './examples.ts';

const ring: KeyRing = [newKek()];
const by = { role: 'counsellor', id: 'c-7f' } as const;
const talk: NewEntry = { on: '2026-08-31', at: '2026-08-31T09:12:33.123Z', by, event: { type: 'talk.begun' }, words: null };
const erased: NewEntry = { ...talk, event: { type: 'case.erased' } };
const rated: NewEntry = {
  ...talk,
  event: { type: 'domain.rated', domain: 'housing', counsellor: 2, client: null, given: ['note'] },
  words: { note: canary },
};
const receipt = { key: 'k1', fingerprint: 'f', answer: '{}' };

let store: LogStore;
let keys: KeyStore;
let file: CaseFile;
beforeEach(async () => {
  store = memoryLogStore();
  keys = memoryKeyStore();
  file = caseFile({ store, keys, ring });
  await file.create(headerOf('one'), [talk, rated]);
});
const fileOn = (changes: Partial<LogStore>, other: Partial<KeyStore> = {}) =>
  caseFile({ store: { ...store, ...changes }, keys: { ...keys, ...other }, ring });
const damageOf = async (read: () => Promise<unknown>) => {
  const found = await orDamage(read);
  return found instanceof DamagedCase ? [found.case, found.code, found.seq] : found;
};

describe('a case is begun', () => {
  test('with its first entries and their words, numbered from one', async () => {
    expect(await file.open('one')).toMatchObject({ entries: [{ seq: 1 }, { seq: 2 }], words: { 2: { note: canary } } });
  });

  test('with a receipt or not at all', async () => {
    expect(await file.create(headerOf('two'), [talk], { receipt })).toBe(true);
    expect(await store.receipt('k1')).toEqual(receipt);
    expect(await file.create(headerOf('three'), [talk], { receipt })).toBe(false);
    expect(await file.open('three')).toBeNull();
  });

  test('with the key that a crash has left, and never with one that was destroyed', async () => {
    await file.create(headerOf('two'), [], { receipt });
    await file.create(headerOf('three'), [], { receipt });
    const left = await keys.get('three');
    expect(await file.create(headerOf('three'), [rated])).toBe(true);
    expect([await keys.get('three'), (await file.open('three'))?.words]).toEqual([left, { 1: { note: canary } }]);
    await keys.destroy('four');
    expect([await file.create(headerOf('four'), [talk]), await file.open('four')]).toEqual([false, null]);
  });
});

describe('an entry is added', () => {
  test('to what is there, with its receipt, and its words need the key of the case', async () => {
    expect(await file.add('one', 2, [talk], { receipt })).toMatchObject([{ seq: 3 }]);
    expect(await store.receipt('k1')).toEqual(receipt);
    expect([await file.add('nobody', 0, [talk]), await file.add('one', 2, [talk]), await file.add('one', 3, [talk], { receipt })]).toEqual([
      null,
      null,
      null,
    ]);
    await keys.destroy('one');
    expect(await file.add('one', 3, [talk, rated])).toBeNull();
    expect(await file.add('one', 3, [talk])).toHaveLength(1);
  });

  test('while the words are being erased: its words are not recorded', async () => {
    const gone = fileOn({}, { get: async () => null });
    expect(await damageOf(() => gone.add('one', 2, [rated]))).toEqual(['one', 'keyMissing', null]);
    expect(await gone.add('one', 2, [talk])).toHaveLength(1);
  });
});

describe('an erasure', () => {
  test('that was stopped before the key went is made up for by whoever opens the case', async () => {
    await file.add('one', 2, [erased], { forget: 'everything' });
    let destroyed = 0;
    const counted = fileOn({}, { destroy: (id) => ((destroyed += 1), keys.destroy(id)) });
    for (let time = 0; time < 2; time += 1) expect(await counted.open('one')).toMatchObject({ words: {}, entries: { length: 3 } });
    expect([destroyed, await keys.get('one')]).toEqual([1, 'destroyed']);
  });

  test('by somebody else just now is none of damage: first the log says so, then the key goes', async () => {
    const before = await store.read('one');
    await file.add('one', 2, [erased], { forget: 'everything' });
    await keys.destroy('one');
    const reads = [before, await store.read('one')];
    const opened = await fileOn({ read: async () => reads.shift() ?? null }).open('one');
    expect([opened?.words, opened?.entries.length]).toEqual([{}, 3]);
    expect(await damageOf(() => fileOn({ read: async () => before }).open('one'))).toEqual(['one', 'keyDestroyed', null]);
    const vanished = [before];
    expect(await damageOf(() => fileOn({ read: async () => vanished.shift() ?? null }).open('one'))).toEqual(['one', 'keyDestroyed', null]);
  });

  test('while a draft is on its way leaves nothing of it', async () => {
    const late = fileOn({
      saveDraft: async (...draft) => {
        const isSaved = await store.saveDraft(...draft);
        await keys.destroy('one');
        return isSaved;
      },
    });
    expect(await late.saveDraft('one', 'needs', typed(canary))).toBeNull();
    expect(await store.drafts('one')).toEqual({});
    expect([await late.dropAside('one', 'needs', 'window'), await file.sealName('one', 'Amira')]).toEqual([false, null]);
  });
});

test('whoever was overtaken with a draft decides anew on what is there now', async () => {
  let isFirst = true;
  const overtaken = fileOn({
    saveDraft: async (...draft) => {
      if (isFirst) {
        isFirst = false;
        await file.saveDraft('one', 'needs', typed('theirs', { tab: { id: 'other', seq: 1 } }));
      }
      return store.saveDraft(...draft);
    },
  });
  expect((await overtaken.saveDraft('one', 'needs', typed('mine')))?.code).toBe('aside');
  expect(textsOf(await file.drafts('one'))).toEqual({ needs: 'theirs' });
  expect((await store.drafts('one'))['needs']?.version).toBe(2);
});

test('a name is read with the key of its own case; of an erased one nobody knows it, and another one is damage', async () => {
  await file.create(headerOf('two'));
  const name = await file.sealName('one', 'Amira');
  if (name === null) throw new Error('the case has a key');
  expect(await file.openName('one', name)).toBe('Amira');
  expect(await damageOf(() => file.openName('two', name))).toEqual(['two', 'sealBroken', null]);
  await keys.destroy('one');
  expect(await file.openName('one', name)).toBeNull();
});

test('a draft that was moved to another page is damage, and whoever looks through all cases finds it', async () => {
  await file.saveDraft('one', 'needs', typed(canary));
  const { needs } = await store.drafts('one');
  const moved = fileOn({ drafts: async () => (needs === undefined ? {} : { goals: needs }) });
  expect(await damageOf(() => moved.drafts('one'))).toEqual(['one', 'draftBroken', null]);
  expect((await Array.fromAsync(verifyAll(store, moved))).map(({ damage }) => damage?.code)).toEqual(['draftBroken']);
});

test('looking through all cases names each with where it ends, and those that cannot even be listed', async () => {
  const { head } = (await store.head('one')) ?? { head: null };
  const found = await Array.fromAsync(verifyAll({ ...store, unlisted: async () => ['two'] }, file));
  expect(found).toEqual([
    { case: 'one', entries: 2, head: head?.hash, damage: null },
    { case: 'two', entries: 0, head: '', damage: new DamagedCase('two', 'unreadable') },
  ]);
});

test('a log ends where its head says, in number and in hash', async () => {
  const log = await store.read('one');
  if (log === null) throw new Error('there is a case');
  const at = (head: object) => damageOf(async () => verifyLog({ ...log, head: { ...log.head, ...head } }));
  const mismatch = ['one', 'headMismatch', null];
  expect([await at({}), await at({ version: 3 }), await at({ hash: 'sha256:0' })]).toEqual([undefined, mismatch, mismatch]);
});

test('damage names the case, where it can be told the entry, and has a sentence of its own for each kind', async () => {
  const codes = `unreadable brokenChain headMismatch missing unknown older otherInLedger keyMissing keyDestroyed sealBroken wordsMissing
    draftBroken rowDiffers messageDiffers`.split(/\s+/u) as DamageCode[];
  const sentences = codes.map((code) => new DamagedCase('one', code).message);
  expect(sentences.every((sentence) => /^case one is damaged: \S.{15,}$/u.test(sentence))).toBe(true);
  expect(new Set(sentences).size).toBe(14);
  const damage = new DamagedCase('one', 'brokenChain', 3);
  expect(damage).toMatchObject({ name: 'DamagedCase', message: 'case one is damaged at entry 3: its chain of entries is broken', seq: 3 });
  const fail = (error: Error) => () => Promise.reject(error);
  expect([await orDamage(fail(damage)), await unlessDamaged(fail(damage)), await unlessDamaged(() => 7)]).toEqual([damage, null, 7]);
  await expect(orDamage(fail(new Error('disk full')))).rejects.toThrow('disk full');
});
