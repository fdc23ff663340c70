// What is known in words after an append, without reading the case again.
import { expect, test } from 'vitest';
import { begin } from '../../src/engine/state/take.ts';
import { linkAll } from '../../src/record/log/chain.ts';
import type { Unlinked } from '../../src/record/log/entry.ts';
import { inputOf } from '../../src/record/log/input-of.ts';
import { dossierOf } from '../../src/record/words/dossier.ts';
import { knownAfter } from '../../src/record/case/opened-case.ts';
import { headerOf } from './examples.ts';

const header = headerOf('one');
const rated = (seq: number): Unlinked => ({
  seq,
  on: '2026-08-31',
  at: '2026-08-31T09:12:33.123Z',
  by: { role: 'counsellor', id: 'c-7f' },
  event: { type: 'domain.rated', domain: 'housing', counsellor: 2, client: null, given: ['note'] },
});
const all = linkAll(header, null, [rated(1), rated(2), rated(3)]);
const [entries, added] = [all.slice(0, 2), all.slice(2)];
const words = { 1: { note: 'first' }, 2: { note: 'of somebody else' } };
const before = { header, entries, words, dossier: dossierOf(entries, words), state: begin(inputOf(header)) };

test('what was said is known besides what was', () => {
  const known = knownAfter(before, added, { 3: { note: 'third' } }, false);
  expect(known).toEqual({ words: { ...words, 3: { note: 'third' } }, dossier: { 'domain.housing': { note: 'third' } } });
});

test('what is forgotten leaves the dossier as well, and what was said before it counts again', () => {
  const known = knownAfter(before, added, {}, { words: [2] });
  expect(known).toEqual({ words: { 1: { note: 'first' } }, dossier: { 'domain.housing': { note: 'first' } } });
});

test('after an erasure nothing is known', () => {
  expect(knownAfter(before, added, { 3: { note: 'third' } }, 'everything')).toEqual({ words: {}, dossier: {} });
});
