// A review is bound to the German words it was made beside, and an agreement is marked until all of its words were reviewed.
import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../src/export/agreement/clauses.ts';
import { isReviewedIn } from '../../src/export/agreement/reviewed.ts';
import { sourceHash, withReviews, wordsOfStandard } from '../../src/export/translations/client-texts.ts';
import type { TextReview } from '../../src/record/ports/text-review.ts';
import { documentOf, inputAfter } from './agreements.ts';
import { translations } from './translations.ts';

const german = wordsOfStandard('2026.1', 'de');
const turkish = translations.tr?.words ?? {};
const reviewOf = (key: string, changes: Partial<TextReview> = {}): TextReview => ({
  standard: '2026.1',
  language: 'tr',
  key,
  text: turkish[key] ?? '',
  source: sourceHash(german[key] ?? ''),
  by: { role: 'teamLead', id: 't-hoffmann' },
  at: '2026-11-28T09:00:00.000Z',
  ...changes,
});
const laidOver = (...reviews: TextReview[]) => withReviews(turkish, { standard: '2026.1', language: 'tr', reviews });

describe('a review', () => {
  test('of the words as they are marks the text as reviewed', () => {
    const { words, reviewed } = laidOver(reviewOf('rights.copy'));
    expect(words['rights.copy']).toBe(turkish['rights.copy']);
    expect([...reviewed]).toEqual(['rights.copy']);
  });

  test('with better words replaces the text, and no other', () => {
    const { words } = laidOver(reviewOf('rights.copy', { text: 'Bu anlaşmanın bir örneğini alırım.' }));
    expect(words['rights.copy']).toBe('Bu anlaşmanın bir örneğini alırım.');
    expect(words['rights.end']).toBe(turkish['rights.end']);
  });

  test('of German words that have changed since counts for nothing', () => {
    const { words, reviewed } = laidOver(reviewOf('rights.copy', { text: 'Eski.', source: sourceHash('Ich bekomme eine Kopie.') }));
    expect(words['rights.copy']).toBe(turkish['rights.copy']);
    expect(reviewed.size).toBe(0);
  });

  test('of another language, of another standard or of a text there is not counts for nothing', () => {
    const others = [reviewOf('rights.copy', { language: 'fa' }), reviewOf('rights.copy', { standard: '2025.1' }), reviewOf('rights.gone')];
    expect(laidOver(...others)).toEqual({ words: turkish, reviewed: new Set() });
  });
});

describe('the mark of an agreement', () => {
  const reviewed = (keys: readonly string[]) => ({ ...translations, tr: laidOver(...keys.map((key) => reviewOf(key))) });
  const everything = Object.keys(german);
  const offered = (keys: readonly string[]) => documentOf(inputAfter([], { languages: ['tr'], translations: reviewed(keys) }));

  test('goes when a person has reviewed every word of it, and with a single one left it stays', () => {
    expect(offered(everything).reviewed).toEqual(['tr']);
    expect(offered(everything.filter((key) => key !== 'goal.reachLevelB1')).reviewed).toBeUndefined();
    expect(offered(everything.filter((key) => key !== 'rights.copy')).reviewed).toBeUndefined();
    // What this text does not say need not be reviewed for it.
    expect(offered(everything.filter((key) => key !== 'agency.university' && key !== 'question.work')).reviewed).toEqual(['tr']);
  });

  test('stays on what was offered before the review, and goes where the language only helps to read', () => {
    const before = offered([]);
    expect(isReviewedIn(before, 'tr', reviewed(everything))).toBe(false);
    const inArabic = documentOf(inputAfter());
    expect(isReviewedIn(inArabic, 'tr', reviewed(everything))).toBe(true);
    expect(isReviewedIn(inArabic, 'tr', translations)).toBe(false);
  });
});

test('a sentence nobody has translated yet stands in German and says so', () => {
  const { 'rights.copy': _, ...left } = turkish;
  const document = documentOf(inputAfter([], { languages: ['tr'], translations: { tr: { words: left, reviewed: new Set() } } }));
  const clause = clausesOf(document, 'tr').find(({ id }) => id === 'rights.copy');
  expect(clause?.text).toEqual({ de: german['rights.copy'], other: german['rights.copy'], isTranslated: false });
});
