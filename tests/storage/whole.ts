// The one checker of all fault tests about logs: nothing acknowledged is lost or doubled, nothing is there in part.
import { expect } from 'vitest';
import { reaches, verifyChain, type Head } from '../../src/record/log/chain.ts';
import type { LogStore } from '../../src/record/ports/log-store.ts';
import { entriesOf, headerOf } from '../record/examples.ts';

/** Everything acknowledged is there once and in order; whatever else is there was sent, and is there in whole. */
export async function expectWhole(store: LogStore, acknowledged: readonly Head[]): Promise<void> {
  const log = await store.read(acknowledged[0]?.case ?? '');
  if (log === null) throw new Error('an acknowledged case is missing');
  expect(verifyChain(log.header, log.entries)).toBeNull();
  expect(reaches(log.header, log.entries, log.head)).toBe(true);
  for (const head of acknowledged) expect(reaches(log.header, log.entries, head)).toBe(true);
  expect(log.entries).toEqual(entriesOf(headerOf(log.header.case), log.head.version));
  expect(log.head.version % 2).toBe(0);
  const even = Array.from({ length: log.head.version / 2 }, (_, index) => 2 * (index + 1));
  expect(log.sealed.map(({ seq }) => seq)).toEqual(even);
  for (const seq of even) expect(await store.receipt(`${log.header.case}:${seq}`)).not.toBeNull();
  expect(await store.receipt(`${log.header.case}:${log.head.version + 2}`)).toBeNull();
}
