// What a client reads of a standard in one language: the words, and which of them a person has reviewed.
import type { ClientLanguage } from '../../../machines/standards/catalogue.ts';
import { sourceTexts, translationOf } from '../../../machines/standards/translations.ts';
import { isTranslatedLanguage } from '../../../machines/standards/catalogue.ts';
import { hashOfText } from '../../engine/chart/text-hash.ts';
import type { ReviewedLanguage, TextReview } from '../../record/ports/text-review.ts';

type Words = Readonly<Record<string, string>>;

/** `words` by key; a key nobody has translated yet is not in it. */
export type ClientTexts = { readonly words: Words; readonly reviewed: ReadonlySet<string> };

/** The languages that were loaded. German needs nothing loaded, and English only its reviews. */
export type Translations = Readonly<Partial<Record<ClientLanguage, ClientTexts>>>;

/** For a text that is read in the languages it was offered in: those words are in it. */
export const noTranslations: Translations = {};

/** Every language but German, which is what the others are read beside. */
export const isReviewedLanguage = (language: string): language is ReviewedLanguage => language === 'en' || isTranslatedLanguage(language);

const own = new Map<string, Words>();

/** What the standard itself says, by key: German and English. */
export function wordsOfStandard(standard: string, language: 'de' | 'en'): Words {
  const known = own.get(`${standard} ${language}`);
  if (known !== undefined) return known;
  const words = Object.fromEntries(sourceTexts(standard).map((text) => [text.key, text[language]]));
  own.set(`${standard} ${language}`, words);
  return words;
}

/** In a language that was not loaded there are no words. */
export const wordsIn = (standard: string, language: ClientLanguage, translations: Translations): Words =>
  language === 'de' ? wordsOfStandard(standard, 'de') : (translations[language]?.words ?? withoutReviews(standard, language));

const withoutReviews = (standard: string, language: ClientLanguage): Words => (language === 'en' ? wordsOfStandard(standard, 'en') : {});

/** What a review is bound to. */
export const sourceHash = (german: string): string => hashOfText(german);

/** Only a review of the German words of today counts: where those changed since, the translation is unreviewed again. */
export const countsFor = (review: Pick<TextReview, 'source'>, german: string | undefined): boolean =>
  german !== undefined && review.source === sourceHash(german);

/** The words of a language with what people made of them laid over. */
export function withReviews(
  translated: Words,
  {
    standard,
    language,
    reviews,
  }: { readonly standard: string; readonly language: ReviewedLanguage; readonly reviews: readonly TextReview[] },
): ClientTexts {
  const german = wordsOfStandard(standard, 'de');
  const counting = reviews.filter(
    (review) => review.standard === standard && review.language === language && countsFor(review, german[review.key]),
  );
  return {
    words: { ...translated, ...Object.fromEntries(counting.map(({ key, text }) => [key, text])) },
    reviewed: new Set(counting.map(({ key }) => key)),
  };
}

/** A language that was asked for and is none of a client's is left out: whoever builds a text says so. */
export async function loadTranslations(
  standard: string,
  languages: readonly string[],
  reviews: readonly TextReview[] = [],
): Promise<Translations> {
  const wanted = languages.filter(isReviewedLanguage);
  const loaded = wanted.map(async (language): Promise<[ClientLanguage, ClientTexts]> => {
    const words = language === 'en' ? wordsOfStandard(standard, 'en') : await translationOf(standard, language);
    return [language, withReviews(words, { standard, language, reviews })];
  });
  return Object.fromEntries(await Promise.all(loaded));
}
