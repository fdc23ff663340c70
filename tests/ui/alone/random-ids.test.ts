// Ids where the browser hands out none: of the usual shape, and only where they are missing.
import { expect, test } from 'vitest';
import { idOf, provideRandomIds } from '../../../src/ui/alone/random-ids.ts';

test('sixteen bytes are an id of version 4, variant 1', () => {
  expect(idOf(new Uint8Array(16))).toBe('00000000-0000-4000-8000-000000000000');
  expect(idOf(new Uint8Array(16).fill(0xff))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
});

test('a browser that has its own keeps it, another one is given one', () => {
  const own = { getRandomValues: <T>(bytes: T): T => bytes, randomUUID: () => 'its-own' };
  provideRandomIds(own as unknown as Crypto);
  expect(own.randomUUID()).toBe('its-own');
  const without = { getRandomValues: (bytes: Uint8Array) => bytes.fill(7) } as unknown as Crypto;
  provideRandomIds(without);
  expect(without.randomUUID()).toBe('07070707-0707-4707-8707-070707070707');
});
