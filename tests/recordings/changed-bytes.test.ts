// No byte of a golden recording can be changed unseen.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { beginCase, growCase, type Flaw, type GrowingCase } from '../../src/record/log/growing-case.ts';
import { lives } from '../../src/scenarios/lives.ts';
import { golden, spoken } from '../cli/spoken.ts';

/** One bit of one byte turned, a different bit from place to place. */
function changed(bytes: Uint8Array, position: number): Uint8Array {
  const copy = bytes.slice();
  copy[position] = (copy[position] ?? 0) ^ (1 << (position % 8));
  return copy;
}

const sizes = lives.map(({ name }) => ({ name, bytes: new Uint8Array(readFileSync(golden(name))) }));
const smallest = sizes.toSorted((a, b) => a.bytes.length - b.bytes.length)[0];

async function unseenChanges(command: 'verify' | 'replay', bytes: Uint8Array, positions: Iterable<number>): Promise<number[]> {
  const unseen: number[] = [];
  for (const position of positions) {
    const { code, err } = await spoken([command, '-'], { stdin: changed(bytes, position) });
    if (code === 0 || !/^-, line \d+: /mu.test(err)) unseen.push(position);
  }
  return unseen;
}

const every = (step: number, length: number) => Array.from({ length: Math.ceil(length / step) }, (_, index) => index * step);

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lineEnd = 10;

/** What follows what has been read is read, as the reader would; null when it is no text or no JSON. */
function readNext(before: GrowingCase, line: Uint8Array): { readonly growing: GrowingCase; readonly flaw: Flaw | null } | null {
  const growing = { ...before, entries: [...before.entries], lines: [...before.lines] };
  let text: string;
  let json: object;
  try {
    text = decoder.decode(line);
    json = JSON.parse(text) as object;
  } catch {
    return null;
  }
  return { growing, flaw: growCase(growing, json, { text, line: before.entries.length + 2 }) };
}

/**
 * The bytes of the entries that can be changed without the reader finding fault with the very line. It goes on from the line
 * before instead of from the first: that took half a minute. What would make or unmake a line is left to verify.
 */
function unseenInEntries(bytes: Uint8Array): { readonly unseen: number[]; readonly left: number[] } {
  let start = bytes.indexOf(lineEnd) + 1;
  const header = decoder.decode(bytes.subarray(0, start - 1));
  let { growing } = beginCase(JSON.parse(header) as object, { text: header, line: 1 }, null);
  const unseen: number[] = [];
  const left = every(1, start);
  for (let end = bytes.indexOf(lineEnd, start); end !== -1 && growing !== null; end = bytes.indexOf(lineEnd, start)) {
    const before = growing;
    const line = bytes.subarray(start, end);
    for (let at = 0; at < line.length; at += 1) {
      const other = changed(line, at);
      if (other[at] === lineEnd) left.push(start + at);
      else if (readNext(before, other)?.flaw === null) unseen.push(start + at);
    }
    left.push(end);
    const next = readNext(before, line);
    growing = next?.flaw === null ? next.growing : null;
    start = end + 1;
  }
  // Every line was reached, and each was right before it was changed.
  expect([start, growing?.entries.length]).toEqual([bytes.length, decoder.decode(bytes).split('\n').length - 2]);
  return { unseen, left };
}

test('no byte of the smallest one can be changed without verify naming the line', async () => {
  const { bytes } = smallest ?? { bytes: new Uint8Array() };
  expect(bytes.length).toBeGreaterThan(10_000);
  const { unseen, left } = unseenInEntries(bytes);
  expect(unseen).toEqual([]);
  expect(await unseenChanges('verify', bytes, left)).toEqual([]);
});

test.each(sizes)('no sampled byte of $name can be changed without verify and replay naming the line', async ({ bytes }) => {
  expect(await unseenChanges('verify', bytes, every(97, bytes.length))).toEqual([]);
  expect(await unseenChanges('replay', bytes, every(89, bytes.length))).toEqual([]);
});

test('cutting a recording anywhere inside a line is found', async () => {
  const { bytes } = smallest ?? { bytes: new Uint8Array() };
  const unseen: number[] = [];
  for (const length of every(53, bytes.length)) {
    const atLineEnd = length === 0 || bytes[length - 1] === 10 || bytes[length] === 10;
    if (!atLineEnd && (await spoken(['verify', '-'], { stdin: bytes.slice(0, length) })).code === 0) unseen.push(length);
  }
  expect(unseen).toEqual([]);
});
