// What shows nothing is no text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isReadable } from '../../machines/readable.ts';

describe('no text', () => {
  test.each([
    ['nothing', ''],
    ['blanks, tabs and lines', ' \t\r\n'],
    ['blanks of print', '\u00a0\u2003\u3000\u2028'],
    ['zero-width characters', '\u200b\u200c\u200d\u2060\ufeff'],
    ['marks of direction', '\u200e\u202a\u2066\u2069'],
    ['control characters', '\u0000\u0007\u007f\u0085'],
    ['a soft hyphen', '\u00ad'],
    ['accents beneath no letter', '\u0301\u0308'],
    ['accents on blanks', ' \u0301 \u0327'],
    ['vowel signs of Arabic alone', '\u064e\u0651'],
    ['the blank of Braille', '\u2800'],
    ['fillers of Hangul', '\u115f\u1160\u3164\uffa0'],
    ['variation selectors', '\ufe0f\u{e0100}'],
    ['tags', '\u{e0041}'],
    ['half a character', '\ud800'],
    ['private use', '\ue000'],
    ['the place of an object', '\ufffc'],
    ['an empty note head', '\u{1d159}'],
    ['a mixture', ' \u200b\u2800\u0301\u3164\n'],
  ])('%s', (_name, text) => {
    expect(isReadable(text)).toBe(false);
  });
});

describe('text', () => {
  test.each(['a', '–', '7', 'ß', 'م', 'မြ', '글', '字', 'க்', '👍🏽', ' \u200bja\u200b ', 'e\u0301', '\u2801'])('%j', (text) => {
    expect(isReadable(text)).toBe(true);
  });

  test('stays one whatever invisible is put around it', () => {
    const invisible = fc.string({ unit: fc.constantFrom(' ', '\u200b', '\u2800', '\u3164', '\u0301', '\ufeff', '\n') });
    const around = fc.property(invisible, fc.constantFrom('a', 'م', '字'), invisible, (before, letter, after) => {
      expect(isReadable(before + letter + after)).toBe(true);
      expect(isReadable(before + after)).toBe(false);
    });
    fc.assert(around);
  });
});
