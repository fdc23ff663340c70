// No byte of a chained recording can be changed unseen.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { genesis, headOf, link, linkAll, linkFault, reaches, verifyChain } from '../../src/record/log/chain.ts';
import { linesOf } from '../../src/record/log/lines.ts';
import { entriesOf, faultsOf, headerOf, recordingOf, unlinkedFrom } from './examples.ts';

const recording = new TextEncoder().encode(`${recordingOf('one').join('\n')}\n`);

test('blanks, empty lines, other spellings and repeated keys are found although they mean the same', async () => {
  const text = new TextDecoder().decode(recording);
  const spellings = [
    text.replaceAll('":', '": '),
    text.replaceAll('\n', '\r\n'),
    text.replace('\n', '\n\n'),
    text.replace('"seq":1', '"seq":1.0'),
    text.replace('"ar"', '"\\u0061r"'),
    text.replace('"seq":1', '"seq":7,"seq":1'),
    text.replace('{"format"', '{ "format"'),
    text.replace('"role":"counsellor","id":"c-7f"', '"id":"c-7f","role":"counsellor"'),
  ];
  for (const spelling of spellings) {
    expect(spelling).not.toBe(text);
    expect(await faultsOf(linesOf([new TextEncoder().encode(spelling)]))).toMatchObject([{ code: 'notCanonical' }]);
  }
});

test('removing, inserting or exchanging any pieces is found', async () => {
  const piece = fc.nat(recording.length - 1);
  const [header] = recordingOf('one');
  await fc.assert(
    fc.asyncProperty(piece, piece, fc.uint8Array({ maxLength: 6 }), async (a, b, inserted) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const changed = Buffer.concat([recording.subarray(0, from), inserted, recording.subarray(to)]);
      // A cut at the end of a line is what heads are for.
      fc.pre(!changed.equals(recording.subarray(0, changed.length)));
      // A header alone is chained to nothing, so that empty lines after it are nobody's.
      fc.pre(changed.toString().trimEnd() !== header);
      expect(await faultsOf(linesOf([changed]))).not.toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('the chain begins with the header and every entry binds the one before it', () => {
  const header = headerOf('one');
  const entries = entriesOf(header);
  expect(entries[0]?.prev).toBe(genesis(header));
  expect(entries[1]?.prev).toBe(entries[0]?.hash);
  expect(verifyChain(header, entries)).toBeNull();
  expect(verifyChain(headerOf('two'), entries)).toMatchObject({ code: 'brokenChain', seq: 1 });
  expect(verifyChain(header, entries.toSpliced(1, 1))).toMatchObject({ code: 'brokenSequence', seq: 2 });
});

test('appending in two goes gives the chain that appending in one go gives', () => {
  const header = headerOf('one');
  const [first, ...others] = unlinkedFrom(1, 4);
  const start = first === undefined ? [] : [link(header, null, first)];
  expect([...start, ...linkAll(header, start.at(-1)?.hash ?? null, others)]).toEqual(entriesOf(header));
});

test('the order in which fields were written makes no difference to the hash', () => {
  const header = headerOf('one');
  const backwards = Object.fromEntries(Object.entries(header).toReversed());
  expect(genesis(backwards as typeof header)).toBe(genesis(header));
});

test('a tail that was cut off is seen by the head that was kept, and only by it', () => {
  const header = headerOf('one');
  const entries = entriesOf(header);
  const head = headOf(header, entries);
  expect(head).toEqual({ case: 'one', version: 4, hash: entries[3]?.hash });
  const cut = entries.slice(0, -1);
  expect(verifyChain(header, cut)).toBeNull();
  expect(reaches(header, cut, head)).toBe(false);
  expect(reaches(header, entries, head)).toBe(true);
  expect(reaches(header, [...entries, ...linkAll(header, head.hash, unlinkedFrom(5, 2))], head)).toBe(true);
  expect(headOf(header, [])).toEqual({ case: 'one', version: 0, hash: genesis(header) });
});

test('a link that does not fit is told by which of the two it is; one that is not there says nothing', () => {
  const header = headerOf('one');
  const [entry] = entriesOf(header);
  if (entry === undefined) throw new Error('there is an entry');
  const { prev, hash, ...unlinked } = entry;
  const other = `sha256:${'0'.repeat(64)}`;
  const faultOf = (more: object) => linkFault(genesis(header), { ...unlinked, ...more })?.detail ?? null;
  expect([{}, { prev }, { hash }, { prev, hash }].map(faultOf)).toEqual([null, null, null, null]);
  expect([{ prev: other }, { prev: other, hash }].map(faultOf)).toEqual(Array(2).fill('prev is not the hash of what comes before'));
  expect([{ hash: other }, { prev, hash: other }].map(faultOf)).toEqual(Array(2).fill('hash does not belong to this content'));
  expect(linkFault(genesis(header), { ...entry, on: '2026-09-01' })).toMatchObject({ code: 'brokenChain', seq: 1 });
});
