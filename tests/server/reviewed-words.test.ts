// From a review to the paper: the reviewed words reach the sheet and lose the mark, taken back they bear it again, and what was offered keeps its own.
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReviewsKept } from '../../src/contract/translations.ts';
import { clausesOf } from '../../src/export/agreement/clauses.ts';
import { hashOf } from '../../src/export/agreement/document.ts';
import { isReviewedIn } from '../../src/export/agreement/reviewed.ts';
import { sourceHash, wordsOfStandard } from '../../src/export/translations/client-texts.ts';
import type { ReviewedLanguage } from '../../src/record/ports/text-review.ts';
import { reviewedTranslations } from '../../src/server/cases/text-reviews.ts';
import { documentOf, inputAfter, offeredOn } from '../export/agreements.ts';
import { inForce, recordAfter } from '../export/sheets.ts';
import { translations } from '../export/translations.ts';
import { inMemory, serverOn } from './harness.ts';
import { readPdf } from './papers/reading.ts';

const server = serverOn(inMemory());
const german = wordsOfStandard('2026.1', 'de');
const id = 'F-7KQ2-93';

beforeAll(async () => {
  server.setToday(offeredOn);
  const { header, entries, words } = recordAfter(inForce).played();
  await server.storage.file.create(
    header,
    entries.map(({ seq, on, at, by, event }) => ({ on, at, by, event, words: words[seq] ?? null })),
  );
});

type Sent = { readonly key: string; readonly text: string | null; readonly after: number };
async function send(language: ReviewedLanguage, sent: readonly Sent[]): Promise<ReviewsKept> {
  const reviews = sent.map((one) => ({ ...one, source: sourceHash(german[one.key] ?? '') }));
  const { body } = await server.send<ReviewsKept>(
    `/api/v1/translations/2026.1/${language}/reviews`,
    { reviews },
    { 'etappe-actor': 'teamLead:t-hoffmann' },
  );
  expect(body.passedOver).toEqual([]);
  return body;
}

/** Every text of the language as it is, but one in better words. */
const reviewAll = (language: ReviewedLanguage, key: string, text: string) =>
  send(
    language,
    Object.entries(translations[language]?.words ?? {}).map(([one, words]) => ({ key: one, text: one === key ? text : words, after: 0 })),
  );

const takeBack = ({ reviews }: ReviewsKept, language: ReviewedLanguage, key: string) =>
  send(language, [{ key, text: null, after: reviews.find((review) => review.key === key)?.version ?? 0 }]);

/** The words of the printed sheet in one line: paper breaks them anywhere. */
async function printed(language: ReviewedLanguage): Promise<string> {
  const response = await server.raw(`/api/v1/cases/${id}/agreements/1/pdf?language=${language}`);
  expect(response.status).toBe(200);
  return readPdf(new Uint8Array(await response.arrayBuffer())).words.replaceAll(/\s+/gu, ' ');
}

const markIn = (language: ReviewedLanguage): string => (translations[language]?.words['unreviewedTranslation'] ?? '').slice(0, 40);

describe('a language that helps to read', () => {
  test('is printed in the reviewed words and without the mark, and with the mark again once one text is taken back', async () => {
    expect(await printed('en')).toContain(markIn('en'));
    const kept = await reviewAll('en', 'rightsHeading', 'These rights are mine for good');
    const reviewed = await printed('en');
    expect(reviewed).toContain('These rights are mine for good');
    expect(reviewed).not.toContain(markIn('en'));
    await takeBack(kept, 'en', 'rightsHeading');
    const again = await printed('en');
    expect(again).not.toContain('These rights are mine for good');
    expect(again).toContain(markIn('en'));
  });
});

describe('what was offered keeps its own words', () => {
  test('reviewed since, it is printed as it was signed, with the mark it had', async () => {
    const before = await printed('ar');
    await reviewAll('ar', 'title', 'اتفاقية أخرى تماماً');
    expect(await printed('ar')).toBe(before);
    expect(before).not.toContain('أخرى تماماً');
  });

  test('offered in reviewed words it bears no mark, and what is taken back later changes neither words nor hash', async () => {
    const kept = await reviewAll('tr', 'title', 'Uyum sözleşmesi, okunmuş');
    const now = await reviewedTranslations(server.storage.reviews, '2026.1', ['tr']);
    const document = documentOf(inputAfter([], { languages: ['tr'], translations: now }));
    const hash = hashOf(JSON.stringify(document));
    expect(clausesOf(document, 'tr')[0]?.text.other).toBe('Uyum sözleşmesi, okunmuş');
    expect(isReviewedIn(document, 'tr', now)).toBe(true);
    await takeBack(kept, 'tr', 'title');
    const later = await reviewedTranslations(server.storage.reviews, '2026.1', ['tr']);
    expect(later.tr?.reviewed.has('title')).toBe(false);
    expect(clausesOf(document, 'tr', later)[0]?.text.other).toBe('Uyum sözleşmesi, okunmuş');
    expect(isReviewedIn(document, 'tr', later)).toBe(true);
    expect(hashOf(JSON.stringify(document))).toBe(hash);
    expect(documentOf(inputAfter([], { languages: ['tr'], translations: later })).reviewed).toBeUndefined();
  });
});
