// Any text in an attribute of XML: read back as it was, but for characters XML has no place for.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xmlText } from '../../../src/export/event-log/xml-text.ts';

const readBack = (text: string): string | null =>
  new DOMParser().parseFromString(`<a v="${xmlText(text)}"/>`, 'application/xml').documentElement.getAttribute('v');

const held = (text: string): string =>
  Array.from(text.toWellFormed())
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const fits = code >= 0x20 || code === 9 || code === 10 || code === 13;
      return fits && code !== 0xfffe && code !== 0xffff ? character : '\uFFFD';
    })
    .join('');

test('whatever the text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(readBack(text)).toBe(held(text));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['a tab, a line end and a carriage return', 'a\tb\nc\rd', 'a\tb\nc\rd'],
  ['marks of XML itself', `<a href="x">&amp;'</a>`, `<a href="x">&amp;'</a>`],
  ['a bell and half a pair', 'a\u0007b\uD800c', 'a\uFFFDb\uFFFDc'],
  ['what is no character', '\uFFFE\uFFFF', '\uFFFD\uFFFD'],
])('%s', (_, text, expected) => {
  expect(readBack(text)).toBe(expected);
});
