// What a reviewed text must fit, and how the texts of a language stand.
import { describe, expect, test } from 'vitest';
import { clientLanguages } from '../../machines/standards/catalogue.ts';
import { isReviewedLanguage, sourceHash, wordsOfStandard } from '../../src/export/translations/client-texts.ts';
import { reviewCounts, reviewFault, reviewStateOf, tidied } from '../../src/export/translations/review-rules.ts';
import { translations } from './translations.ts';

const german = wordsOfStandard('2026.1', 'de');
const sourceOf = (key: string) => sourceHash(german[key] ?? '');
const fault = (key: string, text: string | null, source = sourceOf(key)) => reviewFault('2026.1', { key, text, source });

describe('a text is refused', () => {
  test.each(['rights.gone', '__proto__', 'constructor', ''])('that the standard does not know: %s', (key) => {
    const source = sourceOf('title');
    expect(fault(key, 'Bir metin.', source)).toBe('unknownText');
    expect(fault(key, null, source)).toBe('unknownText');
  });

  test('that was read beside other German words', () => {
    expect(fault('rights.copy', 'Bir metin.', sourceHash('Ich bekomme eine Kopie.'))).toBe('germanChanged');
  });

  test.each([
    ['versionLine', 'Sürüm'],
    ['versionLine', 'Sürüm {number} {number}'],
    ['versionLine', 'Sürüm {numara}'],
    ['versionLine', 'Sürüm { number }'],
    ['rights.copy', 'Bir metin {date}.'],
  ])('whose placeholders are not those of the German one: %s, %s', (key, text) => {
    expect(fault(key, text)).toBe('placeholders');
  });

  test.each(['', ' \u200c', '\u200f', 'Metin 🙂', 'Metin \u202eters', 'Metin\u0007', '一份文件', 'Metin \u2068x\u2069'])(
    'that shows nothing, or signs the sheet cannot print: %j',
    (text) => expect(fault('rights.copy', text)).toBe('characters'),
  );
});

describe('a text fits', () => {
  test('as every translation stands now, in every language', () => {
    const misfits = clientLanguages.filter(isReviewedLanguage).flatMap((language) =>
      Object.entries(translations[language]?.words ?? {}).flatMap(([key, text]) => {
        const because = fault(key, text);
        return because === null && tidied(text) === text ? [] : [{ language, key, because }];
      }),
    );
    expect(misfits).toEqual([]);
  });

  test('with its placeholder somewhere else, with a joiner of Persian, with the blank of French', () => {
    expect(fault('versionLine', '{number}. sürüm')).toBeNull();
    expect(fault('rights.copy', 'یک نسخه می\u200cگیرم.')).toBeNull();
    expect(fault('rights.copy', 'Voici\u202f: une copie.')).toBeNull();
  });

  test('to be taken back, whatever has become of the German words', () => {
    expect(fault('rights.copy', null, sourceHash('Ich bekomme eine Kopie.'))).toBeNull();
  });
});

test('what is pasted comes in one line, and the blanks of French stay', () => {
  expect(tidied('  Bir\n metin.\t\r\n')).toBe('Bir metin.');
  expect(tidied('Voici\u00a0: oui\u202f!')).toBe('Voici\u00a0: oui\u202f!');
});

test('a review counts for the German words it was read beside', () => {
  const german1 = german['title'] ?? '';
  expect(reviewStateOf(undefined, german1)).toBe('unreviewed');
  expect(reviewStateOf({ text: 'Sözleşme', source: sourceHash(german1) }, german1)).toBe('reviewed');
  expect(reviewStateOf({ text: 'Sözleşme', source: sourceHash('Vertrag') }, german1)).toBe('germanChanged');
  expect(reviewStateOf({ text: null, source: sourceHash(german1) }, german1)).toBe('unreviewed');
});

test('every text of the standard is counted once, and one it no longer has not at all', () => {
  const review = (key: string, source: string) => ({
    standard: '2026.1',
    language: 'tr' as const,
    key,
    text: 'Metin.',
    source,
    by: { role: 'teamLead' as const, id: 't-hoffmann' },
    at: '2026-11-28T09:00:00.000Z',
    version: 1,
  });
  const standing = [review('title', sourceOf('title')), review('rights.copy', sourceHash('alt')), review('rights.gone', sourceHash('alt'))];
  const all = Object.keys(german).length;
  expect(reviewCounts('2026.1', standing)).toEqual({ reviewed: 1, germanChanged: 1, unreviewed: all - 2 });
});
