// Data keys: one per case, kept only wrapped under a key-encryption key that lives elsewhere.
import { createHash, randomBytes } from 'node:crypto';
import { decrypt, encrypt } from './cipher.ts';
import type { KeyStore, WrappedKey } from '../ports/key-store.ts';

export const keyLength = 32;

/** A key-encryption key. Its id is derived from it and tells nothing about it. */
export type Kek = { id: string; key: Uint8Array };

/** The first one wraps; the others only unwrap what has not been wrapped anew yet. */
export type KeyRing = readonly [Kek, ...Kek[]];

export const kekOf = (key: Uint8Array): Kek => ({
  id: createHash('sha256').update('etappe.kek/1').update(key).digest('hex').slice(0, 16),
  key,
});

export const newKek = (): Kek => kekOf(randomBytes(keyLength));

export const newDataKey = (): Uint8Array => randomBytes(keyLength);

export function wrap([kek]: KeyRing, id: string, dataKey: Uint8Array): WrappedKey {
  return { kek: kek.id, ...encrypt(kek.key, dataKey, { case: id, kek: kek.id }) };
}

/** Null when no key on the ring opens it. */
export function unwrap(ring: KeyRing, id: string, wrapped: WrappedKey): Uint8Array | null {
  const kek = ring.find((candidate) => candidate.id === wrapped.kek);
  return kek === undefined ? null : decrypt(kek.key, wrapped, { case: id, kek: kek.id });
}

/** How many living keys no key on the ring opens. */
export async function countUnopened(keys: KeyStore, ring: KeyRing): Promise<number> {
  let unopened = 0;
  for await (const id of keys.ids()) {
    const wrapped = await keys.get(id);
    if (wrapped !== null && wrapped !== 'destroyed' && unwrap(ring, id, wrapped) === null) unopened += 1;
  }
  return unopened;
}

/** Wraps every key under the first of the ring; payloads stay as they are. Safe to repeat. Answers how many were wrapped anew. */
export async function rewrapAll(keys: KeyStore, ring: KeyRing): Promise<number> {
  let rewrapped = 0;
  for await (const id of keys.ids()) {
    const wrapped = await keys.get(id);
    if (wrapped === null || wrapped === 'destroyed' || wrapped.kek === ring[0].id) continue;
    const dataKey = unwrap(ring, id, wrapped);
    if (dataKey === null) throw new Error(`the data key of case ${id} cannot be opened with the key file`);
    if (await keys.replace(id, wrap(ring, id, dataKey))) rewrapped += 1;
  }
  return rewrapped;
}
