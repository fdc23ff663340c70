// What every key store promises, asked of each.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { KeyStore, WrappedKey } from '../../src/record/ports/key-store.ts';
import { keyStores, type Opened } from './stores.ts';

const first: WrappedKey = { kek: 'k-1', iv: 'aXY=', text: 'dGV4dA==', tag: 'dGFn' };
const second: WrappedKey = { ...first, kek: 'k-2' };

describe.each(keyStores)('$name key store', ({ open }) => {
  let opened: Opened<KeyStore>;
  let keys: KeyStore;

  beforeEach(async () => {
    opened = await open();
    keys = opened.store;
  });
  afterEach(() => opened.close());

  test('a case gets one key, and the first stays', async () => {
    expect(await keys.get('one')).toBeNull();
    expect(await keys.put('one', first)).toBe(true);
    expect(await keys.put('one', second)).toBe(false);
    expect(await keys.get('one')).toEqual(first);
  });

  test('of two who give a key at once one wins', async () => {
    expect((await Promise.all([keys.put('one', first), keys.put('one', second)])).filter(Boolean)).toHaveLength(1);
  });

  test('a key can be wrapped anew, but only where there is one', async () => {
    await keys.put('one', first);
    expect(await keys.replace('one', second)).toBe(true);
    expect(await keys.get('one')).toEqual(second);
    expect(await keys.replace('two', second)).toBe(false);
  });

  test('a destroyed key is gone for good, and remembered as destroyed', async () => {
    await keys.put('one', first);
    await keys.destroy('one');
    await keys.destroy('one');
    await keys.destroy('never');
    expect(await keys.get('one')).toBe('destroyed');
    expect(await keys.get('never')).toBe('destroyed');
    expect(await keys.put('one', second)).toBe(false);
    expect(await keys.replace('one', second)).toBe(false);
    expect(await keys.get('one')).toBe('destroyed');
  });

  test('only living keys are listed', async () => {
    await keys.put('one', first);
    await keys.put('two', first);
    await keys.destroy('one');
    expect(await Array.fromAsync(keys.ids())).toEqual(['two']);
  });

  test('which keys lock the living ones is known without opening any', async () => {
    expect(await keys.keks()).toEqual(new Set());
    await keys.put('one', first);
    await keys.put('two', second);
    await keys.put('three', second);
    expect(await keys.keks()).toEqual(new Set(['k-1', 'k-2']));
    await keys.destroy('one');
    expect(await keys.keks()).toEqual(new Set(['k-2']));
  });
});
