// Speaks for one agreement in German and one other language, phrase by phrase.
import { noTranslations, type Translations } from '../translations/client-texts.ts';
import type { AgreementDocument, AgreementLanguage, Wording } from './agreement-document.ts';
import { isolated, isolatedIn } from './direction.ts';
import { sentencesOf, type Sentences } from './sentences.ts';
import { translated, writtenDay, type Drafted } from './wording.ts';

/**
 * The same words twice. Without a translation the other language shows the German words. Names stand between marks that keep them apart
 * from the words around them, and so do days and numbers where those run from right to left (direction.ts).
 */
export type Phrase = { readonly de: string; readonly other: string; readonly isTranslated: boolean };

type Values = Readonly<Record<string, (language: AgreementLanguage) => string>>;

const untranslatedNotes: Readonly<Record<AgreementLanguage, string>> = {
  de: 'noch nicht übersetzt',
  en: 'not translated yet',
  ar: 'لم تُترجَم بعد',
  'de-einfach': 'noch nicht in einfacher Sprache',
  tr: 'henüz çevrilmedi',
  fa: 'هنوز ترجمه نشده',
  kmr: 'hêj nehatiye wergerandin',
  ru: 'ещё не переведено',
  uk: 'ще не перекладено',
  fr: 'pas encore traduit',
};

/** What stands beside German words in the column of another language. */
export const untranslatedNote = (language: AgreementLanguage): string => untranslatedNotes[language];

const fill = (text: string, values: Values, language: AgreementLanguage): string =>
  Object.entries(values).reduce(
    (filled, [name, value]) => filled.replaceAll(`{${name}}`, () => isolatedIn(language, value(language))),
    text,
  );

/** Throws: an agreement that lacks one of its fixed sentences was not built by `buildDocument`. */
function sentenceIn(sentences: Sentences, key: string): string {
  const text = sentences[key];
  if (text === undefined) throw new Error(`the agreement lacks its sentence '${key}'`);
  return text;
}

export type Voice = ReturnType<typeof voiceOf>;

/** `translations`: only for a language that is not part of the text; what was offered is in the document to the letter. */
export function voiceOf(document: AgreementDocument, language: AgreementLanguage, translations: Translations = noTranslations) {
  const german = sentencesOf(document, 'de', translations);
  const foreign = sentencesOf(document, language, translations);
  return {
    /** A fixed sentence of the standard with its placeholders filled. */
    sentence: (key: string, values: Values = {}): Phrase => ({
      de: fill(sentenceIn(german, key), values, 'de'),
      // A sentence that is new in the standard may not have been translated yet.
      other: key in foreign ? fill(sentenceIn(foreign, key), values, language) : fill(sentenceIn(german, key), values, 'de'),
      isTranslated: key in foreign,
    }),
    day: (day: string): Phrase => ({
      de: writtenDay(day, 'de'),
      other: isolatedIn(language, writtenDay(day, language)),
      isTranslated: true,
    }),
    /** Names are the same in every language. */
    name: (name: string): Phrase => ({ de: isolated(name), other: isolated(name), isTranslated: true }),
    /** Words somebody wrote freely. */
    free: (text: string): Phrase => ({ de: text, other: text, isTranslated: language === 'de' }),
    wording: (wording: Wording, drafted: Omit<Drafted, 'words'>): Phrase => {
      const other = wording[language] ?? translated(document.standard, { ...drafted, words: wording.de }, { language, translations });
      return { de: wording.de, other: other ?? wording.de, isTranslated: other !== null };
    },
  };
}
