// Sealed words open in their own place only, unchanged, with their own key.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newDataKey } from '../../src/record/seal/keys.ts';
import type { SealedRow } from '../../src/record/ports/stored-log.ts';
import { pad, unpad } from '../../src/record/seal/padding.ts';
import { openDraft, openName, openWords, sealDraft, sealName, sealWords } from '../../src/record/seal/seal.ts';
import { decrypt } from '../../src/record/seal/cipher.ts';
import { canary } from './examples.ts';

const key = newDataKey();
const place = { case: 'one', seq: 3 };
const words = { note: canary };
const { row, seal } = sealWords(key, place, words);
const bytes = (base64: string) => Buffer.from(base64, 'base64');

test('sealed words open again, and nothing of them can be read before', () => {
  expect(openWords(key, place, row, seal)).toEqual(words);
  expect(JSON.stringify(row)).not.toContain(canary);
  expect(bytes(row.text).toString('latin1')).not.toContain('Kanarien');
});

test('the length of sealed words is a multiple of 256 bytes', () => {
  for (const length of [0, 1, 200, 235, 240, 252, 253, 1000]) {
    expect(bytes(sealWords(key, place, { note: 'x'.repeat(length) }).row.text).length % 256).toBe(0);
  }
});

test('every text comes out of its padding as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
      expect(unpad(pad(text))).toBe(text);
    }),
  );
});

test('sealing the same words twice shows nothing in common', () => {
  const again = sealWords(key, place, words);
  expect(again.row.iv).not.toBe(row.iv);
  expect(again.row.text).not.toBe(row.text);
  expect(again.seal).not.toBe(seal);
});

test('words open in no other case and at no other entry', () => {
  expect(openWords(key, { case: 'two', seq: 3 }, row, seal)).toBeNull();
  expect(openWords(key, { case: 'one', seq: 4 }, row, seal)).toBeNull();
  expect(openWords(newDataKey(), place, row, seal)).toBeNull();
});

test('swapped words are refused, also when their seals are swapped along', () => {
  const other = sealWords(key, { case: 'one', seq: 4 }, { note: 'another' });
  expect(openWords(key, place, other.row, seal)).toBeNull();
  expect(openWords(key, place, other.row, other.seal)).toBeNull();
});

test('a shortened authentication tag is refused', () => {
  const short = bytes(row.tag).subarray(0, 4).toString('base64');
  expect(openWords(key, place, { ...row, tag: short }, seal)).toBeNull();
  expect(decrypt(key, { ...row, tag: short }, place)).toBeNull();
  expect(decrypt(key, row, place)).not.toBeNull();
});

test('a single changed bit anywhere in the sealed row is refused', () => {
  for (const field of ['iv', 'text', 'tag', 'salt'] as const satisfies (keyof SealedRow)[]) {
    const whole = bytes(row[field]);
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(openWords(key, place, { ...row, [field]: changed.toString('base64') }, seal)).toBeNull();
    }
  }
});

test('a draft opens on its own page only', () => {
  const sealed = sealDraft(key, 'one', 'needs', { note: canary });
  expect(openDraft(key, 'one', 'needs', sealed)).toEqual({ note: canary });
  expect(openDraft(key, 'one', 'goals', sealed)).toBeUndefined();
  expect(openDraft(key, 'two', 'needs', sealed)).toBeUndefined();
});

test('the name in the caseload opens in its own case only, unchanged, and never as a draft', () => {
  const sealed = sealName(key, 'one', canary);
  expect(openName(key, 'one', sealed)).toBe(canary);
  expect([openName(key, 'two', sealed), openName(newDataKey(), 'one', sealed)]).toEqual([null, null]);
  expect(openName(key, 'one', sealDraft(key, 'one', 'name', canary))).toBeNull();
  expect([openDraft(key, 'one', 'name', sealed), openDraft(key, 'one', 'undefined', sealed)]).toEqual([undefined, undefined]);
  expect(bytes(sealed.text).length).toBe(256);
});

test('a padded text says its length in its first four bytes and is filled with zeros', () => {
  const padded = pad('ä');
  expect([padded.length, [...padded.subarray(0, 7)], padded.subarray(6).some((byte) => byte !== 0)]).toEqual([
    256,
    [0, 0, 0, 2, 0xc3, 0xa4, 0],
    false,
  ]);
  expect([pad('x'.repeat(252)).length, pad('x'.repeat(253)).length]).toEqual([256, 512]);
});

test('what says it is longer than it is, or is no text, is refused; it may lie within other bytes', () => {
  const whole = pad('x'.repeat(252));
  const within = Buffer.concat([Buffer.alloc(3, 1), whole, Buffer.alloc(3, 1)]).subarray(3, 259);
  expect(unpad(within)).toBe('x'.repeat(252));
  const longer = whole.slice();
  longer[3] = 253;
  expect(() => unpad(longer)).toThrow('padding says 253 bytes, there are 252');
  expect(() => unpad(Uint8Array.of(0, 0, 0, 1, 0xc3))).toThrow(TypeError);
});
